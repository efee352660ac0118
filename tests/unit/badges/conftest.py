"""Corpora of badge payloads that lie beside the repository; tests skip where they are absent."""

from __future__ import annotations

from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parents[3] / ".." / "shared" / "data"


@pytest.fixture(scope="session")
def vcard_dir() -> Path:
    folder = DATA / "vcards"
    if not folder.is_dir():
        pytest.skip("the vCard corpus is not here")
    return folder


@pytest.fixture(scope="session")
def zxing_file() -> Path:
    file = DATA / "barcodes" / "zxing_result_parser_expected.json"
    if not file.is_file():
        pytest.skip("the ZXing literals are not here")
    return file
