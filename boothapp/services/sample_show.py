"""The sample show that ships with the program, put into a store; imports resources and services."""

from __future__ import annotations

import tomllib
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from boothapp.domain.facts import Json, Kind, Statement
from boothapp.domain.ids import named_id
from boothapp.qualify.agreement import MARKETING, SALES
from boothapp.qualify.seal import unsealed
from boothapp.services.agreement import agreement_of
from boothapp.services.imports.fields import ListKind
from boothapp.services.imports.guess import guess_columns
from boothapp.services.imports.run import Plan, Unheard, import_table
from boothapp.services.imports.table import open_table
from boothapp.services.ports import Store, UnitOfWork
from boothapp.services.setup import changed_fields
from boothapp.services.verdicts import parsed_rulebook
from resources.loader import path, read_text

SHOW = "coatings_expo"
_SIGNED_BY = {SALES: "marta", MARKETING: "julia"}


def sample_id(org: str, kind: str, code: str) -> str:
    """The identifier that the sample's show, person or product of that code has everywhere."""
    return named_id(org, "sample", kind, code)


def load_sample_show(store: Store, *, first_day: date | None = None, by: str = "") -> str:
    """Put the sample show with staff, products, rulebook and accounts into a store; returns the
    show's identifier. Saying it again writes nothing new.

    `first_day` moves the show, so that a demo always plays in the middle of it.
    """
    data = tomllib.loads(read_text("shows", SHOW, "show.toml"))
    show = sample_id(store.org, "show", SHOW)
    records: list[tuple[Kind, str, dict[str, Json]]] = [
        (Kind.SHOW_SET, show, _show_fields(data, first_day))
    ]
    records += [
        (Kind.PERSON_SET, sample_id(store.org, "person", person["code"]), _plain(person))
        for person in data["staff"]
    ]
    records += [
        (Kind.PRODUCT_SET, sample_id(store.org, "product", product["code"]), dict(product))
        for product in data["products"]
    ]
    with store.write() as uow:
        said = [
            Statement(record, kind, {"fields": changed})
            for kind, record, fields in records
            if (changed := changed_fields(uow, record, fields))
        ]
        uow.say(said, by=by, show=show)
        _agree(uow, store.org, show, unsealed(read_text("shows", SHOW, "rulebook.toml")), by=by)
    accounts = open_table(path("shows", SHOW, "accounts.csv"))
    fields = tuple(guess.field for guess in guess_columns(accounts, ListKind.ACCOUNTS))
    import_table(store, accounts, Plan(ListKind.ACCOUNTS, fields), Unheard(), by=by)
    return show


def _agree(uow: UnitOfWork, org: str, show: str, toml: str, *, by: str) -> None:
    """Put the criteria in force, signed by two of the sample's people."""
    rulebook, known = parsed_rulebook(toml), agreement_of(uow, show)
    if known.version(rulebook.digest) is not None or known.next_number > rulebook.version:
        return
    proposal: dict[str, Json] = {
        "toml": toml,
        "version": rulebook.version,
        "hash": rulebook.digest,
    }
    uow.say([Statement(show, Kind.RULEBOOK_PROPOSED, proposal)], by=by, show=show)
    for role, code in _SIGNED_BY.items():
        signature: dict[str, Json] = {"hash": rulebook.digest, "role": role}
        person = sample_id(org, "person", code)
        uow.say([Statement(show, Kind.RULEBOOK_SIGNED, signature)], by=person, show=show)


def _show_fields(data: dict[str, Any], first_day: date | None) -> dict[str, Json]:
    starts, ends = data["starts"], data["ends"]
    if first_day is not None:
        starts, ends = first_day, first_day + (ends - starts)
    keys = ("name", "hall", "stand", "city", "country", "timezone", "language", "escalate_minutes")
    fields: dict[str, Json] = {key: data[key] for key in keys}
    fields["starts"], fields["ends"] = starts.isoformat(), ends.isoformat()
    fields["purposes"] = consent_wordings()
    fields["literature"] = list(data["literature"])
    return fields


def consent_wordings() -> list[Json]:
    """What visitors may consent to, in each language the wordings were written in."""
    return [
        {
            "purpose": purpose["purpose"],
            "label": purpose["label"][language],
            "wording": purpose["wording"],
            "text": text,
            "language": language,
        }
        for purpose in tomllib.loads(read_text("shows", SHOW, "show.toml"))["purposes"]
        for language, text in purpose["text"].items()
    ]


def _plain(person: dict[str, Any]) -> dict[str, Json]:
    return {key: value for key, value in person.items() if key != "code"}


def middle_day(today: date) -> date:
    """The first day of a show of which today is the third."""
    return today - timedelta(days=2)


def eve_ms(first_day: date | None = None) -> int:
    """The evening before the show, Unix milliseconds: when a demo's story begins.

    What is set up later than a visitor came would push the visitor's time after it, for a clock
    reading never goes back.
    """
    data = tomllib.loads(read_text("shows", SHOW, "show.toml"))
    eve = datetime.combine(first_day or data["starts"], time(), ZoneInfo(data["timezone"]))
    return int(eve.timestamp() * 1000) - 4 * 3_600_000
