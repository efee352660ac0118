"""The data of a laptop encrypted from the command line, and opened again by its PIN."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from boothapp.commands.laptop import LaptopNode
from boothapp.commands.node import new_ids, wall_clock

ROOT = Path(__file__).parents[2]
NAME = "Quetzalcöatlyn"
PIN = "480265"

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A laptop that is set up by somebody of that name."""
    data = tmp_path / "data"
    data.mkdir()
    node = LaptopNode(data, wall_clock, new_ids().new)
    node.found("Coatings Expo", NAME)
    node.close()
    (tmp_path / "pin").write_text(PIN + "\n", encoding="ascii")
    return data


@pytest.fixture
def run(folder: Path, tmp_path: Path) -> Run:
    def run(*words: str, pin: bool = False) -> subprocess.CompletedProcess[str]:
        env = {**os.environ, "BOOTHAPP_DATA": str(folder)}
        # Whatever keyring the person has who runs the tests stays out of it.
        env["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
        if pin:
            env["BOOTHAPP_PIN_FILE"] = str(tmp_path / "pin")
        return subprocess.run(
            [sys.executable, "-m", "boothapp", *words],
            env=env, cwd=ROOT, capture_output=True, text=True, check=False,
            stdin=subprocess.DEVNULL,
        )  # fmt: skip

    return run


def readable(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir() if NAME.encode() in file.read_bytes()]


def test_a_laptop_is_encrypted_and_opened_by_its_pin_alone(folder, tmp_path, run: Run) -> None:
    assert readable(folder) == ["boothapp.db"]
    done = run("protect", "--by", "pin", "--new-pin-file", str(tmp_path / "pin"))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Recovery code: ")
    assert readable(folder) == []
    shut = run("rebuild")
    assert (shut.returncode, shut.stdout) == (1, "")
    assert "is locked" in shut.stderr
    opened = run("rebuild", "--pin-file", str(tmp_path / "pin"))
    assert (opened.returncode, opened.stderr) == (0, "")
    assert "held by the staff's PIN" in run("doctor", pin=True).stdout


def test_a_wrong_pin_is_counted_and_told(folder, tmp_path, run: Run) -> None:
    run("protect", "--by", "pin", "--new-pin-file", str(tmp_path / "pin"))
    (tmp_path / "pin").write_text("480266", encoding="ascii")
    told = run("rebuild", pin=True)
    assert (told.returncode, told.stdout) == (1, "")
    assert "The PIN is wrong." in told.stderr
    assert (folder / "boothapp.tries").read_text(encoding="ascii") == "1\n"


def test_without_a_keyring_nothing_is_changed(folder, run: Run) -> None:
    told = run("protect", "--by", "keyring")
    assert told.returncode == 1
    assert "no keyring" in told.stderr
    assert [file.name for file in folder.iterdir()] == ["boothapp.db"]
