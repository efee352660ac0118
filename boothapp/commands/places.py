"""Where this laptop's data lies; imports platformdirs only."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from platformdirs import user_data_path

from boothapp.domain.errors import UserError

DATABASE = "boothapp.db"


def data_folder(args: Namespace, environ: Mapping[str, str] = os.environ) -> Path:
    """Return the folder with the data, made if need be. Raises UserError where it cannot be."""
    chosen = args.data or environ.get("BOOTHAPP_DATA")
    folder = Path(chosen) if chosen else user_data_path("boothapp", appauthor=False)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise UserError(
            f"The folder {folder} cannot be made: {error.strerror}.",
            "",
            "Choose another one: boothapp --data DIR.",
        ) from error
    return folder
