"""The public photographs of codes: nothing is misread, and hardly one is missed."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from boothapp.badges.picture import find_codes, open_picture
from tests.unit.badges.conftest import DATA

PICTURES = DATA / "barcodes"
# What is printed is not what the text beside it says: see tests/benchmarks/test_codes.py.
OTHERWISE = {"13.png": "photography", "16.png": "QRコード"}


@pytest.mark.parametrize(
    ("folder", "count"),
    [("aztec-1", 17), ("code128-1", 7), ("datamatrix-1", 23), ("pdf417-1", 13), ("qrcode-2", 35),
     ("qrcode-3", 42)],
)  # fmt: skip
def test_every_public_picture_says_what_stands_beside_it(folder: str, count: int) -> None:
    if not PICTURES.is_dir():
        pytest.skip("the shared pictures are not here")
    missed, wrong, read = [], [], 0
    for file in sorted((PICTURES / folder).glob("*.png")):
        beside = file.with_suffix(".txt")
        if not beside.exists():
            continue
        says = _plain(beside)
        codes = find_codes(open_picture(file.read_bytes()), clock=time.monotonic, budget_s=5)
        texts = [code.text.replace("\r\n", "\n").strip() for code in codes]
        known = OTHERWISE.get(file.name, says) if folder == "qrcode-2" else says
        wrong += [(file.name, text) for text in texts if text != says and known not in text]
        missed += [] if texts else [file.name]
        read += bool(texts)
    assert (missed, wrong) == ([], [])
    assert read == count


def test_four_codes_of_one_sheet_are_read() -> None:
    if not PICTURES.is_dir():
        pytest.skip("the shared pictures are not here")
    sheet = open_picture((PICTURES / "multi-qrcode-1" / "1.png").read_bytes())
    assert len(find_codes(sheet, clock=time.monotonic)) == 4


def _plain(file: Path) -> str:
    return file.read_text("utf-8").replace("\r\n", "\n").strip()
