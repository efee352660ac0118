"""The lines of a card sorted into fields: who, where, how to reach; in many countries' ways."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.badges.badge import FIELD_NAMES, LIST_FIELDS
from boothapp.badges.card import Card, read_card
from boothapp.badges.card_people import split_name
from boothapp.badges.detect import read_badge
from boothapp.badges.text_lines import TextLine, Word, lines_of_tsv
from boothapp.services.badge_fields import lead_fields


def line(text: str, top: int, size: int = 24, confidence: float = 0.95) -> TextLine:
    words, left = [], 60
    for word in text.split():
        wide = size * len(word) * 6 // 10
        words.append(Word(word, confidence, left, top, left + wide, top + size))
        left += wide + size // 3
    return TextLine(tuple(words))


def card(*texts: str, confidence: float = 0.95) -> Card:
    """Lines from top to bottom; `#` before one makes it twice as large."""
    return read_card(
        [
            line(text.lstrip("#"), 60 * place, 48 if text.startswith("#") else 24, confidence)
            for place, text in enumerate(texts)
        ]
    )


def fields(*texts: str) -> dict[str, str]:
    return lead_fields(card(*texts).badge())


@pytest.mark.parametrize(
    ("texts", "wanted"),
    [
        (
            ("#Duna Coatings Kft.", "Kovács Anna", "laborvezető", "anna.kovacs@duna.example",
             "H-6720 Szeged, Fő utca 1."),
            {"first_name": "Anna", "last_name": "Kovács", "company": "Duna Coatings Kft.",
             "email": "anna.kovacs@duna.example", "country": "HU"},
        ),
        (
            ("#María José García López", "Jefa de compras", "Pinturas del Ebro, S.A.",
             "Calle Mayor 15, 50001 Zaragoza", "España", "mj.garcia@pinturasebro.example",
             "+34 976 55 01 23"),
            {"company": "Pinturas del Ebro, S.A.", "job_title": "Jefa de compras",
             "country": "ES", "phone": "+34 976 55 01 23",
             "address": "Calle Mayor 15, 50001 Zaragoza"},
        ),
        (
            ("#Jan van den Berg", "Hoofd inkoop", "Van Dijk Verf B.V.", "Industrieweg 4",
             "3044 AB Rotterdam", "Nederland", "M +31 6 12345678", "jan@vandijkverf.example"),
            {"first_name": "Jan", "last_name": "van den Berg", "company": "Van Dijk Verf B.V.",
             "country": "NL", "phone": "+31 6 12345678"},
        ),
        (
            ("王小明", "销售经理", "华东涂料有限公司", "上海市浦东新区世纪大道88号",
             "电话 +86 21 5555 0188", "wang@hdtl.example"),
            {"first_name": "小明", "last_name": "王", "job_title": "销售经理",
             "company": "华东涂料有限公司", "phone": "+86 21 5555 0188",
             "address": "上海市浦东新区世纪大道88号", "country": "CN"},
        ),
        (
            ("Prof. Dr.-Ing. Karin Weiß-Huber", "Institut für Lacktechnik", "Leiterin",
             "k.weiss@lack.example", "Tel 0711 685-0 Fax 0711 685-99", "D-70569 Stuttgart"),
            {"first_name": "Karin", "last_name": "Weiß-Huber", "email": "k.weiss@lack.example",
             "country": "DE"},
        ),
        (
            ("ACME PAINTS LTD", "JOHN SMITH", "Technical Director", "john.smith@acmepaints.example",
             "+44 20 7946 0123", "London, United Kingdom"),
            {"first_name": "JOHN", "last_name": "SMITH", "company": "ACME PAINTS LTD",
             "country": "GB", "job_title": "Technical Director"},
        ),
        (
            ("#colour for good", "Luca Ferri", "Direttore commerciale", "Vernici Ferri S.p.A.",
             "via Roma 12, 20121 Milano (MI), Italia", "luca.ferri@gmail.com"),
            {"first_name": "Luca", "last_name": "Ferri", "company": "Vernici Ferri S.p.A.",
             "country": "IT"},
        ),
    ],
)  # fmt: skip
def test_fields_of_cards_from_many_countries(texts: tuple[str, ...], wanted: dict) -> None:
    found = fields(*texts)
    assert {name: found.get(name) for name in wanted} == wanted


def test_a_fax_is_nobodys_phone() -> None:
    found = card("Fax: +49 211 3003 4199", "Tel. +49 211 3003 4120", "Mobil: +49 171 555 0177")
    assert found.badge().fields["phones"] == ("+49 211 30034120", "+49 171 5550177")


def test_a_number_without_its_country_is_read_by_the_address() -> None:
    assert fields("Phone: (419) 353-0139", "Toledo, OH 43604, USA")["phone"] == "+1 419-353-0139"


def test_a_postal_code_and_a_year_are_no_phones() -> None:
    assert "phone" not in fields("40221 Düsseldorf", "since 1923", "Hafenstraße 12")


def test_blanks_that_recognition_sets_into_an_address_are_taken_out() -> None:
    found = fields("anna . kovacs @ duna-coatings . example", "www . duna-coatings . example")
    assert found["email"] == "anna.kovacs@duna-coatings.example"
    assert found["website"] == "www.duna-coatings.example"


def test_an_address_that_agrees_with_the_website_is_surer() -> None:
    alone = card("a.kovacs@duna.example", confidence=0.6)
    agreed = card("a.kovacs@duna.example", "www.duna.example", confidence=0.6)
    assert agreed.confidence("emails") > alone.confidence("emails")


def test_the_name_is_surer_where_the_address_is_made_of_it() -> None:
    alone = card("#Anna Kovács", "Duna Coatings Kft.")
    agreed = card("#Anna Kovács", "Duna Coatings Kft.", "a.kovacs@duna.example")
    assert agreed.confidence("last_name") > alone.confidence("last_name")


@pytest.mark.parametrize(
    ("read", "mail", "name"),
    [
        ("Jorg MuBigbrodt", "joerg.muessigbrodt", "Jörg Müßigbrodt"),
        ("Jörg Müller", "joerg.mueller", "Jörg Müller"),
        ("Joel Samuelson", "joel.samuelson", "Joel Samuelson"),
        ("Bob Bauer", "b.bauer", "Bob Bauer"),
    ],
)
def test_dots_that_recognition_lost_are_found_in_the_address(
    read: str, mail: str, name: str
) -> None:
    found = fields(f"#{read}", f"{mail}@lack.example")
    assert f"{found['first_name']} {found['last_name']}" == name


def test_the_company_without_a_legal_form_is_the_line_like_the_domain() -> None:
    found = fields("#PAINT YOUR WORLD", "HALVORSEN COATINGS", "Ingrid Solheim",
                   "ingrid.solheim@halvorsen.example")  # fmt: skip
    assert found["company"] == "HALVORSEN COATINGS"
    assert found["last_name"] == "Solheim"


def test_what_was_hard_to_read_is_said() -> None:
    found = card("#Anna Kovács", "a.kovacs@duna.example", confidence=0.55)
    assert found.confidence("emails") < 0.7
    assert any("hard to read" in warning for warning in found.warnings)


def test_nothing_but_specks_is_nothing() -> None:
    assert read_card([]).fields == ()
    assert read_card([]).warnings == ("No text could be read on the card.",)


def test_the_contact_in_the_code_of_a_card_goes_before_its_text() -> None:
    code = read_badge(
        "BEGIN:VCARD\nVERSION:3.0\nN:Kovács;Anna;;;\nORG:Duna Coatings Kft.\n"
        "EMAIL:anna@duna.example\nEND:VCARD",
        symbology="qr",
    )
    read = read_card([line("Anna Kovacz", 0), line("onna@dune.example", 60),
                      line("Tel +36 62 555 123", 120)], [code])  # fmt: skip
    found = lead_fields(read.badge())
    assert (found["last_name"], found["email"]) == ("Kovács", "anna@duna.example")
    assert found["phone"] == "+36 62 555 123"
    assert read.confidence("emails") == 1.0
    assert read.symbology == "qr"


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("Marc LEFÈVRE", "Marc", "LEFÈVRE"),
        ("WANG Xiaoming", "Xiaoming", "WANG"),
        ("Jan van den Berg", "Jan", "van den Berg"),
        ("Kovács, Anna", "Anna", "Kovács"),
        ("欧阳娜娜", "娜娜", "欧阳"),
        ("山田 太郎", "太郎", "山田"),
        ("Anna", "", "Anna"),
    ],
)
def test_a_name_in_its_parts(name: str, first: str, last: str) -> None:
    assert split_name(name) == (first, last)


def test_columns_side_by_side_are_two_lines() -> None:
    rows = ["level\tpage\tblock\tpar\tline\tword\tleft\ttop\twidth\theight\tconf\ttext"]
    for word, left in (("Rachel", 60), ("Stone", 170), ("Phone:", 700), ("+1", 800)):
        rows.append(f"5\t1\t1\t1\t1\t1\t{left}\t20\t90\t24\t95.0\t{word}")
    rows.append("5\t1\t1\t1\t2\t1\t60\t80\t9\t9\t3.0\t~")
    rows.append("not\ta\trow")
    found = lines_of_tsv("\n".join(rows))
    assert [each.text for each in found] == ["Rachel Stone", "Phone: +1"]


TEXTS = st.lists(st.text(max_size=60), max_size=12)


@settings(max_examples=60, deadline=None)
@given(TEXTS, st.floats(0, 1))
def test_any_text_gives_fields_that_a_badge_may_have(texts: list[str], confidence: float) -> None:
    read = read_card(
        [line(t, 40 * n, confidence=confidence) for n, t in enumerate(texts) if t.split()]
    )
    for each in read.fields:
        assert each.name in FIELD_NAMES
        assert 0 <= each.confidence <= 1
    names = [each.name for each in read.fields if each.name not in LIST_FIELDS]
    assert len(names) == len(set(names))
    assert set(read.badge().fields) <= set(FIELD_NAMES)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_output_of_the_reader_is_borne(text: str) -> None:
    for each in lines_of_tsv(text):
        assert each.text
