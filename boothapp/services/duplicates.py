"""Who of the visitors captured before may be the same person, and why; no SQL, no Qt.

Ten thousand visitors are kept under a few keys each (e-mail, digits of the phone, badge, the sound
of each word of name and company), so that a question compares some ten of them and not all.
"""

from __future__ import annotations

import threading
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from boothapp.domain.lead import BadgeRead
from boothapp.domain.names import full_name
from boothapp.matching.company import read_company
from boothapp.matching.normalise import sound
from boothapp.matching.person import read_person
from boothapp.services.drafts import Draft
from boothapp.services.ports import Reader
from boothapp.services.same_person import Alike, Identity, badge_key, compare, mail_key, phone_key
from boothapp.services.views import LeadRow

ASKED_FROM = 0.73
"""Likeness from which somebody is shown while they are captured, when there is little time to
doubt: one letter of a short name differs at the same company."""
LISTED_FROM = 0.5
"""Likeness from which a pair is listed to be looked at."""
_MOST_COMPARED = 60
_FEW = 300
_LETTERS_HEARD = 4
_UNKNOWN_COMPANY = "c?"

_TOLD_EVERY = 100

Keys = frozenset[str]
Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Seen:
    """Somebody captured before: the row that a table shows of them and the badges read."""

    row: LeadRow
    badges: tuple[BadgeRead, ...] = ()

    @property
    def identity(self) -> Identity:
        """What tells this visitor from others."""
        row = self.row
        badges = frozenset(badge_key(each.format, each.raw, row.show) for each in self.badges)
        return Identity(row.name, row.company, row.email, row.phone, badges - {""})


@dataclass(frozen=True, slots=True)
class Likely:
    """A visitor captured before who may be the one asked for."""

    row: LeadRow
    alike: Alike


@dataclass(frozen=True, slots=True)
class Pair:
    """Two visitors of one show who may be one person, the one captured first as `earlier`."""

    earlier: LeadRow
    later: LeadRow
    alike: Alike


def draft_identity(draft: Draft, show: str) -> Identity:
    """What a draft tells of the visitor; badges of a show's own numbers count at that show only."""
    fields = draft.fields
    badges = frozenset(badge_key(each.format, each.raw, show) for each in draft.badges)
    return Identity(
        full_name(fields.get("first_name", ""), fields.get("last_name", "")),
        fields.get("company", ""),
        fields.get("email", ""),
        fields.get("phone", ""),
        badges - {""},
    )


class SeenVisitors:
    """All visitors captured before, kept up with changes; safe to ask from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._seen: dict[str, tuple[Seen, Identity, Keys]] = {}
        self._under: defaultdict[str, set[str]] = defaultdict(set)
        self._parted: frozenset[frozenset[str]] = frozenset()

    def __len__(self) -> int:
        """How many visitors there are."""
        return len(self._seen)

    def read_all(self, reader: Reader, shows: Iterable[str], told: Told | None = None) -> None:
        """Take all visitors of these shows (identifiers); `told` as in `pairs`."""
        badges = reader.badges()
        rows = [row for show in shows for row in reader.lead_rows(show)]
        for at, row in enumerate(rows):
            if told is not None and at % _TOLD_EVERY == 0:
                told(at, len(rows))
            self.put(Seen(row, badges.get(row.id, ())))
        self._parted = reader.parted()

    def read_some(self, reader: Reader, leads: Iterable[str]) -> None:
        """Take these visitors as they are now; those erased or merged into another go."""
        for lead in leads:
            row = reader.lead_row(lead)
            found = reader.lead(lead) if row is not None else None
            if row is None or found is None:
                self.drop(lead)
            else:
                self.put(Seen(row, found.badges))
        self._parted = reader.parted()

    def put(self, seen: Seen) -> None:
        """Take a visitor in the place of what was known of them."""
        identity = seen.identity
        keys = frozenset(_keys(identity))
        with self._lock:
            self._drop(seen.row.id)
            self._seen[seen.row.id] = (seen, identity, keys)
            for key in keys:
                self._under[key].add(seen.row.id)

    def drop(self, lead: str) -> None:
        """Forget a visitor."""
        with self._lock:
            self._drop(lead)

    def likely(self, asked: Identity, *, show: str, lead: str = "") -> tuple[Likely, ...]:
        """Return who may be the same person, of `show` first, then the likeliest first.

        `lead` is the visitor asked for where that one is captured already: neither they nor
        anybody of whom it was said that they are another are returned.
        """
        found = [each for each in self._alike(asked, lead) if each.alike.likeness >= ASKED_FROM]
        return tuple(sorted(found, key=lambda each: _rank(each, show)))

    def pairs(self, show: str, told: Told | None = None) -> tuple[Pair, ...]:
        """Return all pairs of the show that may be one person, the likeliest first.

        `told(done, total)` hears how far it is; whatever it raises ends the search.
        """
        rows = [seen.row for seen, _, _ in list(self._seen.values()) if seen.row.show == show]
        rows.sort(key=lambda row: (row.captured_ms, row.id))
        place = {row.id: at for at, row in enumerate(rows)}
        pairs = []
        for at, row in enumerate(rows):
            if told is not None and at % _TOLD_EVERY == 0:
                told(at, len(rows))
            known = self._seen.get(row.id)
            for each in self._alike(known[1], row.id) if known else ():
                # Each pair once, where the later one asks.
                if place.get(each.row.id, len(rows)) < at:
                    pairs.append(Pair(each.row, row, each.alike))
        pairs.sort(key=lambda pair: (-pair.alike.likeness, -pair.later.captured_ms))
        return tuple(pairs)

    def _alike(self, asked: Identity, lead: str) -> Iterator[Likely]:
        with self._lock:
            near = self._candidates(asked)
            known = [self._seen[each][:2] for each in near if each != lead]
        for seen, identity in known:
            alike = compare(asked, identity)
            if alike is None or alike.likeness < LISTED_FROM:
                continue
            if not lead or frozenset((lead, seen.row.id)) not in self._parted:
                yield Likely(seen.row, alike)

    def _candidates(self, asked: Identity) -> list[str]:
        """Whoever shares a badge, an address, a number, or a word of the name and the company."""
        under = self._under
        exact: set[str] = set()
        for key in _exact_keys(asked):
            exact |= under.get(key, frozenset())
        names = [under.get(key, set()) for key in _name_keys(asked.name)]
        # Whoever bears all words of the name, also before the company is typed to its end.
        near = list(set.intersection(*names)) if len(names) > 1 else []
        if asked.company or mail_key(asked.email):
            companies = self._rarest(_company_keys(asked)) | under.get(_UNKNOWN_COMPANY, set())
            near = list(dict.fromkeys([*_most_shared([name & companies for name in names]), *near]))
        return [*exact, *(lead for lead in near if lead not in exact)][:_MOST_COMPARED]

    def _rarest(self, keys: Iterable[str]) -> set[str]:
        """Whoever is under the rarest of the keys: that many companies are called "Coatings" tells
        little of one called "Duna Coatings"."""
        found: set[str] = set()
        for leads in sorted((self._under.get(key, set()) for key in keys), key=len):
            if found and len(found) + len(leads) > _FEW:
                break
            found |= leads
        return found

    def _drop(self, lead: str) -> None:
        known = self._seen.pop(lead, None)
        for key in known[2] if known else ():
            leads = self._under[key]
            leads.discard(lead)
            if not leads:
                del self._under[key]


def _most_shared(parts: Sequence[set[str]]) -> list[str]:
    """Whoever is in any of the parts, those in most of them first."""
    return [lead for lead, _ in Counter(chain.from_iterable(parts)).most_common()]


def _rank(each: Likely, show: str) -> tuple[bool, float, int]:
    return (each.row.show != show, -each.alike.likeness, -each.row.captured_ms)


def _keys(identity: Identity) -> Iterator[str]:
    yield from _exact_keys(identity)
    yield from _name_keys(identity.name)
    yield from _company_keys(identity)
    if not identity.company:
        yield _UNKNOWN_COMPANY


def _exact_keys(identity: Identity) -> Iterator[str]:
    for badge in identity.badges:
        yield f"b{badge}"
    if mail := mail_key(identity.email):
        yield f"e{mail}"
    if phone := phone_key(identity.phone):
        yield f"p{phone}"


def _name_keys(name: str) -> list[str]:
    return list(dict.fromkeys(f"n{sound(word)[:_LETTERS_HEARD]}" for word in read_person(name)))


def _company_keys(identity: Identity) -> Iterator[str]:
    for word in read_company(identity.company).core if identity.company else ():
        yield f"c{sound(word)[:_LETTERS_HEARD]}"
    if domain := identity.domain:
        yield f"d{domain}"
