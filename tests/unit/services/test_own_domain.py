"""An address at a mail service says nothing of the company."""

from __future__ import annotations

import pytest

from boothapp.services.recognise import own_domain


@pytest.mark.parametrize(
    "domain",
    ["gmail.com", "outlook.de", "hotmail.fr", "yahoo.co.uk", "gmx.com", "mail.com", "bluewin.ch"],
)
def test_a_mail_service_is_nobodys_company(domain: str) -> None:
    assert own_domain(f"Anna@{domain.upper()}") == ""


def test_a_server_of_ones_own_is_the_company() -> None:
    assert own_domain("anna@Duna.example ") == "duna.example"
