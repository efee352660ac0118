"""Leads of the store with their outcomes, beside the agreed points."""

from __future__ import annotations

import random

from boothapp.qualify.evidence import DOES_NOT_KNOW, Evidence
from boothapp.qualify.rulebook import load_rulebook
from boothapp.services.calibration import JudgedLead, calibrate_leads
from resources.loader import read_text


def judged(count: int) -> list[JudgedLead]:
    """Paint makers buy; of the timing some do not know; a brochure means nothing."""
    draw = random.Random(2)
    found = []
    for _ in range(count):
        paint = draw.random() < 0.5
        actions = frozenset({"sample_request"}) if draw.random() < 0.3 else frozenset()
        answers = {"timing": draw.choice(["3_months", DOES_NOT_KNOW])}
        account = {"naics": "325510" if paint else "424690", "people": 300}
        won = draw.random() < 0.1 + 0.4 * paint + 0.2 * bool(actions)
        found.append(JudgedLead(Evidence(answers, actions, account), won))
    return found


def test_what_the_records_say_and_what_was_done_counts() -> None:
    rulebook = load_rulebook(read_text("shows", "coatings_expo", "rulebook.toml"))
    leads = judged(400)
    found = calibrate_leads(rulebook, leads)
    assert found is not None
    by_id = {finding.factor.id: finding for finding in found.findings}
    sample = by_id["sample_request"]
    assert sample.tallies[0].leads == sum(bool(lead.evidence.actions) for lead in leads)
    assert by_id["timing"].tallies[-1].leads == sum(
        lead.evidence.answers["timing"] == DOES_NOT_KNOW for lead in leads
    )
    assert found.suggests
    assert found.rulebook is not None
    cells = dict(found.rulebook.matrices[0].points)
    assert cells["coatings"][2] > cells["trade"][2]


def test_without_both_outcomes_there_is_nothing_to_compare() -> None:
    rulebook = load_rulebook(read_text("shows", "coatings_expo", "rulebook.toml"))
    lost = [JudgedLead(lead.evidence, won=False) for lead in judged(30)]
    assert calibrate_leads(rulebook, lost) is None
