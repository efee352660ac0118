"""Numbers of the world's plans as people write them, and as nobody should."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.badges.phone import read_phone

# Public numbers of museums and authorities, and mobile numbers of the plans' documented shape;
# the right column was put together by hand from each plan's country code and trunk prefix.
PLANS = (
    ("DE", "030 23125-0", "+4930231250"),
    ("DE", "(0171) 1234567", "+491711234567"),
    ("AT", "01 525240", "+431525240"),
    ("CH", "044 668 18 00", "+41446681800"),
    ("FR", "01 40 20 50 50", "+33140205050"),
    ("GB", "020 7946 0018", "+442079460018"),
    ("US", "(212) 736-5000", "+12127365000"),
    ("US", "1-212-736-5000", "+12127365000"),
    ("CA", "416-392-2489", "+14163922489"),
    ("IT", "06 69883145", "+390669883145"),
    ("ES", "91 330 28 00", "+34913302800"),
    ("PT", "213 612 878", "+351213612878"),
    ("NL", "020 674 7000", "+31206747000"),
    ("BE", "02 508 32 11", "+3225083211"),
    ("PL", "22 627 28 11", "+48226272811"),
    ("CZ", "224 497 111", "+420224497111"),
    ("HU", "06 30 123 4567", "+36301234567"),
    ("SE", "08-519 543 00", "+46851954300"),
    ("DK", "33 13 41 11", "+4533134111"),
    ("NO", "21 98 20 00", "+4721982000"),
    ("RU", "8 (495) 697-95-78", "+74956979578"),
    ("CN", "138 0013 8000", "+8613800138000"),
    ("JP", "03-3822-1111", "+81338221111"),
    ("KR", "02-2077-9000", "+82220779000"),
    ("IN", "011 2301 9286", "+911123019286"),
    ("BR", "(11) 3251-5644", "+551132515644"),
    ("AU", "(02) 9225 1700", "+61292251700"),
    ("TR", "0212 512 04 80", "+902125120480"),
)


@pytest.mark.parametrize(("country", "typed", "dialled"), PLANS)
def test_a_number_is_read_by_the_visitors_country(country: str, typed: str, dialled: str) -> None:
    phone = read_phone(typed, country)
    assert (phone.e164, phone.warning) == (dialled, "")
    if phone.certain:
        assert digits(phone.shown) == digits(dialled)
        assert phone.shown.startswith("+")


@pytest.mark.parametrize(
    ("typed", "country", "shown"),
    [
        ("06 30 1234567", "HU", "+36 30 123 4567"),
        ("+49 (0)30 23125000", "FR", "+49 30 23125000"),
        ("0049 30 23125000", "US", "+49 30 23125000"),  # as a German colleague types it
        ("0049 30 23125000", "", "+49 30 23125000"),
        ("011 49 30 23125000", "US", "+49 30 23125000"),
        ("tel:+1-212-736-5000;ext=1", "", "+1 212-736-5000 ext. 1"),
        ("Tel.: 044 668 18 00", "ch", "+41 44 668 18 00"),
        ("٠١٠٠١٢٣٤٥٦٧", "EG", "+20 10 01234567"),
        ("０３－３８２２－１１１１", "JP", "+81 3-3822-1111"),
    ],
)
def test_a_certain_number_is_shown_internationally(typed: str, country: str, shown: str) -> None:
    phone = read_phone(typed, country)
    assert (phone.shown, phone.certain, phone.warning) == (shown, True, "")


@pytest.mark.parametrize(
    ("typed", "country", "shown"),
    [
        ("212 736 5000 x45", "US", "+1 212-736-5000 ext. 45"),
        ("+49 30 23125000 Durchwahl 12", "DE", "+49 30 23125000 ext. 12"),
        ("010-62552288转123", "CN", "+86 10 6255 2288 ext. 123"),
        ("22 627 28 11 wew. 7", "PL", "+48 22 627 28 11 ext. 7"),
        ("01 40 20 50 50 poste 12", "FR", "+33 1 40 20 50 50 ext. 12"),
    ],
)
def test_an_extension_is_kept_in_any_language(typed: str, country: str, shown: str) -> None:
    assert read_phone(typed, country).shown == shown


@pytest.mark.parametrize(
    ("typed", "country", "dialled"),
    [
        ("1-800-FLOWERS", "US", "+18003569377"),
        ("+49 171 1234567 privat", "DE", "+491711234567"),
        ("mobil 0171 1234567", "DE", "+491711234567"),
        ("030 23125-12", "DE", "+493023125" + "12"),  # the desk's own digits stay apart
        ("0 15 11 3251-5644", "BR", "+551132515644"),  # 15 is a carrier, not part of the number
    ],
)
def test_what_the_international_form_would_lose_stays_as_typed(
    typed: str, country: str, dialled: str
) -> None:
    phone = read_phone(typed, country)
    assert (phone.shown, phone.e164, phone.certain, phone.warning) == (typed, dialled, False, "")


@pytest.mark.parametrize(
    ("typed", "country", "warning"),
    [
        ("030 23125000", "", "no_country"),
        ("030 23125000", "Atlantis", "no_country"),
        ("736-5000", "US", "no_area"),
        ("8912345", "DE", "no_area"),  # a number in Munich, or 12345 in Munich dialled from afar
        ("+36 1 555", "HU", "too_short"),
        ("06 30 1234 5678 9", "HU", "too_long"),
        ("+999 123456789", "DE", "not_in_plan"),
        ("+1 555 010 0199", "US", "not_in_plan"),
        ("at the front desk", "DE", "no_digits"),
        ("030 23125000 / 0171 1234567", "DE", "several"),
        ("030 23125000, 0171 1234567", "DE", "several"),
        ("030 23125000 oder 0171 1234567", "DE", "several"),
        ("+49 30 23125000 +49 171 1234567", "", "several"),
    ],
)
def test_a_doubtful_number_is_kept_and_doubted(typed: str, country: str, warning: str) -> None:
    phone = read_phone(typed, country)
    assert (phone.shown, phone.certain, phone.warning) == (typed, False, warning)


def test_a_stroke_behind_the_area_is_no_second_number() -> None:
    assert read_phone("0171/1234567", "DE").shown == "+49 171 1234567"


def test_nothing_is_nothing_to_warn_of() -> None:
    assert read_phone("  ", "DE").warning == ""


@pytest.mark.parametrize(
    "hostile",
    ["1" * 1_000_000, "+" * 500, "\x00\x1b[31m", "=HYPERLINK(1)", "\ud800", "(" * 90 + "1"],
)
def test_hostile_text_is_kept_and_never_certain(hostile: str) -> None:
    phone = read_phone(hostile, "DE")
    assert (phone.shown, phone.certain) == (hostile, False)
    assert phone.warning


@given(st.text(), st.one_of(st.sampled_from(["", "DE", "US", "AR", "CN", "IT"]), st.text()))
def test_any_text_is_read_and_none_is_lost(text: str, country: str) -> None:
    phone = read_phone(text, country)
    assert phone.certain or phone.shown == text


@given(
    st.text(alphabet="0123456789+()-/. x#,;", max_size=30), st.sampled_from(["", "DE", "US", "AR"])
)
def test_what_is_certain_stays_the_same_when_it_is_left_again(text: str, country: str) -> None:
    phone = read_phone(text, country)
    if phone.certain:
        again = read_phone(phone.shown, country)
        assert (again.e164, again.shown) == (phone.e164, phone.shown)


def digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())
