"""Templates taught from one test badge, and the badges that come after it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.badges.badge import FIELD_NAMES, Badge
from boothapp.badges.detect import read_badge
from boothapp.badges.pieces import KINDS, Shape, pieces_of, split_quoted
from boothapp.badges.teach import badge_text, can_be_taught, likely_shapes, propose
from boothapp.badges.template import Template, template_as_json, template_from_json
from boothapp.domain.errors import UserError

JANE = {"id": "4711", "first_name": "Jane", "last_name": "Doe", "company": "Acme"}
UNLIKE = "not like the one taught"


def taught(sample: str) -> Template:
    text = badge_text(sample)
    return propose(text, likely_shapes(text)[0], name="Visitor")


def warned(badge: Badge, words: str) -> bool:
    return any(words in warning for warning in badge.warnings)


# What the test badge says, and what one look at it should make of it.
SAMPLES = [
    ("c1a2f3d4-1111-4222-8333-444455556666::Jane::Doe::Acme",
     {**JANE, "id": "c1a2f3d4-1111-4222-8333-444455556666"}),
    ("4711;DOE;Jane;Acme Coatings GmbH;jane.doe@acme.com;+49 211 123456;DE;1",
     {"id": "4711", "last_name": "DOE", "first_name": "Jane", "company": "Acme Coatings GmbH",
      "emails": ("jane.doe@acme.com",), "phones": ("+49 211 123456",), "country": "DE"}),
    ("VIS:4711|Kovács|Anna|Duna Coatings Kft.|R&D Manager|Hungary|anna.kovacs@duna.hu",
     {"id": "4711", "last_name": "Kovács", "first_name": "Anna", "company": "Duna Coatings Kft.",
      "job_title": "R&D Manager", "country": "Hungary", "emails": ("anna.kovacs@duna.hu",)}),
    ("ID=4711;FN=Jane;LN=Doe;CO=Acme", JANE),
    ("VIS-004711", {"id": "004711"}),
    ('"4711","Doe, Jane","Acme, Inc.","jane@acme.com"',
     {"id": "4711", "full_name": "Doe, Jane", "company": "Acme, Inc.",
      "emails": ("jane@acme.com",)}),
    ('{"ticket":"4711","person":{"first":"Jane","last":"Doe"},"org":"Acme","n":1}', JANE),
    ("https://ev.example/b/4711?fn=Jane&ln=Doe&company=Acme", JANE),
    ("Jane Doe\nAcme\njane@acme.com",
     {"full_name": "Jane Doe", "company": "Acme", "emails": ("jane@acme.com",)}),
    ("Jane$Doe$Acme$4711", JANE),
    ("4711~Jane~Doe~~Acme~~~", JANE),
]  # fmt: skip


@pytest.mark.parametrize(("sample", "fields"), SAMPLES)
def test_a_badge_is_understood_at_first_sight(
    sample: str, fields: dict[str, str | tuple[str, ...]]
) -> None:
    badge = read_badge(sample, taught(sample))
    assert badge.taught
    assert dict(badge.fields) == fields
    assert badge.raw == sample
    assert badge.warnings == ()


@pytest.mark.parametrize(("sample", "_fields"), SAMPLES)
def test_a_template_comes_back_from_its_json_and_holds_nobody(
    sample: str, _fields: dict[str, str]
) -> None:
    template = taught(sample)
    written = json.dumps(template_as_json(template), sort_keys=True)
    assert template_from_json(json.loads(written)) == template
    for secret in ("Jane", "Doe", "4711", "Acme", "Anna", "jane"):
        assert secret not in written


def test_missing_parts_at_the_end_are_read_as_far_as_they_go() -> None:
    template = taught("4711;Jane;Doe;Acme;jane@acme.com;1;2")
    fewer = read_badge("4712;Max;Muster", template)
    assert dict(fewer.fields) == {"id": "4712", "first_name": "Max", "last_name": "Muster"}
    assert warned(fewer, "3 parts")
    # Parts that mean nothing are not missed.
    assert read_badge("4712;Max;Muster;Duna;max@duna.example", template).warnings == ()


def test_more_parts_than_taught_go_into_the_note() -> None:
    badge = read_badge("4712;Max;Muster;Duna;VIP;Hall 7", taught("4711;Jane;Doe;Acme"))
    assert badge.fields["note"] == "VIP\nHall 7"
    assert warned(badge, "6 parts")


def test_separators_in_quotation_marks_are_text() -> None:
    template = Template.delimited(",", ("id", "last_name", "first_name", "company"))
    badge = read_badge('4712,"O""Hara, Sr.",Max,"Duna, Kft."', template)
    assert (badge.fields["last_name"], badge.fields["company"]) == ('O"Hara, Sr.', "Duna, Kft.")
    # A mark that encloses no whole part is text.
    assert read_badge('4712,"Doe" jr,Max,Duna', template).fields["last_name"] == '"Doe" jr'


def test_keys_of_json_come_in_any_order_and_new_ones_by_their_name() -> None:
    template = taught('{"ticket":"4711","who":{"given":"Jane","family":"Doe"},"firm":"Acme"}')
    template = Template(
        template.shape,
        tuple(
            (selector, "company" if selector == "/firm" else field)
            for selector, field in template.fields
        ),
    )
    badge = read_badge(
        '{"phone":"+36 1 1","firm":"Duna","who":{"family":"Muster","given":"Max"},"ticket":"47"}',
        template,
    )
    assert dict(badge.fields) == {
        "id": "47", "first_name": "Max", "last_name": "Muster", "company": "Duna",
        "phones": ("+36 1 1",),
    }  # fmt: skip


@pytest.mark.parametrize(
    "payload",
    [
        "0047110815",  # an id
        "VIS:4711|Jane|Doe|Acme",  # another separator
        "jane@acme.com;Acme;Doe;Jane;4711",  # another order
        '{"ticket":"4711","name":"Jane"}',
    ],
)
def test_a_badge_that_does_not_fit_is_kept_and_said(payload: str) -> None:
    badge = read_badge(payload, taught("4711;Jane;Doe;Acme;jane@acme.com"))
    assert not badge.taught
    assert badge.raw == payload
    assert warned(badge, UNLIKE)
    assert not warned(read_badge(payload), UNLIKE)


@pytest.mark.parametrize(
    "payload",
    ["BEGIN:VCARD\nN:Doe;Jane\nEND:VCARD", "MECARD:N:Doe,Jane;;", "WIFI:T:WPA;S:x;P:y;;",
     "https://www.linkedin.com/in/jane-doe", "https://ev.example/t/id/4711"],
)  # fmt: skip
def test_what_names_itself_is_read_as_what_it_is(payload: str) -> None:
    for sample in ("4711;Jane;Doe", "4711:Jane:Doe", "4711/Jane/Doe"):
        badge = read_badge(payload, taught(sample))
        assert badge == read_badge(payload)


def test_the_template_that_fits_is_taken_of_several() -> None:
    visitor, press = taught("4711;Jane;Doe;Acme"), taught("P-4711|Doe|Jane|Daily News")
    badge = read_badge("P-4712|Muster|Max|Weekly", [visitor, press])
    assert badge.taught
    assert read_badge("4712;Max;Muster;Duna", [press, visitor]).fields["last_name"] == "Muster"


def test_another_host_or_prefix_is_another_badge() -> None:
    link = taught("https://ev.example/b/4711?fn=Jane&ln=Doe")
    assert not read_badge("https://evil.example/b/4712?fn=Max&ln=Muster", link).taught
    assert not read_badge("EXH:4712|Max|Muster|Duna", taught("VIS:4711|Jane|Doe|Acme")).taught


@pytest.mark.parametrize(
    "value",
    [None, [], {"kind": "xml"}, {"kind": "json"}, {"kind": "json", "fields": []},
     {"kind": "delimited", "separator": 7, "fields": [["1", "id"]]},
     {"kind": "delimited", "separator": ";", "fields": [["1"]]},
     {"kind": "delimited", "separator": ";", "fields": [["1", "id"]] * 5000}],
)  # fmt: skip
def test_a_broken_template_is_refused_in_a_sentence(value: object) -> None:
    with pytest.raises(UserError, match="no template"):
        template_from_json(value)


def test_a_field_of_a_later_version_is_skipped() -> None:
    value = {"kind": "delimited", "separator": ";", "fields": [["1", "shoe_size"], ["2", "id"]]}
    assert read_badge("42;4711", template_from_json(value)).fields == {"id": "4711"}


@pytest.mark.parametrize(
    ("payload", "worth"),
    [
        ("4711^Jane^Doe^Acme", True),
        ("4711::Jane::Doe::Acme", True),  # guessed so far
        ('{"a":"Jane","b":"Doe"}', True),
        ("https://ev.example/b?n=Jane", True),
        ("0047110815", False),
        ("5uhbd49wms2fakafn5nzq7pcqpbjun2v", False),
        ('{"first":"Jane","last":"Doe"}', False),
        ("https://www.linkedin.com/in/jane-doe", False),
        ("BEGIN:VCARD\nN:Doe;Jane\nEND:VCARD", False),
        ("WIFI:T:WPA;S:x;P:y;;", False),
        ("", False),
    ],
)
def test_teaching_is_offered_where_it_helps(payload: str, worth: bool) -> None:
    assert can_be_taught(read_badge(payload)) is worth
    if worth:
        assert not can_be_taught(read_badge(payload, taught(payload)))


SHAPES = st.builds(
    Shape, st.sampled_from(KINDS), st.sampled_from(["", ";", "::", "\n", '"', "a"]),
    st.sampled_from(["", "=", ":"]), st.sampled_from(["", "VIS:", "ev.example"]),
)  # fmt: skip
TEXTS = st.text() | st.sampled_from(
    ['{"a":{"b":["x"]}}', "https://ev.example/a/b?c=d#e=f", 'a=1;b=2;"c";"', "https://[", "{", ""]
)


@given(TEXTS, SHAPES, st.lists(st.sampled_from(["", *FIELD_NAMES]), min_size=1, max_size=5))
def test_any_template_reads_any_text(text: str, shape: Shape, fields: list[str]) -> None:
    pieces = pieces_of(text, shape)
    assert all(piece.selector for piece in pieces)
    template = Template(shape, tuple((str(at), each) for at, each in enumerate(fields, start=1)))
    read_badge(text, template)
    if pieces:
        proposed = propose(text, shape, name="x")
        assert template_from_json(template_as_json(proposed)).shape == shape
    assert likely_shapes(text)


@given(st.lists(st.text(), min_size=2, max_size=9), st.sampled_from([",", ";", "::", "||"]))
def test_quoted_parts_come_back(parts: list[str], separator: str) -> None:
    written = separator.join('"' + part.replace('"', '""') + '"' for part in parts)
    assert split_quoted(written, separator, 64) == parts
