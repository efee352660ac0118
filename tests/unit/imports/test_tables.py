"""Lists are read as tables whatever wrote them, and hostile files cost a sentence."""

from __future__ import annotations

import csv
import io
import itertools
import tracemalloc
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from boothapp.domain.errors import UserError
from boothapp.services.imports.table import open_table

SHARED = HealthCheck.function_scoped_fixture
WESTERN = "Vorname;Nachname;Firma\nJürgen;Müller;Bäckerei Groß GmbH\nÉlodie;Lefèvre;Société Âge\n"
CZECH = "Jméno;Příjmení;Firma\nJiří;Dvořák;Škoda a.s.\nŁukasz;Wiśniewski;Zakłady Ząbki\n"
RUSSIAN = "Имя;Фамилия;Компания\nИван;Петров;ООО Ромашка\nСергей;Смирнов;ЗАО Химпром\n"
TURKISH = "Ad;Soyad;Şirket\nGökçe;Yıldız;Boya A.Ş.\nİsmail;Çağlar;Kimya Ltd. Şti.\n"
CHINESE = "姓名,公司,职位\n王伟,深圳光学有限公司,采购经理\n李娜,上海涂料股份有限公司,研发总监\n"
JAPANESE = "氏名,会社名,部署\n山田太郎,東洋塗料株式会社,購買部\n佐藤花子,日本化学株式会社,研究\n"
KOREAN = "이름,회사,직책\n김철수,한국화학 주식회사,구매 담당\n이영희,현대도료,연구소장\n"


def cells(path: Path) -> list[list[str]]:
    return [list(row.cells) for row in open_table(path).rows()]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((WESTERN, name) for name in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32")),
        (WESTERN, "cp1252"),
        (WESTERN, "latin-1"),
        ("Firma;Ort\nMüller GmbH;Köln\n", "cp1252"),
        (CZECH, "cp1250"),
        (RUSSIAN, "cp1251"),
        (TURKISH, "cp1254"),
        (CHINESE, "gb18030"),
        (CHINESE, "utf-16"),
        (JAPANESE, "cp932"),
        (KOREAN, "cp949"),
    ],
)
def test_the_encoding_is_found(tmp_path: Path, text: str, encoding: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(text.encode(encoding))
    table = open_table(path)
    expected = list(csv.reader(io.StringIO(text), delimiter=table.delimiter))
    assert [list(table.headings), *cells(path)] == expected


def test_utf8_is_believed_only_where_all_of_the_file_is(tmp_path: Path) -> None:
    path = tmp_path / "late.csv"
    plain = "".join(f"Firma {number};Ort\n" for number in range(120_000))
    path.write_bytes(f"Firma;Ort\n{plain}".encode() + "Müller;Köln\n".encode("cp1252"))
    *_, last = open_table(path).rows()
    assert list(last.cells) == ["Müller", "Köln"]
    assert last.line == 120_002


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_separator_is_found_where_others_stand_in_the_cells(tmp_path: Path, sign: str) -> None:
    rows = [["Company", "Address", "Note"], ["Acme, Inc.", "1; Main St", 'said "hi"\nthen left']]
    path = tmp_path / "list.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, delimiter=sign).writerows(rows)
    table = open_table(path)
    assert table.delimiter == sign
    assert cells(path) == rows[1:]


def test_excels_own_line_for_the_separator_is_no_row(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("sep=;\nCompany;City\nAcme;Rome\n", "utf-8")
    assert open_table(path).headings == ("Company", "City")
    assert cells(path) == [["Acme", "Rome"]]


def test_titles_and_empty_lines_above_the_headings_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Visitors of Expo\n\n,,\nFirst name,Last name,E-Mail\nJane,Doe,j@a.example\n")
    table = open_table(path)
    assert table.headings == ("First name", "Last name", "E-Mail")
    assert [(row.line, row.cells[0]) for row in table.rows()] == [(5, "Jane")]


def test_a_list_without_headings_has_all_of_its_rows(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Jane Doe,jane@acme.example\nJohn Roe,john@beta.example\n")
    table = open_table(path)
    assert (table.headings, table.named) == (("A", "B"), False)
    assert len(cells(path)) == 2


def test_a_quotation_mark_that_never_ends_costs_its_rows_and_no_others(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    filler = "".join(f"Firma {number},Rome\n" for number in range(20_000))
    path.write_text(f'Company,City\nGood,Oslo\n"Bad,Rome\n{filler}')
    rows = list(open_table(path).rows())
    assert list(rows[0].cells) == ["Good", "Oslo"]
    assert "quotation mark is not closed: lines 3 to" in rows[1].fault
    assert list(rows[-1].cells) == ["Firma 19999", "Rome"]


def test_a_workbook_is_read_as_a_person_sees_it(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append([])
    book.active.append(["Visitors", None, None, None])
    book.active.merge_cells("A2:D2")
    book.active.append(["Company", "Since", "Employees", "Code"])
    book.active.append(["=1+1", date(2024, 3, 5), 12.0, "00049"])
    book.active.append([None, None, "#N/A", True])
    book.create_sheet("Hidden").sheet_state = "hidden"
    path = tmp_path / "list.xlsx"
    book.save(path)
    table = open_table(path)
    assert table.sheets == ("Sheet",)
    assert table.headings == ("Company", "Since", "Employees", "Code")
    # Nobody has computed the formula yet, so it has no value.
    assert cells(path) == [["", "2024-03-05", "12", "00049"], ["", "", "", "yes"]]


def test_a_workbook_with_cells_at_its_far_corners_is_cheap(tmp_path: Path) -> None:
    book = Workbook()
    book.active["A1"], book.active["A2"], book.active["XFD1048576"] = "Company", "Acme", "far"
    path = tmp_path / "far.xlsx"
    book.save(path)
    tracemalloc.start()
    rows = list(open_table(path).rows())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [row.cells[0] for row in rows] == ["Acme"]
    assert peak < 30_000_000


def test_a_zip_bomb_is_refused(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Company"])
    book.save(tmp_path / "good.xlsx")
    bomb = tmp_path / "bomb.xlsx"
    with (
        zipfile.ZipFile(tmp_path / "good.xlsx") as good,
        zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed,
    ):
        for name in good.namelist():
            packed.writestr(name, good.read(name))
        packed.writestr("xl/sharedStrings.xml", b" " * (40 << 20))
    with pytest.raises(UserError, match="too big"):
        open_table(bomb)


LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha">%s]>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
<row r="1"><c r="A1" t="inlineStr"><is><t>&z9;</t></is></c></row></sheetData></worksheet>"""


def test_entities_that_laugh_are_refused(tmp_path: Path) -> None:
    names = ["a", *(f"z{number}" for number in range(10))]
    more = "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in itertools.pairwise(names)
    )
    Workbook().save(tmp_path / "good.xlsx")
    with (
        zipfile.ZipFile(tmp_path / "good.xlsx") as good,
        zipfile.ZipFile(tmp_path / "laughs.xlsx", "w") as packed,
    ):
        for name in good.namelist():
            sheet = "/worksheets/" in name
            packed.writestr(name, LAUGHS % more.encode() if sheet else good.read(name))
    with pytest.raises(UserError, match="cannot be read as an Excel workbook"):
        list(open_table(tmp_path / "laughs.xlsx").rows())


@pytest.mark.parametrize(
    "content", [b"", b"\n\n", b"\x89PNG\r\n\x1a\n\x00\x01", b"%PDF-1.7", b"\xd0\xcf\x11\xe0old",
                b"PK\x03\x04cut short"],
)  # fmt: skip
def test_what_is_no_list_gives_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "odd.xlsx"
    path.write_bytes(content)
    with pytest.raises(UserError) as caught:
        open_table(path)
    assert "odd.xlsx" in caught.value.title
    assert caught.value.remedy


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(content=st.binary(max_size=400) | st.text(max_size=300).map(str.encode))
def test_any_bytes_are_rows_or_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "any.csv"
    path.write_bytes(content)
    try:
        table = open_table(path)
    except UserError:
        return
    for row in table.rows():
        assert row.line >= table.first
        assert row.fault or len(row.cells) <= len(table.headings) or row.line > 300


CELL = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    rows=st.lists(st.lists(CELL, min_size=3, max_size=3), min_size=1, max_size=8),
    sign=st.sampled_from(",;\t|"),
)
def test_what_csv_writes_is_read_back(tmp_path: Path, rows: list[list[str]], sign: str) -> None:
    path = tmp_path / "list.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, delimiter=sign, quoting=csv.QUOTE_ALL)
        writer.writerows([["First name", "Last name", "E-mail"], *rows])
    kept = [row for row in rows if any(cell.strip() for cell in row)]
    if kept:
        table = open_table(path)
        if table.first == 2:  # a row of values that are headings as well may be taken for them
            assert cells(path) == kept
