"""Which line of a card is the company; imports the sheet, legal forms and rapidfuzz."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz import fuzz

from boothapp.badges.card_sheet import CardField, Rest, Sheet
from resources.loader import read_text

_HAN_FORM = re.compile("(?:公司|集团|集團|株式会社|合同会社|주식회사)")
_MOST_FORM_WORDS = 5
# Alike as parts, 0 to 100; `halvorsen` is in `HALVORSEN COATINGS`, `tpf` in nothing.
_LIKE_DOMAIN = 85
_LEAST_LABEL = 4

_BY_FORM = 1.0
_BY_DOMAIN = 0.9
_BY_SIZE = 0.55


def read_company(sheet: Sheet, read: Iterable[CardField]) -> list[CardField]:
    """The company: the line with a legal form, else the one like the domain, else the largest.

    The largest is taken only where two lines are left, for one of them is the person.
    """
    lines = [rest for rest in sheet.rests() if _may_be_company(rest.text)]
    labels = [label for label in map(_label, read) if len(label) >= _LEAST_LABEL]
    formed = [rest for rest in lines if has_legal_form(rest.text)]
    like = [rest for rest in lines if any(like_domain(rest.text, label) for label in labels)]
    both = [rest for rest in formed if rest in like]
    for chosen, worth in ((both, _BY_FORM), (formed, _BY_FORM), (like, _BY_DOMAIN)):
        if chosen:
            best = max(chosen, key=lambda rest: rest.line.height)
            return [_company(best, worth)]
    if len(lines) > 1:
        ranked = sorted(lines, key=lambda rest: (-rest.line.height, sheet.place(rest)))
        names = [rest for rest in ranked if not _like_mail(rest.text, read)]
        if names and len(names) < len(ranked):
            return [_company(names[0], _BY_SIZE)]
    return []


def has_legal_form(text: str) -> bool:
    """Whether a line ends, but for a place or a branch behind a comma, in a legal form."""
    if _HAN_FORM.search(text):
        return True
    words = [word.strip("()") for word in re.split(r"[\s,]+", text) if word.strip("(),.&")]
    for count in range(min(_MOST_FORM_WORDS, len(words) - 1), 0, -1):
        ending = words[-count:]
        if count == 1 and len(_folded(ending)) <= 3 and not _is_marked(ending[0]):
            continue
        if _folded(ending) in _forms():
            return True
    return False


def like_domain(text: str, label: str) -> bool:
    """Whether a line is what a domain's name abbreviates or holds."""
    glued = re.sub(r"[^a-z0-9]", "", anyascii(text).casefold())
    plain = re.sub(r"[^a-z0-9]", "", label)
    if len(glued) < _LEAST_LABEL:
        return False
    return fuzz.partial_ratio(glued, plain) >= _LIKE_DOMAIN


def _company(rest: Rest, worth: float) -> CardField:
    text = rest.text
    return CardField("company", text, rest.take_all() * worth)


def _may_be_company(text: str) -> bool:
    return sum(char.isalpha() for char in text) >= 2 and "@" not in text


def _label(field: CardField) -> str:
    """`rheinwerk-lacke` of an address at rheinwerk-lacke.de or www.rheinwerk-lacke.de."""
    if field.name not in {"emails", "websites"}:
        return ""
    host = field.value.casefold().rpartition("@")[2]
    host = re.sub(r"^(?:https?://)?(?:www\.)?", "", host).partition("/")[0]
    return host.rpartition(".")[0].rpartition(".")[2]


def _like_mail(text: str, read: Iterable[CardField]) -> bool:
    """Whether the line's words stand before the @ of an address: then it is the person."""
    words = [word for word in re.findall(r"[a-z]+", anyascii(text).casefold()) if len(word) > 2]
    locals_ = [f.value.casefold().partition("@")[0] for f in read if f.name == "emails"]
    return any(word in local for word in words for local in locals_)


def _is_marked(word: str) -> bool:
    """AG, Oy, S.A.: a short form is told from a word by its capitals or dots."""
    return "." in word or word.isupper() or (word[:1].isupper() and len(word) == 2)


def _folded(words: list[str]) -> str:
    parts = [re.sub(r"[^a-z0-9]", "", anyascii(word).casefold()) for word in words]
    return " ".join("and" if word == "&" else part for word, part in zip(words, parts, strict=True))


@lru_cache(maxsize=1)
def _forms() -> frozenset[str]:
    lines = read_text("reference", "legal_forms.tsv").splitlines()
    return frozenset(line.partition("\t")[0] for line in lines)
