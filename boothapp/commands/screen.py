"""Whether Qt can open a window here, said in a sentence instead of a traceback or an abort."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from boothapp.domain.errors import UserError

DEBIAN_PACKAGES = (
    "libegl1 libgl1 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon-x11-0 libxcb-cursor0 "
    "libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 "
    "libxcb-xinerama0 libxcb-xkb1 libpulse0"
)
"""What Qt's window needs on Debian and Ubuntu (Qt 6, "Qt for X11 Requirements")."""


def require_screen(environ: Mapping[str, str] = os.environ) -> None:
    """Raise UserError where no window can open: no screen, or a system library is missing.

    Qt itself aborts the process when its platform plugin lacks a library, so its files are opened
    here first; they are needed a moment later anyway.
    """
    if not sys.platform.startswith("linux"):
        return
    platform = environ.get("QT_QPA_PLATFORM", "")
    if not platform and not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")):
        raise UserError(
            "There is no screen to open a window on.",
            "Neither DISPLAY nor WAYLAND_DISPLAY is set.",
            "Start it on a desktop, or run 'boothapp demo --headless --out DIR'.",
        )
    _load(_qt_file("libpyside6.abi3.so*"))
    _load(_qt_file("Qt/lib/libQt6Widgets.so.6"))
    if not platform and environ.get("DISPLAY") and not environ.get("WAYLAND_DISPLAY"):
        _load(_qt_file("Qt/plugins/platforms/libqxcb.so"))


def _qt_file(pattern: str) -> Path | None:
    found = importlib.util.find_spec("PySide6")
    if found is None or not found.submodule_search_locations:
        raise UserError("PySide6 is not installed.", "", "Install it with 'uv sync'.")
    return next(Path(found.submodule_search_locations[0]).glob(pattern), None)


def _load(file: Path | None) -> None:
    if file is None:
        return
    try:
        ctypes.CDLL(str(file))
    except OSError as error:
        raise UserError(
            f"A system library is missing: {str(error).split(':', 1)[0]}.",
            "The window needs it.",
            f"On Debian or Ubuntu: sudo apt install {DEBIAN_PACKAGES}",
        ) from error
