"""The loader finds shipped files and nothing else."""

from __future__ import annotations

import pytest

from resources.loader import path, read_bytes, read_text


def test_a_file_is_read_as_text_and_as_bytes() -> None:
    text = read_text("shows", "coatings_expo", "show.toml")
    assert 'city = "Nürnberg"' in text
    assert read_bytes("shows", "coatings_expo", "show.toml").decode("utf-8") == text
    assert path("shows", "coatings_expo").is_dir()


@pytest.mark.parametrize("parts", [("..", "pyproject.toml"), ("shows/../..",), ("",), ("a\\b",)])
def test_parts_cannot_lead_out(parts: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="not a path inside"):
        path(*parts)


def test_a_file_that_is_not_there_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"shows/nowhere\.toml"):
        read_text("shows", "nowhere.toml")
