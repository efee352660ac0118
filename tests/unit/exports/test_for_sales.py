"""Whatever is written for sales holds no lead outside sales' routes (design invariant 6)."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.domain.facts import Json, Kind
from boothapp.domain.show import Show
from boothapp.exports.audience import Audience
from boothapp.exports.hand_over import ALL, Order, ending, hand_over
from boothapp.services.views import JudgedLead

Judged = Callable[..., JudgedLead]
ROUTES = ("sales_now", "sales", "nurture", "courtesy", "declined", None)


def everything(folder: Path) -> str:
    """All that stands in any file of a folder, also within a workbook."""
    texts = []
    for path in sorted(folder.iterdir()):
        if path.suffix == ".xlsx":
            with zipfile.ZipFile(path) as book:
                texts += [book.read(name).decode() for name in book.namelist()]
        else:
            texts.append(path.read_bytes().decode("utf-8-sig").replace("\r\n ", ""))
    return "\n".join(texts)


@st.composite
def leads(draw: st.DrawFn) -> list[tuple[str | None, bool, bool, bool]]:
    one = st.tuples(st.sampled_from(ROUTES), st.booleans(), st.booleans(), st.booleans())
    return draw(st.lists(one, min_size=1, max_size=6))


@pytest.mark.parametrize("to", ALL)
@settings(max_examples=8, deadline=None)
@given(drawn=leads())
def test_no_lead_of_others_is_in_any_file_for_sales(
    to: str,
    judged: Judged,
    show: Show,
    tmp_path_factory: pytest.TempPathFactory,
    drawn: list[tuple[str | None, bool, bool, bool]],
):
    rows, theirs, others = [], [], []
    for at, (route, erased, back, named) in enumerate(drawn):
        mark = f"q{at}z"
        fields: dict[str, Json] = {"company": f"{mark} Coatings", "email": f"{mark}@x.example"}
        if named:
            fields["last_name"] = f"{mark} Kovács"
        facts = [
            (Kind.PROMISED, {"who": "marta", "what": f"{mark} calls", "due": "2026-11-24"}),
            (Kind.SAMPLE_REQUESTED, {"sample": f"{mark}s", "product": "CAT-670"}),
            (Kind.NOTED, {"text": f"{mark} noted"}),
            *([(Kind.PASSED_BACK, {"reason": f"{mark} lost"})] if back else []),
        ]
        rows.append(judged(f"lead-{mark}", route=route, fields=fields, facts=facts, erased=erased))
        good = route in ("sales_now", "sales") and not erased
        if good and not back and named:
            theirs.append(mark)
        elif not good:
            others.append(mark)
    folder = tmp_path_factory.mktemp("sales")
    made = hand_over(Order(to, show, Audience.SALES), rows, folder / f"sales{ending(to)}")
    text = everything(folder)
    assert [mark for mark in others if mark in text] == []
    assert [mark for mark in theirs if mark not in text] == []
    assert made.report.exists()


def test_the_report_says_how_many_were_left_out_and_why(judged: Judged, show: Show, tmp_path: Path):
    rows = [
        judged("a", route="sales", fields={"last_name": "Kovács", "company": "Duna"}),
        judged("b", route="sales", fields={"company": "Nameless GmbH"}),
        judged("c", route="nurture", fields={"last_name": "Holm", "company": "Nord"}),
    ]
    made = hand_over(Order("salesforce", show, Audience.SALES), rows, tmp_path / "leads.csv")
    told = made.report.read_text("utf-8")
    assert made.report.name == "leads.report.txt"
    assert "1 lead in leads.csv." in told
    assert "1 lead: not for sales by the agreed criteria" in told
    assert "1 lead: Last Name is not known" in told
    assert "b  Nameless GmbH: Last Name is not known" in told
    assert "boothapp Lead ID" in told  # what to do before the import
    assert "Holm" not in told
    assert made.left_out.lines[0] in told
