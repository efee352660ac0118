"""When the window is seen, against an empty PySide6 window: process start to pixels on a screen.

The screen is a real X server whose frame buffer is a file, so that nothing in the process measured
knows of it and both windows are measured alike.
"""

from __future__ import annotations

import mmap
import os
import shutil
import statistics
import struct
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROUNDS = 12
WARM_UP = 2
GOAL = 1.5
WIDTH, HEIGHT = 1400, 900
PATIENCE_S = 30.0
EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(sys.argv)
label = QLabel("boothapp")
label.resize(1280, 800)
label.show()
app.exec()
"""

pytestmark = pytest.mark.benchmark


class Screen:
    """An X server's frame buffer (an XWD file, see X11/XWDFile.h), black where nothing stands."""

    def __init__(self, display: str, file: Path) -> None:
        self.display = display
        with file.open("rb") as opened:
            self._map = mmap.mmap(opened.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", self._map[:100])
        self._start, self._line = header[0] + 12 * header[19], header[12]

    @property
    def painted(self) -> bool:
        """Whether a window covers the points that either window covers."""
        return all(any(self._pixel(x, y)) for x in (200, 700, 1200) for y in (100, 400, 700))

    @property
    def blank(self) -> bool:
        return not any(self._map[self._start :])

    def _pixel(self, x: int, y: int) -> bytes:
        start = self._start + y * self._line + x * 4
        return self._map[start : start + 3]

    def close(self) -> None:
        self._map.close()


@contextmanager
def x_server(folder: Path) -> Iterator[Screen]:
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24",
               "-fbdir", str(folder), "-nolisten", "tcp"]  # fmt: skip
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        number = os.read(read, 16).decode().strip()
        screen = Screen(f":{number}", folder / "Xvfb_screen0")
        yield screen
        screen.close()
    finally:
        os.close(read)
        server.terminate()
        server.wait()


def until_painted(screen: Screen, command: list[str], environ: Mapping[str, str]) -> float:
    """Seconds from process start until the window stands on the screen."""
    deadline = time.monotonic() + PATIENCE_S
    while not screen.blank:
        assert time.monotonic() < deadline, "the window before this one is still there"
        time.sleep(0.01)  # another process is awaited, which tells nobody
    start = time.monotonic()
    window = subprocess.Popen(command, env=dict(environ), cwd=ROOT, stderr=subprocess.PIPE)
    try:
        while not screen.painted:
            assert window.poll() is None, window.stderr and window.stderr.read().decode()
            assert time.monotonic() < deadline, "no window was painted"
            time.sleep(0.0005)
        return time.monotonic() - start
    finally:
        window.kill()
        window.communicate()


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb, a screen in a file")
@pytest.mark.timeout(300)
def test_the_window_is_seen_almost_as_early_as_an_empty_one(tmp_path, tell):
    left_out = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "BOOTHAPP_DATA", "PYTHONDONTWRITEBYTECODE")
    environ = {name: value for name, value in os.environ.items() if name not in left_out}
    commands = {
        "empty": [sys.executable, "-c", EMPTY],
        "boothapp": [sys.executable, "-m", "boothapp", "--data", str(tmp_path / "data")],
    }
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    (tmp_path / "screen").mkdir()
    with x_server(tmp_path / "screen") as screen:
        environ["DISPLAY"] = screen.display
        for _ in range(WARM_UP + ROUNDS):
            for name, command in commands.items():
                seconds[name].append(until_painted(screen, command, environ))
    ours, empty = (seconds[name][WARM_UP:] for name in ("boothapp", "empty"))
    ratio = statistics.median(ours) / statistics.median(empty)
    tell(
        f"first paint: boothapp median {statistics.median(ours) * 1e3:.0f} ms,"
        f" least {min(ours) * 1e3:.0f} ms; empty window median"
        f" {statistics.median(empty) * 1e3:.0f} ms, least {min(empty) * 1e3:.0f} ms;"
        f" ratio {ratio:.2f} (goal {GOAL})"
    )
    assert ratio <= GOAL
