"""Suggestions with every keystroke out of a million names held in memory; pure, no SQL, no Qt.

Every word of every entry stands once in a sorted vocabulary, with the entries that hold it in one
array in the same order. So a typed prefix is a slice of that array, found by two bisections, and a
mistyped word is looked up by trying each single slip of it, which is some hundred bisections.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from rapidfuzz.distance import OSA

from boothapp.matching.normalise import words
from boothapp.matching.slips import slips_of

_LAST = "\U0010ffff"
_MOST_TYPED = 6
_FEW_SCORED = 250
# Above so many postings they are not merged but looked up entry by entry, and of those so many.
_MERGED = 20_000
_PROBED = 2_000
_SLIPS_FROM, _FAR_SLIPS_FROM = 4, 6
_LEAST_SPLIT = 3
_MOST_NEIGHBOURS = 4_000
_REMEMBERED = 64
_AT_ONCE = 20_000

Slice = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An entry by its place in what the index was built from, and how well it fits, 0 to 1."""

    place: int
    score: float


@dataclass(frozen=True, slots=True)
class _Term:
    """A typed word and the words of the vocabulary that may be meant.

    `bounds` are low, high, low, high ... of their ranges, ascending; `size` counts their entries.
    """

    word: str
    bounds: tuple[int, ...]
    size: int

    def means(self, number: int) -> bool:
        """Whether the vocabulary's word of this number may be meant."""
        return bisect_right(self.bounds, number) % 2 == 1


class SuggestionIndex:
    """Entries of some words each (a name, a company, an address), found by what is typed.

    Built once; entries are not added later. Reading is safe from several threads.
    """

    __slots__ = ("_offsets", "_postings", "_starts", "_terms", "_vocabulary", "_words_of")

    def __init__(self, entries: Iterable[str]) -> None:
        """Index `entries`, each the text that it is to be found by, in their order."""
        self._terms: dict[tuple[str, int], _Term] = {}
        numbers: dict[str, int] = {}
        flat, self._offsets = array("I"), array("I", [0])
        for entry in entries:
            flat.extend(
                numbers.setdefault(word, len(numbers)) for word in dict.fromkeys(words(entry))
            )
            self._offsets.append(len(flat))
        self._vocabulary = _sorted(numbers)
        rank = array("I", bytes(4 * len(numbers)))
        for place, word in enumerate(self._vocabulary):
            rank[numbers[word]] = place
        self._words_of = array("I")
        for start in range(0, len(flat), _AT_ONCE):
            self._words_of.extend(map(rank.__getitem__, flat[start : start + _AT_ONCE]))
        self._starts, self._postings = _inverted(self._words_of, self._offsets, len(numbers))

    def __len__(self) -> int:
        """Return the number of entries."""
        return len(self._offsets) - 1

    def suggest(self, typed: str, limit: int = 8) -> tuple[Suggestion, ...]:
        """Return the best entries for what is typed so far, the best first.

        Every word may be the beginning of one; words may stand in any order. When too few entries
        fit, words with one slip count, then with two, then two words typed as one, then entries
        that lack one typed word.
        """
        asked = words(typed)[:_MOST_TYPED]
        if not asked or not len(self):
            return ()
        return self._best(*self._found(asked, limit), limit)

    def _found(self, asked: Sequence[str], limit: int) -> tuple[list[_Term], list[int]]:
        exact = [self._term(word, 0) for word in asked]
        found = self._entries(exact)
        if len(found) >= _enough(len(asked), limit):
            return exact, found
        near = [self._term(word, 1) for word in asked]
        if len(asked) > 1:
            # One slip in all is likelier than several, and its entries are fewer to look at.
            one_near = ([*exact[:at], near[at], *exact[at + 1 :]] for at in range(len(asked)))
            found = [entry for terms in one_near for entry in self._entries(terms, share=2)]
            if found:
                return near, found
        far = (self._term(word, 2) for word in asked)
        for terms in (near, list(far)):
            if found := self._entries(terms):
                return terms, found
        for terms in self._split(exact):
            if found := self._entries(terms, share=_MOST_TYPED):
                return terms, found
        if len(near) > 1:
            parted = (near[:at] + near[at + 1 :] for at in range(len(near)))
            found = [entry for rest in parted for entry in self._entries(rest, share=len(near))]
        return near, found

    def _split(self, terms: Sequence[_Term]) -> Iterator[list[_Term]]:
        """The terms with one of them as two words whose space was missed; known words alone."""
        for place, term in enumerate(terms):
            ends = () if term.size else range(_LEAST_SPLIT, len(term.word) - _LEAST_SPLIT + 1)
            for at in ends:
                halves = term.word[:at], term.word[at:]
                if all(low < high for low, high in map(self._range, halves)):
                    both = [self._term(half, 0) for half in halves]
                    yield [*terms[:place], *both, *terms[place + 1 :]]

    def _term(self, word: str, slips: int) -> _Term:
        # Of several words only the last one changes from one keystroke to the next.
        if known := self._terms.get((word, slips)):
            return known
        ranges = [self._range(word)]
        if slips and len(word) >= _SLIPS_FROM:
            ranges += [self._range(near) for near in slips_of(word)]
        if slips == 2 and len(word) >= _FAR_SLIPS_FROM:
            ranges += self._neighbours(word)
        bounds: list[int] = []
        for low, high in sorted({(low, high) for low, high in ranges if low < high}):
            if bounds and low <= bounds[-1]:
                bounds[-1] = max(bounds[-1], high)
            else:
                bounds += (low, high)
        starts = self._starts
        size = sum(starts[bounds[at + 1]] - starts[bounds[at]] for at in range(0, len(bounds), 2))
        if len(self._terms) >= _REMEMBERED:
            self._terms.clear()
        term = self._terms[word, slips] = _Term(word, tuple(bounds), size)
        return term

    def _range(self, prefix: str) -> Slice:
        low = bisect_left(self._vocabulary, prefix)
        if low == len(self._vocabulary) or not self._vocabulary[low].startswith(prefix):
            return low, low
        return low, bisect_left(self._vocabulary, prefix + _LAST, low)

    def _neighbours(self, word: str) -> list[Slice]:
        """Words two slips away that begin with the same letters; first letters are rarely wrong."""
        low, high = self._range(word[:2])
        if high - low > _MOST_NEIGHBOURS:
            low, high = self._range(word[:3])
        size = len(word)
        return [
            (place, place + 1)
            for place in range(low, min(high, low + _MOST_NEIGHBOURS))
            if OSA.distance(word, self._vocabulary[place][:size], score_cutoff=2) <= 2
        ]

    def _entries(self, terms: Sequence[_Term], *, share: int = 1) -> list[int]:
        """Return entries that hold a word of every term; at most a few hundred, the first ones.

        Of the work that one call may take, it does a `share`th.
        """
        if any(not term.size for term in terms):
            return []
        rarest, *rest = sorted(terms, key=lambda term: term.size)
        if not rest:
            return list(dict.fromkeys(islice(self._each(rarest), _FEW_SCORED)))
        if sum(term.size for term in terms) > _MERGED // share:
            return self._probed(rarest, rest, _PROBED // share)
        held = set[int]().union(*self._slices(rarest))
        for term in rest:
            held = set[int]().union(*map(held.intersection, self._slices(term)))
        return sorted(held)[:_FEW_SCORED]

    def _probed(self, rarest: _Term, rest: Sequence[_Term], most: int) -> list[int]:
        """Look at the entries of the rarest term one by one: the others have too many."""
        kept: dict[int, None] = {}
        wanted = [term.bounds for term in rest]
        for entry in islice(self._each(rarest), most):
            held = self._held(entry)
            for bounds in wanted:
                if not any(bisect_right(bounds, number) & 1 for number in held):
                    break
            else:
                kept[entry] = None
                if len(kept) >= _FEW_SCORED:
                    break
        return list(kept)

    def _slices(self, term: _Term) -> Iterator[array[int]]:
        starts, bounds = self._starts, term.bounds
        for at in range(0, len(bounds), 2):
            yield self._postings[starts[bounds[at]] : starts[bounds[at + 1]]]

    def _each(self, term: _Term) -> Iterator[int]:
        for part in self._slices(term):
            yield from part

    def _held(self, entry: int) -> array[int]:
        return self._words_of[self._offsets[entry] : self._offsets[entry + 1]]

    def _best(
        self, terms: Sequence[_Term], found: Iterable[int], limit: int
    ) -> tuple[Suggestion, ...]:
        known: dict[tuple[str, int], float] = {}
        scored = []
        for entry in islice(dict.fromkeys(found), 2 * _FEW_SCORED):
            held = self._held(entry)
            total = sum(self._fit(term, held, known) for term in terms)
            # Of equals the shorter entry, which says less that was not asked for.
            scored.append((total / len(terms) - 0.002 * len(held), -entry))
        scored.sort(reverse=True)
        return tuple(
            Suggestion(-entry, min(1.0, max(0.0, score))) for score, entry in scored[:limit]
        )

    def _fit(self, term: _Term, held: Iterable[int], known: dict[tuple[str, int], float]) -> float:
        best = 0.0
        for number in held:
            if not term.means(number):
                continue
            alike = known.get((term.word, number))
            if alike is None:
                alike = known[term.word, number] = _begins(term.word, self._vocabulary[number])
            best = max(best, alike)
        return best


def _sorted(numbers: Iterable[str]) -> list[str]:
    """Sort by parts: sorting a million words in one call would hold up every other thread."""
    parts: dict[str, list[str]] = {}
    for word in numbers:
        parts.setdefault(word[:2], []).append(word)
    ordered: list[str] = []
    for start in sorted(parts):
        ordered += sorted(parts[start])
    return ordered


def _enough(words_typed: int, limit: int) -> int:
    """How many exact finds make slips unlikely: the more words fit, the fewer."""
    return {1: limit, 2: min(limit, 3)}.get(words_typed, 1)


def _begins(typed: str, word: str) -> float:
    """How well a typed word fits the beginning of one: 1 when it is all of it."""
    if word == typed:
        return 1.0
    if word.startswith(typed):
        return 0.9 + 0.09 * len(typed) / len(word)
    size = len(typed)
    slips = min(OSA.distance(typed, word[:end]) for end in (size - 1, size, size + 1))
    return max(0.0, 0.85 - 0.85 * 1.6 * slips / (size + 1))


def _inverted(
    words_of: Sequence[int], offsets: Sequence[int], count: int
) -> tuple[array[int], array[int]]:
    """Return where each word's entries start, and the entries, both in the order of the words."""
    starts = array("I", bytes(4 * (count + 1)))
    for word in words_of:
        starts[word + 1] += 1
    for word in range(count):
        starts[word + 1] += starts[word]
    free = array("I", starts)
    postings = array("I", bytes(4 * len(words_of)))
    for entry in range(len(offsets) - 1):
        for at in range(offsets[entry], offsets[entry + 1]):
            word = words_of[at]
            postings[free[word]] = entry
            free[word] += 1
    return starts, postings
