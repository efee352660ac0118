"""How alike two company names are, whatever their legal form, script, order or spelling."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from boothapp.matching.likeness import Pairing, glued_alike, mend, pair_up, spelt_alike
from boothapp.matching.normalise import MOST_CHARACTERS, joined_initials, words
from resources.loader import read_text

_LONGEST_FORM = 8
_SPELT_OUT_FORM = 8
_GENERIC = frozenset(
    """
    and the of for in de du des la le el da do der die das und et y e
    group groupe gruppe grupo gruppo holding holdings international intl global worldwide
    company corporation enterprise enterprises industries industry industrie industria
    solutions services service systems technologies technology tech trading
    partners ventures management
    """.split()  # noqa: SIM905 - fifty words in quotes would hide them
)
_LITTLE = frozenset(
    [
        "and",
        "the",
        "of",
        "for",
        "in",
        "de",
        "du",
        "des",
        "la",
        "le",
        "el",
        "da",
        "do",
        "der",
        "die",
        "das",
        "und",
        "et",
        "y",
        "e",
    ]
)
_GLUED_FORMS = (
    "gufenyouxiangongsi", "youxianzerengongsi", "youxiangongsi", "zhushihuishe", "youxianhuishe",
    "jusighoesa", "jusikhoesa", "yuhanhoesa",
)  # fmt: skip
_NUMBERS = {
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10", "first": "1", "second": "2", "third": "3",
    "fourth": "4", "fifth": "5", "sixth": "6", "seventh": "7", "eighth": "8", "ninth": "9",
    "tenth": "10", "1st": "1", "2nd": "2", "3rd": "3", "4th": "4", "5th": "5", "6th": "6",
    "7th": "7", "8th": "8", "9th": "9", "10th": "10", "twenty": "20", "thirty": "30",
    "forty": "40", "fourty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80",
    "ninety": "90", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7",
    "viii": "8", "ix": "9", "x": "10", "xi": "11", "xii": "12", "xiii": "13", "xiv": "14",
    "xv": "15", "xx": "20", "i": "1",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class CompanyName:
    """A company's name taken apart: its words without the legal form, and the kind of form.

    `form` is '' where there is none or it says nothing ("Co."), else such as 'LLC' or 'JSC'.
    """

    core: tuple[str, ...]
    form: str
    parts: tuple[str, ...]


def read_company(name: str) -> CompanyName:
    """Take a company's name apart; a name that is nothing but a legal form keeps it."""
    return _read(name[:MOST_CHARACTERS])


@lru_cache(maxsize=32_768)
def _read(name: str) -> CompanyName:
    parts = joined_initials(words(name))
    core, form = _without_forms(parts)
    return CompanyName(_counted(core), form, parts)


def company_likeness(one: str, other: str) -> float:
    """Return how sure it is that two names are one company's, 0 to 1; symmetric, 1 for equals."""
    if one == other:
        return 1.0
    return _likeness(
        *sorted((read_company(one), read_company(other)), key=lambda n: (n.core, n.form))
    )


def _likeness(one: CompanyName, other: CompanyName) -> float:
    if not one.core or not other.core:
        return 0.0
    score = max(
        _paired(pair_up(mend(one.core, other.core), mend(other.core, one.core), _alike)),
        glued_alike(one.core, other.core),
        glued_alike(one.parts, other.parts),
    )
    score = max(score, 0.8 * _abbreviates(one, other))
    if one.form and other.form and one.form != other.form:
        score *= 0.97
    return score


@lru_cache(maxsize=1)
def _forms() -> dict[tuple[str, ...], str]:
    lines = (line.split("\t") for line in read_text("reference", "legal_forms.tsv").splitlines())
    return {tuple(alias.split(" ")): kind for alias, kind in lines}


@lru_cache(maxsize=1)
def _long_forms() -> tuple[tuple[str, str], ...]:
    return tuple(
        (alias[0], kind)
        for alias, kind in _forms().items()
        if len(alias) == 1 and len(alias[0]) >= _SPELT_OUT_FORM
    )


def _without_forms(parts: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    rest, form = list(parts), ""
    while len(rest) > 1 and (found := _form_at_end(rest)):
        size, kind = found
        del rest[-size:]
        form = form or kind
        while len(rest) > 1 and rest[-1] == "and":
            rest.pop()
    while len(rest) > 1 and (found := _form_at_start(rest)):
        size, kind = found
        del rest[:size]
        form = form or kind
    if rest:
        rest[-1] = _unglued(rest[-1])
    return tuple(rest), form


def _form_at_end(parts: list[str]) -> tuple[int, str] | None:
    forms = _forms()
    for size in range(min(_LONGEST_FORM, len(parts) - 1), 0, -1):
        if (kind := forms.get(tuple(parts[-size:]))) is not None:
            return size, kind
    last = parts[-1]
    if len(last) >= _SPELT_OUT_FORM - 1:
        for form, kind in _long_forms():
            if OSA.distance(last, form, score_cutoff=1) <= 1:
                return 1, kind
    return None


def _form_at_start(parts: list[str]) -> tuple[int, str] | None:
    forms = _forms()
    for size in range(min(_LONGEST_FORM, len(parts) - 1), 0, -1):
        head = tuple(parts[:size])
        # Two letters at the start are more often a brand ("AB InBev") than a form.
        if (kind := forms.get(head)) and (len("".join(head)) > 2 or head in {("pt",), ("ao",)}):
            return size, kind
    return None


def _unglued(word: str) -> str:
    """Chinese, Japanese and Korean write the form in one with the name."""
    for form in _GLUED_FORMS:
        if word.endswith(form) and len(word) > len(form) + 1:
            return word.removesuffix(form)
        if word.startswith(form) and len(word) > len(form) + 1:
            return word.removeprefix(form)
    return word


def _counted(core: tuple[str, ...]) -> tuple[str, ...]:
    """Numbers as digits, 'forty four' as 44; a lone 'v' or 'x' at the start is a brand."""
    counted: list[str] = []
    for place, word in enumerate(core):
        number = _NUMBERS.get(word, word) if place or len(word) > 2 else word
        if (
            counted and number != word and len(number) == 1
            and len(counted[-1]) == 2 and counted[-1].isdigit() and counted[-1][1] == "0"
        ):  # fmt: skip
            counted[-1] = counted[-1][0] + number
        else:
            counted.append(number)
    return tuple(counted)


def _alike(one: str, other: str) -> float:
    if one.isdigit() and other.isdigit():
        return 1.0 if one == other else 0.7
    if one.isdigit() or other.isdigit():
        return 0.0
    return spelt_alike(one, other)


def _weight(word: str) -> float:
    if word in _LITTLE:
        return 0.1
    if word in _GENERIC:
        return 0.4
    return 1.0 if len(word) > 2 else 0.7


def _paired(pairing: Pairing) -> float:
    got = total = 0.0
    worst = 1.0
    for one, other, alike in pairing.pairs:
        weight = max(_weight(one), _weight(other))
        got += 2 * weight * alike
        total += 2 * weight
        worst = min(worst, 1 - weight * (1 - alike))
    over = sum(map(_weight, pairing.left + pairing.right))
    total += over
    return (got / total) * (0.4 + 0.6 * worst) if total else 0.0


def _abbreviates(one: CompanyName, other: CompanyName) -> float:
    for short, long in ((one.core, other.core), (other.core, one.core)):
        big = [word for word in long if word not in _LITTLE]
        if len(short) == 1 and len(big) >= 3 and short[0] == "".join(word[0] for word in big):
            return 1.0
    return 0.0
