"""When this laptop's screen locks, and whether its data was offered encryption; imports ports."""

from __future__ import annotations

from typing import Final

from boothapp.services.ports import Reader, UnitOfWork

LOCK_SETTING: Final = "lock_after_min"
DECLINED_SETTING: Final = "encryption_declined"
USUAL_MIN: Final = 10
"""Minutes until the screen locks, for whoever sets nothing else."""
CHOICES_MIN: Final = (0, 2, 5, 10, 30)
"""What can be chosen; 0 is never."""


def lock_after_min(reader: Reader) -> int:
    """After how many idle minutes the screen locks; 0 for never."""
    kept = reader.setting(LOCK_SETTING)
    return kept if isinstance(kept, int) and kept in CHOICES_MIN else 0


def keep_lock_after(uow: UnitOfWork, minutes: int) -> None:
    """Keep one of CHOICES_MIN."""
    uow.put_setting(LOCK_SETTING, minutes or None)


def was_declined(reader: Reader) -> bool:
    """Whether somebody said that this laptop's data shall stay as it is."""
    return reader.setting(DECLINED_SETTING) is True


def decline(uow: UnitOfWork) -> None:
    """Do not offer it again; Setup still does."""
    uow.put_setting(DECLINED_SETTING, True)  # noqa: FBT003 - the value itself
