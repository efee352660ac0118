"""Which versions of the schema this program knows; imports the sentences only.

Alembic takes long to import, so what an ordinary start needs to know stands here.
"""

from __future__ import annotations

from typing import Final

REVISIONS: Final = ("0001", "0002", "0003")
"""All revisions, the oldest first; a test holds them against Alembic's own."""
HEAD: Final = REVISIONS[-1]
