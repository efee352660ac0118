"""The scanner of this laptop as it was calibrated: a setting of the laptop, never a fact."""

from __future__ import annotations

from boothapp.badges.scanner import Scanner, scanner_from_json
from boothapp.services.ports import Store

SCANNER_SETTING = "scanner"


def kept_scanner(store: Store) -> Scanner | None:
    """The scanner of the last calibration that was kept, None where there is none."""
    with store.read() as reader:
        return scanner_from_json(reader.setting(SCANNER_SETTING))


def keep_scanner(store: Store, scanner: Scanner | None) -> None:
    """Keep a calibration for this laptop; None forgets it."""
    with store.write() as uow:
        uow.put_setting(SCANNER_SETTING, scanner.as_json() if scanner else None)
