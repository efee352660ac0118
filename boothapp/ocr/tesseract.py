"""Runs tesseract, which is installed beside boothapp or not; imports the domain's errors only."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, Final

from boothapp.domain.errors import UserError

LANGUAGES: Final = ("eng", "deu", "fra", "spa", "ita", "chi_sim")
"""tesseract's names of the languages that cards are read in, where they are installed."""

_WINDOWS_HOME: Final = Path("C:/Program Files/Tesseract-OCR/tesseract.exe")
_LOOK_S: Final = 0.1
_TIMEOUT_S: Final = 20.0
_INSTALL: Final = {
    "darwin": "brew install tesseract tesseract-lang",
    "win32": "winget install UB-Mannheim.TesseractOCR",
}
_INSTALL_DEBIAN: Final = "sudo apt install tesseract-ocr tesseract-ocr-deu"


class Stopped(Exception):  # noqa: N818 - not an error: somebody asked for it
    """The reading was cancelled."""


class Tesseract:
    """`services.card_reading.TextReader` by tesseract 5, in a process of its own.

    A picture from outside can then neither take the window down nor hold it up.
    """

    def __init__(self, program: str = "", *, timeout_s: float = _TIMEOUT_S) -> None:
        """`program` is its file or name, '' for where it usually is."""
        self._program = program
        self._timeout_s = timeout_s
        self._spoken: tuple[str, ...] | None = None

    def read(self, picture: bytes, *, stopped: Callable[[], bool]) -> str:
        """The words of a PNG picture as tesseract's TSV.

        Raises Stopped as soon as `stopped()` says so, and UserError where tesseract is missing,
        knows no language or takes too long.
        """
        words = ["-l", "+".join(self.languages()), "--psm", "3", "--dpi", "300", "tsv"]
        return self._run(["-", "-", *words], picture, stopped)

    def languages(self) -> tuple[str, ...]:
        """Which of LANGUAGES are installed. Raises UserError where none is."""
        if self._spoken is None:
            listed = self._run(["--list-langs"], b"", lambda: False).split()
            self._spoken = tuple(each for each in LANGUAGES if each in listed)
        if not self._spoken:
            spoken, self._spoken = self._spoken, None
            raise _missing(f"tesseract knows none of {', '.join(LANGUAGES)}{'' if spoken else '.'}")
        return self._spoken

    def _run(self, words: Sequence[str], given: bytes, stopped: Callable[[], bool]) -> str:
        # By a file without a name: a pipe that is not empty yet cannot be waited at twice.
        with tempfile.TemporaryFile() as file:
            file.write(given)
            file.seek(0)
            return self._run_on(file, words, stopped)

    def _run_on(self, given: IO[bytes], words: Sequence[str], stopped: Callable[[], bool]) -> str:
        try:
            process = subprocess.Popen(  # noqa: S603 - our own words; the picture comes by stdin
                [self._found(), *words],
                stdin=given,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                # One thread is quicker for one card, and leaves the window its core.
                env={**os.environ, "OMP_THREAD_LIMIT": "1"},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise _missing(f"tesseract cannot be started: {error.strerror}.") from error
        try:
            said = self._wait(process, stopped)
        finally:
            if process.poll() is None:
                process.kill()
                process.communicate()
        if process.returncode:
            raise UserError(
                "The card could not be read.",
                f"tesseract ended with {process.returncode}.",
                "Take the photo again, or type what the card says.",
            )
        return said.decode("utf-8", "replace")

    def _wait(self, process: subprocess.Popen[bytes], stopped: Callable[[], bool]) -> bytes:
        until = time.monotonic() + self._timeout_s
        while True:
            try:
                said, _ = process.communicate(timeout=_LOOK_S)
            except subprocess.TimeoutExpired:
                if stopped():
                    raise Stopped from None
                if time.monotonic() > until:
                    raise UserError(
                        "The card could not be read in time.",
                        f"tesseract took more than {self._timeout_s:.0f} seconds.",
                        "Take the photo again from nearer, or type what the card says.",
                    ) from None
            else:
                return said

    def _found(self) -> str:
        found = shutil.which(self._program or "tesseract")
        if found is None and not self._program and _WINDOWS_HOME.exists():
            found = str(_WINDOWS_HOME)
        if found is None:
            raise _missing("The program tesseract is not installed.")
        return found


def _missing(detail: str) -> UserError:
    command = _INSTALL.get(sys.platform, _INSTALL_DEBIAN)
    return UserError(
        "Business cards cannot be read on this laptop yet.",
        f"{detail} Everything else works without it.",
        f"Install it once: {command}",
    )
