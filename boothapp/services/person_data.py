"""All that is kept of one person, as one JSON object to hand over; no SQL, no Qt.

The right of access: Regulation (EU) 2016/679, article 15; article 20 asks for a machine-readable
form.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from boothapp.domain.clock import wall_ms
from boothapp.domain.facts import Fact, Json
from boothapp.domain.lead import Lead
from boothapp.services.card_photos import card_texts, photo_key
from boothapp.services.files import written_whole
from boothapp.services.known_person import contacts_of_person
from boothapp.services.lead_edits import standing_lead
from boothapp.services.ports import Reader, Store

FORMAT = "boothapp person 1"


def person_data(reader: Reader, lead: str, *, now_ms: int) -> dict[str, Json]:
    """Return what is kept of a lead, of the visits merged into it and of the person in lists that
    were imported, with who said what when.

    People of the exhibitor are named; times are ISO 8601 in UTC. Raises UserError where the lead is
    not known here or was erased.
    """
    standing = standing_lead(reader, lead)
    names = {person.id: person.name for person in reader.people()}
    show = reader.show(standing.show)
    return {
        "format": FORMAT,
        "written": _time(now_ms),
        "lead": standing.id,
        "show": show.title if show else standing.show,
        "merged_visits": list(standing.merged),
        "fields": {name: text for name in sorted(standing.fields) if (text := standing.text(name))},
        "consents": _consents(standing, names),
        "card_photos_jpeg": _card_photos(reader, standing),
        "facts": [_fact(fact, names) for fact in reader.facts_of(standing.id)],
        "lists": [
            _fact(fact, names)
            for contact in contacts_of_person(reader, standing)
            for fact in reader.facts_of(contact.id)
        ],
    }


def write_person_data(store: Store, lead: str, path: Path, *, now_ms: int) -> Path:
    """Write what is kept of a lead to a file; returns its path. Raises UserError as above, and
    where the file cannot be written."""
    with store.read() as reader:
        data = person_data(reader, lead, now_ms=now_ms)
    with written_whole(path) as file:
        file.write(json.dumps(data, ensure_ascii=False, indent=2).encode())
    return path


def _card_photos(reader: Reader, lead: Lead) -> list[Json]:
    """The photos of the person's business cards that are on this node, in base64."""
    raws = card_texts((badge.format, badge.raw) for badge in lead.badges)
    kept = (reader.setting(photo_key(raw)) for raw in raws)
    return [photo for photo in kept if photo is not None]


def _consents(lead: Lead, names: dict[str, str]) -> list[Json]:
    return [
        {
            "purpose": consent.purpose,
            "given": consent.given,
            "wording": consent.wording,
            "language": consent.language,
            "recorded_by": names.get(consent.by, consent.by),
            "at": _time(wall_ms(consent.at)),
        }
        for consent in lead.consents.values()
    ]


def _fact(fact: Fact, names: dict[str, str]) -> dict[str, Json]:
    return {
        "at": _time(wall_ms(fact.at)),
        "by": names.get(fact.by, fact.by),
        "device": fact.device,
        "visit": fact.subject,
        "kind": str(fact.kind),
        "said": dict(fact.body),
    }


def _time(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="seconds")
