"""Starting an exhibitor's first show from next to nothing; imports domain, resources, services."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime

from boothapp.badges.clean import clean_text
from boothapp.domain.errors import UserError
from boothapp.domain.facts import Json, Kind, Statement
from boothapp.qualify.seal import unsealed
from boothapp.services.consents import purposes_json, standard_purposes
from boothapp.services.draft_statements import FIELD_LIMIT
from boothapp.services.ports import Store
from boothapp.services.sample_show import SHOW
from boothapp.services.verdicts import parsed_rulebook
from resources.loader import read_text


def start_show(
    store: Store,
    show_name: str,
    person_name: str,
    *,
    now_ms: int,
    new_id: Callable[[int], str],
) -> tuple[str, str]:
    """Set up a show with one person, the shipped rulebook, which nobody here has signed, and the
    shipped consent wordings to start from.

    Returns the identifiers of show and person. Raises UserError for an empty name.
    """
    show_name = clean_text(show_name, limit=FIELD_LIMIT)
    person_name = clean_text(person_name, limit=FIELD_LIMIT)
    if not show_name or not person_name:
        raise UserError("A name is missing.", "", "Type the show's name and your own.")
    show, person = new_id(now_ms), new_id(now_ms)
    today = datetime.fromtimestamp(now_ms / 1000, UTC).date().isoformat()
    toml = unsigned(read_text("shows", SHOW, "rulebook.toml"))
    shipped = parsed_rulebook(toml)
    fields: dict[str, Json] = {
        "name": show_name,
        "starts": today,
        "ends": today,
        "language": "en",
        "purposes": purposes_json(standard_purposes()),
    }
    rulebook: dict[str, Json] = {
        "toml": toml,
        "version": shipped.version,
        "hash": shipped.digest,
    }
    someone: dict[str, Json] = {"name": person_name, "role": "manager"}
    with store.write() as uow:
        uow.say(
            [
                Statement(show, Kind.SHOW_SET, {"fields": fields}),
                Statement(person, Kind.PERSON_SET, {"fields": someone}),
                Statement(show, Kind.RULEBOOK_PROPOSED, rulebook),
            ],
            by=person,
            show=show,
        )
    return show, person


def unsigned(toml: str) -> str:
    """Return a rulebook's text as a first version that nobody has agreed."""
    return re.sub(r"(?m)^version = \d+$", "version = 1", unsealed(toml), count=1)
