"""Who answers: a laptop speaks to the key that it joined with, and to no other."""

from __future__ import annotations

import os
import socket
import ssl
import stat
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509

from boothapp.domain.errors import UserError
from sync.client.faults import SyncError
from sync.client.link import Link
from sync.client.pinned import PinnedContext
from sync.protocol.pins import pin_of
from sync.protocol.tokens import new_token
from sync.server.app import create_app
from sync.server.certificate import given_certificate, own_certificate
from sync.server.serve import Serving, running_server
from tests.sync.booth import FileHome

TOKEN = new_token(bytes)
DAY_MS = 24 * 3_600_000
NOW_MS = int(datetime.now(UTC).timestamp() * 1000)


@pytest.fixture
def home(new_file) -> FileHome:
    """A file: that both engines keep devices alike, the tests of storage prove."""
    return FileHome(new_file("centre"))


def certified(folder: Path, name: str = "centre", now_ms: int = NOW_MS):
    made = own_certificate(folder / f"{name}.db", hosts=["192.0.2.7"], now_ms=now_ms)
    assert made is not None
    return made


@pytest.fixture
def secure(stack, centre):
    """Serve the centre over TLS with a certificate."""

    def start(certificate, port: int = 0):
        app = create_app(centre.store_of, centre.tokens, clock=centre.clock)
        return stack.enter_context(running_server(app, port=port, how=Serving(certificate)))

    return start


def test_a_laptop_syncs_with_the_key_it_knows(tmp_path, centre, secure) -> None:
    certificate = certified(tmp_path)
    address = secure(certificate)
    assert address.url.startswith("https://")
    with Link(address.url, centre.enrol("ana"), pin=certificate.pin) as link:
        assert link.hello().store == centre.store.id


def test_an_impostor_at_the_same_address_gets_not_a_byte(tmp_path, centre) -> None:
    known, impostor = certified(tmp_path), certified(tmp_path, "impostor")
    heard: list[bytes] = []

    def pretend(listening: socket.socket) -> None:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(impostor.certificate, impostor.key)
        raw, _ = listening.accept()
        with context.wrap_socket(raw, server_side=True) as client:
            heard.append(client.recv(1000))

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=pretend, args=(listening,))
        thread.start()
        url = f"https://127.0.0.1:{listening.getsockname()[1]}"
        token = centre.enrol("ana")
        with Link(url, token, pin=known.pin) as link, pytest.raises(SyncError) as caught:
            link.hello()
        thread.join(10)
    assert heard == [b""]
    assert "is not the server that this computer joined" in caught.value.title
    assert "nothing was sent" in caught.value.detail
    assert "new code" in caught.value.remedy
    assert not caught.value.again


def test_a_pinned_laptop_never_speaks_in_the_clear(centre) -> None:
    plain = centre.address.url
    with pytest.raises(UserError, match="not a secure one"):
        Link(plain, TOKEN, pin="a" * 64)
    secure_url = plain.replace("http", "https")
    with (
        Link(secure_url, TOKEN, pin="a" * 64) as link,
        pytest.raises(SyncError, match="No secure connection"),
    ):
        link.hello()


def test_a_certificate_of_nobody_known_is_refused_without_a_pin(tmp_path, secure) -> None:
    address = secure(certified(tmp_path))
    with (
        Link(address.url, TOKEN) as link,
        pytest.raises(SyncError, match="could not prove who it is") as caught,
    ):
        link.hello()
    assert not caught.value.again


def test_a_certificate_of_an_authority_is_trusted_by_its_name(tmp_path, centre, secure) -> None:
    certificate = certified(tmp_path)
    given = given_certificate(certificate.certificate, certificate.key)
    trust = ssl.create_default_context(cafile=str(given.certificate))
    address = secure(given)
    with Link(address.url, centre.enrol("ana"), trust=trust) as link:
        assert link.hello().store == centre.store.id
    elsewhere = address.url.replace("127.0.0.1", "127.0.0.2")
    with Link(elsewhere, TOKEN, trust=trust) as link, pytest.raises(SyncError):
        link.hello()


def test_a_renewed_certificate_keeps_the_pin(tmp_path, centre, secure) -> None:
    first = certified(tmp_path)
    before = first.certificate.read_bytes()
    assert certified(tmp_path).certificate.read_bytes() == before
    renewed = certified(tmp_path, now_ms=NOW_MS + 380 * DAY_MS)
    assert renewed.certificate.read_bytes() != before
    assert renewed.pin == first.pin
    with Link(secure(renewed).url, centre.enrol("ana"), pin=first.pin) as link:
        assert link.hello().store == centre.store.id


def test_the_pin_is_the_digest_of_the_public_key(tmp_path) -> None:
    made = certified(tmp_path)
    der = ssl.PEM_cert_to_DER_cert(made.certificate.read_text())
    assert pin_of(der) == made.pin
    names = x509.load_der_x509_certificate(der).extensions.get_extension_for_class(
        x509.SubjectAlternativeName
    )
    assert "192.0.2.7" in [str(one) for one in names.value.get_values_for_type(x509.IPAddress)]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps other rights")
def test_nobody_else_can_read_the_key(tmp_path) -> None:
    assert stat.S_IMODE(certified(tmp_path).key.stat().st_mode) == 0o600


@pytest.mark.parametrize("which", ["key", "certificate"])
def test_a_damaged_certificate_is_a_sentence_and_left_alone(tmp_path, which) -> None:
    file = getattr(certified(tmp_path), which)
    file.write_bytes(b"-----BEGIN NOTHING-----")
    with pytest.raises(UserError, match="damaged"):
        certified(tmp_path)
    assert file.read_bytes() == b"-----BEGIN NOTHING-----"


def test_a_context_that_pins_wraps_nothing_that_it_cannot_compare() -> None:
    with pytest.raises(NotImplementedError):
        PinnedContext("a" * 64).wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO())
