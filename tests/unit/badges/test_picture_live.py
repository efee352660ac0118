"""Frame after frame: what one look does not establish, when a badge is settled."""

from __future__ import annotations

import zxingcpp
from PIL import Image, ImageFilter

from boothapp.badges.codes import Code, Luma
from boothapp.badges.live_codes import FrameReader, Sighting

Format = zxingcpp.BarcodeFormat
SQUARE = ((0, 0), (9, 0), (9, 9), (0, 9))
QR = Code("CX26-007003", "qr", SQUARE, sure=True)
NUMBER = Code("0007003214", "code128", SQUARE, sure=True)


def frame(*codes: tuple[str, zxingcpp.BarcodeFormat]) -> Luma:
    picture = Image.new("L", (800, 500), 230)
    left = 40
    for text, kind in codes:
        drawn = memoryview(zxingcpp.create_barcode(text, kind).to_image(scale=2))
        code = Image.frombytes("L", drawn.shape[::-1], drawn.tobytes())
        picture.paste(code, (left, 80))
        left += code.width + 40
    return Luma(picture.tobytes(), 800, 500, 800)


def said(reader: FrameReader, *shown: Luma) -> list[set[str]]:
    return [{code.text for code in reader.read(each)} for each in shown]


def test_a_qr_code_is_read_in_every_frame() -> None:
    shown = [frame(("CX26-007003", Format.QRCode))] * 7
    assert said(FrameReader(), *shown) == [{"CX26-007003"}] * 7


def test_a_line_code_is_told_once_a_second_look_agrees() -> None:
    shown = [frame(("0070032148", Format.ITF))] * 7
    first, second, *later = said(FrameReader(), *shown)
    assert (first, second) == (set(), {"0070032148"})
    assert later == [set(), set(), set(), {"0070032148"}, set()]


def test_two_looks_that_disagree_tell_nothing() -> None:
    one, other = frame(("0070032148", Format.ITF)), frame(("0070032155", Format.ITF))
    assert said(FrameReader(), one, other, one, other, one, frame()) == [set()] * 6


def test_a_code_beside_the_qr_code_is_found_before_the_badge_is_settled() -> None:
    shown = frame(("CX26-007003", Format.QRCode), ("0007003214", Format.Code128))
    for skipped in range(5):
        reader, sighting = FrameReader(), Sighting()
        for _ in range(skipped):
            reader.read(frame())
        while not sighting.add(reader.read(shown)):
            pass
        assert {code.text for code in sighting.codes} == {"CX26-007003", "0007003214"}


def test_nothing_is_settled_before_something_was_seen() -> None:
    sighting = Sighting()
    assert not any(sighting.add(()) for _ in range(50))
    assert [sighting.add((QR,)) for _ in range(8)].index(True) == 7
    assert sighting.codes == (QR,)


def test_codes_are_gathered_over_frames_each_once() -> None:
    sighting = Sighting()
    moved = Code(QR.text, QR.symbology, ((5, 5),) * 4, sure=True)
    for codes in ((QR,), (NUMBER,), (moved,)):
        sighting.add(codes)
    assert sighting.codes == (moved, NUMBER)


def test_an_empty_hall_tells_nothing() -> None:
    hall = Image.effect_noise((800, 500), 90).filter(ImageFilter.BoxBlur(2))
    view = Luma(hall.tobytes(), 800, 500, 800)
    assert said(FrameReader(), *[view] * 11) == [set()] * 11
