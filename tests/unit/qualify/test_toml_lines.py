"""The line of every key, also inside arrays of tables and values over several lines."""

from __future__ import annotations

from boothapp.qualify.toml_lines import key_lines


def test_nested_arrays_of_tables() -> None:
    lines = key_lines(
        "\n".join(
            [
                "top = 1  # comment with [brackets] and = signs",  # 1
                "",
                "[[shop.shelf]]",  # 3
                "name = 'a'",
                "[[shop.shelf.box]]",  # 5
                "size = 1",
                "[[shop.shelf.box]]",  # 7
                "size = 2",
                "[shop.shelf.box.lid]",  # 9
                "colour = 'red'",
                "[[shop.shelf]]",  # 11
                "[[shop.shelf.box]]",  # 12
                "size = 3",
            ]
        )
    )
    assert lines["top",] == 1
    assert lines["shop", "shelf", 0] == 3
    assert lines["shop", "shelf", 0, "name"] == 4
    assert lines["shop", "shelf", 0, "box", 0, "size"] == 6
    assert lines["shop", "shelf", 0, "box", 1] == 7
    assert lines["shop", "shelf", 0, "box", 1, "lid", "colour"] == 10
    assert lines["shop", "shelf", 1, "box", 0, "size"] == 13


def test_values_over_several_lines_do_not_lose_count() -> None:
    lines = key_lines(
        'text = """\nnot = 1\n[neither]\n"quoted" \\""" still\n"""\r\n'  # 1 to 5
        "list = [  # why\n"  # 6
        "  { code = 'a', label = { en = 'x, ]', de = \"}\" } },\n"  # 7
        "  # between\n"
        "  { code = 'b' },\n"  # 9
        "]\n"
        "raw = '''\n]]'''\n"  # 11, 12
        "day = 2026-10-02 10:00:00\n"  # 13
        'a."b.c".d = [[1, 2], [3,\n4]]\n'  # 14, 15
        "last = true"  # 16
    )
    assert lines["list", 0, "code"] == 7
    assert lines["list", 0, "label", "de"] == 7
    assert lines["list", 1] == 9
    assert lines["day",] == 13
    assert lines["a", "b.c", "d", 1, 0] == 14
    assert lines["a", "b.c", "d", 1, 1] == 15
    assert lines["last",] == 16
