"""How alike two people's names are, whatever their order, script, initials or spelling."""

from __future__ import annotations

import re
from functools import lru_cache

from boothapp.matching.likeness import Pairing, glued_alike, mend, pair_up, spelt_alike
from boothapp.matching.normalise import MOST_CHARACTERS, words
from resources.loader import read_text

_TITLES = frozenset(
    """
    mr mrs ms miss mx sir dame lord lady dr prof professor doctor herr frau hr fr dipl ing mag
    monsieur madame mme mlle m sr sra srta don dona dott ing ir drs phd mba bsc msc md esq jr
    sen prasident president shaikh sheikh haji hajji
    """.split()  # noqa: SIM905 - fifty words in quotes would hide them
)
_PARTICLES = frozenset(
    """
    al el bin ben ibn bint abu de da di do dos du del della der den van von zu la le ter ul ud e y
    na
    """.split()  # noqa: SIM905 - as above
)
_SEEN_AS = str.maketrans("01345789", "oieastbg")
_SIGNS = re.compile(r"[\u3400-\u9fff\uac00-\ud7af]{1,6}")
_HOMOPHONES = 0.65
"""Signs that sound the same are mostly two names, now and then one name's old and new sign."""
_SYLLABIC = re.compile(r"[\s\u00b7\u30fb]*(?:[\u3400-\u9fff\uac00-\ud7af][\s\u00b7\u30fb]*){2,6}")


def person_likeness(one: str, other: str) -> float:
    """Return how sure it is that two names are one person's, 0 to 1; symmetric, 1 for equals."""
    if one == other:
        return 1.0
    one, other = sorted((one, other))
    if _SYLLABIC.fullmatch(one[:40]) and _SYLLABIC.fullmatch(other[:40]):
        return _by_sign(one, other)
    return _likeness(*sorted((read_person(one), read_person(other))))


def in_signs(name: str) -> str:
    """Return a given or family name in Chinese or Korean signs as it stands, '' if it is not."""
    signs = "".join(name[:40].split())
    return signs if _SIGNS.fullmatch(signs) else ""


def part_likeness(one: str, other: str) -> float:
    """Return how alike two given or two family names are, of one word each, 0 to 1."""
    if one.isascii() and other.isascii():
        return word_likeness(one, other)
    left, right = "".join(words(one)), "".join(words(other))
    if in_signs(one) and in_signs(other):
        return _HOMOPHONES if left == right else 0.0
    return word_likeness(left, right) if left and right else 0.0


def read_person(name: str) -> tuple[str, ...]:
    """Return the words of a person's name without titles; a name of titles alone keeps them."""
    return _read(name[:MOST_CHARACTERS])


@lru_cache(maxsize=65_536)
def _read(name: str) -> tuple[str, ...]:
    parts = tuple(_read_letters(word) for word in words(name))
    return tuple(part for part in parts if part not in _TITLES) or parts


def _likeness(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    if not one or not other:
        return 0.0
    paired = pair_up(mend(one, other), mend(other, one), word_likeness)
    return max(_paired(paired), glued_alike(one, other))


def _read_letters(word: str) -> str:
    """Undo what a camera makes of letters ("Mü11er"); numbers stay numbers."""
    return word if word.isalpha() or word.isdigit() else word.translate(_SEEN_AS)


@lru_cache(maxsize=1)
def _nicknames() -> dict[str, frozenset[int]]:
    groups: dict[str, set[int]] = {}
    for number, line in enumerate(read_text("reference", "nicknames.txt").splitlines()):
        for name in line.split():
            groups.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in groups.items()}


@lru_cache(maxsize=262_144)
def word_likeness(one: str, other: str) -> float:
    """Return how alike two words of people's names are; an initial stands for its name."""
    if one == other:
        return 1.0
    if len(one) == 1 or len(other) == 1:
        return 0.9 if one[0] == other[0] else 0.0
    known = _nicknames()
    if (groups := known.get(one)) and groups & known.get(other, frozenset()):
        return 0.9
    return spelt_alike(one, other)


def _weight(word: str) -> float:
    if word in _PARTICLES:
        return 0.2
    return 1.0


def _weight_of_pair(one: str, other: str) -> float:
    small, big = sorted((one, other), key=len)
    # A slip in a particle ("xal-Assad") is still a particle.
    if big in _PARTICLES or (small in _PARTICLES and len(big) <= len(small) + 1):
        return _weight(big if big in _PARTICLES else small)
    return max(_weight(one), _weight(other))


def _paired(pairing: Pairing) -> float:
    got = total = 0.0
    worst = 1.0
    for one, other, alike in pairing.pairs:
        weight = _weight_of_pair(one, other)
        got += weight * alike
        total += weight
        worst = min(worst, 1 - weight * (1 - alike))
    over = sum(map(_weight, pairing.left + pairing.right))
    # One that has a middle name which the other lacks is the usual case, not a contradiction.
    total += 0.25 * over
    if len(pairing.pairs) == 1 and over:
        total += 0.5 * over
    return (got / total) * (0.3 + 0.7 * worst) if total else 0.0


def _by_sign(one: str, other: str) -> float:
    """In Chinese and Korean script each sign is a syllable: one that differs is another name."""
    a, b = (
        "".join(re.findall(r"[\u3400-\u9fff\uac00-\ud7af]", name[:40])) for name in (one, other)
    )
    if a == b:
        return 1.0
    alike = sum(x == y for x, y in zip(a, b, strict=False)) / max(len(a), len(b))
    return alike * alike
