"""Real vCards of four projects: all are read, and the fields whose values are known are right.

How expected values map: N to first and last name, FN to full name, ORG to company and department
(units compared word by word, since Android joins them by a space), TEL, EMAIL and URL one field
each with any surplus counted as wrong, ADR to the one address that a badge has room for (any of
the card's counts), phones of Android's database form by their digits, which it regroups.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from email.utils import parseaddr
from pathlib import Path

import pytest

from boothapp.badges.badge import Badge
from boothapp.badges.detect import read_badge

Expected = defaultdict[str, list]


def cards(file: Path) -> list[Badge]:
    data = file.read_bytes()
    whole = read_badge(data)
    pieces = re.findall(rb"BEGIN:VCARD.*?END:VCARD", data, re.DOTALL | re.IGNORECASE)
    several = any("contacts: the first" in warning for warning in whole.warnings)
    return [read_badge(piece) for piece in pieces] if several else [whole]


def from_nodes(nodes: list[list]) -> list[Expected]:
    """Android's parsed lines, one dictionary a card: a second N begins the next card."""
    found: list[Expected] = [defaultdict(list)]
    for name, value, *rest in nodes:
        if name == "N" and "last_name" in found[-1]:
            found.append(defaultdict(list))
        parts = value if isinstance(value, list) else (rest[0] if rest else None)
        add(found[-1], name, value, parts if isinstance(parts, list) else None)
    return found


def from_data(entries: list[dict]) -> list[Expected]:
    """Android's database rows, one dictionary a card: a second StructuredName begins the next."""
    found: list[Expected] = [defaultdict(list)]
    for entry in entries:
        values = {key.split(" . ")[-1]: value for key, value in entry["values"].items()}
        card = found[-1]
        match entry["type"]:
            case "StructuredName":
                if "full_name" in card:
                    card = defaultdict(list)
                    found.append(card)
                card["full_name"].append(values["DISPLAY_NAME"])
                card["last_name"] += [values[key] for key in ["FAMILY_NAME"] if key in values]
                card["first_name"] += [values[key] for key in ["GIVEN_NAME"] if key in values]
            case "Organization":
                card["company"].append(values["COMPANY"])
                card["department"].append(values.get("DEPARTMENT", ""))
                card["job_title"].append(values.get("TITLE", ""))
            case "Phone":
                card["phone_digits"].append(values["NUMBER"])
            case "Email":
                card["emails"].append(values.get("DATA") or values["ADDRESS"])
            case "Website":
                card["websites"].append(values["URL"])
            case "Note":
                card["note"].append(values["NOTE"])
            case "StructuredPostal":
                card["country"].append(values.get("COUNTRY", ""))
    return found


def from_jcard(properties: list[list]) -> Expected:
    """RFC 7095."""
    found: Expected = defaultdict(list)
    for name, _params, _kind, value, *_ in properties:
        parts = value if isinstance(value, list) else None
        if not (name == "n" and "last_name" in found):  # the first N counts
            add(found, name.upper(), value, parts)
    return found


PLAIN = {"FN": "full_name", "TITLE": "job_title", "EMAIL": "emails", "URL": "websites"}
PLAIN |= {"NOTE": "note", "UID": "id"}


def add(card: Expected, name: str, value: object, parts: list | None) -> None:
    if name in PLAIN:
        card[PLAIN[name]].append(value)
    match name:
        case "N" if parts:
            card["last_name"].append(parts[0])
            card["first_name"].append(parts[1])
        case "ORG":
            card["company"].append(parts[0] if parts else value)
            card["department"].append(" ".join(parts[1:]) if parts else "")
        case "TEL":
            card["phones"].append(re.sub(r"^tel:", "", str(value)).replace(";ext=", " ext. "))
        case "ADR" if parts:
            padded = [*parts, *[""] * 7][:7]
            card["address"].append(", ".join(part.strip() for part in padded[:6] if part))
            card["country"].append(padded[6])


def verdicts(expected: Expected, badge: Badge) -> list[tuple[str, object, object, bool]]:
    """(field, expected, got, right) for each expected value, and for each value too many."""
    rows = []
    for field, wanted in expected.items():
        got = badge.fields.get("phones" if field == "phone_digits" else field, "")
        if field in {"phones", "emails", "websites"}:
            plain = [parseaddr(str(each))[1] if field == "emails" else each for each in wanted]
            rows += [(field, each, got, each in got) for each in plain]
            rows += [(field, None, each, False) for each in got if each not in plain]
        elif field == "phone_digits":
            digits = [re.sub(r"\D", "", each) for each in got]
            rows += [(field, n, got, re.sub(r"\D", "", n) in digits) for n in wanted]
        elif field == "note":
            rows += [(field, each, got, each in got) for each in wanted]
        elif field in {"address", "country"}:
            rows.append((field, wanted, got, got in wanted))
        elif field == "department":
            rows.append((field, wanted[0], got, words(wanted[0]) == words(got)))
        elif any(wanted):
            rows.append((field, wanted[0], got, wanted[0] == got))
    return rows


def words(text: str) -> list[str]:
    return re.findall(r"[\w.;]+", text)


def test_every_file_of_the_corpus_is_read(vcard_dir: Path) -> None:
    files = sorted(vcard_dir.rglob("*.vcf"))
    badges = {file.name: read_badge(file.read_bytes()) for file in files}

    assert len(files) >= 69
    assert {name for name, badge in badges.items() if badge.format != "vcard"} == {"Empty.vcf"}
    nameless = {
        name
        for name, badge in badges.items()
        if not badge.fields.keys() & {"full_name", "first_name", "last_name", "address"}
    }
    # These hold a photograph, a messenger name or nothing at all.
    assert nameless == {
        "Empty.vcf",
        "Photo Outlook v2.vcf",
        "issue64.vcf",
        "v21_android_custom_prop.vcf",
        "v21_im.vcf",
    }


def test_fields_of_android_and_ical_js_are_right_in_99_of_100(vcard_dir: Path) -> None:
    rows = []
    for case in json.loads((vcard_dir / "android_expected.json").read_text("utf-8")):
        if case["file"] is None:
            continue
        found = cards(vcard_dir / "android" / case["file"])
        for expected in (from_nodes(case["nodes"]), from_data(case["data"])):
            assert len(expected) in {1, len(found)}, case["test"]
            for wanted, badge in zip(expected, found, strict=False):
                rows += [(case["test"], *row) for row in verdicts(wanted, badge)]
    android = len(rows)
    for file in sorted((vcard_dir / "icaljs").glob("*.json")):
        badge = read_badge(file.with_suffix(".vcf").read_bytes())
        expected = from_jcard(json.loads(file.read_text("utf-8"))[1])
        rows += [(file.name, *row) for row in verdicts(expected, badge)]

    wrong = [row for row in rows if not row[-1]]
    assert android > 150
    assert len(rows) - android > 40
    assert 1 - len(wrong) / len(rows) >= 0.99, f"{len(wrong)} of {len(rows)}: {wrong}"
    print(f"{len(rows) - len(wrong)} of {len(rows)} fields right; wrong: {wrong}")


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("German.vcf", {"last_name": "Nüßlebaum", "address": "Mößlitz"}),
        ("Greek.vcf", {"full_name": "Βαγγέλης", "address": "Αθήνα"}),
        ("Ukrainian.vcf", {"last_name": "Кличко", "address": "Київ"}),
        ("v3Utf16Bom.vcf", {"full_name": "Folker Kinzel", "country": "DE"}),
        ("AnsiIssueInvalidEncoding.vcf", {"address": "Lämmerweg 12, Kleindorf, 98765"}),
        ("LabelTest2.vcf", {"address": "Business-Straße 19, 76543 Schaffhausen"}),
        ("v2_1.vcf", {"department": "Führungsetage", "country": "Land Firma"}),
    ],
)  # fmt: skip
def test_encodings_of_the_corpus(vcard_dir: Path, name: str, fields: dict[str, str]) -> None:
    badge = read_badge((vcard_dir / "folkerkinzel" / name).read_bytes())
    assert {key: badge.fields.get(key) for key in fields} == fields


def test_a_card_inside_a_card_is_not_a_second_contact(vcard_dir: Path) -> None:
    badge = read_badge((vcard_dir / "android" / "v21_nest.vcf").read_bytes())
    assert badge.fields == {"full_name": "parent", "last_name": "parent", "phones": ("1",)}
    assert badge.warnings == ()
