"""Where the copies lie that migrations leave beside a database; imports nothing of the project."""

from __future__ import annotations

import glob
from datetime import datetime
from pathlib import Path


def copy_before(path: Path, version: str, moment: datetime) -> Path:
    """Return where the copy goes that is made before a database leaves a version."""
    return path.with_name(f"{path.stem}.v{version}.{moment:%Y%m%d-%H%M%S}{path.suffix}")


def copies_beside(path: Path) -> tuple[Path, ...]:
    """Return the copies that migrations left beside a database."""
    pattern = f"{glob.escape(path.stem)}.v[0-9]*.[0-9]*-[0-9]*{glob.escape(path.suffix)}"
    return tuple(sorted(path.parent.glob(pattern)))
