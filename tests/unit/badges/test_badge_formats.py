"""What each kind of badge gives a person at the booth, payload by payload."""

from __future__ import annotations

import codecs
import json

import pytest

from boothapp.badges.badge import Badge
from boothapp.badges.detect import read_badge
from boothapp.badges.payload import RAW_LIMIT, READ_LIMIT
from boothapp.badges.template import Template

JANE = {
    "first_name": "Jane",
    "last_name": "Doe",
    "full_name": "Jane Doe",
    "company": "Acme, Inc.",
    "department": "R&D",
    "job_title": "Head of Lab",
    "emails": ("jane@acme.example",),
    "phones": ("+1 555 0100",),
}
LINES = (
    "BEGIN:VCARD",
    "VERSION:3.0",
    "N:Doe;Jane;;;",
    "FN:Jane Doe",
    "ORG:Acme\\, Inc.;R&D",
    "TITLE:Head of Lab",
    "TEL;TYPE=WORK,VOICE:+1 555 0100",
    "EMAIL;TYPE=INTERNET:jane@acme.example",
    "END:VCARD",
)


def warned(badge: Badge, word: str) -> bool:
    return any(word in warning for warning in badge.warnings)


@pytest.mark.parametrize(
    "line_end", ["\r\n", "\n", "\r", "\r\r\n", "\n\n", " ", "\t", "|", "\\n", "\\r\\n", "\x1e", ""]
)
def test_a_vcard_is_read_whatever_the_scanner_made_of_its_line_ends(line_end: str) -> None:
    badge = read_badge(line_end.join(LINES) + line_end)
    assert badge.format == "vcard"
    assert badge.fields == JANE
    assert badge.warnings == ()


def test_a_vcard_in_indented_source_is_not_one_folded_line() -> None:
    assert read_badge("\n    ".join(LINES)).fields == JANE


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_bytes_are_told_apart(encoding: str) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nN:Müller;Jörg\nFN:田中 Jörg Müller\nEND:VCARD"
    badge = read_badge(card.encode(encoding))
    assert badge.fields["full_name"] == "田中 Jörg Müller"
    assert badge.warnings == ()


def test_latin_1_bytes_are_read_with_a_word_of_doubt() -> None:
    badge = read_badge("MECARD:N:Müller,Jörg;;".encode("latin-1"))
    assert badge.fields["full_name"] == "Jörg Müller"
    assert warned(badge, "accents")


def test_shift_jis_without_any_declaration() -> None:
    badge = read_badge("MECARD:N:田中,太郎;ORG:株式会社アクメ;;".encode("shift_jis"))
    assert badge.fields["last_name"] == "田中"
    assert badge.fields["full_name"] == "田中 太郎"
    assert badge.fields["company"] == "株式会社アクメ"


def test_utf_8_that_came_byte_by_byte_is_put_together() -> None:
    typed = "MECARD:N:Müller,Jörg;;".encode().decode("latin-1")
    badge = read_badge(typed)
    assert badge.fields["last_name"] == "Müller"
    assert badge.raw == typed


def test_quoted_printable_with_soft_breaks_charset_and_base64() -> None:
    badge = read_badge(
        "BEGIN:VCARD\r\nVERSION:2.1\r\n"
        "N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6=\r\nrg\r\n"
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=57=6F=6C=66=\r\n=67\r\n"
        "NOTE;CHARSET=UTF-8;ENCODING=BASE64:R3LDvMOfZQ==\r\n\r\nEND:VCARD"
    )
    assert badge.fields["last_name"] == "Müller"
    assert badge.fields["first_name"] == "Jörg"
    assert badge.fields["full_name"] == "Wolfg"
    assert badge.fields["note"] == "Grüße"


def test_folds_groups_types_and_several_values() -> None:
    badge = read_badge(
        "BEGIN:VCARD\nVERSION:4.0\nitem1.EMAIL;TYPE=home:home@x.example\n"
        "item2.EMAIL;PREF=1;TYPE=work:work@x.example\n"
        'TEL;VALUE=uri;TYPE="work,voice":tel:+49-621-1;ext=5\nTEL;TYPE=fax:+49 621 2\n'
        "TEL;TYPE=cell:+49 171 3\nURL:https://x.example\nX-SOCIALPROFILE;TYPE=linkedin:"
        "https://linkedin.com/in/x\nNOTE:one\\, two\\nthr\n ee\nORG:BASF SE;Care;Lab 7\nEND:VCARD"
    )
    assert badge.fields["emails"] == ("work@x.example", "home@x.example")
    assert badge.fields["phones"] == ("+49-621-1 ext. 5", "+49 171 3", "+49 621 2")
    assert badge.fields["websites"] == ("https://x.example", "https://linkedin.com/in/x")
    assert badge.fields["note"] == "one, two\nthree"
    assert badge.fields["department"] == "Care, Lab 7"


def test_a_missing_fn_is_composed_and_a_missing_n_is_not_invented() -> None:
    assert read_badge("BEGIN:VCARD\nN:Doe;Jane;Q.;Dr.;\nEND:VCARD").fields["full_name"] == (
        "Dr. Jane Q. Doe"
    )
    assert read_badge("BEGIN:VCARD\nFN:Jane Doe\nEND:VCARD").fields == {"full_name": "Jane Doe"}


def test_the_work_address_wins_and_the_country_stands_apart() -> None:
    badge = read_badge(
        "BEGIN:VCARD\nFN:J\nADR;TYPE=home:;;Home 1;Rome;;1;Italy\n"
        "ADR;TYPE=work:;;Werk 2;Köln;;50667;Germany\nEND:VCARD"
    )
    assert badge.fields["address"] == "Werk 2, Köln, 50667"
    assert badge.fields["country"] == "Germany"


def test_several_and_damaged_vcards_are_named() -> None:
    two = read_badge("\n".join(LINES) + "\nBEGIN:VCARD\nFN:Other\nEND:VCARD")
    assert two.fields == JANE
    assert warned(two, "2 contacts")
    unended = read_badge("\n".join(LINES[:-1]))
    assert unended.fields == JANE
    assert warned(unended, "cut off")
    headless = read_badge("\n".join(LINES[1:]))
    assert headless.fields == JANE
    assert warned(headless, "beginning")
    assert warned(read_badge("BEGIN:VCARD\nTEL:1\nEND:VCARD"), "neither a name")


def test_mecard_with_uid_with_and_without_a_name() -> None:
    badge = read_badge("MECARD:UID:187WCI5;N:Barbara Moore;ORG:Uber;TEL:+336093838383;")
    assert badge.format == "mecard"
    assert badge.fields == {
        "full_name": "Barbara Moore",
        "company": "Uber",
        "phones": ("+336093838383",),
        "id": "187WCI5",
    }
    only_id = read_badge("MECARD:UID:0187;")
    assert only_id.fields == {"id": "0187"}
    assert warned(only_id, "match")


def test_mecard_escapes_and_docomo_address() -> None:
    badge = read_badge(
        r"MECARD:N:O\;Neil,Shaun;ORG:A\:B\\C;ADR:,,Main 5,Boston,MA,02134,USA;URL:http\://a.example;;"
    )
    assert badge.fields["last_name"] == "O;Neil"
    assert badge.fields["full_name"] == "Shaun O;Neil"
    assert badge.fields["company"] == r"A:B\C"
    assert badge.fields["address"] == "Main 5, Boston, MA, 02134"
    assert badge.fields["country"] == "USA"
    assert badge.fields["websites"] == ("http://a.example",)


def test_ciphered_mecard_is_kept_to_match_later() -> None:
    badge = read_badge("MECARD:hQEMA6x2Fq7h3ZQ8==")
    assert badge.format == "opaque"
    assert badge.raw == "MECARD:hQEMA6x2Fq7h3ZQ8=="
    assert warned(badge, "match later")


def test_bizcard() -> None:
    badge = read_badge(
        "BIZCARD:N:Sean;X:Owen;T:Engineer;C:Google;A:76 9th Avenue;B:+1212;E:s@g.co;;"
    )
    assert badge.format == "bizcard"
    assert badge.fields == {
        "first_name": "Sean",
        "last_name": "Owen",
        "full_name": "Sean Owen",
        "company": "Google",
        "job_title": "Engineer",
        "emails": ("s@g.co",),
        "phones": ("+1212",),
        "address": "76 9th Avenue",
    }


TEMPLATE = Template.delimited("~", ("id", "last_name", "first_name", "", "company", "emails"))


def test_a_template_names_the_parts() -> None:
    badge = read_badge("007~Doe~Jane~VIP~Acme~jane@acme.example", TEMPLATE)
    assert badge.format == "delimited"
    assert badge.fields == {
        "id": "007",
        "last_name": "Doe",
        "first_name": "Jane",
        "company": "Acme",
        "emails": ("jane@acme.example",),
    }
    assert badge.warnings == ()


def test_a_template_that_does_not_fit_says_so_and_loses_nothing() -> None:
    more = read_badge("007~Doe~Jane~VIP~Acme~jane@acme.example~Halle 7", TEMPLATE)
    assert more.fields["note"] == "Halle 7"
    assert warned(more, "7 parts")
    fewer = read_badge("007~Doe", TEMPLATE)
    assert fewer.fields == {"id": "007", "last_name": "Doe"}
    assert warned(fewer, "2 parts")
    assert read_badge("00798", TEMPLATE).format == "opaque"
    assert read_badge("\n".join(LINES), Template.delimited(":", ("note",))).format == "vcard"
    assert read_badge("a~b", Template.delimited("", ("id",))).format == "opaque"
    assert read_badge("a~b", Template.delimited("~", ("bogus", "id"))).fields == {"id": "b"}


@pytest.mark.parametrize("separator", ["::", "|", ";", "\t", "\x1d"])
def test_a_safe_guess_without_a_template(separator: str) -> None:
    uuid = "0c1a2b3c-4d5e-4f60-8a9b-0c1d2e3f4a5b"
    badge = read_badge(separator.join([uuid, "Jane", "Doe", "Acme"]))
    assert badge.format == "delimited"
    assert badge.fields == {
        "id": uuid,
        "first_name": "Jane",
        "last_name": "Doe",
        "full_name": "Jane Doe",
        "company": "Acme",
    }
    assert warned(badge, "guessed")


@pytest.mark.parametrize(
    "payload", ["A|B|C", "Doe;Jane;Acme", "a::b", "1;2;3;4", "x|y|{z}|jane@acme.example"]
)
def test_no_guess_where_it_is_not_safe(payload: str) -> None:
    badge = read_badge(payload)
    assert badge.format == "opaque"
    assert badge.fields.get("id") == payload


def test_json_in_many_spellings() -> None:
    badge = read_badge(
        '{"ID": 1234567890123456789012, "name": {"first": "Jane", "last": "Doe"},'
        '"Company-Name": "Acme", "jobTitle": "Buyer", "e-mail": ["a@x.example", "b@x.example"],'
        '"mobile_phone": 4917112345, "address": {"street": "Main 1", "city": "Bonn",'
        '"country": "DE"}, "shirt": "XL"}'
    )
    assert badge.format == "json"
    assert badge.fields == {
        "id": "1234567890123456789012",
        "first_name": "Jane",
        "last_name": "Doe",
        "full_name": "Jane Doe",
        "company": "Acme",
        "job_title": "Buyer",
        "emails": ("a@x.example", "b@x.example"),
        "phones": ("4917112345",),
        "address": "Main 1, Bonn",
        "country": "DE",
    }
    assert "XL" in badge.raw


def test_json_of_eventyay_gives_the_lead_id_and_not_the_ticket() -> None:
    badge = read_badge('{"ticket":"5uhbd49wms2f","lead":"PZD97WTMFJ"}')
    assert badge.fields == {"id": "PZD97WTMFJ"}
    assert warned(badge, "match")


@pytest.mark.parametrize("payload", ["[" * 50_000, '{"a":' * 5_000, "{broken", "[1, 2]", "{}"])
def test_json_that_is_none_is_kept(payload: str) -> None:
    badge = read_badge(payload)
    assert badge.format in {"opaque", "json"}
    assert badge.raw == payload[:RAW_LIMIT]


@pytest.mark.parametrize(
    ("payload", "form", "fields", "word"),
    [
        ("https://www.linkedin.com/in/jane-doe", "url",
         {"websites": ("https://www.linkedin.com/in/jane-doe",)}, "LinkedIn"),
        ("https://ev.example/t/at/0abc/", "url",
         {"websites": ("https://ev.example/t/at/0abc/",), "id": "0abc"}, "match"),
        ("https://ev.example/t/id/0abc/", "refused", {}, "ticket"),
        ("https://shop.example/tickets/17", "refused", {}, "ticket"),
        ("https://wa.me/4917112345", "url", {"phones": ("+4917112345",)}, "phone"),
        ("https://paypal.me/x", "refused", {}, "payment"),
        ("javascript:alert(1)", "refused", {}, "not opened"),
        ("tel:+49-621-5", "url", {"phones": ("+49-621-5",)}, "name"),
        ("SMSTO:+49123:hello", "url", {"phones": ("+49123",)}, "name"),
        ("mailto:jane%40x.example?subject=hi", "url", {"emails": ("jane@x.example",)}, "name"),
        ("jane@x.example", "url", {"emails": ("jane@x.example",)}, "name"),
        ("geo:49.4,8.4", "refused", {}, "map"),
        ("bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT", "refused", {}, "payment"),
        ("BCD\n002\n1\nSCT\nBIC\nName\nDE02", "refused", {}, "bank"),
        ("SPC\n0200\n1\nCH44", "refused", {}, "Swiss"),
        ("upi://pay?pa=x@y", "refused", {}, "payment"),
        ("BEGIN:VCALENDAR\nEND:VCALENDAR", "refused", {}, "calendar"),
    ],
)  # fmt: skip
def test_links_and_wrong_codes(payload: str, form: str, fields: dict, word: str) -> None:
    badge = read_badge(payload)
    assert (badge.format, badge.fields, badge.raw) == (form, fields, payload)
    assert warned(badge, word)


@pytest.mark.parametrize(
    "payload",
    [
        "WIFI:T:WPA;S:net;P:s3cret;;",
        "wifi:P:s3cret;S:net;;",
        "WIFI:S:net;P:un;escaped;s3cret;;",
        "]Q1WIFI:S:net;P:s3cret;;",
        "WI\u200bFI:S:net;P:s3cret;;",
        "WIFI:S:net;P:s3\ncret s3cret;;",
        "otpauth://totp/net?secret=s3cret",
        "BOOTHAPP1:AGRAHRD4s3cret",
    ],
)
def test_no_secret_survives_in_any_form(payload: str) -> None:
    for given in (payload, payload.encode(), codecs.BOM_UTF16_LE + payload.encode("utf-16-le")):
        badge = read_badge(given)
        assert badge.format == "refused"
        assert "s3" not in repr(badge)


def test_a_note_about_the_wifi_is_no_wifi_code() -> None:
    badge = read_badge("BEGIN:VCARD\nFN:Jane\nNOTE:Wifi: ask at the desk\nEND:VCARD")
    assert badge.fields["note"] == "Wifi: ask at the desk"


def test_two_codes_of_one_badge_sent_at_once() -> None:
    badge = read_badge("WIFI:T:WPA;S:conf;P:s3cret;;\rhttps://www.linkedin.com/in/jane-doe\r")
    assert "s3cret" not in repr(badge)
    badge = read_badge("https://www.linkedin.com/in/jane\r\nWIFI:T:WPA;S:conf;P:s3cret;;\r\n")
    assert badge.fields == {"websites": ("https://www.linkedin.com/in/jane",)}
    assert warned(badge, "several codes")
    assert "s3cret" not in repr(badge)


@pytest.mark.parametrize(
    ("payload", "identifier", "symbology"),
    [
        ("00012345", "00012345", ""),
        ("]C100012345", "00012345", "code128"),
        ("]d2\x1d0100012345", "0100012345", "datamatrix"),
        ("]Q1SBpax001", "SBpax001", "qr"),
        ("]z3PZD97WTMFJ\r", "PZD97WTMFJ", "aztec"),
        ("\\000026J\xc3\xbcrgen-7", "Jürgen-7", ""),
        ("0c1a2b3c-4d5e-4f60-8a9b-0c1d2e3f4a5b", "0c1a2b3c-4d5e-4f60-8a9b-0c1d2e3f4a5b", ""),
        ("1e5", "1e5", ""),
    ],
)
def test_opaque_ids_stay_text(payload: str, identifier: str, symbology: str) -> None:
    badge = read_badge(payload)
    assert (badge.format, badge.fields) == ("opaque", {"id": identifier})
    assert badge.symbology == symbology
    assert badge.raw == payload
    assert warned(badge, "list")


def test_unreadable_long_and_empty_codes_make_no_id() -> None:
    assert warned(read_badge(bytes(range(1, 32)) * 3), "ciphered")
    assert warned(read_badge("x" * 5000), "too long")
    assert warned(read_badge(""), "empty")
    assert warned(read_badge("]E04006381333931"), "product")


def test_disguises_are_taken_out_of_fields_and_kept_in_raw() -> None:
    payload = "MECARD:N:Ja\u200bne \u202eeoD;ORG:A\x07c\x1bme;;"
    badge = read_badge(payload)
    assert badge.fields == {"full_name": "Jane eoD", "company": "Acme"}
    assert badge.raw == payload
    assert warned(badge, "Invisible")


def test_megabytes_are_cut_with_a_word() -> None:
    badge = read_badge("BEGIN:VCARD\nFN:Jane\nNOTE:" + "x" * 3_000_000 + "\nEND:VCARD")
    assert badge.fields["full_name"] == "Jane"
    assert len(badge.fields["note"]) == 2000
    assert len(badge.raw) == RAW_LIMIT
    assert warned(badge, f"{READ_LIMIT:,}")
    assert warned(badge, f"{RAW_LIMIT:,}")


def test_a_badge_can_be_written_as_json() -> None:
    badge = read_badge("\n".join(LINES))
    assert json.loads(json.dumps(badge.fields))["emails"] == ["jane@acme.example"]
