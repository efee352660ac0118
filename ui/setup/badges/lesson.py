"""One test badge being taught: its pieces, what each is, and what comes of it; no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from boothapp.badges.badge import Badge
from boothapp.badges.detect import read_badge
from boothapp.badges.pieces import Piece, Shape, pieces_of
from boothapp.badges.teach import badge_text, likely_shapes, propose
from boothapp.badges.template import NAME_LIMIT, Template, read_by_template

_SPEAK_FOR_THEMSELVES = frozenset({"vcard", "mecard", "bizcard", "refused"})
_MOST_SHAPES = 8


class Lesson:
    """What is known of the test badge so far; `template` is what would be kept."""

    def __init__(self, taught: Sequence[Template]) -> None:
        """`taught` are the templates there are: a badge that one of them reads goes on with it."""
        self._taught = tuple(taught)
        self.payload = ""
        self.shapes: tuple[Shape, ...] = ()
        self.template = Template(Shape("delimited"), ())

    def take(self, payload: str) -> None:
        """Begin with what a test badge says; a name that was typed stays."""
        self.payload = payload
        text = self._text
        known = next((each for each in self._taught if read_by_template(text, each)), None)
        likely = likely_shapes(text)[:_MOST_SHAPES] if text else ()
        name = known.name if known else self.template.name
        if known is not None and not read_badge(payload, known).warnings:
            self.shapes = tuple(dict.fromkeys((known.shape, *likely)))
            self.template = self._with_all_pieces(known)
        elif likely:
            self.shapes = likely
            self.template = propose(text, likely[0], name=name)
        else:
            self.shapes, self.template = (), Template(Shape("delimited"), (), name)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The pieces of the test badge as it is cut now, each selector once."""
        pieces = pieces_of(self._text, self.template.shape)
        return tuple({piece.selector: piece for piece in reversed(pieces)}.values())[::-1]

    @property
    def speaks_for_itself(self) -> bool:
        """Whether nothing need be taught: the format of the badge names its fields."""
        return read_badge(self.payload).format in _SPEAK_FOR_THEMSELVES

    @property
    def preview(self) -> Badge:
        """The test badge as all laptops would read it."""
        return read_badge(self.payload, self.template)

    @property
    def ready(self) -> bool:
        """Whether there is something to keep."""
        fields = any(field for _, field in self.template.fields)
        return bool(fields and self.template.name and not self.speaks_for_itself)

    def field_of(self, selector: str) -> str:
        """What a piece means now, '' for nothing."""
        return dict(self.template.fields).get(selector, "")

    def cut(self, shape: Shape) -> None:
        """Take the badge apart in another way; the fields are guessed anew."""
        if shape not in self.shapes:
            self.shapes = (shape, *self.shapes)
        self.template = propose(self._text, shape, name=self.template.name)

    def begin_with(self, prefix: str) -> None:
        """Say what every badge begins with and what is not read."""
        shape = replace(self.template.shape, prefix=prefix)
        self.shapes = tuple(
            replace(each, prefix=prefix) if each.kind in ("delimited", "keyed") else each
            for each in self.shapes
        )
        self.cut(shape)

    def assign(self, selector: str, field: str) -> None:
        """Say what a piece is, '' for nothing worth keeping."""
        fields = tuple(
            (each, field if each == selector else known) for each, known in self.template.fields
        )
        self.template = replace(self.template, fields=fields)

    def _with_all_pieces(self, template: Template) -> Template:
        """The template with what it does not speak of yet, such as a key that is new."""
        said = dict(template.fields)
        fields = {piece.selector: "" for piece in pieces_of(self._text, template.shape)} | said
        return replace(template, fields=tuple(fields.items()))

    def call(self, name: str) -> None:
        """Give the kind of badge a name."""
        self.template = replace(self.template, name=" ".join(name.split())[:NAME_LIMIT])

    @property
    def _text(self) -> str:
        return badge_text(self.payload)
