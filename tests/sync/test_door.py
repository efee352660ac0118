"""The server's door: who may come in, and what may be carried through."""

from __future__ import annotations

import shutil
import socket
import time
import zlib
from contextlib import ExitStack
from pathlib import Path

import httpx
import msgspec
import pytest

from boothapp.domain.errors import UserError
from boothapp.domain.ids import named_id
from sync.client.faults import SyncError
from sync.client.link import Link
from sync.protocol.limits import COMPRESSED_MAX, FACTS_MAX, INFLATED_MAX
from sync.protocol.messages import Push, encode, fact_json
from sync.protocol.tokens import new_token
from sync.protocol.version import PROTOCOL, PROTOCOL_HEADER
from sync.server.app import create_app
from sync.server.gate import Limits
from sync.server.serve import listen, running_server
from sync.server.throttle import Rate
from tests.sync.booth import ORG, OTHER_ORG, Centre, FileHome, Wall

STRANGER = named_id(ORG, "stranger")
TOO_MANY = encode(Push(STRANGER, [msgspec.Raw(b"{}")] * (FACTS_MAX + 1)))


@pytest.fixture
def ask(stack, centre):
    """Send a request as a device named 'raw', whatever it is."""
    return asking(stack, centre)


@pytest.fixture(scope="module")
def knock(empty, tmp_path_factory):
    """The same at one server for all tests that leave nothing behind."""
    with ExitStack() as stack:
        wall, path = Wall(), tmp_path_factory.mktemp("door") / "door.db"
        database = FileHome(Path(shutil.copy(empty, path))).open(wall, stack)
        centre = Centre(database, stack, wall)
        yield asking(stack, centre)
        assert centre.texts() == {}


def asking(stack, centre):
    client = stack.enter_context(httpx.Client(base_url=centre.address.url, trust_env=False))
    token = centre.enrol("raw")

    def send(method: str, path: str, content: bytes = b"", **headers: str | None):
        standard = {"Authorization": f"Bearer {token}", PROTOCOL_HEADER: str(PROTOCOL)}
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        merged = {k: v for k, v in {**standard, **named}.items() if v is not None}
        return client.request(method, path, content=content, headers=merged)

    return send


def batch(*facts) -> bytes:
    return encode(Push(STRANGER, [fact_json(fact) for fact in facts]))


def test_one_poisoned_fact_leaves_five_hundred_unharmed(centre, laptop, ask) -> None:
    forge = laptop("ana").forge
    facts = [forge() for _ in range(FACTS_MAX)]
    facts[250] = forge(seq=0)
    answer = ask("POST", "/v1/facts", batch(*facts)).json()
    assert answer["refused"] == [
        {"id": facts[250].id, "reason": "its number or its time is out of range"}
    ]
    good = [fact.id for fact in facts if fact.seq]
    assert answer["accepted"] == good == list(centre.texts())
    assert answer["position"] == len(good)
    repeated = ask("POST", "/v1/facts", batch(*facts[:3], facts[2])).json()
    assert repeated["accepted"] == []
    assert set(repeated["known"]) == {fact.id for fact in facts[:3]}


def test_each_wrong_fact_is_refused_with_a_reason(centre, laptop, ask) -> None:
    forge = laptop("ana").forge
    good = forge()
    wrong = [
        forge(org=OTHER_ORG),
        forge(body={"text": 7}),
        forge(body={"text": "x" * 70_000}),
        forge(subject="../../etc/passwd"),
        forge(by="\x00"),
        forge(kind="\x1b[31m"),
        forge(at=2**63),
        forge(seq=2**80),
        forge(schema=2**40),
    ]
    answer = ask("POST", "/v1/facts", batch(*wrong, good)).json()
    reasons = {refusal["id"]: refusal["reason"] for refusal in answer["refused"]}
    assert set(reasons) == {fact.id for fact in wrong}
    assert all(reason.startswith("it") for reason in reasons.values())
    assert "another organisation" in reasons[wrong[0].id]
    assert list(centre.texts()) == [good.id]


def test_hostile_text_is_stored_as_it_is(centre, laptop, ask) -> None:
    texts = ("\x00", "\u202e", "\ufffe", "\u2028", "=HYPERLINK()", "𝕏" * 999)
    names = ("first_name", "company", "country", "email")
    forge = laptop("ana").forge
    facts = [
        forge(kind="lead_captured", body={"fields": dict.fromkeys(names, text)}) for text in texts
    ]
    answer = ask("POST", "/v1/facts", batch(*facts)).json()
    assert answer["accepted"] == [fact.id for fact in facts]
    assert centre.facts() == tuple(facts)
    for fact, text in zip(facts, texts, strict=True):
        assert centre.lead(fact.subject).fields["company"][0].value == text


def test_nothing_of_another_organisation_is_seen_or_touched(centre, laptop, ask) -> None:
    ana = laptop("ana")
    ana.capture(last_name="Secret")
    ana.sync()
    rival = centre.enrol("rival", OTHER_ORG)
    with Link(centre.address.url, rival) as link:
        hello = link.hello()
        assert (hello.org, hello.position, hello.chain) == (OTHER_ORG, 0, "")
        stolen = ask("GET", "/v1/facts?after=0", Authorization=f"Bearer {rival}")
        assert stolen.json()["facts"] == []
        assert b"Secret" not in stolen.content
        # Telling the other log's point does not open it either.
        seen = f"{centre.store.id}:1:{ana.peer().chain}"
        assert ask(
            "GET", "/v1/facts", Authorization=f"Bearer {rival}", Boothapp_Seen=seen
        ).status_code == 409  # fmt: skip


def test_a_revoked_laptop_sends_and_reads_nothing_and_is_told(centre, laptop) -> None:
    ana, ben = laptop("ana"), laptop("ben")
    ana.capture()
    ana.sync()
    ben.sync()
    ben.capture()
    ana.capture()
    ana.sync()
    centre.revoke("ben")
    with pytest.raises(SyncError, match="this device was revoked") as caught:
        ben.sync()
    assert not caught.value.again
    assert len(centre.texts()) == 2
    assert len(ben.texts()) == 2
    assert ana.sync().waiting == 0


@pytest.mark.parametrize(
    "authorization",
    [None, "", "Bearer", "Bearer short", f"Basic {new_token(bytes)}", f"Bearer {new_token(bytes)}"],
)
@pytest.mark.parametrize(
    ("method", "path"), [("GET", "/v1/hello"), ("GET", "/v1/facts"), ("POST", "/v1/facts")]
)
def test_without_a_good_token_there_is_no_way_in(knock, authorization, method, path) -> None:
    answer = knock(method, path, b"{}", Authorization=authorization)
    assert answer.status_code == 401
    assert "token" in answer.json()["sentence"]


def test_a_new_token_voids_the_one_before(centre, laptop) -> None:
    ana = laptop("ana")
    centre.enrol("ana")
    with pytest.raises(SyncError, match="its device token is not known here"):
        ana.sync()


@pytest.mark.parametrize(
    ("protocol", "status"),
    [("2", 426), ("999999", 426), (None, 400), ("one", 400), ("9" * 30, 400)],
)
def test_a_newer_program_is_told_so(knock, protocol, status) -> None:
    answer = knock("GET", "/v1/hello", **{PROTOCOL_HEADER: protocol})
    assert answer.status_code == status
    assert "protocol" in answer.json()["sentence"]
    assert answer.headers[PROTOCOL_HEADER] == "1"


@pytest.mark.parametrize(
    ("content", "encoding", "status"),
    [
        (zlib.compress(bytes(INFLATED_MAX + 1)), "deflate", 413),
        (bytes(COMPRESSED_MAX + 1), "identity", 413),
        (b"plain", "deflate", 400),
        (zlib.compress(b"{}")[:-2], "deflate", 400),
        (b"{}", "gzip", 400),
        (b"", "identity", 400),
        (b"[]", "identity", 400),
        (b'{"store":"x","facts":[]}', "identity", 400),
        (b'{"store":"%s","facts":[{}]}' % STRANGER.encode(), "identity", 400),
        (TOO_MANY, "identity", 413),
    ],
)
def test_a_batch_that_is_none_or_too_large(knock, content, encoding, status) -> None:
    answer = knock("POST", "/v1/facts", content, Content_Encoding=encoding)
    assert answer.status_code == status
    assert answer.json()["sentence"].startswith(("a batch", "the batch", "only deflate"))


@pytest.mark.parametrize("query", ["after=-1", "after=x", "limit=1e3", f"upto={10**30}", "after=٣"])
def test_a_question_that_makes_no_sense(knock, query) -> None:
    assert knock("GET", f"/v1/facts?{query}").json()["code"] == "malformed"


def test_a_page_is_never_larger_than_allowed(centre, laptop, ask) -> None:
    forge = laptop("ana").forge
    centre.accept(*(forge(body={"text": "x" * 60_000}) for _ in range(40)))
    page = ask("GET", "/v1/facts?limit=99999").json()
    assert 30 < len(page["facts"]) < 40
    assert page["position"] == len(page["facts"])
    assert page["head"] == page["safe_upto"] == 40
    rest = ask("GET", f"/v1/facts?after={page['position']}").json()
    assert [fact["position"] for fact in rest["facts"]] == list(range(page["position"] + 1, 41))


def test_knocking_beyond_the_end_starts_over(knock) -> None:
    assert knock("GET", "/v1/facts?after=7").json()["code"] == "reset"


@pytest.mark.parametrize(("method", "path"), [("GET", "/etc/passwd"), ("DELETE", "/v1/facts")])
def test_what_is_not_there(knock, method, path) -> None:
    answer = knock(method, path)
    assert answer.status_code == 404
    assert answer.json()["code"] == "not_found"


def test_a_visitor_with_a_browser_is_told_what_this_is(knock) -> None:
    assert "boothapp server" in knock("GET", "/", Authorization=None).text
    assert knock("GET", "/v1/health", Authorization=None).text == "ok\n"
    assert knock("GET", "/v1/ready", Authorization=None).text == "ready\n"


def test_what_a_sync_sends_is_compressed(centre, laptop) -> None:
    ana, ben = laptop("ana"), laptop("ben")
    for number in range(400):
        ana.capture(last_name=f"Visitor {number}", company="Duna Coatings Kft.", country="HU")
    plain = len(batch(*ana.facts()))
    ana.sync()
    ben.sync()
    assert ana.network.up < plain / 3
    assert ben.network.down < plain / 3


def a_centre(stack, new_file, wall, limits: Limits) -> Centre:
    return Centre(FileHome(new_file("centre")).open(wall, stack), stack, wall, limits=limits)


def test_a_greedy_device_is_asked_to_wait(stack, new_file, wall) -> None:
    ask = asking(stack, a_centre(stack, new_file, wall, Limits(rate=Rate(2, 0.5))))
    assert [ask("GET", "/v1/hello").status_code for _ in range(3)] == [200, 200, 429]
    assert ask("GET", "/v1/hello").headers["Retry-After"] == "2"


def test_a_body_that_drips_is_cut_off(stack, new_file, wall) -> None:
    centre = a_centre(stack, new_file, wall, Limits(body_seconds=0.2))
    head = (
        f"POST /v1/facts HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n"
        f"{PROTOCOL_HEADER}: 1\r\nAuthorization: Bearer {centre.enrol('slow')}\r\n\r\n"
    )
    with socket.create_connection((centre.address.host, centre.address.port), 5) as slow:
        started = time.monotonic()
        slow.sendall(head.encode() + b"{")
        assert slow.recv(100).startswith(b"HTTP/1.1 408")
        assert time.monotonic() - started < 3


def test_a_full_disk_at_the_server_is_a_sentence_here(stack, centre, laptop, wall) -> None:
    def full(_: str):
        raise UserError("The disk is full.", "/var/lib/secret/path", "Free some space.")

    ana = laptop("ana")
    app = create_app(full, centre.tokens, clock=wall)
    address = stack.enter_context(running_server(app))
    with Link(address.url, ana.token) as link, pytest.raises(SyncError) as caught:
        link.hello()
    assert "The disk is full." in caught.value.title
    assert "secret" not in str(caught.value)
    assert caught.value.retry_after == 5


def test_a_port_that_is_taken_is_a_sentence(centre) -> None:
    with pytest.raises(UserError, match=f"port {centre.address.port}"):
        listen(centre.address.host, centre.address.port)


def test_a_stopped_server_lets_go_of_its_port(centre) -> None:
    app = create_app(centre.store_of, centre.tokens, clock=centre.clock)
    with running_server(app) as address:
        assert httpx.get(f"{address.url}/v1/health", trust_env=False).status_code == 200
    with running_server(app, port=address.port) as again:
        assert again == address


def test_the_problem_never_repeats_what_was_sent(knock) -> None:
    answer = knock("POST", "/v1/facts", b"<script>alert(1)</script>")
    assert b"script" not in answer.content
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert set(msgspec.json.decode(answer.content)) == {"code", "sentence"}
