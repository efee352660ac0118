"""Brings a database to this program's schema; imports Alembic, so only where there is work."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config

if TYPE_CHECKING:
    from sqlalchemy import Connection

_ONE_AT_A_TIME = threading.Lock()
"""Alembic keeps what it works on in the globals of its own modules."""
SCRIPTS = Path(__file__).parent / "migrations"


def alembic_config() -> Config:
    """Return the configuration, made of nothing but where the scripts are."""
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    return config


def migrate(connection: Connection) -> None:
    """Upgrade within the connection's transaction, which the caller commits."""
    config = alembic_config()
    config.attributes["connection"] = connection
    with _ONE_AT_A_TIME:
        command.upgrade(config, "head")
