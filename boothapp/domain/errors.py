"""Errors of the world, as opposed to bugs; imports nothing of the project."""

from __future__ import annotations


class UserError(Exception):
    """Something in the world is not as it should be: a broken file, a dead network, a full disk.

    `title` says what happened, `detail` what it was about and what was kept, `remedy` what to do.
    Each is a plain sentence fit for a person; none holds a traceback.
    """

    def __init__(self, title: str, detail: str = "", remedy: str = "") -> None:
        super().__init__(" ".join(part for part in (title, detail, remedy) if part))
        self.title = title
        self.detail = detail
        self.remedy = remedy
