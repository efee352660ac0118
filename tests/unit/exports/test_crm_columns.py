"""Each CRM's file against the documented import format, column by column."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from boothapp.commands.export_words import AUDIENCES
from boothapp.commands.export_words import TARGETS as WORDS
from boothapp.domain.account import Account
from boothapp.domain.facts import Json, Kind
from boothapp.domain.show import Show
from boothapp.exports.audience import Audience
from boothapp.exports.crm_file import write_crm
from boothapp.exports.crm_sources import is_source
from boothapp.exports.crm_target import TARGETS, load_target
from boothapp.exports.hand_over import ALL
from boothapp.services.views import JudgedLead

Judged = Callable[..., JudgedLead]

DOCUMENTED: dict[str, dict[str, int | None]] = {
    # help.salesforce.com, xcloud.field_mapping_for_importing_leads; lengths: object reference.
    "salesforce": {
        "First Name": 40, "Last Name": 80, "Company": 255, "Title": 128, "Email": 80, "Phone": 40,
        "Street": 255, "Country": 80, "Website": 255, "No. of Employees": None,
        "Lead Source": None, "Rating": None, "Email Opt Out": None, "Description": 32_000,
    },
    # Object reference, Lead: the API names that Data Loader takes.
    "salesforce-loader": {
        "FirstName": 40, "LastName": 80, "Company": 255, "Title": 128, "Email": 80, "Phone": 40,
        "Street": 255, "Country": 80, "Website": 255, "NumberOfEmployees": None,
        "LeadSource": None, "Rating": None, "HasOptedOutOfEmail": None, "DoNotCall": None,
        "Description": 32_000,
    },
    # knowledge.hubspot.com, set up your import file; no lengths are documented.
    "hubspot": dict.fromkeys((
        "First Name", "Last Name", "Email", "Phone Number", "Job Title", "Company Name",
        "Website URL", "Country/Region", "Lifecycle Stage",
    )),
    # MicrosoftDocs, ce/sales/developer/entities/lead.md: display names and lengths.
    "dynamics": {
        "Topic": 300, "First Name": 50, "Last Name": 50, "Company Name": 100, "Job Title": 100,
        "Email": 100, "Business Phone": 50, "Website": 200, "Street 1": 250, "Country/Region": 80,
        "SIC Code": 20, "No. of Employees": None, "Lead Source": None, "Rating": None,
        "Do not allow Emails": None, "Description": 2_000,
    },
    # addons/crm/models/crm_lead.py: technical names; 'id' is the External ID of every import.
    "odoo": dict.fromkeys((
        "id", "name", "contact_name", "partner_name", "email_from", "phone", "function",
        "website", "street", "country_id", "priority", "description",
    )),
    # AdobeDocs, marketo-developer.en, help/rest-api/list-of-standard-fields.md.
    "marketo": {
        "email": 255, "firstName": 255, "lastName": 255, "company": 255, "title": 255,
        "phone": 255, "address": 2_000, "country": 255, "website": 255, "sicCode": 40,
        "numberOfEmployees": None, "leadSource": None, "rating": None, "unsubscribed": None,
        "doNotCall": None,
    },
    # zoho.com/developer/help/api/modules-fields.
    "zoho": {
        "First Name": 40, "Last Name": 80, "Company": 200, "Title": 100, "Email": 100, "Phone": 30,
        "Website": 255, "Street": 250, "Country": 100, "No. of Employees": None,
        "Lead Source": None, "Email Opt Out": None, "Description": 32_000,
    },
}  # fmt: skip
OWN = {
    "salesforce": {"boothapp Lead ID"}, "salesforce-loader": {"Boothapp_Lead_ID__c"},
    "hubspot": {"boothapp Lead ID", "Trade show notes"}, "dynamics": {"boothapp Lead ID"},
    "odoo": set(), "marketo": {"boothappLeadId"}, "zoho": {"boothapp Lead ID"},
}  # fmt: skip
REQUIRED = {
    "salesforce": {"Last Name", "Company"}, "salesforce-loader": {"LastName", "Company"},
    "hubspot": set(), "dynamics": {"Topic", "Last Name"}, "odoo": {"name"},
    "marketo": {"email"}, "zoho": {"Last Name", "Company"},
}  # fmt: skip
PICKED = {
    ("salesforce", "Email Opt Out"): {"0", "1"},
    ("salesforce", "Rating"): {"Hot", "Warm", "Cold"},
    ("salesforce-loader", "HasOptedOutOfEmail"): {"true", "false"},
    ("salesforce-loader", "DoNotCall"): {"true", "false"},
    ("salesforce-loader", "Rating"): {"Hot", "Warm", "Cold"},
    ("hubspot", "Lifecycle Stage"): {
        "Subscriber", "Lead", "Marketing Qualified Lead", "Sales Qualified Lead", "Opportunity",
        "Customer", "Evangelist", "Other",
    },
    ("dynamics", "Rating"): {"Hot", "Warm", "Cold"},
    ("dynamics", "Do not allow Emails"): {"Allow", "Do Not Allow"},
    ("odoo", "priority"): {"Low", "Medium", "High", "Very High"},
    ("marketo", "unsubscribed"): {"true", "false"},
    ("marketo", "doNotCall"): {"true", "false"},
    ("marketo", "rating"): {"Hot", "Warm", "Cold"},
    ("zoho", "Email Opt Out"): {"true", "false"},
}  # fmt: skip


def whole_lead(judged: Judged, lead: str = "0199-a", **changes: object) -> JudgedLead:
    """A lead that fills every column there is."""
    fields: dict[str, Json] = {
        "first_name": "Anna", "last_name": "Kovács", "company": "Duna Coatings Kft.",
        "job_title": "Head of laboratory", "email": "anna@duna.example", "phone": "+36301234567",
        "website": "https://duna.example", "address": "Fő utca 1", "country": "HU",
    }  # fmt: skip
    said = [(purpose, purpose != "call") for purpose in ("news", "reply")] + [("call", True)]
    facts = [
        (Kind.CONSENTED, {"purpose": purpose, "given": given, "wording": "v1", "language": "en"})
        for purpose, given in said
    ]
    account = Account("a1", "Duna", "duna.example", "C-1", {"people": 320, "sic": "2851"})
    facts.append((Kind.NOTED, {"text": "Wants a low-VOC catalyst."}))
    known = {"fields": fields, "facts": facts, "account": account} | changes
    return judged(lead, route="sales_now", **known)


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_command_line_knows_every_target_and_audience():
    assert WORDS == ALL
    assert tuple(Audience) == AUDIENCES


@pytest.mark.parametrize("name", TARGETS)
def test_columns_are_the_documented_ones_with_their_lengths(name: str):
    target = load_target(name)
    documented = DOCUMENTED[name]
    assert [c.head for c in target.columns if not c.own and c.head not in documented] == []
    assert {c.head for c in target.columns if c.own} == OWN[name]
    assert {c.head for c in target.columns if c.required} == REQUIRED[name]
    assert target.key in {c.head for c in target.columns}
    for column in target.columns:
        limit = documented.get(column.head)
        assert column.own or limit is None or 0 < column.most <= limit, column.head
        allowed = PICKED.get((name, column.head))
        assert allowed is None or set(column.values.values()) <= allowed, column.head
        assert column.text or is_source(column.source), column.head


@pytest.mark.parametrize("name", TARGETS)
def test_a_lead_of_which_all_is_known_fills_every_column(
    name: str, judged: Judged, show: Show, tmp_path: Path
):
    target = load_target(name)
    path = tmp_path / "leads.csv"
    count, files = write_crm([whole_lead(judged)], path, target, show)
    assert (count, files) == (1, (path,))
    (row,) = read(path)
    assert list(row) == [column.head for column in target.columns]
    assert set(row) == set(DOCUMENTED[name]) | OWN[name]
    assert all(row.values())
    assert row[target.key].endswith("anna@duna.example" if name == "marketo" else "0199-a")
    assert "+36 301234567" in row.values()
    assert "Hungary" in row.values()
    assert path.read_bytes().startswith(b"\xef\xbb\xbf") == target.bom


@pytest.mark.parametrize("name", TARGETS)
def test_what_nobody_asked_about_is_no_column_and_never_a_no(
    name: str, judged: Judged, show: Show, tmp_path: Path
):
    fields = {"last_name": "Kovács", "company": "Duna", "email": "anna@duna.example"}
    path = tmp_path / "leads.csv"
    write_crm([judged("a", route=None, fields=fields)], path, load_target(name), show)
    (row,) = read(path)
    assert all(row.values())
    told = {value.casefold() for value in row.values()}
    assert not told & {"no", "false", "0", "allow", "cold", "unknown"}
    refusals = {head for head in row if head.casefold().find("not ") >= 0 or "Opt" in head}
    assert not refusals


@pytest.mark.parametrize("name", TARGETS)
def test_a_refusal_is_told_where_the_crm_has_a_field_for_it(
    name: str, judged: Judged, show: Show, tmp_path: Path
):
    refused = (
        Kind.CONSENTED,
        {"purpose": "news", "given": False, "wording": "v", "language": "en"},
    )
    lead = whole_lead(judged, facts=[refused])
    path = tmp_path / "leads.csv"
    write_crm([lead], path, load_target(name), show)
    (row,) = read(path)
    no_mail = {"1", "true", "Do Not Allow"}
    heads = {"Email Opt Out", "HasOptedOutOfEmail", "Do not allow Emails", "unsubscribed"}
    assert all(row[head] in no_mail for head in heads & set(row))
    assert bool(heads & set(row)) == (name not in ("hubspot", "odoo"))
