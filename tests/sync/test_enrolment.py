"""Joining by a one-time code, and tokens that change by themselves and can be revoked."""

from __future__ import annotations

import secrets

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.errors import UserError
from boothapp.domain.ids import named_id
from boothapp.services.device_ports import Ticket
from sync.client.enrol import enrol_at
from sync.client.faults import SyncError
from sync.client.link import Link
from sync.client.token_change import LIFE_MS, change_token_if_due
from sync.client.uplink import Uplink, keep_uplink, link_to, read_uplink
from sync.protocol.enrolment import Role
from sync.protocol.join_code import JoinCode, read_join_code
from sync.protocol.tokens import is_token, new_code, new_token, token_sha256
from sync.server.certificate import own_certificate
from sync.server.gate import Limits
from sync.server.serve import Serving, running_server
from sync.server.throttle import Rate
from tests.sync.booth import ORG, OTHER_ORG, Centre, FileHome
from tests.sync.network import Fault, nth

MINUTE_MS = 60_000
URLS = (
    "https://192.0.2.7:8765",
    "https://[2001:db8::1]:443",
    "http://127.0.0.1:1",
    "https://ñ.example",
)


@pytest.fixture
def home(new_file) -> FileHome:
    """A file: that both engines keep devices alike, the tests of storage prove."""
    return FileHome(new_file("centre"))


def a_code(centre: Centre, url: str, *, device: str = "new", role: Role = Role.LAPTOP) -> JoinCode:
    secret = new_code(secrets.token_bytes)
    expires = centre.clock() + MINUTE_MS
    digest = token_sha256(secret)
    centre.tokens.offer(Ticket(ORG, digest, named_id(ORG, device), "Laptop A", role, expires))
    return JoinCode((url,), ORG, secret)


def join(code: JoinCode, device: str = "", entropy=secrets.token_bytes):
    return enrol_at(code, device, now_ms=1, entropy=entropy)


@given(
    urls=st.lists(st.sampled_from(URLS), min_size=1, max_size=4),
    name=st.text(max_size=9),
    has_show=st.booleans(),
    entropy=st.binary(min_size=15, max_size=15),
    pin=st.sampled_from(["", "0f" * 32]),
    lower=st.booleans(),
)
def test_a_code_is_read_as_it_was_written_typed_in_any_way(
    urls, name, has_show, entropy, pin, lower
) -> None:
    org, show = named_id(ORG, name), named_id(ORG, "show", name) if has_show else ""
    code = JoinCode(tuple(urls), org, new_code(lambda _: entropy), pin, show)
    text = code.text()
    assert text.replace(":", "").isalnum()
    broken = " ".join((text[:40], text[40:]))
    assert read_join_code(broken.lower() if lower else broken) == code


@given(st.integers(10, 150), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
def test_a_mistyped_code_is_never_another(place, letter) -> None:
    text = JoinCode(("https://192.0.2.7:8765",), ORG, "A" * 24, "0f" * 32, "").text()
    typed = text[:place] + letter + text[place + 1 :]
    if typed != text and place < len(text) - 1:
        with pytest.raises(UserError, match="not a code"):
            read_join_code(typed)


def test_a_code_fits_a_small_qr_code() -> None:
    text = JoinCode(("https://192.168.100.200:8765",), ORG, "A" * 24, "0f" * 32, ORG).text()
    # Version 9 at level M holds so many characters of the alphanumeric mode (ISO/IEC 18004).
    assert len(text) <= 262


def test_a_laptop_joins_over_tls_by_the_code_alone(tmp_path, stack, centre, new_file) -> None:
    certificate = own_certificate(tmp_path / "centre.db", hosts=(), now_ms=1_790_000_000_000)
    address = stack.enter_context(running_server(centre.app, how=Serving(certificate)))
    code = a_code(centre, address.url)
    pinned = JoinCode(code.urls, ORG, code.code, certificate.pin)
    enrolled = join(read_join_code(pinned.text()))
    assert (enrolled.org, enrolled.device) == (ORG, named_id(ORG, "new"))
    with link_to(enrolled.uplink) as link:
        assert link.hello().device == enrolled.device


def test_a_code_lets_in_one_laptop_and_no_second(centre) -> None:
    code = a_code(centre, centre.address.url)
    join(code)
    with pytest.raises(SyncError, match="was used already") as caught:
        join(code)
    assert not caught.value.again
    assert "new code" in caught.value.remedy


def test_an_expired_code_lets_nobody_in(centre, wall) -> None:
    code = a_code(centre, centre.address.url)
    wall.ms += 2 * MINUTE_MS
    with pytest.raises(SyncError, match="has expired"):
        join(code)


def test_a_lost_answer_does_not_burn_the_code(centre, laptop) -> None:
    network = laptop("ana").network
    network.plan = nth(1, "POST /v1/join", Fault.LOSE_ANSWER)
    enrolled = join(a_code(centre, network.url))
    with link_to(enrolled.uplink) as link:
        assert link.hello().device == enrolled.device


def test_the_first_address_that_answers_is_taken(centre) -> None:
    code = a_code(centre, centre.address.url)
    dead = JoinCode(("http://127.0.0.1:9", *code.urls), ORG, code.code)
    assert join(dead).uplink.url == centre.address.url


def test_a_laptop_keeps_its_own_name_and_takes_nobody_elses(centre, laptop) -> None:
    ana = laptop("ana")
    mine = named_id(ORG, "mine")
    assert join(a_code(centre, centre.address.url), mine).device == mine
    with pytest.raises(SyncError, match="let in already"):
        join(a_code(centre, centre.address.url), ana.store.device)
    ana.sync()
    code = a_code(centre, centre.address.url, device="ana")
    assert join(code, ana.store.device).device == ana.store.device
    with pytest.raises(SyncError, match="not known"):
        ana.sync()


def test_a_code_of_another_organisation_does_not_change_whose_laptop_it_is(centre) -> None:
    code = a_code(centre, centre.address.url)
    with pytest.raises(SyncError, match="another organisation"):
        join(JoinCode(code.urls, OTHER_ORG, code.code))


def test_who_may_only_read_reads(centre, laptop, wall) -> None:
    ana = laptop("ana")
    ana.capture()
    ana.sync()
    enrolled = join(a_code(centre, centre.address.url, role=Role.READER))
    ana.link.use_token(enrolled.uplink.token)
    ana.sync()
    ana.capture()
    with pytest.raises(SyncError, match="may only read") as caught:
        ana.sync()
    assert not caught.value.again
    assert len(centre.texts()) == 1


def test_guessing_codes_and_tokens_is_slowed_and_bars_no_neighbour(stack, new_file, wall) -> None:
    limits = Limits(wrong=Rate(burst=3, per_second=0.1))
    centre = Centre(FileHome(new_file("centre")).open(wall, stack), stack, wall, limits=limits)
    with Link(centre.address.url, centre.enrol("ben")) as ben:
        ben.hello()
        for _ in range(3):
            with pytest.raises(SyncError, match="used already"):
                join(JoinCode((centre.address.url,), ORG, new_code(secrets.token_bytes)))
        with pytest.raises(SyncError, match="too many wrong codes") as caught:
            join(a_code(centre, centre.address.url))
        assert caught.value.retry_after == 10
        with (
            Link(centre.address.url, new_token(secrets.token_bytes)) as guess,
            pytest.raises(SyncError, match="too many wrong codes"),
        ):
            guess.hello()
        ben.hello()
        wall.ms += 11_000
        join(a_code(centre, centre.address.url))


@pytest.fixture
def ana(centre, laptop, wall):
    """A laptop whose token is due for a change."""
    ana = laptop("ana")
    ana.sync()
    with ana.store.write() as uow:
        keep_uplink(uow, Uplink(ana.network.url, ana.token, token_ms=wall()))
    wall.ms += LIFE_MS + 1
    return ana


def uplink_of(node) -> Uplink:
    with node.store.read() as reader:
        uplink = read_uplink(reader)
    assert uplink is not None
    return uplink


def change(node) -> bool:
    return change_token_if_due(node.store, node.link, clock=node.clock, entropy=secrets.token_bytes)


def test_an_old_token_is_changed_and_good_no_more(ana, centre) -> None:
    assert change(ana)
    new = uplink_of(ana).token
    assert is_token(new)
    assert new != ana.token
    ana.capture()
    assert ana.sync().pushed == 1
    with Link(centre.address.url, ana.token) as old, pytest.raises(SyncError, match="not known"):
        old.hello()
    assert not change(ana)
    assert uplink_of(ana).token == new


@pytest.mark.parametrize("fault", [Fault.LOSE_REQUEST, Fault.LOSE_ANSWER, Fault.CUT_ANSWER])
@pytest.mark.parametrize("path", ["POST /v1/token", "GET /v1/hello"])
def test_a_change_that_is_cut_locks_nobody_out(ana, fault, path) -> None:
    ana.network.plan = nth(1, path, fault)
    with pytest.raises(SyncError):
        change(ana)
    for _ in range(2):
        ana.link.use_token(uplink_of(ana).token)
        ana.sync()
        change(ana)
    uplink = uplink_of(ana)
    assert uplink.next_token == ""
    assert uplink.token != ana.token
    ana.sync()


def test_a_revoked_laptop_cannot_change_its_token(ana, centre) -> None:
    centre.revoke("ana")
    with pytest.raises(SyncError, match="revoked") as caught:
        change(ana)
    assert not caught.value.again
    with pytest.raises(SyncError, match="revoked"):
        ana.sync()


def test_a_revoked_laptop_is_not_let_in_by_its_old_code(centre) -> None:
    code = a_code(centre, centre.address.url)
    token = secrets.token_bytes(32)
    join(code, entropy=lambda _: token)
    centre.tokens.revoke(ORG, named_id(ORG, "new"), centre.clock())
    with pytest.raises(SyncError, match="used already"):
        join(code, entropy=lambda _: token)
