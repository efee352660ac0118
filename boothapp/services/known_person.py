"""Which known contacts are the person of a lead; imports domain and ports only."""

from __future__ import annotations

from boothapp.domain.contact import Contact
from boothapp.domain.fields import as_text
from boothapp.domain.lead import Lead
from boothapp.services.ports import Reader


def contacts_of_person(reader: Reader, lead: Lead) -> tuple[Contact, ...]:
    """Return the contacts with an e-mail address or a badge code that the lead ever had.

    Of an address that several people share, those of the lead's last name, or of none; a badge
    code means something only at the lead's show.
    """
    emails, badges = _ever(lead, "email"), _ever(lead, "badge_id")
    badges |= {code.lstrip("0") for code in badges}
    names = {name.casefold() for name in _ever(lead, "last_name")}
    found = reader.contacts_found(emails=emails, badges=badges)
    return tuple(
        contact
        for contact in found
        if (contact.badge_id in badges and contact.badge_show == lead.show)
        or (
            contact.email.casefold() in {email.casefold() for email in emails}
            and (not names or not contact.last_name or contact.last_name.casefold() in names)
        )
    )


def _ever(lead: Lead, field: str) -> set[str]:
    texts = (as_text(value.value).strip() for value in lead.fields.get(field, ()))
    return {text for text in texts if text}
