"""Names that are one, names that are not, and what holds for any text at all."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.matching.company import company_likeness, read_company
from boothapp.matching.normalise import fold, words
from boothapp.matching.person import person_likeness

SAME = 0.7
ANY_TEXT = st.text(st.characters(codec=None), max_size=60)
NAMEY = st.text("aäbBßçø .-'&,αжش中김ー0129\u202e\u200b\ud800", max_size=24)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kessler Lacke GmbH & Co. KG", "KESSLER LACKE"),
        ("Société Générale des Peintures S.A.", "Societe Generale des Peintures"),
        ("ООО Балтика Краски", "Baltika Kraski LLC"),
        ("Open Joint Stock Company Severlak", "OAO Severlak"),
        ("北京化工有限公司", "北京化工"),
        ("Northgate Coatings Ltd", "Coatings Northgate Limited"),
        ("Good Will Resins", "Goodwill Resins Inc."),
        ("A.B.C. Pigments", "ABC Pigments"),
        ("Müller & Söhne", "Muller und Sohne"),
        ("Tessella Polymeres BV", "Tesella Polymers B.V."),
        ("First Resin Works", "1st Resin Works"),
    ],
)
def test_one_company_by_two_names(one: str, other: str) -> None:
    assert company_likeness(one, other) >= SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kessler Lacke GmbH", "Kessler Druckfarben GmbH"),
        ("Bank of Boston", "Bank of Atlanta"),
        ("Nordlack AG", "Sudlack AG"),
        ("Harbour Solutions Inc.", "Meridian Solutions Inc."),
        ("GmbH", "Kessler GmbH"),
        ("", "Kessler GmbH"),
    ],
)
def test_two_companies(one: str, other: str) -> None:
    assert company_likeness(one, other) < SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Kovács", "KOVACS, Anna"),
        ("Dr. Jürgen Möller", "Juergen Moeller"),
        ("Володимир Коваленко", "Volodymyr Kovalenko"),
        ("J.-P. Durand", "Jean-Pierre Durand"),
        ("Bob Hartley", "Robert Hartley"),
        ("SergeiMelnik", "Sergei Melnik"),
        ("Maria del Carmen Ortega", "Maria Ortega"),
        ("Elena Schmitd", "Elena Schmidt"),
        ("Mohammed bin Saleh", "Muhammad ibn Saleh"),
        ("M0ller Hansen", "Moller Hansen"),
    ],
)
def test_one_person_by_two_names(one: str, other: str) -> None:
    assert person_likeness(one, other) >= SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Kovács", "Peter Kovács"),
        ("Anna Maria Kovács", "Anna Maria Horváth"),
        ("王伟", "王芳"),
        ("Kim Jong Min", "Kim Jong Chol"),
        ("A. Kovács", "B. Kovács"),
        ("", "Anna"),
    ],
)
def test_two_people(one: str, other: str) -> None:
    assert person_likeness(one, other) < SAME


@pytest.mark.parametrize("likeness", [person_likeness, company_likeness])
@given(one=ANY_TEXT | NAMEY, other=ANY_TEXT | NAMEY)
@settings(max_examples=300, deadline=None)
def test_any_two_texts_have_one_likeness(likeness, one: str, other: str) -> None:
    score = likeness(one, other)
    assert 0 <= score <= 1
    assert likeness(other, one) == score
    assert likeness(one, one) == 1


@pytest.mark.parametrize("likeness", [person_likeness, company_likeness])
@pytest.mark.parametrize("piece", ["x", "x ", "a.b ", "GmbH & Co. KG ", "王", "\u0301", "\ud800"])
def test_a_megabyte_costs_no_more_than_a_line(likeness, piece: str) -> None:
    flood = piece * (1_000_000 // len(piece))
    start = time.process_time()
    assert 0 <= likeness(flood, flood + "y") <= 1
    assert 0 <= likeness(flood, "Anna Kovács") <= 1
    assert time.process_time() - start < 0.5


@given(ANY_TEXT | NAMEY)
@settings(deadline=None)
def test_folded_text_is_plain_and_folds_to_itself(text: str) -> None:
    folded = fold(text)
    assert folded.isascii()
    assert folded == folded.lower()
    assert words(" ".join(words(text)[:5])) == words(text)[:5]


def test_a_name_of_legal_forms_alone_keeps_one() -> None:
    assert read_company("AG").core == ("ag",)
    assert read_company("Limited").core == ("limited",)
    assert read_company("SE GmbH").core == ("se",)


def test_brands_that_look_like_forms_stay() -> None:
    assert read_company("AB InBev SA/NV").core == ("ab", "inbev")
