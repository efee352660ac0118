"""Every word that is one slip of the finger away; pure."""

from __future__ import annotations

from collections.abc import Iterator

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def slips_of(word: str) -> Iterator[str]:
    """Yield `word` with one letter left out, doubled, wrong, extra, or two that changed places.

    Some fifty for each letter; duplicates may come.
    """
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
        if at + 1 < len(word) and word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        for letter in _LETTERS:
            if letter != word[at]:
                yield word[:at] + letter + word[at + 1 :]
            yield word[:at] + letter + word[at:]
