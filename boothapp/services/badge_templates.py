"""What was taught of a show's badges, shared by all its laptops; no SQL, no Qt."""

from __future__ import annotations

import json
from pathlib import Path

from boothapp.badges.template import (
    NAME_LIMIT,
    Template,
    template_as_json,
    template_from_json,
)
from boothapp.domain.errors import UserError
from boothapp.domain.facts import Kind
from boothapp.domain.show import TEMPLATE_FIELD, Show
from boothapp.services.changes import Changes
from boothapp.services.files import written_whole
from boothapp.services.ports import Store
from boothapp.services.setup import set_record

_MOST_BYTES = 1_000_000


def templates_of(show: Show | None) -> tuple[Template, ...]:
    """The show's templates by name; one that a later version wrote differently is left out."""
    found = []
    for value in show.badge_templates if show else ():
        try:
            found.append(template_from_json(value))
        except UserError:
            continue
    return tuple(found)


def keep_template(store: Store, show: str, template: Template, *, by: str) -> Changes:
    """Teach all laptops of the show a template, in place of the one of the same name.

    Raises UserError for a template without a name or without a single field.
    """
    if not template.name.strip():
        raise UserError("The badge has no name yet.", "", "Type one, such as Visitor.")
    if not any(field for _, field in template.fields):
        raise UserError(
            "No piece of the badge has a meaning yet.", "", "Say of one at least what it is."
        )
    field = TEMPLATE_FIELD + template.name[:NAME_LIMIT]
    return set_record(store, Kind.SHOW_SET, show, {field: template_as_json(template)}, by=by)


def drop_template(store: Store, show: str, name: str, *, by: str) -> Changes:
    """Forget a template; badges that were read with it stay as they were read."""
    return set_record(store, Kind.SHOW_SET, show, {TEMPLATE_FIELD + name: None}, by=by)


def write_template(template: Template, path: Path) -> Path:
    """Write a template as JSON, for another show or for `boothapp badge --template`.

    Raises UserError where the file cannot be written.
    """
    text = json.dumps(template_as_json(template), ensure_ascii=False, indent=2)
    with written_whole(path) as file:
        file.write(text.encode() + b"\n")
    return path


def read_template(path: Path) -> Template:
    """Read what `write_template` wrote. Raises UserError where it is no template."""
    try:
        return template_from_json(json.loads(path.read_bytes()[:_MOST_BYTES]))
    except OSError as error:
        raise UserError(
            f"{path} cannot be read: {error.strerror}.", "", "Check the name."
        ) from error
    except (ValueError, RecursionError) as error:
        raise UserError(
            f"{path} holds no JSON.", "", "Make it with 'boothapp badge --teach'."
        ) from error
