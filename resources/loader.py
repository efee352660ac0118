"""Reads the files shipped in this folder, also when installed; imports nothing of boothapp."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def path(*parts: str) -> Path:
    """Where a shipped file or folder lies; `parts` lead to it from `resources/`.

    Raises FileNotFoundError when there is none, and ValueError for parts that lead out.
    """
    if any(part in {"", ".", ".."} or "/" in part or "\\" in part for part in parts):
        raise ValueError(f"not a path inside the resources: {parts!r}")
    # The wheel is always unpacked when it is installed, so that the files are real ones.
    found = Path(str(files("resources").joinpath(*parts)))
    if not found.exists():
        raise FileNotFoundError(f"no such resource: {'/'.join(parts)}")
    return found


def read_text(*parts: str) -> str:
    """A shipped UTF-8 file as text, with line ends as they are in the file."""
    return read_bytes(*parts).decode("utf-8")


def read_bytes(*parts: str) -> bytes:
    """A shipped file as bytes."""
    return path(*parts).read_bytes()
