"""The key's holders: PIN, keyring and recovery code, and what slows a guesser down."""

from __future__ import annotations

import json
import secrets
import stat
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.domain.errors import UserError
from boothapp.vault.codes import key_of, new_code, read_code
from boothapp.vault.envelope import Cost
from boothapp.vault.key_file import KEY_FILE
from boothapp.vault.tries import KeptTries
from boothapp.vault.vault import Locked, Unlocked, Vault

KEY, NEXT = secrets.token_bytes(32), secrets.token_bytes(32)
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
PIN = "480265"


class Keys(dict[str, bytes]):
    """A keyring in memory."""

    def title(self) -> str:
        return "Test ring"

    def keep(self, name: str, key: bytes) -> None:
        self[name] = key

    def fetch(self, name: str) -> bytes | None:
        return self.get(name)

    def forget(self, name: str) -> None:
        self.pop(name, None)


@pytest.fixture
def ring() -> Keys:
    return Keys()


@pytest.fixture
def vault(tmp_path: Path, ring: Keys) -> Vault:
    return Vault(tmp_path, ring, CHEAP)


def test_the_pin_opens_the_key_and_no_other_does(vault) -> None:
    vault.hold(KEY, "pin", PIN)
    assert vault.held == "pin"
    assert vault.open_by_pin(PIN) == Unlocked(KEY)
    assert vault.open_by_pin("480266") is None


def test_the_key_file_shows_neither_key_nor_pin_and_is_the_owners_alone(vault, tmp_path) -> None:
    vault.hold(KEY, "pin", PIN)
    file = tmp_path / KEY_FILE
    text = file.read_text(encoding="ascii")
    assert KEY.hex() not in text
    assert PIN not in text
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_another_pin_opens_the_same_key(vault) -> None:
    vault.hold(KEY, "pin", PIN)
    vault.hold(KEY, "pin", "739152")
    assert vault.open_by_pin(PIN) is None
    assert vault.open_by_pin("739152") == Unlocked(KEY)


def test_the_keyring_holds_the_key_and_forgets_it_when_a_pin_takes_over(vault, ring) -> None:
    vault.hold(KEY, "keyring")
    assert vault.open_by_keyring() == Unlocked(KEY)
    vault.hold(KEY, "pin", PIN)
    assert ring == {}
    assert vault.open_by_pin(PIN) == Unlocked(KEY)


def test_a_keyring_that_lost_the_key_is_told_with_the_way_out(vault, ring) -> None:
    vault.hold(KEY, "keyring")
    ring.clear()
    with pytest.raises(Locked, match="recovery code") as told:
        vault.open_by_keyring()
    assert told.value.lost


@pytest.mark.parametrize("holder", ["pin", "keyring"])
def test_until_a_change_is_settled_the_new_key_brings_the_old_one(vault, ring, holder) -> None:
    vault.hold(KEY, "keyring")
    vault.hold(NEXT, holder, PIN, previous=KEY)

    def opened() -> Unlocked | None:
        return vault.open_by_pin(PIN) if holder == "pin" else vault.open_by_keyring()

    assert opened() == Unlocked(NEXT, KEY) == vault.open_by_key(NEXT)
    vault.settled()
    assert opened() == Unlocked(NEXT)
    assert KEY not in ring.values()


def test_a_changed_envelope_opens_nothing(vault, tmp_path) -> None:
    vault.hold(KEY, "pin", PIN)
    file = tmp_path / KEY_FILE
    kept = json.loads(file.read_text())
    kept["pin"]["box"] = kept["pin"]["box"][:-2] + "00"
    file.write_text(json.dumps(kept))
    assert vault.open_by_pin(PIN) is None


@pytest.mark.parametrize("text", ["", "{", "[]", '{"format": 1}', '{"format": 2}', "\xff"])
def test_a_broken_key_file_is_told_and_left(tmp_path, ring, text) -> None:
    (tmp_path / KEY_FILE).write_text(text, encoding="latin-1")
    with pytest.raises(UserError):
        Vault(tmp_path, ring).open_by_pin(PIN)
    assert (tmp_path / KEY_FILE).read_text(encoding="latin-1") == text


@given(st.integers(0, 2**145 - 1))
def test_a_code_is_read_however_it_was_typed(number) -> None:
    code = new_code(lambda _bits: number)
    assert [len(group) for group in code.split("-")] == [4] * 8
    typed = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert read_code(typed) == code
    assert key_of(typed) == key_of(code)


@settings(derandomize=True)  # one slip in 32,768 passes the check
@given(st.integers(0, 2**145 - 1), st.integers(0, 31), st.integers(1, 31))
def test_a_slip_in_a_code_is_found(number, place, step) -> None:
    letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    code = list(new_code(lambda _bits: number).replace("-", ""))
    code[place] = letters[(letters.index(code[place]) + step) % 32]
    with pytest.raises(UserError, match="slip"):
        read_code("".join(code))


@pytest.mark.parametrize("text", ["", "ABCD", "U" * 32, "0" * 33, "Ö" * 32])
def test_what_is_no_code_is_told(text) -> None:
    with pytest.raises(UserError, match="not a recovery code"):
        read_code(text)


def test_different_codes_are_different_keys() -> None:
    assert key_of(new_code(secrets.randbits)) != key_of(new_code(secrets.randbits))


def test_wrong_pins_slow_down_and_a_restart_waits_anew(tmp_path) -> None:
    now = [0.0]
    tries = KeptTries(tmp_path, lambda: now[0])
    waits = []
    for _ in range(8):
        tries.begin()
        waits.append(tries.wait_s)
        now[0] += tries.wait_s
    assert waits == [0, 2, 4, 8, 16, 32, 60, 60]
    assert tries.wait_s == 0
    assert KeptTries(tmp_path, lambda: now[0]).wait_s == 60
    tries.was_right()
    assert KeptTries(tmp_path, lambda: now[0]).wait_s == 0
