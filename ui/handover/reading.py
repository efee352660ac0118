"""Jobs of the dialog: what a target's columns hold, keeping changed ones, writing the files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from boothapp.exports.audience import Audience, left_out
from boothapp.exports.crm_sources import answer_source, source_names, sources
from boothapp.exports.crm_target import CrmTarget, mapped
from boothapp.exports.hand_over import HandedOver, Order, hand_over
from boothapp.services.changes import Changes
from boothapp.services.crm_mapping import CrmMapping, read_mapping, save_mapping
from boothapp.services.desk import Desk
from boothapp.services.ports import Store
from boothapp.services.views import JudgedLead
from ui.jobs import Progress

_LOOKED_AT = 60
_EXAMPLE_MOST = 80


@dataclass(frozen=True, slots=True)
class Plan:
    """What a show changed of a target's columns, and for each source a value as an example."""

    mapping: CrmMapping
    examples: Mapping[str, str]


def read_plan(store: Store, desk: Desk, target: str, audience: Audience) -> Plan:
    """Read what was changed, and examples from the first leads that the file would hold."""
    criteria = [each.id for each in desk.rulebook.criteria] if desk.rulebook else []
    found = sources(desk.show, desk.names)
    found |= {name: answer_source(name.partition(":")[2]) for name in source_names(criteria)
              if name not in found}  # fmt: skip
    examples: dict[str, str] = {}
    with store.read() as reader:
        mapping = read_mapping(reader, desk.show.id, target)
        rows = (row for row in reader.judged_leads(desk.show.id) if not left_out(row, audience))
        for row in islice(rows, _LOOKED_AT):
            for name in found.keys() - examples.keys():
                if text := " ".join(found[name](row).split()):
                    examples[name] = text[:_EXAMPLE_MOST]
    return Plan(mapping, examples)


def keep_mapping(
    store: Store, show: str, target: CrmTarget, mapping: CrmMapping, *, by: str
) -> Changes:
    """Keep changed columns for the show. Raises UserError where two would be called alike."""
    mapped(target, mapping)
    return save_mapping(store, show, target.id, mapping, by=by)


def write_files(store: Store, order: Order, path: Path, progress: Progress) -> HandedOver:
    """Write what was ordered. Raises UserError where that fails, CancelledError after a cancel."""
    with store.read() as reader:
        leads = _watched(reader.judged_leads(order.show.id), progress)
        return hand_over(order, leads, path, cancelled=lambda: progress.cancelled)


def _watched(leads: Iterable[JudgedLead], progress: Progress) -> Iterator[JudgedLead]:
    for number, lead in enumerate(leads, start=1):
        progress.report(number, 0)
        yield lead
