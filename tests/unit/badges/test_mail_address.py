"""Addresses as people type them: what is offered instead, what is let alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.badges.mail_address import check_mail


@pytest.mark.parametrize(
    "good",
    [
        "anna@duna.example",
        "o'brien@paint.ie",
        "anna+fair@gmail.com",
        "jörg.weiß@müller-lacke.de",
        "用户@例子.广告",
        "анна@почта.рф",
        "κώστας@παράδειγμα.ελ",
        "संपर्क@उदाहरण.भारत",
        '"anna k"@duna.example',
        "a@mail.com",
        "a@gmail.de",
        "a@outlook.dk",
        "procurement@gail.co.in",
        "info@yaho.pl",
        "someone@grange.fr",
        "x@live.nl",
        "a@qq.com",
    ],
)
def test_a_real_address_is_let_alone(good: str) -> None:
    check = check_mail(good)
    assert (check.text, check.warning, check.suggestion) == (good, "", "")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("anna@gmial.com", "anna@gmail.com"),
        ("anna@gnail.com", "anna@gmail.com"),
        ("anna@gmail.con", "anna@gmail.com"),
        ("anna@gmail.cm", "anna@gmail.com"),
        ("anna@outlok.de", "anna@outlook.de"),
        ("anna@hotmial.com", "anna@hotmail.com"),
        ("anna@hotmial.co.uk", "anna@hotmail.co.uk"),
        ("anna@yaho.com", "anna@yahoo.com"),
        ("anna@yahoo.co", "anna@yahoo.com"),
        ("anna@t-onlin.de", "anna@t-online.de"),
        ("anna@gmx.dee", "anna@gmx.de"),
        ("Anna.K@duna.con", "Anna.K@duna.com"),
        ("anna@gmailcom", "anna@gmail.com"),
        ("anna@webde", "anna@web.de"),
        ("anna@gmail", "anna@gmail.com"),
        ("annagmail.com", "anna@gmail.com"),
        ("anna@duna,com", "anna@duna.com"),
        ("anna,k@duna.com", "anna.k@duna.com"),
        ("anna@duna.com.", "anna@duna.com"),
        ("anna@duna..com", "anna@duna.com"),
        ("mailto:anna@duna.com", "anna@duna.com"),
        ("E-Mail: anna@duna.com", "anna@duna.com"),
        ("<anna@duna.com>", "anna@duna.com"),
        ("Anna Kovács <anna@duna.com>", "anna@duna.com"),
        ("anna @ duna . com", "anna@duna.com"),
        ("anna(at)duna.com", "anna@duna.com"),
        ("anna＠duna.com", "anna@duna.com"),
        ("anna@@duna.com", "anna@duna.com"),
    ],
)
def test_what_was_meant_is_offered_and_what_was_typed_is_kept(typed: str, meant: str) -> None:
    check = check_mail(typed)
    assert (check.text, check.suggestion) == (typed, meant)


@pytest.mark.parametrize(
    ("typed", "warning"),
    [
        ("anna", "no_at"),
        ("anna@duna", "no_dot"),
        ("@duna.com", "not_valid"),
        ("anna@-duna-.com", "not_valid"),
        ("a@duna.com; b@duna.com", "several"),
        ("a" * 300 + "@duna.com", "too_long"),
    ],
)
def test_what_is_no_address_is_kept_with_a_warning(typed: str, warning: str) -> None:
    check = check_mail(typed)
    assert (check.text, check.warning, check.suggestion) == (typed, warning, "")


def test_only_what_means_nothing_is_made_alike() -> None:
    assert check_mail(" Anna@DUNA.Example ").text == "Anna@duna.example"
    assert check_mail("jo\u0308rg@duna.example").text == "jörg@duna.example"
    assert check_mail("").warning == ""


@given(st.one_of(st.text(), st.emails(), st.text(alphabet="a@.,;<> \"'(\\m\u202e", max_size=40)))
def test_any_text_is_checked_and_what_is_offered_is_an_address(text: str) -> None:
    check = check_mail(text)
    if check.suggestion:
        offered = check_mail(check.suggestion)
        assert (offered.text, offered.warning) == (check.suggestion, "")


@given(st.text(alphabet="abc.,@ ;<>\n", min_size=1_000, max_size=5_000))
def test_a_long_text_is_never_offered_to_be_another(text: str) -> None:
    assert check_mail("x" * 260 + text).suggestion == ""


@pytest.mark.parametrize("hostile", ["@" * 100_000, "<" * 250, "a@" * 120, "\ud800@x.com", "\x00"])
def test_hostile_text_is_answered_at_once(hostile: str) -> None:
    assert check_mail(hostile).suggestion == ""
