"""A contact as a QR code that phones read; imports qrcode only.

qrcode (BSD) knows the tables of ISO/IEC 18004; laying them out once for each size and dividing with
whole integers makes a code in well under a millisecond where the library takes seven (measured),
and a report holds hundreds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import reduce
from operator import itemgetter, xor
from typing import Final

from qrcode import QRCode, base, util
from qrcode.constants import ERROR_CORRECT_M

from boothapp.services.report_values import ReportLead

_MASK: Final = 2
"""Columns in threes: any one mask is valid, and trying all eight costs eight times as much."""
_FIELD_BYTES: Final = 72
"""With it the largest card still has modules of a third of a millimetre, which phones resolve."""


def vcard(lead: ReportLead) -> str:
    """The contact as vCard 3.0 (RFC 2426), small enough to scan from paper.

    A long name is cut; an address or number that is too long is left out, as half of one is none.
    """
    given = lead.first_name or ("" if lead.last_name else lead.person)
    lines = (
        ("N", f"{_cut(lead.last_name)};{_cut(given)};;;"),
        ("FN", _cut(lead.person)),
        ("ORG", _cut(lead.company)),
        ("TITLE", _cut(lead.job_title)),
        ("EMAIL", _whole(lead.email)),
        ("TEL;TYPE=WORK", _whole(lead.phone)),
    )
    body = "".join(f"{name}:{value}\r\n" for name, value in lines if value)
    return f"BEGIN:VCARD\r\nVERSION:3.0\r\n{body}END:VCARD\r\n"


def _cut(text: str) -> str:
    return _escaped(_plain(text).encode()[:_FIELD_BYTES].decode(errors="ignore"))


def _whole(text: str) -> str:
    plain = _plain(text)
    return _escaped(plain) if len(plain.encode()) <= _FIELD_BYTES else ""


def _plain(text: str) -> str:
    return "".join(char for char in text if char.isprintable()).strip()


def _escaped(text: str) -> str:
    return re.sub(r"([\\;,])", r"\\\1", text)


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code: `size` modules on each side, without the quiet zone. `stripes` are dark modules
    side by side: column and row from the top left corner, and how many to the right."""

    size: int
    stripes: tuple[tuple[int, int, int], ...]


@dataclass(frozen=True, slots=True)
class _Plan:
    """All of a version that no data changes. `pick` takes the modules, row after row, out of the
    function modules followed by the data; `flips` is the mask over the data, as one integer."""

    size: int
    capacity: int
    function: str
    flips: int
    pick: Callable[[str], tuple[str, ...]]


@dataclass(slots=True)
class CodeMaker:
    """Makes codes, keeping the plan of each version it has met."""

    _plans: dict[int, _Plan] = field(default_factory=dict)
    _tables: dict[int, tuple[int, ...]] = field(default_factory=dict)

    def code(self, text: str) -> Code:
        """The code of a text as UTF-8 bytes, level M. Raises ValueError beyond 2,331 bytes."""
        data = text.encode()
        version = _version_for(len(data))
        plan = self._plans.get(version)
        if plan is None:
            plan = self._plans[version] = _plan(version)
        words = bytes(self._codewords(data, version))
        # The few bits beyond the codewords are 0 and only masked.
        bits = int.from_bytes(words, "big") << plan.capacity - 8 * len(words)
        modules = "".join(plan.pick(f"{plan.function}{bits ^ plan.flips:0{plan.capacity}b}"))
        return Code(plan.size, tuple(_stripes(modules, plan.size)))

    def _codewords(self, data: bytes, version: int) -> Iterator[int]:
        """Data and error correction, interleaved as section 7.6 asks."""
        blocks = base.rs_blocks(version, ERROR_CORRECT_M)
        total = sum(block.data_count for block in blocks)
        count_bits = 8 if version < 10 else 16
        stream = (0b0100 << count_bits | len(data)) << 8 * len(data) | int.from_bytes(data, "big")
        # Mode and length take 12 or 20 bits, so the terminator of 4 zero bits ends a byte.
        packed = (stream << 4).to_bytes(len(data) + (count_bits + 8) // 8, "big")[:total]
        padded = (packed + b"\xec\x11" * total)[:total]
        parts, checks, start = [], [], 0
        for block in blocks:
            part = padded[start : start + block.data_count]
            start += block.data_count
            parts.append(part)
            checks.append(self._check(part, block.total_count - block.data_count))
        for group in (parts, checks):
            for index in range(max(map(len, group))):
                yield from (part[index] for part in group if index < len(part))

    def _check(self, data: bytes, count: int) -> bytes:
        """The remainder by the generator of degree `count`, the register being one integer."""
        table = self._tables.get(count)
        if table is None:
            table = self._tables[count] = _division_table(count)
        register, keep, top = 0, (1 << 8 * count) - 1, 8 * (count - 1)
        for byte in data:
            register = (register << 8 & keep) ^ table[register >> top ^ byte]
        return register.to_bytes(count, "big")


def _version_for(length: int) -> int:
    for version in range(1, 41):
        room = sum(block.data_count for block in base.rs_blocks(version, ERROR_CORRECT_M))
        if length + (2 if version < 10 else 3) <= room:
            return version
    raise ValueError("too long for a QR code")


def _division_table(count: int) -> tuple[int, ...]:
    generator = reduce(
        lambda poly, power: poly * base.Polynomial([1, base.gexp(power)], 0),
        range(count),
        base.Polynomial([1], 0),
    )
    terms = [generator[index] for index in range(1, count + 1)]

    def times(factor: int) -> int:
        return int.from_bytes(
            bytes(base.gexp(base.glog(factor) + base.glog(term)) if term else 0 for term in terms),
            "big",
        )

    powers = [times(1 << bit) for bit in range(8)]
    return tuple(
        reduce(xor, (powers[bit] for bit in range(8) if factor >> bit & 1), 0)
        for factor in range(256)
    )


def _plan(version: int) -> _Plan:
    code: QRCode[object] = QRCode(version=version, error_correction=ERROR_CORRECT_M)
    size = code.modules_count = version * 4 + 17
    code.modules = [[None] * size for _ in range(size)]
    code.setup_position_probe_pattern(0, 0)
    code.setup_position_probe_pattern(size - 7, 0)
    code.setup_position_probe_pattern(0, size - 7)
    code.setup_position_adjust_pattern()
    code.setup_timing_pattern()
    code.setup_type_info(False, _MASK)  # noqa: FBT003 - the library's own signature
    if version >= 7:
        code.setup_type_number(False)  # noqa: FBT003
    masked = util.mask_func(_MASK)
    places = [place for place in _zigzag(size) if code.modules[place[0]][place[1]] is None]
    source = {place: size * size + index for index, place in enumerate(places)}
    every = [(row, col) for row in range(size) for col in range(size)]
    return _Plan(
        size=size,
        capacity=len(places),
        function="".join("1" if code.modules[row][col] else "0" for row, col in every),
        flips=int("".join("1" if masked(row, col) else "0" for row, col in places), 2),
        pick=itemgetter(*(source.get(place, index) for index, place in enumerate(every))),
    )


def _zigzag(size: int) -> Iterator[tuple[int, int]]:
    """Pairs of columns from the right, up and down in turn, without the timing column 6."""
    upward = True
    for right in (*range(size - 1, 6, -2), 5, 3, 1):
        for step in range(size):
            row = size - 1 - step if upward else step
            yield row, right
            yield row, right - 1
        upward = not upward


_DARK: Final = re.compile("1+")


def _stripes(modules: str, size: int) -> Iterator[tuple[int, int, int]]:
    for y in range(size):
        start = y * size
        for found in _DARK.finditer(modules, start, start + size):
            first, last = found.span()
            yield first - start, y, last - first
