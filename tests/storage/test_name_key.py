"""Company names that are one company, and names that are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.services.name_key import name_key

SAME = [
    ("Duna Coatings Kft.", "DUNA COATINGS", "Duna-Coatings KFT"),
    ("Müller & Söhne GmbH & Co. KG", "Muller & Sohne", "Müller and Söhne GmbH"),
    ("Société Générale S.A.", "Societe Generale SA", "SOCIETE GENERALE"),
    ("Van den Berg B.V.", "van den Berg bv"),
    ("Acme Ltd", "Acme Limited", "ACME, Ltd.", "Acme Pvt. Ltd."),
    ("O'Neill Inc.", "O’Neill Incorporated", "ONEILL"),
    ("上海涂料有限公司", "上海涂料"),
    ("株式会社日本塗料", "日本塗料", "日本塗料株式会社"),
    ("ООО «Ромашка»", "Ромашка", 'РОМАШКА ООО'),
    ("Straße AG", "STRASSE"),
    ("Łódź Sp. z o.o.", "łódź sp. z o.o."),
]  # fmt: skip


@pytest.mark.parametrize("names", SAME, ids=lambda names: names[0])
def test_spellings_of_one_company_share_a_key(names):
    assert len({name_key(name) for name in names}) == 1
    assert name_key(names[0])


@pytest.mark.parametrize(
    ("one", "other"),
    [("Duna Coatings", "Duna Paints"), ("3M", "4M"), ("Йод", "Иодид"), ("AG", "SE")],
)
def test_other_companies_have_another_key(one, other):
    assert name_key(one) != name_key(other)


@pytest.mark.parametrize("nothing", ["", "   ", "---", "\x00", "\u202e"])
def test_a_name_without_letters_has_no_key(nothing):
    assert name_key(nothing) == ""


@pytest.mark.parametrize("form", ["AG", "GmbH", "有限公司", "Ltd"])
def test_a_name_that_is_a_legal_form_keeps_it(form):
    assert name_key(form)


@given(st.text(max_size=60))
def test_a_key_is_its_own_key_in_any_case(name):
    key = name_key(name)
    assert "  " not in key
    assert key == key.strip()
    assert name_key(name.strip()) == key
