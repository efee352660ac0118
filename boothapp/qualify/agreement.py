"""Which version of the criteria holds for a show, folded from what was proposed and signed.

Imports the domain and the rulebook. A version is in force once a person of sales and another one of
marketing have signed its very content and its number is above that of the version before. Nothing
ever takes a signed version out of force but the next one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from boothapp.domain.errors import UserError
from boothapp.domain.facts import Fact, Kind, in_order
from boothapp.domain.fields import as_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from boothapp.qualify.rulebook import Rulebook

SALES: Final = "sales"
MARKETING: Final = "marketing"
SIGNING_ROLES: Final = (SALES, MARKETING)


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed for which side; `by` is a person's identifier, `at` a clock reading."""

    role: str
    by: str
    at: int


@dataclass(frozen=True, slots=True)
class Version:
    """A version as it was put forward. `toml` is without signatures; `at` a clock reading;
    `in_force_from` the reading of the second signature, 0 while it never came into force.

    `stated` marks a version of a release before there were signatures: its file says in [agreed]
    who agreed it, or nobody did.
    """

    hash: str
    number: int
    toml: str
    by: str
    at: int
    signatures: tuple[Signature, ...] = ()
    in_force_from: int = 0
    stated: bool = False

    def signature(self, role: str) -> Signature | None:
        """The signature for sales or for marketing."""
        return next((each for each in self.signatures if each.role == role), None)


@dataclass(frozen=True, slots=True)
class Rescore:
    """Somebody asked that all leads captured before `at` be scored by this version."""

    hash: str
    by: str
    at: int


@dataclass(frozen=True, slots=True)
class Turn:
    """From leads captured at the reading `since` on, `version` is what they are scored by."""

    since: int
    version: Version


@dataclass(frozen=True, slots=True)
class Agreement:
    """The versions of one show's criteria, oldest first, and which lead is scored by which.

    `original`: by the version in force when they were captured; `turns`: the same after what was
    asked to be scored again. Both begin at 0 and are empty where there is no rulebook at all.
    """

    versions: tuple[Version, ...] = ()
    rescored: tuple[Rescore, ...] = ()
    original: tuple[Turn, ...] = ()
    turns: tuple[Turn, ...] = field(default=())

    @property
    def in_force(self) -> Version | None:
        """The version both sides signed, None while there is none."""
        last = self.turns[-1].version if self.turns else None
        return last if last is not None and last.in_force_from else None

    @property
    def preview(self) -> Version | None:
        """What leads are shown by while nothing is signed, None once something is."""
        return self.turns[-1].version if self.turns and self.in_force is None else None

    @property
    def waiting(self) -> Version | None:
        """The latest version that lacks a signature and may still come into force."""
        standing = self.in_force
        number = standing.number if standing else 0
        open_ones = [each for each in self.versions if not each.in_force_from and not each.stated]
        return next((each for each in reversed(open_ones) if each.number > number), None)

    @property
    def next_number(self) -> int:
        """The lowest number that a new version may have."""
        return max((each.number for each in self.versions), default=0) + 1

    def version(self, digest: str) -> Version | None:
        """The version with that hash."""
        return next((each for each in self.versions if each.hash == digest), None)


def turn_at(turns: Sequence[Turn], captured_at: int) -> Version | None:
    """The version that a lead captured at that reading is scored by."""
    found = None
    for turn in turns:
        if turn.since > captured_at:
            break
        found = turn.version
    return found


def fold_agreement(
    facts: Iterable[Fact], *, read: Callable[[str], Rulebook], role_at: Callable[[str, int], str]
) -> Agreement:
    """Fold the facts of one show, in any order, each counting once.

    `read` reads a rulebook and raises UserError for one that cannot be used; `role_at(person,
    reading)` is what the person's role was then. What is not as it claims (a proposal whose hash is
    another, a signature by somebody without that role, or one person's for both sides) counts for
    nothing.
    """
    ordered = [fact for fact in in_order(facts) if fact.body]
    stated = _stated(ordered, read)
    proposed = _proposed(ordered, read)
    for fact in ordered:
        version = proposed.get(as_text(fact.body.get("hash")))
        if fact.kind == Kind.RULEBOOK_SIGNED and version is not None:
            proposed[version.hash] = _signed(version, fact, role_at)
    versions, original = _in_force(proposed, stated)
    rescored = tuple(
        Rescore(as_text(fact.body.get("hash")), fact.by, fact.at)
        for fact in ordered
        if fact.kind == Kind.LEADS_RESCORED
    )
    return Agreement(versions, rescored, original, _rescored(original, rescored))


def _stated(ordered: Sequence[Fact], read: Callable[[str], Rulebook]) -> Version | None:
    """The last one that a release before signatures put in force and that can be read."""
    for fact in reversed(ordered):
        if fact.kind == Kind.RULEBOOK_AGREED:
            toml = as_text(fact.body.get("toml"))
            try:
                rulebook = read(toml)
            except UserError:
                continue
            since = fact.at if rulebook.agreed is not None else 0
            return Version(
                rulebook.digest, rulebook.version, toml, fact.by, fact.at, (), since, stated=True
            )
    return None


def _proposed(ordered: Sequence[Fact], read: Callable[[str], Rulebook]) -> dict[str, Version]:
    found: dict[str, Version] = {}
    for fact in ordered:
        if fact.kind != Kind.RULEBOOK_PROPOSED:
            continue
        toml, digest = as_text(fact.body.get("toml")), as_text(fact.body.get("hash"))
        try:
            rulebook = read(toml)
        except UserError:
            continue
        if digest == rulebook.digest and rulebook.agreed is None and digest not in found:
            found[digest] = Version(digest, rulebook.version, toml, fact.by, fact.at)
    return found


def _signed(version: Version, fact: Fact, role_at: Callable[[str, int], str]) -> Version:
    role = as_text(fact.body.get("role"))
    if (
        role not in SIGNING_ROLES
        or version.signature(role) is not None
        or any(each.by == fact.by for each in version.signatures)
        or role_at(fact.by, fact.at) != role
    ):
        return version
    signatures = (*version.signatures, Signature(role, fact.by, fact.at))
    return _with(version, signatures, 0)


def _with(version: Version, signatures: tuple[Signature, ...], in_force_from: int) -> Version:
    return Version(
        version.hash,
        version.number,
        version.toml,
        version.by,
        version.at,
        signatures,
        in_force_from,
        stated=version.stated,
    )


def _in_force(
    proposed: dict[str, Version], stated: Version | None
) -> tuple[tuple[Version, ...], tuple[Turn, ...]]:
    """The versions, and the turns by time of capture before anything was scored again."""
    complete = [each for each in proposed.values() if len(each.signatures) == len(SIGNING_ROLES)]
    complete.sort(key=lambda each: (each.signatures[-1].at, each.hash))
    base = stated if stated is not None and stated.in_force_from else None
    turns = [Turn(0, base)] if base is not None else []
    number = base.number if base is not None else 0
    for version in complete:
        if version.number > number:
            number, since = version.number, version.signatures[-1].at
            proposed[version.hash] = _with(version, version.signatures, since)
            # What was captured while nothing was agreed has the first version that is.
            turns.append(Turn(since if turns else 0, proposed[version.hash]))
    known = [*proposed.values(), *([stated] if stated is not None else [])]
    known.sort(key=lambda each: (each.at, each.hash))
    if not turns and known:
        turns = [Turn(0, known[-1])]
    return tuple(known), tuple(turns)


def _rescored(original: tuple[Turn, ...], rescored: Sequence[Rescore]) -> tuple[Turn, ...]:
    agreed = {turn.version.hash: turn.version for turn in original if turn.version.in_force_from}
    for rescore in reversed(rescored):
        version = agreed.get(rescore.hash)
        if version is not None and version.in_force_from <= rescore.at:
            later = turn_at(original, rescore.at) or version
            after = [turn for turn in original if turn.since > rescore.at]
            return (Turn(0, version), Turn(rescore.at, later), *after)
    return original
