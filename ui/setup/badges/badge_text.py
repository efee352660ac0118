"""Fields, separators and kinds of badges in words; imports translation alone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from boothapp.badges.pieces import Piece, Shape
from boothapp.badges.template import Template


def field_choices() -> list[tuple[str, str]]:
    """What a piece can be, as pairs of text and name; the first is nothing."""
    word = QCoreApplication.translate
    return [
        (word("badges", "not used"), ""),
        (word("badges", "First name"), "first_name"),
        (word("badges", "Last name"), "last_name"),
        (word("badges", "Whole name"), "full_name"),
        (word("badges", "Company"), "company"),
        (word("badges", "Department"), "department"),
        (word("badges", "Job title"), "job_title"),
        (word("badges", "E-mail"), "emails"),
        (word("badges", "Phone"), "phones"),
        (word("badges", "Website"), "websites"),
        (word("badges", "Address"), "address"),
        (word("badges", "Country"), "country"),
        (word("badges", "Badge number"), "id"),
        (word("badges", "Note"), "note"),
    ]


def lead_field_text(name: str) -> str:
    """A field of a lead as the capture page calls it."""
    word = QCoreApplication.translate
    texts = {
        "first_name": word("badges", "First name"),
        "last_name": word("badges", "Last name"),
        "company": word("badges", "Company"),
        "department": word("badges", "Department"),
        "job_title": word("badges", "Job title"),
        "email": word("badges", "E-mail"),
        "phone": word("badges", "Phone"),
        "website": word("badges", "Website"),
        "address": word("badges", "Address"),
        "country": word("badges", "Country"),
        "badge_id": word("badges", "Badge number"),
        "note": word("badges", "Note"),
    }
    return texts.get(name, name)


def shape_text(shape: Shape) -> str:
    """How a badge is cut, in a few words."""
    word = QCoreApplication.translate
    if shape.kind == "json":
        return word("badges", "JSON, by its keys")
    if shape.kind == "url":
        return word("badges", "Link, by its parts")
    if not shape.separator:
        return word("badges", "One piece")
    mark = mark_text(shape.separator)
    if shape.kind == "keyed":
        text = word("badges", "Keys with {equals}, cut at {mark}")
        return text.format(equals=mark_text(shape.equals), mark=mark)
    return word("badges", "Cut at {mark}").format(mark=mark)


def mark_text(mark: str) -> str:
    """A separator that can be seen."""
    word = QCoreApplication.translate
    named = {
        "\t": word("badges", "tab"),
        "\n": word("badges", "line end"),
        "\x1d": word("badges", "group separator"),
        ",": word("badges", ",  (comma)"),
        " ": word("badges", "blank"),
    }
    return named.get(mark, mark)


def selector_text(piece: Piece, shape: Shape) -> str:
    """Where a piece stands, as a person would point at it."""
    if shape.kind != "json":
        return piece.selector
    steps = piece.selector.strip("/").split("/")
    return " › ".join(step.replace("~1", "/").replace("~0", "~") for step in steps)


def template_text(template: Template) -> str:
    """What a template reads, in a line."""
    names = {field: text for text, field in field_choices() if field}
    return ", ".join(dict.fromkeys(names[field] for _, field in template.fields if field in names))
