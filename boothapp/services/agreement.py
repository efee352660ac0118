"""Agreeing what a good lead is: put a version forward, sign it for sales and for marketing, score
old leads again; no SQL, no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from zoneinfo import ZoneInfo

from boothapp.domain.clock import wall_ms
from boothapp.domain.errors import UserError
from boothapp.domain.facts import Fact, Json, Kind, Statement
from boothapp.domain.fields import as_text
from boothapp.domain.show import Show, record_fields
from boothapp.qualify.agreement import (
    MARKETING,
    SALES,
    SIGNING_ROLES,
    Agreement,
    Version,
    fold_agreement,
)
from boothapp.qualify.faults import Fault, RulebookError
from boothapp.qualify.review import reviewed_rulebook
from boothapp.qualify.rulebook import Rulebook
from boothapp.qualify.seal import sealed, unsealed
from boothapp.services.changes import Changes
from boothapp.services.ports import Reader, Store
from boothapp.services.verdicts import parsed_rulebook

TOML_BYTES_MAX = 60 * 1024
"""A fact holds 64 KiB."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """A version that was put forward (or was there already), and what pages must read again."""

    version: Version
    rulebook: Rulebook
    changes: Changes


@dataclass(frozen=True, slots=True)
class Signed:
    """What a signature came to: the version, and whether it is in force now."""

    version: Version
    in_force: bool
    changes: Changes


def agreement_of(reader: Reader, show: str) -> Agreement:
    """The versions of a show's criteria, who signed them, what is in force and what waits."""
    facts = reader.facts_of(show)
    people = {person: reader.facts_of(person) for person in signers(facts)}
    return folded(facts, people)


def signers(facts: Iterable[Fact]) -> frozenset[str]:
    """Everybody who signed something, by the facts of a show."""
    return frozenset(fact.by for fact in facts if fact.kind == Kind.RULEBOOK_SIGNED and fact.by)


def folded(facts: Iterable[Fact], people: Mapping[str, Sequence[Fact]]) -> Agreement:
    """The agreement from the facts of a show and those of each of its signers."""
    return fold_agreement(facts, read=parsed_rulebook, role_at=partial(_role_at, people))


def _role_at(people: Mapping[str, Sequence[Fact]], person: str, reading: int) -> str:
    """What a person's role was at a clock reading; '' where they were nobody here."""
    known = [fact for fact in people.get(person, ()) if fact.at <= reading]
    fields = record_fields(known)
    return as_text(fields.get("role")) if fields else ""


def propose(store: Store, show: str, toml: str, *, by: str) -> Proposed:
    """Put a version of the criteria forward for both sides to sign; nothing is in force by it.

    Signatures in the text are left out: they count only where they are given here. Putting the
    same content forward again changes nothing. Raises RulebookError naming line and key, and
    UserError where its number was used already; what is in force stays so.
    """
    rulebook = reviewed_rulebook(toml)
    bare = _without_signatures(toml, rulebook)
    with store.write() as uow:
        before = agreement_of(uow, show)
        known = before.version(rulebook.digest)
        if known is not None:
            return Proposed(known, rulebook, Changes())
        _check_number(before, rulebook)
        body: dict[str, Json] = {
            "toml": bare,
            "version": rulebook.version,
            "hash": rulebook.digest,
        }
        uow.say([Statement(show, Kind.RULEBOOK_PROPOSED, body)], by=by, show=show)
        after = agreement_of(uow, show).version(rulebook.digest)
    if after is None:  # pragma: no cover - the same reading accepted it above
        raise AssertionError("a proposed version is one of the show's")
    return Proposed(after, rulebook, Changes(show=True, sync=True))


def sign(store: Store, show: str, digest: str, role: str, *, by: str) -> Signed:
    """Sign a version for sales or for marketing, as the person `by`.

    Raises UserError, and signs nothing, where no version of the show has that hash, where a later
    one is in force, or where this person must not sign for that side (see `refusal`).
    """
    with store.write() as uow:
        agreement = agreement_of(uow, show)
        version = agreement.version(digest)
        if version is None:
            raise UserError(
                "There is no version with that content.",
                "Nothing was signed: the hash belongs to none of the versions put forward here.",
                "Sync first, or import the file and put it forward.",
            )
        person = next((each for each in uow.people() if each.id == by), None)
        if refused := refusal(
            agreement,
            version,
            role,
            person_id=by,
            person_name=person.name if person else "",
            person_role=person.role if person else "",
        ):
            raise refused
        body: dict[str, Json] = {"hash": digest, "role": role}
        uow.say([Statement(show, Kind.RULEBOOK_SIGNED, body)], by=by, show=show)
        after = agreement_of(uow, show)
    signed = after.version(digest) or version
    in_force = after.in_force is not None and after.in_force.hash == digest
    return Signed(signed, in_force, Changes(show=True, sync=True))


def refusal(
    agreement: Agreement,
    version: Version,
    role: str,
    *,
    person_id: str,
    person_name: str,
    person_role: str,
) -> UserError | None:
    """Why this person must not sign that version for `role`, None where they may.

    `person_role` is '' for nobody: somebody must be chosen first.
    """
    if role not in SIGNING_ROLES:
        raise ValueError(f"nobody signs for {role!r}")
    name = person_name or "This person"
    standing = agreement.in_force
    if version.in_force_from or version.stated:
        return UserError(f"Version {version.number} needs no signature any more.")
    if standing is not None and version.number <= standing.number:
        return UserError(
            f"Version {version.number} can no longer come into force.",
            f"Version {standing.number} is in force.",
            f"Put it forward again as version {agreement.next_number}.",
        )
    if not person_role:
        return UserError(
            "Nobody is chosen to sign.", "", "Choose who you are at the top right first."
        )
    if version.signature(role) is not None:
        return UserError(f"Version {version.number} is signed for {role} already.")
    if any(each.by == person_id for each in version.signatures):
        return UserError(
            f"{name} has signed this version already.",
            "Sales and marketing are signed for by two people.",
            f"Somebody of {role} signs next.",
        )
    if person_role != role:
        return UserError(
            f"{name} cannot sign for {role}.",
            f"Only somebody whose role is {role} can; {name}'s role is {person_role}.",
            "Choose who signs at the top right, or correct the role under Setup, People.",
        )
    return None


def rescore(store: Store, show: str, *, by: str) -> Changes:
    """Score all leads captured so far by the version in force now.

    Both verdicts are kept: `moves` tells what changed against the version each was captured under.
    Raises UserError where nothing is signed.
    """
    with store.write() as uow:
        standing = agreement_of(uow, show).in_force
        if standing is None:
            raise UserError(
                "There is nothing to score by yet.",
                "No version is signed by sales and by marketing.",
                "Let both sign first.",
            )
        body: dict[str, Json] = {"hash": standing.hash}
        uow.say([Statement(show, Kind.LEADS_RESCORED, body)], by=by, show=show)
    return Changes(show=True, sync=True)


def opened(show: Show, now_ms: int) -> bool:
    """Whether the show has begun: from then on a change is a new version that both sign, and leads
    keep the verdict of the version they were captured under until they are scored again."""
    today = datetime.fromtimestamp(now_ms / 1000, UTC).astimezone(_zone(show.timezone)).date()
    return bool(show.starts) and show.starts <= today.isoformat()


def document(version: Version, names: Mapping[str, str], timezone: str) -> str:
    """The text of a version as it is handed on: with who signed it and the hash, where it is in
    force. `names` are people's by identifier."""
    sales, marketing = version.signature(SALES), version.signature(MARKETING)
    if version.stated or sales is None or marketing is None:
        return version.toml
    return sealed(
        version.toml,
        sales=names.get(sales.by, "") or sales.by,
        marketing=names.get(marketing.by, "") or marketing.by,
        on=signed_on(version, timezone),
        digest=version.hash,
    )


def signed_on(version: Version, timezone: str) -> date:
    """The day of the second signature, at the show."""
    at = max((each.at for each in version.signatures), default=version.at)
    moment = datetime.fromtimestamp(wall_ms(at) / 1000, UTC)
    return moment.astimezone(_zone(timezone)).date()


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError):  # what a peer wrote may name no zone at all
        return ZoneInfo("UTC")


def _without_signatures(toml: str, rulebook: Rulebook) -> str:
    try:
        bare = toml if rulebook.agreed is None else unsealed(toml)
    except ValueError:
        message = "write the signatures as a table [agreed] of their own, or leave them out"
        raise RulebookError((Fault(0, "agreed", message),)) from None
    if len(bare.encode()) > TOML_BYTES_MAX:
        raise RulebookError((Fault(0, "", "the file is too large to be shared with all laptops"),))
    return bare


def _check_number(before: Agreement, rulebook: Rulebook) -> None:
    taken = {version.number for version in before.versions}
    standing = before.in_force
    if rulebook.version not in taken and (not standing or rulebook.version > standing.number):
        return
    detail = (
        f"Version {standing.number} is in force for this show and stays so."
        if standing
        else "That number stands for other content already."
    )
    raise UserError(
        f"This rulebook is version {rulebook.version}.",
        detail,
        f"Give the new one the version {before.next_number}.",
    )
