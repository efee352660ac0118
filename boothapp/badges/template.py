"""What the pieces of a show's badges mean, as taught from one test badge; imports badges only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from boothapp.badges.badge import FIELD_NAMES, LIST_FIELDS, Reading
from boothapp.badges.contact_points import is_mail_address
from boothapp.badges.field_keys import field_of_key
from boothapp.badges.pieces import KINDS, MAX_PIECES, Kind, Piece, Shape, own_kinds, pieces_of
from boothapp.domain.errors import UserError

NAME_LIMIT = 60
_TEXT_LIMIT = 200

_FEWER = "The badge has {count} parts, the template {wanted}: check the fields."
_MORE = "The badge has {count} parts, the template {wanted}: the rest went into the note."

_FORMATS: Mapping[Kind, str] = {
    "delimited": "delimited", "keyed": "delimited", "json": "json", "url": "url",
}  # fmt: skip
_JOINED = {"note": "\n", "address": ", "}
# Where an e-mail address stands in one of these, the parts of the badge come in another order.
_NEVER_MAIL = frozenset(
    {"first_name", "last_name", "full_name", "company", "department", "job_title", "country"}
)


@dataclass(frozen=True, slots=True)
class Template:
    """`fields` gives each selector of the test badge a name of FIELD_NAMES, or '' to skip it; two
    selectors of one field are joined. It holds nothing of what the test badge said but the prefix,
    keys and host that all badges of the show share."""

    shape: Shape
    fields: tuple[tuple[str, str], ...]
    name: str = ""

    @classmethod
    def delimited(cls, separator: str, columns: Sequence[str], *, name: str = "") -> Template:
        """A template of values between separators; `columns` are fields in order, '' to skip."""
        fields = tuple((str(at), column) for at, column in enumerate(columns, start=1))
        return cls(Shape("delimited", separator), fields, name)


def read_by_template(text: str, template: Template) -> Reading | None:
    """`text` as the template reads it, or None where it does not fit.

    It fits where it can be taken apart in the same way, holds at least half of the keys that have
    a field (any part that has one where parts are counted), and no name field holds an e-mail
    address, which shows another order. Fewer or more parts than taught are read with a warning.
    """
    pieces = pieces_of(text, template.shape)
    known = dict(template.fields)
    wanted = [selector for selector, field in template.fields if field]
    found = {piece.selector for piece in pieces}
    counted = template.shape.kind == "delimited"
    held = sum(selector in found for selector in wanted)
    if not held or (not counted and held * 2 < len(wanted)):
        return None
    fields = [(known.get(piece.selector, ""), piece.value) for piece in pieces]
    if _in_another_order(fields):
        return None
    warnings: tuple[str, ...] = ()
    if counted:
        fields, warnings = _counted(pieces, template)
    values = _gathered(fields)
    if not counted:
        _add_untaught(values, pieces, known)
    return Reading(_FORMATS[template.shape.kind], values, warnings, taught=True)


def _in_another_order(fields: Sequence[tuple[str, str]]) -> bool:
    """Whether an e-mail address stands where a name belongs, or in place of another field while
    something else stands in its own."""
    mails = {field for field, value in fields if is_mail_address(value)}
    displaced = "emails" not in mails and any(
        field == "emails" and value for field, value in fields
    )
    return bool(mails & _NEVER_MAIL) or (displaced and bool(mails - {"note", ""}))


def template_as_json(template: Template) -> dict[str, Any]:
    """The template as a JSON object; `template_from_json` gives it back."""
    shape = template.shape
    return {
        "name": template.name,
        "kind": shape.kind,
        "separator": shape.separator,
        "equals": shape.equals,
        "prefix": shape.prefix,
        "fields": [[selector, field] for selector, field in template.fields],
    }


def template_from_json(value: object) -> Template:
    """Read what `template_as_json` made, from a file or from a peer.

    Raises UserError naming what is wrong; a field that this version does not know is skipped.
    """
    if not isinstance(value, dict):
        raise _broken("it is no JSON object")
    kind = value.get("kind")
    if kind not in KINDS:
        raise _broken(f"its kind is none of {', '.join(KINDS)}")
    texts = {key: value.get(key, "") for key in ("name", "separator", "equals", "prefix")}
    if wrong := [key for key, text in texts.items() if not _is_short(text)]:
        raise _broken(f"its {wrong[0]} is no short text")
    fields = value.get("fields")
    if not isinstance(fields, list) or not 0 < len(fields) <= 8 * MAX_PIECES:
        raise _broken("it has no list of fields")
    shape = Shape(kind, texts["separator"], texts["equals"], texts["prefix"])
    return Template(shape, tuple(map(_field, fields)), texts["name"][:NAME_LIMIT])


def _field(pair: object) -> tuple[str, str]:
    if not isinstance(pair, list) or len(pair) != 2 or not all(map(_is_short, pair)):
        raise _broken('its fields are not all pairs such as ["1", "last_name"]')
    selector, field = pair
    return selector, field if field in FIELD_NAMES else ""


def _is_short(text: object) -> bool:
    return isinstance(text, str) and len(text) <= _TEXT_LIMIT * 4


def _broken(reason: str) -> UserError:
    return UserError(
        "That is no template of badges.", f"As it stands, {reason}.", "Teach one from a test badge."
    )


def read_taught(text: str, templates: Sequence[Template]) -> Reading | None:
    """`text` by the first template that it fits; JSON and links only by templates for such."""
    kinds = own_kinds(text) if templates else ()
    for template in templates:
        if template.shape.kind in kinds:
            reading = read_by_template(text, template)
            if reading is not None:
                return reading
    return None


def _counted(
    pieces: Sequence[Piece], template: Template
) -> tuple[list[tuple[str, str]], tuple[str, ...]]:
    """Fields by place; what stands behind the last one taught becomes the note."""
    columns = [field for _, field in template.fields]
    fields = [(field, piece.value) for field, piece in zip(columns, pieces, strict=False)]
    count, wanted = len(pieces), len(columns)
    if count > wanted:
        rest = [piece.value for piece in pieces[wanted:] if piece.value]
        more = _MORE.format(count=count, wanted=wanted)
        return [*fields, ("note", "\n".join(rest))], (more,) if rest else ()
    missing = any(columns[count:])
    return fields, (_FEWER.format(count=count, wanted=wanted),) if missing else ()


def _gathered(fields: Sequence[tuple[str, str]]) -> dict[str, list[str]]:
    values: defaultdict[str, list[str]] = defaultdict(list)
    for field, value in fields:
        if field in FIELD_NAMES and value.strip():
            values[field].append(value)
    return {
        name: found if name in LIST_FIELDS else [_JOINED.get(name, " ").join(found)]
        for name, found in values.items()
    }


def _add_untaught(
    values: dict[str, list[str]], pieces: Sequence[Piece], known: Mapping[str, str]
) -> None:
    """What the test badge did not have, such as a second phone, by the name of its key."""
    for piece in pieces:
        field = field_of_key(piece.selector) if piece.selector not in known else ""
        if field and piece.value and field not in values:
            values[field] = [piece.value]
