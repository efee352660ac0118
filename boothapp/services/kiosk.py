"""A visitor who registers alone: what they entered as a draft, and the booth's own contact."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from boothapp.domain.consent import KIOSK, Terms
from boothapp.domain.facts import Json
from boothapp.domain.show import Person, Show
from boothapp.services.capture import Saved, capture
from boothapp.services.consents import wordings
from boothapp.services.desk import Desk
from boothapp.services.drafts import BadgeScan, Draft, SampleWish
from boothapp.services.ports import Store
from boothapp.services.recognise import recognise

AUTHOR: Final = "kiosk"
"""Who facts of the kiosk are by: nobody of the staff."""

WISHES: Final = ("sample", "callback", "literature", "quote", "salesperson")
"""What a visitor may ask for alone, by the form of the rulebook's action."""


@dataclass(frozen=True, slots=True)
class Registration:
    """What a visitor entered. `fields` by the names of LEAD_FIELDS; `products` are codes, `wishes`
    of WISHES; `consents` hold only what was answered, in the words of `language`."""

    language: str
    fields: Mapping[str, str]
    products: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()
    consents: Mapping[str, bool] = field(default_factory=dict)
    badges: tuple[BadgeScan, ...] = ()


def offered_wishes(desk: Desk) -> tuple[str, ...]:
    """Which of WISHES the show's criteria know."""
    forms = {action.form for action in desk.rulebook.actions} if desk.rulebook else set()
    return tuple(wish for wish in WISHES if wish in forms)


def kiosk_draft(registration: Registration, desk: Desk) -> Draft:
    """The draft that staff would have made of it; nothing is said that the visitor did not say.

    A sample is asked for of each product chosen. Products without the wish for a sample, or a
    wish that the criteria do not know, are a note.
    """
    actions = desk.rulebook.actions if desk.rulebook else ()
    codes = {wish: [a.code for a in actions if a.form == wish][:1] for wish in registration.wishes}
    details: dict[str, Mapping[str, Json]] = {
        code: {} for found in codes.values() for code in found
    }
    wants_sample = "sample" in registration.wishes
    return Draft(
        fields={name: value for name, value in registration.fields.items() if value.strip()},
        badges=registration.badges,
        actions=details,
        samples=tuple(SampleWish(code) for code in registration.products) if wants_sample else (),
        consents=registration.consents,
        terms=_terms(registration, desk.show),
        note="\n".join(_notes(registration, desk, codes)),
    )


def register(
    store: Store,
    registration: Registration,
    desk: Desk,
    *,
    now_ms: int,
    new_id: Callable[[int], str],
) -> Saved:
    """Save a visitor durably as a new lead, known account and alert included.

    What staff were typing when the kiosk began stays kept. Raises UserError as `capture` does.
    """
    draft = kiosk_draft(registration, desk)
    with store.read() as reader:
        fields = draft.fields
        account = recognise(
            reader, company=fields.get("company", ""), email=fields.get("email", "")
        )
    if account is not None:
        draft = replace(draft, fields={**draft.fields, "account": account.id})
    return capture(store, draft, desk, by=AUTHOR, now_ms=now_ms, new_id=new_id, forget_draft=False)


def booth_contact(desk: Desk, at_work: str) -> Person | None:
    """Whom a visitor may write to: the booth's manager, else who works here, else anybody who can
    be reached; None where nobody can."""
    reachable = [person for person in desk.people if person.email or person.phone]
    ranked = sorted(
        reachable,
        key=lambda person: (person.role != "manager", person.id != at_work, person.role != "booth"),
    )
    return ranked[0] if ranked else None


def contact_card(person: Person, show: Show) -> str:
    """The booth's contact as vCard 3.0 (RFC 2426), to be shown as a QR code."""
    lines = (
        ("N", f"{_escaped(person.name)};;;;"),
        ("FN", _escaped(person.name)),
        ("EMAIL", _escaped(person.email)),
        ("TEL;TYPE=WORK", _escaped(person.phone)),
        ("NOTE", _escaped(show.title)),
    )
    body = "".join(f"{name}:{value}\r\n" for name, value in lines if value)
    return f"BEGIN:VCARD\r\nVERSION:3.0\r\n{body}END:VCARD\r\n"


def _terms(registration: Registration, show: Show) -> dict[str, Terms]:
    shown = {purpose.purpose: purpose for purpose in wordings(show, registration.language)}
    return {
        purpose: Terms(shown[purpose].wording, shown[purpose].language, KIOSK)
        for purpose in registration.consents
        if purpose in shown
    }


def _notes(registration: Registration, desk: Desk, codes: Mapping[str, list[str]]) -> list[str]:
    names = {product.code: product.name for product in desk.products}
    lines = []
    if registration.products and "sample" not in registration.wishes:
        chosen = (f"{code} {names.get(code, '')}".strip() for code in registration.products)
        lines.append(f"Interested in: {', '.join(chosen)}")
    unknown = [wish for wish, found in codes.items() if not found]
    if unknown:
        lines.append(f"Asked at the kiosk for: {', '.join(unknown)}")
    return lines


def _escaped(text: str) -> str:
    plain = "".join(char for char in text if char.isprintable()).strip()[:120]
    for sign in ("\\", ";", ","):
        plain = plain.replace(sign, "\\" + sign)
    return plain
