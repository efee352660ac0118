"""Which lines of a card are the person's name and title; imports the sheet and anyascii."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations

from anyascii import anyascii

from boothapp.badges.card_company import has_legal_form
from boothapp.badges.card_place import unplaced
from boothapp.badges.card_sheet import CardField, Rest, Sheet
from resources.loader import read_text

# Before a name or behind it; never part of it.
_DEGREE = re.compile(
    r"(?:(?<=^)|(?<=\s))(?:"
    r"(?:prof|dr|mba|phd|mr|mrs|ms|herr|frau|mme|mlle|dott)(?=[.\s,-]|$)"
    r"|(?:dipl|ing|rer|nat|med|phil|habil|h\.c|mag|ph\.d|m\.sc|b\.sc|m\.a|b\.a|b\.eng|m\.eng|sig|sra|sr)(?=\.)"
    r")(?:\.?-?(?:ing|rer|nat|med|kfm|chem|phys|wirt|math|oec)(?=[.\s]))*\.?"
    r"(?:\s?\([A-Z]{2,3}\))?,?\s*",
    re.IGNORECASE,
)
_PARTICLES = frozenset(
    ("van", "von", "der", "den", "de", "da", "di", "del", "della", "dos", "du", "la", "le", "ten",
     "ter", "zu", "zur", "bin", "al", "el", "ibn", "af", "av", "mac", "st")
)  # fmt: skip
_HAN_NAME = re.compile("^[\u3400-\u9fff]{2,4}$|^[\u3400-\u9fff]{1,2}\\s+[\u3400-\u9fff]{1,2}$")
_TWO_SIGN_FAMILIES = frozenset(
    ("欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "东方", "司徒", "皇甫")
)
_WORD = re.compile(r"^[^\W\d_](?:[^\W\d_]|['’.-])*$")

# What a line must gather to be a name at all, and what it gathers at most.
_LEAST = 3
_AGREES = 4
_SURE_ALONE = 0.75
_BESIDE_RIVAL = 0.6


def read_title(sheet: Sheet) -> list[CardField]:
    """The first line that names a profession or a post."""
    for rest in sheet.rests():
        if is_title(rest.text) and not has_legal_form(rest.text):
            text = rest.text
            return [CardField("job_title", text, rest.take_all())]
    return []


def is_title(text: str) -> bool:
    """Whether a line holds a word of professions, in any of the languages of the list."""
    words = re.findall(r"[\w&]+", anyascii(text).casefold())
    known, stems = _title_words()
    return any(
        word in known or any(len(word) > len(stem) and word.endswith(stem) for stem in stems)
        for word in words
    ) or any(word in text for word in known if not word.isascii())


def read_name(sheet: Sheet, read: Sequence[CardField]) -> list[CardField]:
    """First and last name, from the line that is most like one."""
    mails = [f.value.partition("@")[0].casefold() for f in read if f.name == "emails"]
    tallest = sheet.tallest()
    scored = sorted(
        ((_likeness(rest, mails, tallest, sheet), -sheet.place(rest), rest)
         for rest in sheet.rests() if unplaced(rest)),
        key=lambda each: each[:2], reverse=True,
    )  # fmt: skip
    if not scored or scored[0][0] < _LEAST:
        return []
    best, _, rest = scored[0]
    rival = len(scored) > 1 and scored[1][0] >= best
    agrees = _agrees(_bare(rest.text), mails)
    worth = 1.0 if agrees else _BESIDE_RIVAL if rival else _SURE_ALONE
    country = next((field.value for field in read if field.name == "country"), "")
    name = " ".join(_with_marks(word, mails) for word in _bare(rest.text).split())
    first, last = split_name(name, mails, country)
    sure = rest.take_all() * worth
    parts = (("first_name", first), ("last_name", last))
    return [CardField(name, value, sure) for name, value in parts if value]


def split_name(name: str, mails: Sequence[str] = (), country: str = "") -> tuple[str, str]:
    """First and last name of one line, by capitals, script, particles, else the last word.

    In Hungary the family name comes first, unless the address (`mails` are what stands before the
    @) has the words in the order of the line: then it was turned for foreigners.
    """
    if _HAN_NAME.match(name):
        return _split_han(name)
    if "," in name:
        last, _, first = name.partition(",")
        return first.strip(), last.strip()
    words = name.split()
    if len(words) < 2:
        return "", name
    loud = [len(word) > 1 and word.isupper() for word in words]
    if any(loud) and not all(loud):
        quiet = [word for word, is_loud in zip(words, loud, strict=True) if not is_loud]
        capitals = [word for word, is_loud in zip(words, loud, strict=True) if is_loud]
        return " ".join(quiet), " ".join(capitals)
    if country == "HU" and len(words) == 2 and not _in_order(words, mails):
        return words[1], words[0]
    start = next(
        (place for place, word in enumerate(words[1:], 1) if word.casefold() in _PARTICLES),
        len(words) - 1,
    )
    return " ".join(words[:start]), " ".join(words[start:])


def _in_order(words: Sequence[str], mails: Sequence[str]) -> bool:
    first, last = (re.sub("[^a-z]", "", anyascii(word).casefold()) for word in words)
    return any(0 <= mail.find(first) < mail.find(last) for mail in mails)


def _split_han(name: str) -> tuple[str, str]:
    if " " in name:
        last, _, first = name.partition(" ")
        return first.strip(), last
    cut = 2 if name[:2] in _TWO_SIGN_FAMILIES and len(name) > 2 else 1
    return name[cut:], name[:cut]


def _likeness(rest: Rest, mails: Sequence[str], tallest: int, sheet: Sheet) -> float:
    """How much speaks for a line being the name; 0 where something rules it out."""
    text = rest.text
    name = _bare(text)
    if _HAN_NAME.match(name):
        return _LEAST
    words = name.replace(",", " ").split()
    shaped = 2 <= len(words) <= 5 and all(_WORD.match(word) for word in words)
    if not shaped or has_legal_form(text) or is_title(text):
        return 0
    score = 1.0
    score += _AGREES if _agrees(name, mails) else 0
    score += 2 if name != text else 0
    score += 2 * rest.line.height / tallest
    capital = all(word[0].isupper() or word.casefold() in _PARTICLES for word in words)
    score += 1 if capital else -2
    score += 0.5 if len(words) <= 3 else 0
    return score * min(1.0, rest.line.confidence + 0.25)


def _bare(text: str) -> str:
    """The line without degrees and forms of address."""
    return " ".join(_DEGREE.sub("", text).split()).strip(" ,.")


def _agrees(name: str, mails: Sequence[str]) -> bool:
    """Whether an address is made of the name: a whole word of it and the first of another."""
    words = [_plain(word) for word in name.replace(",", " ").split()]
    for mail in mails:
        local = re.sub(r"[^a-z]", "", mail)
        for place, word in enumerate(words):
            starts = [other[:1] for other in words[:place] + words[place + 1 :]]
            for form in _spellings(word):
                rest = local.replace(form, "", 1)
                if len(form) > 2 and rest != local and any(start in rest for start in starts):
                    return True
    return False


def _with_marks(word: str, mails: Sequence[str]) -> str:
    """`Jorg` as `Jörg` where the address says joerg: dots are what recognition loses first."""
    parts = {part for mail in mails for part in re.split(r"[^a-z]+", mail)}
    places = [n for n, char in enumerate(word) if char in _UNMARKED and (n or char != "B")]
    for count in range(1, min(len(places), _MOST_MARKS) + 1):
        for chosen in combinations(places, count):
            marked = "".join(
                _UNMARKED[char] if n in chosen else char for n, char in enumerate(word)
            )
            if marked.casefold().translate(_SPELT_OUT) in parts:
                return marked
    return word


def _plain(word: str) -> str:
    return re.sub(r"[^a-zäöüß]", "", word.casefold().translate(_KEEP))


def _spellings(word: str) -> tuple[str, str]:
    """`muessig` and `mussig` for `müssig`."""
    spelt = word.translate(_SPELT)
    return re.sub("[^a-z]", "", spelt), re.sub("[^a-z]", "", anyascii(word))


_UNMARKED = {"a": "ä", "o": "ö", "u": "ü", "A": "Ä", "O": "Ö", "U": "Ü", "B": "ß"}
_MOST_MARKS = 3
# `casefold` has written ß out already.
_SPELT_OUT: dict[int, str] = {ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue"}
_SPELT: dict[int, str] = {ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue", ord("ß"): "ss"}
_KEEP = {
    code: anyascii(chr(code)).casefold()
    for code in range(0xC0, 0x250)
    if chr(code) not in "äöüßÄÖÜ"
}


@lru_cache(maxsize=1)
def _title_words() -> tuple[frozenset[str], tuple[str, ...]]:
    """Whole words, and the endings that German glues others to (marked with a hyphen)."""
    words = [
        word
        for line in read_text("reference", "job_words.txt").splitlines()
        if not line.startswith("#")
        for word in line.split()
    ]
    stems = tuple(word[1:] for word in words if word.startswith("-"))
    return frozenset(word.lstrip("-") for word in words), stems
