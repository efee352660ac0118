"""Setting up a show: the show itself, people, products and channels; no SQL, no Qt."""

from __future__ import annotations

from collections.abc import Mapping

from boothapp.domain.facts import Json, Kind, Statement
from boothapp.domain.fields import field_histories, in_force
from boothapp.services.changes import Changes
from boothapp.services.ports import Reader, Store

RECORD_KINDS = (Kind.SHOW_SET, Kind.PERSON_SET, Kind.PRODUCT_SET, Kind.ACCOUNT_SET)


def changed_fields(reader: Reader, record: str, fields: Mapping[str, Json]) -> dict[str, Json]:
    """Return those of `fields` that differ from what is known of a show, person, product or
    account, so that saying the same twice writes nothing."""
    facts = reader.facts_of(record)
    removed = bool(facts) and facts[-1].kind == Kind.RECORD_REMOVED
    known = {} if removed else in_force(field_histories(facts))
    return {name: value for name, value in fields.items() if known.get(name) != value}


def set_record(
    store: Store, kind: Kind, record: str, fields: Mapping[str, Json], *, by: str
) -> Changes:
    """Say how a show, person, product or account is set up; says only what is new.

    Raises ValueError for a kind that is not one of RECORD_KINDS.
    """
    if kind not in RECORD_KINDS:
        raise ValueError(f"{kind} does not set up a record")
    with store.write() as uow:
        changed = changed_fields(uow, record, fields)
        if changed:
            uow.say([Statement(record, kind, {"fields": changed})], by=by, show="")
    return Changes(show=True, accounts=kind == Kind.ACCOUNT_SET, sync=True)


def remove_record(store: Store, record: str, *, by: str) -> Changes:
    """Take a person or product off the list; what they did stays."""
    with store.write() as uow:
        uow.say([Statement(record, Kind.RECORD_REMOVED, {})], by=by, show="")
    return Changes(show=True, sync=True)
