"""Rows of two tables, or of one, that speak of the same person or company; pure, no files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from boothapp.matching.block import likely_pairs
from boothapp.matching.cluster import grouped_pairs
from boothapp.matching.columns import Field, Table, guess_fields, named_fields
from boothapp.matching.values import likeness, prepare
from boothapp.matching.weigh import learn_weights, levels_of, probability

SURE = 0.5
"""A pair is written from this probability on: being wrong either way costs the same. It is the
model's own even odds and was not tuned on any labelled rows."""
NAMES_SURE = 0.7
"""The same for names alone, where nothing can be learnt from other fields: a round number in the
middle of what five-fold cross-validation picks on nomenklatura's name pairs (.64 to .73)."""
_CLEARLY_WORSE, _SURE_BY_ITSELF = 4.0, 8.0
"""Bits: a known row that is by so much less likely than the best one for the same incoming row is a
namesake, unless the odds for it are high by themselves: then the known rows hold a duplicate."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two rows, by place from 0, and the probability that they are of one thing."""

    known: int
    incoming: int
    score: float


def link_tables(known: Table, incoming: Table, *, columns: str = "") -> tuple[Link, ...]:
    """Return the rows of `incoming` that `known` has, by place; nothing needs to be labelled.

    `columns` as of `named_fields`, '' guesses. Raises UserError where nothing can be compared.
    """
    fields = _fields(known, incoming, columns)
    left = _prepared(known, [field.known for field in fields], fields)
    right = _prepared(incoming, [field.incoming for field in fields], fields)
    pairs = likely_pairs(fields, left, right)
    if len(fields) == 1:
        return _by_name(fields[0], pairs, left, right)
    levels = {(i, j): levels_of(fields, left[i], right[j]) for i, j in pairs}
    weights = learn_weights(fields, left, right, levels.values())
    scored = {(i, j): weights.worth(left[i], right[j], at) for (i, j), at in levels.items()}
    best: dict[int, float] = {}
    for (_, place), bits in scored.items():
        best[place] = max(bits, best.get(place, bits))
    return _links(
        {
            at: bits
            for at, bits in scored.items()
            if bits >= min(_SURE_BY_ITSELF, best[at[1]] - _CLEARLY_WORSE)
        }
    )


def link_within(table: Table, *, columns: str = "") -> tuple[Link, ...]:
    """Return the pairs of one table's rows that are of one thing, the earlier row as `known`.

    Pairs are closed over groups: of a and b, b and c, also a and c. Raises UserError as above.
    """
    fields = _fields(table, table, columns)
    rows = _prepared(table, [field.known for field in fields], fields)
    pairs = likely_pairs(fields, rows, None)
    if len(fields) == 1:
        return _by_name(fields[0], pairs, rows, rows)
    levels = {(i, j): levels_of(fields, rows[i], rows[j]) for i, j in pairs}
    weights = learn_weights(fields, rows, None, levels.values())
    scored = {(i, j): weights.worth(rows[i], rows[j], at) for (i, j), at in levels.items()}
    return _links(grouped_pairs(scored, lambda i, j: weights.worth(rows[i], rows[j])))


def _fields(known: Table, incoming: Table, columns: str) -> tuple[Field, ...]:
    return named_fields(known, incoming, columns) if columns else guess_fields(known, incoming)


def _prepared(
    table: Table, places: Sequence[tuple[int, ...]], fields: Sequence[Field]
) -> list[tuple[str, ...]]:
    return [
        tuple(
            prepare(field.sort, [row[place] for place in where])
            for field, where in zip(fields, places, strict=True)
        )
        for row in table.rows
    ]


def _by_name(
    field: Field,
    pairs: Iterable[tuple[int, int]],
    left: Sequence[tuple[str, ...]],
    right: Sequence[tuple[str, ...]],
) -> tuple[Link, ...]:
    scored = (Link(i, j, likeness(field.sort, left[i][0], right[j][0])) for i, j in pairs)
    return tuple(sorted((link for link in scored if link.score >= NAMES_SURE), key=_place))


def _links(scored: Mapping[tuple[int, int], float]) -> tuple[Link, ...]:
    links = (Link(i, j, probability(bits)) for (i, j), bits in scored.items())
    return tuple(sorted((link for link in links if link.score >= SURE), key=_place))


def _place(link: Link) -> tuple[int, int]:
    return link.known, link.incoming
