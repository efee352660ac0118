"""What can be read but must not be signed, told by line and key; and the commands that tell it."""

from __future__ import annotations

from pathlib import Path

import pytest

from boothapp.__main__ import main
from boothapp.qualify.faults import RulebookError
from boothapp.qualify.industry_codes import is_industry_code
from boothapp.qualify.review import reviewed_rulebook
from boothapp.qualify.rulebook import load_rulebook
from boothapp.qualify.seal import sealed, unsealed
from resources.loader import read_text

SHIPPED = read_text("shows", "coatings_expo", "rulebook.toml")


def line_of(part: str) -> int:
    return next(n for n, line in enumerate(SHIPPED.split("\n"), 1) if part in line)


def test_the_shipped_rulebook_is_fit_to_be_signed() -> None:
    assert reviewed_rulebook(SHIPPED) == load_rulebook(SHIPPED)


@pytest.mark.parametrize(
    ("old", "new", "place", "sentence"),
    [
        ("\nfit = 20\n", "\nfit = 0\n", "thresholds.fit", "courteous mail"),
        ("\nintent = 27\n", "\nintent = 0\n", "thresholds.intent", "left to marketing"),
        ("alerts = true", "alerts = false", "actions.sample_request", "to sales at once"),
        ('naics = ["32551"]', 'naics = ["32559"]', "criteria.makes.answers[0].naics[0]",
         '"32559" begins no code of NAICS 2022'),
        ('nace = ["20.52"]', 'nace = ["34.52"]', "criteria.makes.answers[1].nace[0]",
         '"3452" begins no code of NACE'),
        ('sic = ["2851"]', 'sic = ["28511"]', "criteria.makes.answers[0].sic[0]",
         '"28511" begins no code of SIC'),
        ('values = ["independent"], ', "", "criteria.group.answers[1]", "never be the answer"),
    ],
)  # fmt: skip
def test_what_no_lead_can_ever_be_is_refused_where_it_stands(
    old: str, new: str, place: str, sentence: str
) -> None:
    assert old in SHIPPED
    text = SHIPPED.replace(old, new)
    assert load_rulebook(text)  # one agreed before such things were looked at goes on judging
    with pytest.raises(RulebookError) as caught:
        reviewed_rulebook(text)
    (fault,) = caught.value.faults
    assert fault.key == place
    assert sentence in fault.message
    assert fault.line > 0


@pytest.mark.parametrize(
    ("system", "code", "known"),
    [
        ("naics", "32551", True), ("naics", "325510", True), ("naics", "3", True),
        ("naics", "34", False), ("naics", "3255100", False), ("nace", "2030", True),
        ("nace", "C2030", False), ("nace", "04", False), ("sic", "2851", True),
        ("sic", "11", False), ("sic", "", False),
    ],
)  # fmt: skip
def test_industry_codes_that_there_are(system: str, code: str, known: bool) -> None:
    assert is_industry_code(system, code) is known


def test_several_answers_have_their_own_faults() -> None:
    several = """
[criteria.did]
axis = "intent"
kind = "several"
label = "did"
ask = "What did they do?"
most = 5
answers = [
    { code = "search", points = 3, prior = 20, label = "searched for us" },
    { code = "CODE", points = 4, prior = PRIOR, label = "downloaded" },
]
"""
    good = several.replace("CODE", "download").replace("PRIOR", "10")
    criterion = load_rulebook(SHIPPED + good).criterion("did")
    assert (criterion.most, len(criterion.answers)) == (5, 2)
    bad = several.replace("CODE", "none").replace("PRIOR", "101")
    with pytest.raises(RulebookError) as caught:
        load_rulebook(SHIPPED + bad)
    assert [fault.key for fault in caught.value.faults] == [
        "criteria.did.answers[1].code", "criteria.did.answers[1].prior",
    ]  # fmt: skip


def test_the_hash_is_of_what_is_said_and_not_of_how_it_is_written() -> None:
    rulebook = load_rulebook(SHIPPED)
    # Pinned: signatures given by any release must be good for all later ones.
    assert rulebook.digest == "24af098060957b9375a398180bc130552b3c6c4adf8a0739b89bf9a0ddec6546"
    bare = unsealed(SHIPPED)
    for same in (
        bare,
        bare.replace("prior = 30", "prior = 30.0"),
        bare.replace("\n", "\r\n"),
        "# new\n" + bare.replace("fit = 20\nintent = 27", "intent = 27 \n\nfit=20"),
    ):
        assert load_rulebook(same).digest == rulebook.digest
    for other in (
        ("fit = 20", "fit = 21"),
        ("version = 3", "version = 4"),
        ('en = "timing"', 'en = "Timing"'),
    ):
        assert load_rulebook(bare.replace(*other)).digest != rulebook.digest
    assert rulebook.in_language("de").digest == rulebook.digest


def test_signatures_survive_writing_and_reading_and_show_what_was_changed_after_them() -> None:
    rulebook = load_rulebook(SHIPPED)
    names = {"sales": 'Ann "the hammer" Ő\\', "marketing": "José \t\u202eÅ" + "\n" * 900}
    agreed = rulebook.agreed
    assert agreed is not None
    text = sealed(unsealed(SHIPPED), on=agreed.on, digest=rulebook.digest, **names)
    read = load_rulebook(text)
    assert read.agreed is not None
    assert (read.agreed.sales, read.digest) == (names["sales"], rulebook.digest)
    assert read.agreed.marketing == "José Å"  # a rulebook holds nothing that cannot be shown
    assert load_rulebook(unsealed(text)).agreed is None
    with pytest.raises(RulebookError, match="changed after it was signed"):
        load_rulebook(text.replace("\nfit = 20\n", "\nfit = 19\n"))


def test_the_command_checks_a_file_and_compares_two(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, other, bad = (tmp_path / name for name in ("good.toml", "other.toml", "bad.toml"))
    good.write_text(SHIPPED, "utf-8")
    other.write_text(SHIPPED.replace("\nfit = 20\n", "\nfit = 25\n"), "utf-8")
    bad.write_text(SHIPPED.replace("\nfit = 20\n", "\nfit = 0\n"), "utf-8")
    assert main(["rulebook", "check", str(good)]) == 0
    assert "signed by M. Kiss (sales), J. Ortega (marketing), 2026-10-02" in capsys.readouterr().out
    assert main(["rulebook", "diff", str(good), str(other)]) == 0
    assert capsys.readouterr().out == "Sales needs fit 20 → 25\n"
    assert main(["rulebook", "check", str(bad)]) == 1
    assert f"line {line_of('fit = 20')}, thresholds.fit" in capsys.readouterr().err
