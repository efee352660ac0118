"""Payloads and fields that ZXing's own result parser tests assert."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from boothapp.badges.detect import read_badge


@pytest.fixture(scope="session")
def cases(zxing_file: Path) -> dict[str, list]:
    return json.loads(zxing_file.read_text("utf-8"))


def without_scheme(address: str) -> str:
    return re.sub(r"^http://", "", address)


def test_address_books(cases: dict[str, list]) -> None:
    for case in cases["addressbook"]:
        fields = read_badge(case["contents"]).fields
        got = {
            "names": [fields["full_name"]] if "full_name" in fields else None,
            "emails": list(fields.get("emails", ())) or None,
            "phones": list(fields.get("phones", ())) or None,
            "org": fields.get("company"),
            "title": fields.get("job_title"),
            "note": fields.get("note"),
            # One address, one line: the lines of the expected one stand between commas.
            "addresses": fields.get("address"),
        }
        wanted = {key: case[key] for key in got}
        if wanted["addresses"]:
            wanted["addresses"] = wanted["addresses"][0].replace("\n", ", ")
        assert got == wanted, case["contents"]


def test_links(cases: dict[str, list]) -> None:
    for payload, address, _title in cases["uri"]:
        badge = read_badge(payload)
        if address.startswith("http"):
            assert badge.format == "url"
            assert [without_scheme(each) for each in badge.fields["websites"]] == [
                without_scheme(address)
            ]
        else:  # a scheme that no browser opens stays text
            assert badge.format == "opaque"


def test_what_is_no_link_stays_text(cases: dict[str, list]) -> None:
    for payload in cases["not_uri"]:
        assert read_badge(payload).format == "opaque", payload


def test_links_that_hide_their_site_are_named(cases: dict[str, list]) -> None:
    for payload, malicious in cases["uri_malicious"]:
        warnings = " ".join(read_badge(payload).warnings)
        assert ("hides" in warnings or "Invisible" in warnings) == malicious, payload


def test_wifi_is_refused_without_its_password(cases: dict[str, list]) -> None:
    for payload, network, password, _kind in cases["wifi"]:
        badge = read_badge(payload)
        assert badge.format == "refused"
        assert badge.fields == {}
        assert "Wi-Fi" in badge.warnings[0]
        assert network.split("\\")[0].split(";")[0].split(":")[0] in badge.raw
        if password:
            assert password not in badge.raw.replace("\\", "")
