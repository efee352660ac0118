"""`boothapp protect`: encrypt the laptop's data without the window, or change its key."""

from __future__ import annotations

import argparse
import getpass
import secrets
from pathlib import Path

from boothapp.commands.laptop_key import read_pin, unlocked
from boothapp.commands.node import open_by
from boothapp.commands.places import data_folder
from boothapp.domain.errors import UserError
from boothapp.services.staff_pin import LEAST_FOR_KEY, poor_pin, set_pin
from boothapp.vault.codes import new_code


def run(args: argparse.Namespace) -> int:
    """Encrypt under a new key and print its recovery code, which is told nowhere else."""
    key = unlocked(data_folder(args), args.pin_file)
    if args.by == "keyring" and not key.keyring.title():
        raise UserError("This system has no keyring.", "Nothing was changed.", "Use --by pin.")
    pin = _new_pin(args.new_pin_file) if args.by == "pin" else ""
    code = new_code(secrets.randbits)
    with open_by(key) as node:
        node.need_store()
        # Printed first: whatever stops the next step, the code opens what it leaves.
        print(f"Recovery code: {code}", flush=True)
        key.protect(node.database, code, args.by, pin)
        if pin:
            set_pin(node.need_store(), pin)
    print("Write the code down and keep it away from the laptop: without it, a lost PIN or keyring")
    print("is a lost database. Codes of before open nothing any more.")
    return 0


def _new_pin(file: Path | None) -> str:
    if file is not None:
        pin = read_pin(file)
    else:
        pin = getpass.getpass("New PIN: ")
        if getpass.getpass("Once more: ") != pin:
            raise UserError("The two PINs differ.", "Nothing was changed.", "Try again.")
    if reason := poor_pin(pin, least=LEAST_FOR_KEY):
        raise UserError("This PIN will not do.", reason, "Choose another one.")
    return pin
