"""The system's keyring through the real library, on stores of its kind."""

from __future__ import annotations

import secrets
from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import PasswordDeleteError

from boothapp.domain.errors import UserError
from boothapp.vault.system_keyring import SystemKeyring

KEY = secrets.token_bytes(32)


class Ring(KeyringBackend):
    """Keeps passwords in memory, as a desktop's own store does for the account."""

    priority = 5  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


class Forgetful(Ring):
    """Takes a password and has none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        return


@pytest.fixture
def use() -> Iterator[object]:
    standing = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(standing)


def test_a_key_is_kept_fetched_and_forgotten(use) -> None:
    ring = Ring()
    use(ring)
    place = SystemKeyring()
    assert place.title()
    assert place.fetch("one") is None
    place.keep("one", KEY)
    assert place.fetch("one") == KEY
    place.forget("one")
    place.forget("one")
    assert place.fetch("one") is None


def test_without_a_keyring_there_is_no_name_and_a_sentence(use) -> None:
    use(fail.Keyring())
    assert SystemKeyring().title() == ""
    with pytest.raises(UserError, match="keyring cannot be used"):
        SystemKeyring().keep("one", KEY)
    with pytest.raises(UserError, match="keyring cannot be used"):
        SystemKeyring().fetch("one")


def test_a_keyring_that_keeps_nothing_is_found_out_before_the_data_is_encrypted(use) -> None:
    use(Forgetful())
    with pytest.raises(UserError, match="keyring cannot be used"):
        SystemKeyring().keep("one", KEY)
