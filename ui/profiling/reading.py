"""Profiles of a show's leads, read on a worker: all of them, or those that changed; no widgets."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from boothapp.services.ports import Store
from boothapp.services.profiling import Profile, Profiler, Ranking, ranked
from ui.jobs import Progress

_TOLD_EACH = 100


@dataclass(frozen=True, slots=True)
class Profiles:
    """All leads of a show by identifier, with their ranking."""

    by_lead: Mapping[str, Profile]
    ranking: Ranking

    def company_of(self, lead: str) -> tuple[str, ...]:
        """The leads of one company, this one among them."""
        own = self.by_lead.get(lead)
        if own is None or not own.company_key:
            return (lead,)
        return tuple(
            each.lead for each in self.by_lead.values() if each.company_key == own.company_key
        )


def read_profiles(store: Store, show: str, expected: int, progress: Progress) -> Profiles:
    """Profile all leads of a show; `expected` leads are counted on. Raises JobCancelled."""
    profiler, found = Profiler(), dict[str, Profile]()
    with store.read() as reader:
        for number, judged in enumerate(reader.judged_leads(show), start=1):
            found[judged.lead.id] = profiler.profile(judged)
            if number % _TOLD_EACH == 0:
                progress.check()
                progress.report(number, max(number, expected))
    return Profiles(found, ranked(found.values()))


def read_again(store: Store, show: str, before: Profiles, leads: Collection[str]) -> Profiles:
    """Profile some leads anew, with the others of their companies, and rank all."""
    again = {other for lead in leads for other in (lead, *before.company_of(lead))}
    profiler, found = Profiler(), dict(before.by_lead)
    with store.read() as reader:
        for lead in again:
            judged = reader.judged(lead)
            found.pop(lead, None)
            if judged is not None and judged.lead.show == show and not judged.lead.erased:
                found[judged.lead.id] = profiler.profile(judged)
    return Profiles(found, ranked(found.values()))
