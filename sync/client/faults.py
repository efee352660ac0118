"""What can go wrong between two stores, as sentences; imports domain errors and protocol only."""

from __future__ import annotations

from boothapp.domain.errors import UserError
from sync.protocol.errors import Code

KEPT = "Everything captured is kept on this computer and will be sent later."


class SyncError(UserError):
    """A sync that stopped. What was exchanged before stays exchanged.

    `retry_after` is what the server asked for in seconds, 0 where it did not; `again` tells whether
    trying again by itself can help, or whether a person must first do something.
    """

    def __init__(
        self, title: str, detail: str, remedy: str, *, again: bool = True, retry_after: float = 0.0
    ) -> None:
        super().__init__(title, detail, remedy)
        self.again = again
        self.retry_after = retry_after


class StoreChangedError(Exception):
    """The peer's log is not the one this store knew: replaced, or restored from an old copy."""


class BatchRefusedError(Exception):
    """The peer did not take a batch as a whole; the text is its reason."""


_REMEDIES: dict[str, str] = {
    Code.NO_TOKEN: "Enrol this computer again.",
    Code.UNKNOWN_TOKEN: "Enrol this computer again, or correct the token in Setup.",
    Code.BUSY: "This computer tries again by itself.",
    Code.READ_ONLY: "Ask whoever runs the central system for a code that lets this computer write.",
    Code.WRONG_CODE: "Ask for a new code: each lets in one computer, for a short while.",
    Code.TAKEN: "Ask for a code for this very computer: boothapp enrol --device.",
    Code.REVOKED: "Ask whoever runs the central system to enrol this computer again.",
    Code.NEWER_PEER: "Update the server, or use the version of boothapp that it was set up with.",
    Code.NOT_FOUND: "Check the address in Setup.",
    Code.STORE_FAILED: "Tell whoever runs the server; this computer tries again by itself.",
}
_FOR_A_PERSON = (
    Code.NO_TOKEN,
    Code.UNKNOWN_TOKEN,
    Code.REVOKED,
    Code.READ_ONLY,
    Code.WRONG_CODE,
    Code.TAKEN,
    Code.NEWER_PEER,
    Code.NOT_FOUND,
)


def refused(address: str, code: str, sentence: str, retry_after: float) -> SyncError:
    """The server said no."""
    return SyncError(
        f"{address} refused to sync: {sentence}",
        KEPT,
        _REMEDIES.get(code, "This computer tries again by itself."),
        again=code not in _FOR_A_PERSON,
        retry_after=retry_after,
    )


def newer_server(address: str) -> SyncError:
    """The server speaks a later protocol than this program."""
    return SyncError(
        f"The server at {address} is newer than this program.",
        KEPT,
        "Update boothapp on this computer.",
        again=False,
    )


def not_a_server(address: str) -> SyncError:
    """Something answered that is not a boothapp server, such as a hotel's login page."""
    return SyncError(
        f"What answers at {address} is not a boothapp server.",
        KEPT,
        "Check the address in Setup; in a hotel or a hall, sign in to its network first.",
    )


def other_organisation(address: str) -> SyncError:
    """The token speaks for an organisation whose facts are not in this store."""
    return SyncError(
        f"The token for {address} belongs to another organisation.",
        "Nothing was sent.",
        "Enrol this computer again with your own organisation's code.",
        again=False,
    )


def never_settles(address: str) -> SyncError:
    """The server's log changed under every try."""
    return SyncError(
        f"The log of {address} keeps changing its past.",
        KEPT,
        "Tell whoever runs the server: two servers may answer at one address.",
    )


def unwell(address: str, status: int) -> SyncError:
    """Something before the server, or the server itself, failed without our words."""
    return SyncError(
        f"The server at {address} does not work at the moment (status {status}).",
        KEPT,
        "It is tried again by itself; if it stays so, tell whoever runs the server.",
    )


def garbled(address: str) -> SyncError:
    """The answer is cut, too large, or not what the protocol says."""
    return SyncError(
        f"The answer of {address} cannot be read.",
        KEPT,
        "It is tried again by itself; if it stays so, update boothapp here and on the server.",
    )
