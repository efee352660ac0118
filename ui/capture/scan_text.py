"""What to say of a badge that was read; imports translation and badges only."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QCoreApplication

from boothapp.badges.badge import Badge
from boothapp.domain.names import full_name
from ui.tokens import Tone

_WARNINGS = 3


def scan_text(badge: Badge, fields: Mapping[str, str]) -> tuple[str, Tone]:
    """Return a line on what was read, and its tone."""
    translate = QCoreApplication.translate
    if badge.format == "refused":
        return translate("capture", "Not a badge"), "bad"
    read = who(fields)
    if read:
        tone: Tone = "wait" if badge.warnings else "good"
        return translate("capture", "Read: {what}").format(what=read), tone
    if fields.get("badge_id"):
        text = translate("capture", "Badge number {id}")
        return text.format(id=fields["badge_id"]), "wait"
    return translate("capture", "Read, but it names nobody"), "wait"


def who(fields: Mapping[str, str]) -> str:
    """Return name and company, '' where there is neither."""
    name = full_name(fields.get("first_name", ""), fields.get("last_name", ""))
    return ", ".join(part for part in (name, fields.get("company", "")) if part)


def scan_note(badge: Badge, kept: Collection[str]) -> str:
    """Return what to mind about the badge, '' for nothing."""
    lines = list(badge.warnings[:_WARNINGS])
    if kept:
        text = QCoreApplication.translate(
            "capture", "What was typed stays where the badge says otherwise."
        )
        lines.append(text)
    return "\n".join(lines)
