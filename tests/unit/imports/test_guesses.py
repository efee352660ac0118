"""What a list is and where its columns go, for exports of the common systems and organisers."""

from __future__ import annotations

from pathlib import Path

import pytest

from boothapp.services.imports.fields import ListKind
from boothapp.services.imports.guess import guess_columns, guess_kind
from boothapp.services.imports.table import open_table

SALESFORCE = (
    "Contact ID=external_id,First Name=first_name,Last Name=last_name,Account Name=company,"
    "Account ID=company_id,Title=job_title,Email=email,Phone=phone,Mobile=mobile,"
    "Mailing Street=address,Mailing City=address,Mailing Country=country,Contact Owner=owner"
)
HUBSPOT = (
    "Record ID=external_id,First Name=first_name,Last Name=last_name,Email=email,"
    "Phone Number=phone,Contact owner=owner,Lead Status=old_outcome,Associated Company=company,"
    "Job Title=job_title,Create Date=old_date"
)
DYNAMICS = (
    "(Do Not Modify) Contact=external_id,(Do Not Modify) Row Checksum=,Full Name=full_name,"
    "Company Name=company,Job Title=job_title,Email=email,Business Phone=phone,"
    "Mobile Phone=mobile,Address 1: Country/Region=country"
)
ODOO = (
    "id=external_id,name=full_name,email=email,phone=phone,parent_id/name=company,"
    "function=job_title,country_id/name=country"
)
ZOHO = (
    "Lead Owner=owner,Company=company,First Name=first_name,Last Name=last_name,"
    "Designation=job_title,Email=email,Phone=phone,Lead Status=old_outcome,Website=website"
)
MARKETO = (
    "email=email,firstName=first_name,lastName=last_name,company=company,title=job_title,"
    "mobilePhone=mobile,country=country,sicCode=sic,leadStatus=old_outcome"
)
ACCOUNTS = (
    "Account Name=name,Account ID=external_id,Billing Country=country,Website=domain,"
    "Employees=people,Annual Revenue=revenue,Type=relation,Parent Account=parent,"
    "Account Owner=owner"
)
GERMAN = (
    "Ausweisnummer=badge_id,Vorname=first_name,Nachname=last_name,Firma=company,Abteilung="
    "department,Funktion=job_title,E-Mail=email,Telefon=phone,Land=country,Straße=address"
)
FRENCH = (
    "N° de badge=badge_id,Prénom=first_name,Nom=last_name,Société=company,Fonction=job_title,"
    "Adresse e-mail=email,Téléphone=phone,Pays=country"
)
SPANISH = (
    "Código de acreditación=badge_id,Nombre=first_name,Apellidos=last_name,Empresa=company,"
    "Cargo=job_title,Correo electrónico=email,Teléfono=phone,País=country"
)
ITALIAN = (
    "Codice badge=badge_id,Nome=first_name,Cognome=last_name,Azienda=company,Ruolo=job_title,"
    "E-mail=email,Telefono=phone,Paese=country"
)
CHINESE = (
    "证件号=badge_id,姓名=full_name,公司名称=company,职位=job_title,邮箱=email,手机=mobile,"
    "国家=country"
)


@pytest.mark.parametrize(
    ("columns", "kind"),
    [
        (SALESFORCE, ListKind.CONTACTS), (HUBSPOT, ListKind.CONTACTS),
        (DYNAMICS, ListKind.CONTACTS), (ODOO, ListKind.CONTACTS), (ZOHO, ListKind.LEADS),
        (MARKETO, ListKind.LEADS), (ACCOUNTS, ListKind.ACCOUNTS),
        *((text, ListKind.REGISTRATIONS) for text in (GERMAN, FRENCH, SPANISH, ITALIAN, CHINESE)),
    ],
)  # fmt: skip
def test_exports_are_known(tmp_path: Path, columns: str, kind: ListKind) -> None:
    wanted = dict(pair.split("=") for pair in columns.split(","))
    path = tmp_path / "export.csv"
    path.write_text(";".join(wanted) + "\n" + ";".join("x" for _ in wanted) + "\n", "utf-8")
    table = open_table(path)
    assert guess_kind(table) is kind
    guesses = guess_columns(table, kind)
    assert {
        heading: guess.field for heading, guess in zip(table.headings, guesses, strict=True)
    } == wanted
    assert all(guess.sure for guess in guesses)


@pytest.mark.parametrize("header", ["", "aaa;bbb;ccc;ddd;eee\n"])
def test_unknown_headings_are_guessed_by_what_stands_below_and_marked(
    tmp_path: Path, header: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        header + "Jane Doe;Acme GmbH;jane@acme.example;Germany;+49 6221 123456\n"
        "Ana Roe;Beta AG;ana@beta.example;France;+33 1 23 45 67 89\n",
        "utf-8",
    )
    table = open_table(path)
    assert guess_kind(table) is ListKind.CONTACTS
    guesses = guess_columns(table, ListKind.CONTACTS)
    fields = ["full_name", "company", "email", "country", "phone"]
    assert [guess.field for guess in guesses] == fields
    assert not any(guess.sure for guess in guesses)


def test_of_two_columns_for_a_field_the_one_with_values_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Last name,E-mail,Email address\nDoe,,jane@acme.example\n", "utf-8")
    guesses = guess_columns(open_table(path), ListKind.CONTACTS)
    assert [guess.field for guess in guesses] == ["last_name", "", "email"]
