from __future__ import annotations

import io
import unicodedata
from collections.abc import Callable
from concurrent.futures import CancelledError
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pypdf
import pypdfium2
import pytest
import zxingcpp
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from boothapp.domain.errors import UserError
from boothapp.domain.facts import Kind
from boothapp.reports.show_report import write_show_report


@pytest.fixture(scope="module")
def written(book: Callable, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "report.pdf"
    write_show_report(book(60).report(), path)
    return path


def words(path: Path) -> str:
    reader = pypdf.PdfReader(path)
    return unicodedata.normalize("NFKC", "\n".join(page.extract_text() for page in reader.pages))


def test_the_file_is_sound(written: Path):
    with pikepdf.open(written) as pdf:
        assert pdf.check_pdf_syntax() == []


@pytest.mark.parametrize(
    "name",
    [
        "Anna Kovács",
        "Łukasz Żółkiewski",
        "Nguyễn Thị Ánh",
        "Дарья Мельник",
        "Γεώργιος Παπαδόπουλος",
        "深圳光学涂料有限公司",
        "みつはな塗料株式会社",
        "한빛도료 주식회사",
        "محمد العلي",
        "شركة الدهانات المتحدة",
        "נועה כהן",
    ],
)
def test_text_copies_right_in_every_script(written: Path, name: str):
    text = words(written)
    assert name in text or name in text.replace("\n", "")


def test_arabic_letters_join(written: Path):
    raw = "".join(page.extract_text() for page in pypdf.PdfReader(written).pages)
    initial_meem, final_dal = "\ufee3", "\ufeaa"
    assert initial_meem in raw
    assert final_dal in raw


def test_every_face_is_embedded(written: Path):
    with pikepdf.open(written) as pdf:
        fonts = {
            str(font.BaseFont): font
            for page in pdf.pages
            for font in page.Resources.Font.values()
            if font.Subtype == "/TrueType"
        }
    families = ("Inter", "NotoSansArabic", "NotoSansHebrew", "DroidSansFallback", "NanumSquare")
    for family in families:
        assert any(family.lower() in name.lower().replace("-", "") for name in fonts), family


def test_the_metadata_and_the_outline_lead_the_way(written: Path, book: Callable):
    reader = pypdf.PdfReader(written)
    assert reader.metadata is not None
    assert reader.metadata.title == "Show report: Coatings Expo 2026 · Hall 7, stand B21"
    assert reader.metadata.author == "boothapp"
    assert reader.metadata.creation_date == datetime(2026, 11, 19, 10, tzinfo=UTC)
    assert reader.trailer["/Root"]["/Lang"] == "en"
    sections = [entry.title for entry in reader.outline if not isinstance(entry, list)]
    assert sections == [
        "Cover",
        "The show in figures",
        "Leads for sales",
        "Samples asked for",
        "Nobody has called yet",
        "Leads for marketing",
    ]
    people = [entry.title for entry in next(e for e in reader.outline if isinstance(e, list))]
    assert people == [lead.person for lead in book(60).report().sales]


def test_phones_read_the_contact_off_the_page(written: Path, book: Callable):
    lead = book(60).report().sales[0]
    document = pypdfium2.PdfDocument(written)
    page = next(
        page for page in document if "leads for sales" in page.get_textpage().get_text_bounded()
        and "Scan to keep" in page.get_textpage().get_text_bounded()
    )  # fmt: skip
    codes = zxingcpp.read_barcodes(page.render(scale=200 / 72).to_pil())
    cards = [code.text for code in codes]
    assert any(f"FN:{lead.person}\r\n" in card for card in cards)
    assert all(card.startswith("BEGIN:VCARD\r\nVERSION:3.0\r\n") for card in cards)
    document.close()


def test_marketing_and_sales_share_no_page(written: Path, book: Callable):
    report = book(60).report()
    pages = [page.extract_text().replace("\n", "") for page in pypdf.PdfReader(written).pages]
    apart = [page for page in pages if "For marketing, not for sales" in page]
    assert apart
    for lead in report.sales:
        assert all(lead.email not in page for page in apart)
    for lead in report.marketing:
        assert all(lead.email not in page for page in pages if page not in apart)
        assert any(lead.email in page for page in apart)


def test_the_same_report_is_the_same_bytes(written: Path, book: Callable, tmp_path: Path):
    again = tmp_path / "again.pdf"
    write_show_report(book(60).report(), again)
    assert again.read_bytes() == written.read_bytes()


def test_a_show_without_visitors_is_a_short_report(book: Callable, tmp_path: Path):
    path = tmp_path / "empty.pdf"
    write_show_report(book(0).report(), path)
    text = words(path)
    assert "Nobody was captured yet" in text
    assert "No visitor has qualified for sales yet." in text
    assert len(pypdf.PdfReader(path).pages) == 2


def test_a_show_without_a_rulebook_has_a_report(book: Callable, story: Callable, tmp_path: Path):
    shelf = book(0)
    shelf.rulebook_text = None
    shelf.leads.append(replace(story("a", first_name="Anna").judged(), verdict=None))
    path = tmp_path / "report.pdf"
    write_show_report(shelf.report(), path)
    assert "No rulebook was agreed" in words(path)
    assert "Not judged" in words(path)


def test_letter_paper(book: Callable, tmp_path: Path):
    path = tmp_path / "letter.pdf"
    write_show_report(book(10).report(), path, page_size="Letter")
    assert tuple(pypdf.PdfReader(path).pages[0].mediabox[2:]) == (612, 792)


def test_progress_counts_every_lead(book: Callable, tmp_path: Path):
    report = book(30).report()
    steps: list[tuple[int, int]] = []
    write_show_report(report, tmp_path / "r.pdf", progress=lambda *step: steps.append(step))
    total = len(report.sales) + len(report.marketing)
    assert steps == [(done, total) for done in range(1, total + 1)]


def test_a_cancel_leaves_the_file_that_was_there(book: Callable, tmp_path: Path):
    path = tmp_path / "report.pdf"
    path.write_bytes(b"before")
    asked = iter([False] * 5)
    with pytest.raises(CancelledError):
        write_show_report(book(30).report(), path, cancelled=lambda: next(asked, True))
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("place", ["missing/report.pdf", "file/report.pdf", "folder"])
def test_a_place_that_cannot_be_written_is_named(book: Callable, tmp_path: Path, place: str):
    (tmp_path / "file").write_text("not a folder")
    (tmp_path / "folder").mkdir()
    with pytest.raises(UserError) as error:
        write_show_report(book(0).report(), tmp_path / place)
    assert str(tmp_path / place) in error.value.detail
    assert error.value.remedy
    assert sorted(found.name for found in tmp_path.iterdir()) == ["file", "folder"]


HOSTILE = [
    "<b>bold</b> & <script>alert(1)</script>",
    "A" * 65_000,
    "漢字" * 20_000,
    "مرحبا " * 5_000,
    "\u202eevil\u202c \x00\x07\u2066",
    "😀👩‍👩‍👧",
    "%s (\\) {0} [",
    "हिन्दी ไทย",
]


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.one_of(st.sampled_from(HOSTILE), st.text(max_size=400)))
def test_no_text_breaks_the_report(
    book: Callable, story: Callable, tmp_path_factory: pytest.TempPathFactory, text: str
):
    shelf = book(0)
    tale = story(
        "a", first_name=text, company=text, job_title=text, email=text, phone=text, country=text
    )
    tale.say(Kind.ACTION_TAKEN, {"action": "sample_request"})
    tale.say(Kind.SAMPLE_REQUESTED, {"sample": "s", "product": text, "application": text})
    tale.say(Kind.PROMISED, {"who": text, "what": text, "due": text})
    tale.say(Kind.NOTED, {"text": text})
    shelf.leads += [tale.judged(), story("b", first_name=text, company=text).judged()]
    shelf.show_value = replace(shelf.show_value, name=text, hall=text, starts=text)
    path = tmp_path_factory.mktemp("hostile") / "report.pdf"
    write_show_report(shelf.report(), path)
    with pikepdf.open(io.BytesIO(path.read_bytes())) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert len(pdf.pages) <= 6


def test_markup_is_printed_as_it_was_written(book: Callable, story: Callable, tmp_path: Path):
    shelf = book(0)
    tale = story("a", first_name="<b>Anna</b>", company="R&D &amp; Co")
    shelf.leads.append(tale.say(Kind.ACTION_TAKEN, {"action": "sample_request"}).judged())
    path = tmp_path / "report.pdf"
    write_show_report(shelf.report(), path)
    assert "<b>Anna</b>" in words(path)
    assert "R&D &amp; Co" in words(path)


def test_a_card_tells_the_details_and_hides_a_number_that_must_not_be_called(
    book: Callable, story: Callable, tmp_path: Path
):
    shelf = book(0)
    tale = story("a", first_name="Anna", phone="+36 30 555 0101", email="anna@duna.example")
    call_back = {"form": "callback", "when": "2026-11-23T10:00", "phone": "+36 1 555 0100"}
    sample = {"sample": "s", "product": "CAT-670", "end_use": "ships", "bona_fide": False}
    tale.say(Kind.ACTION_TAKEN, {"action": "sample_request"})
    tale.say(Kind.ACTION_TAKEN, {"action": "call_back", "detail": call_back})
    tale.say(Kind.SAMPLE_REQUESTED, sample)
    for allowed in (True, False):
        body = {"purpose": "call", "given": allowed, "wording": "v2", "language": "en"}
        tale.say(Kind.CONSENTED, body)
    shelf.leads.append(tale.judged())
    path = tmp_path / "report.pdf"
    write_show_report(shelf.report(), path)
    text = " ".join(words(path).split())
    assert "end use ships · bona fide: no" in text
    assert "asked to be called back: when 2026-11-23 10:00" in text
    assert "Must not be called" in text
    assert "anna@duna.example" in text
    assert "+36" not in text


def test_samples_of_whom_sales_must_not_serve_are_counted_apart(
    book: Callable, story: Callable, tmp_path: Path
):
    shelf = book(0)
    for number, reply in enumerate((True, False)):
        tale = story(f"l{number}", first_name=f"Name{number}")
        tale.say(Kind.ACTION_TAKEN, {"action": "sample_request"})
        tale.say(Kind.SAMPLE_REQUESTED, {"sample": f"s{number}", "product": "CAT-670"})
        consent = {"purpose": "reply", "given": reply, "wording": "", "language": ""}
        tale.say(Kind.CONSENTED, consent)
        shelf.leads.append(tale.judged())
    path = tmp_path / "report.pdf"
    write_show_report(shelf.report(), path)
    text = " ".join(words(path).split())
    assert "1 sample for sales" in text
    assert "1 more was asked for by visitors whom the criteria keep from sales." in text
