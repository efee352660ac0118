"""How alike two lists of words are: pairs words that mean the same; rapidfuzz does the letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from boothapp.matching.normalise import sound

WordLikeness = Callable[[str, str], float]


@dataclass(frozen=True, slots=True)
class Pairing:
    """The best pairing of the words of two names.

    `pairs` holds (word, other word, likeness); `left` and `right` are the words that found none.
    """

    pairs: tuple[tuple[str, str, float], ...]
    left: tuple[str, ...]
    right: tuple[str, ...]


def spelt_alike(one: str, other: str) -> float:
    """Return 1 for equal words, less for each letter that is wrong, in 0 to 1."""
    if one == other:
        return 1.0
    spelt = OSA.normalized_similarity(one, other)
    heard = OSA.normalized_similarity(sound(one), sound(other))
    # Words that only sound the same are never quite as good as words that are the same.
    return max(spelt, 0.6 * heard + 0.4 * spelt)


def mend(one: Sequence[str], other: Sequence[str]) -> tuple[str, ...]:
    """Join neighbours of `one` that `other` writes as one word: 'good will' as in 'goodwill'."""
    mended: list[str] = []
    for word in one:
        joined = mended[-1] + word if mended else ""
        if len(joined) > 4 and any(_torn(mended[-1], word, whole) for whole in other):
            mended[-1] = joined
        else:
            mended.append(word)
    return tuple(mended)


def _torn(first: str, second: str, whole: str) -> bool:
    joined = first + second
    if joined != whole and (len(whole) <= 6 or OSA.distance(joined, whole, score_cutoff=1) > 1):
        return False
    # "n nazarbayev" is an initial and a name, not one name torn apart.
    return min(OSA.distance(first, whole), OSA.distance(second, whole)) > 1


def glued_alike(left: Sequence[str], right: Sequence[str]) -> float:
    """Return how alike two names without spaces are if a slip is all that parts them, else 0.

    Names of equally many words are left to `pair_up`, which sees which word the slip is in.
    """
    if len(left) == len(right):
        return 0.0
    one, other = "".join(left), "".join(right)
    longest = max(len(one), len(other))
    slips = OSA.distance(one, other, score_cutoff=1)
    if slips and _digits(one) != _digits(other):
        return 0.0
    return 1 - slips / longest if longest >= 6 and slips <= 1 else 0.0


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())


def pair_up(one: Sequence[str], other: Sequence[str], likeness: WordLikeness) -> Pairing:
    """Pair the words, the most alike first. The result is the same whichever name comes first."""
    ranked = sorted(
        (
            (likeness(a, b), -abs(i - j), i, j)
            for i, a in enumerate(one)
            for j, b in enumerate(other)
        ),
        key=lambda row: (-row[0], -row[1], row[2] + row[3], abs(row[2] - row[3])),
    )
    taken_left: set[int] = set()
    taken_right: set[int] = set()
    pairs: list[tuple[str, str, float]] = []
    for alike, _, i, j in ranked:
        if i in taken_left or j in taken_right:
            continue
        taken_left.add(i)
        taken_right.add(j)
        pairs.append((one[i], other[j], alike))
    return Pairing(
        tuple(pairs),
        tuple(word for i, word in enumerate(one) if i not in taken_left),
        tuple(word for j, word in enumerate(other) if j not in taken_right),
    )
