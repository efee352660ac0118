"""What the lock needs of the laptop, given by the command that starts the window; no Qt.

It names the vault's types for the type checker only, as `ui.node_port` does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from boothapp.vault.key_file import Holder
    from boothapp.vault.vault import Held


@dataclass(frozen=True, slots=True)
class GuardState:
    """How this laptop is guarded: what holds the key of its data, whether staff have a PIN, and
    after how many minutes the screen locks (0 for never)."""

    held: Held
    has_pin: bool
    lock_min: int


class GuardPort(Protocol):
    """The laptop's key and its PIN. All but `wait_s` run on a worker and raise UserError."""

    @property
    def wait_s(self) -> float:
        """How many seconds are left until the next PIN may be tried; on any thread."""

    def state(self) -> GuardState:
        """How this laptop is guarded, once the database is open."""

    def keyring(self) -> str:
        """What the system's keyring is called, '' where there is none; takes half a second."""

    def prove(self, pin: str) -> bool:
        """Whether this is the PIN; the key is open afterwards. False too where it is too soon."""

    def recover(self, code: str, pin: str) -> None:
        """Open the key by the recovery code; `pin` is the PIN from now on."""

    def new_code(self) -> str:
        """A recovery code to print, for `protect`."""

    def protect(self, code: str, holder: Holder, pin: str) -> None:
        """Encrypt the data under a new key, that of `code`; or bring it under it if it is
        encrypted. `pin` '' keeps the PIN, which a holder 'pin' does not allow."""

    def set_pin(self, pin: str) -> None:
        """Have another PIN from now on, wherever it is asked for."""

    def keep_lock_after(self, minutes: int) -> None:
        """Lock the screen after so many idle minutes; 0 for never."""

    def decline(self) -> None:
        """Do not offer encryption again."""
