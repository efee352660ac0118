"""The wire: a fact comes out as it went in, or is refused with a reason."""

from __future__ import annotations

import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.facts import Fact, body_text
from sync.protocol.bodies import UnsoundError, read_body
from sync.protocol.compression import (
    NotDeflatedError,
    TooLargeError,
    deflate,
    inflate,
)
from sync.protocol.messages import (
    Push,
    Seen,
    decode,
    encode,
    fact_json,
    read_batch,
    seen_from_header,
)
from sync.protocol.tokens import is_token, new_token, token_sha256

ID = "0192d5f0-0000-7000-8000-00000000000{}"
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=8,
)
WORD = st.from_regex(r"[a-z][a-z_]{0,20}", fullmatch=True)


def a_fact(**changes: object) -> Fact:
    values = {
        "id": ID.format(1),
        "org": ID.format(2),
        "show": ID.format(3),
        "subject": ID.format(4),
        "kind": "noted",
        "body": {"text": "Grüße, 世界"},
        "device": ID.format(5),
        "seq": 7,
        "by": "ana",
        "at": 99,
    }
    return Fact(**{**values, **changes})  # type: ignore[arg-type]


def sent(*raws: bytes) -> Push:
    return decode(inflate(deflate(b'{"store":"s","facts":[' + b",".join(raws) + b"]}")), Push)


@given(
    body=st.dictionaries(TEXT, VALUES, max_size=5),
    kind=WORD,
    seq=st.integers(1, 2**63 - 1),
    at=st.integers(1, 2**63 - 1),
    schema=st.integers(0, 2**31 - 1),
)
def test_a_fact_of_any_kind_arrives_byte_for_byte(body, kind, seq, at, schema) -> None:
    fact = a_fact(body=body, kind=kind, seq=seq, at=at, schema=schema)
    push = decode(inflate(deflate(encode(Push("s", [fact_json(fact)])))), Push)
    batch = read_batch(push.facts)
    assert (batch.facts, batch.refused) == ([fact], [])
    assert batch.texts == [body_text(fact.body)]
    assert batch.texts[0].encode() in bytes(push.facts[0])


ANY_JSON = st.recursive(
    VALUES | st.floats(allow_nan=False, allow_infinity=False) | st.integers(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(TEXT, ANY_JSON, max_size=4), st.booleans(), st.booleans(), st.booleans())
def test_a_body_is_read_exactly_where_it_is_in_the_one_form(body, spaced, escaped, by_key) -> None:
    spaces = (", ", ": ") if spaced else (",", ":")
    text = json.dumps(body, separators=spaces, ensure_ascii=escaped, sort_keys=by_key)
    if text == body_text(body):
        assert read_body(text.encode()) == (body, text)
    else:
        with pytest.raises(UnsoundError, match="one form"):
            read_body(text.encode())


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        (b'{"text": "a space"}', "one form"),
        (b'{"b":1,"a":2}', "one form"),
        (b'{"a":1,"a":2}', "one form"),
        (b'{"text":"\\u00fc"}', "one form"),
        (b'{"n":1e2}', "one form"),
        (b'{"text":"\xff"}', "can be read"),
        (b'["a list"]', "can be read"),
        (b'{"n":' + b"9" * 5000 + b"}", "can be read"),
    ],
)
def test_a_body_that_storing_would_alter_is_refused_alone(wrong: bytes, reason: str) -> None:
    good = bytes(fact_json(a_fact()))
    bad = bytes(fact_json(a_fact(id=ID.format(9)))).replace(
        body_text(a_fact().body).encode(), wrong
    )
    batch = read_batch(sent(bad, good).facts)
    assert batch.facts == [a_fact()]
    assert [refusal.id for refusal in batch.refused] == [ID.format(9)]
    assert reason in batch.refused[0].reason


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (b'"seq":7', b'"seq":"7"'),
        (b'"seq":7', b'"seq":-1'),
        (b'"at":99', b'"at":99999999999999999999999'),
        (b'"at":99', b'"at":1.5'),
        (b'"device":', b'"gadget":'),
        (b'"kind":"noted"', b'"kind":["noted"]'),
    ],
)
def test_a_malformed_fact_is_refused_alone(right: bytes, wrong: bytes) -> None:
    good = bytes(fact_json(a_fact()))
    bad = bytes(fact_json(a_fact(id=ID.format(9)))).replace(right, wrong)
    assert bad != bytes(fact_json(a_fact(id=ID.format(9))))
    batch = read_batch(sent(bad, good).facts)
    assert batch.facts == [a_fact()]
    assert [refusal.id for refusal in batch.refused] == [ID.format(9)]


@pytest.mark.parametrize(
    "body", [b'{"a":' + b"[" * 20_000 + b"]" * 20_000 + b"}", b'{"a":"\\ud800"}', b'{"a":']
)
def test_what_is_no_json_is_an_error_of_the_batch_and_no_crash(body: bytes) -> None:
    bad = bytes(fact_json(a_fact())).replace(body_text(a_fact().body).encode(), body)
    with pytest.raises(ValueError, match="not a message"):
        sent(bad)


@given(st.binary(max_size=300))
def test_noise_is_never_a_batch(noise: bytes) -> None:
    with pytest.raises(ValueError, match="not a message"):
        decode(noise, Push)


def test_a_bomb_is_left_unexploded() -> None:
    with pytest.raises(TooLargeError):
        inflate(zlib.compress(bytes(10_000_000)), limit=1_000_000)


def test_what_fits_exactly_is_inflated() -> None:
    assert inflate(deflate(bytes(1000)), limit=1000) == bytes(1000)


@pytest.mark.parametrize(
    "data", [b"", b"plain", deflate(b"cut short" * 99)[:-3], deflate(b"a") + b"tail"]
)
def test_what_is_not_one_whole_stream_is_refused(data: bytes) -> None:
    with pytest.raises(NotDeflatedError):
        inflate(data)


def test_where_a_log_was_seen_survives_its_header() -> None:
    for seen in (Seen(ID.format(1), 0, ""), Seen(ID.format(1), 812, "0f" * 16)):
        assert seen_from_header(seen.header()) == seen


@pytest.mark.parametrize("header", ["", "a:b", "x:1:y", f"{ID.format(1)}:-1:", f"{ID.format(1)}:1"])
def test_a_broken_header_is_an_error(header: str) -> None:
    with pytest.raises(ValueError, match=r"not a point|unpack"):
        seen_from_header(header)


def test_a_token_is_256_bits_and_known_by_its_digest_only() -> None:
    token = new_token(lambda n: bytes(range(n)))
    assert token == "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"
    assert is_token(token)
    # printf %s AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8 | sha256sum
    assert token_sha256(token) == "ea866a757e4c38babfa8127cbe9a409d3e1f93a00ff1488ff735fcf917afffd0"
