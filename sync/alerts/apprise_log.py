"""Keeps Apprise's own log off ours and reads why a message failed; imports nothing of boothapp."""

from __future__ import annotations

import logging
import re
import threading
from types import TracebackType

# As Apprise 2.2 writes them: "... error=404." from HTTP services (warning), and the text of the
# smtplib exception, "{'a@b': (550, b'no such user')}" or "(535, b'...')" (debug).
_HTTP = re.compile(r"\berror\s*=\s*(\d{3})\b")
_SMTP = re.compile(r"\((\d{3}), b['\"]")
_TIMED_OUT = re.compile(r"timed out", re.IGNORECASE)

_AGAIN = frozenset({408, 425, 429})


class AppriseLog(logging.Handler):
    """What Apprise says in this thread while the block runs.

    Apprise answers yes or no and tells the reason to its log only, addresses included. So its log
    goes nowhere else: nothing of it reaches our handlers, and only codes are taken from it.
    """

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self._thread = threading.get_ident()
        self._logger = logging.getLogger("apprise")
        self._texts: list[str] = []

    def __enter__(self) -> AppriseLog:
        self._logger.propagate = False
        self._logger.setLevel(logging.DEBUG)
        self._logger.addHandler(self)
        # It writes the path of each request, where Slack and others have their tokens.
        logging.getLogger("urllib3.connectionpool").setLevel(logging.INFO)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._logger.removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the text of this thread's record."""
        if record.thread == self._thread:
            self._texts.append(record.getMessage())

    def failure(self) -> tuple[str, bool]:
        """Return why the message was not taken, as the end of a sentence, and whether trying again
        cannot help (RFC 5321, 4.2.1: 5yz; RFC 9110, 15.5: 4xx, but for those that ask to wait)."""
        text = "\n".join(self._texts)
        if found := _SMTP.search(text):
            code = int(found[1])
            return f"refused the message (SMTP {code})", 500 <= code < 600
        if found := _HTTP.search(text):
            code = int(found[1])
            return f"answered {code}", 400 <= code < 500 and code not in _AGAIN
        if _TIMED_OUT.search(text):
            return "did not answer in time", False
        return "could not be reached", False
