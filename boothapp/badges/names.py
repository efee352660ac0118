"""How the parts of a person's name go together; standard library only."""

from __future__ import annotations

import re

_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff66-\uff9f]")


def full_name(prefix: str, given: str, middle: str, family: str, suffix: str) -> str:
    """The name as its bearer writes it: family first in Chinese, Japanese and Korean script."""
    middle, prefix, suffix = (part.replace(",", " ") for part in (middle, prefix, suffix))
    if _EAST_ASIAN.search(family):
        parts = (prefix, family, given, middle, suffix)
    else:
        parts = (prefix, given, middle, family, suffix)
    return " ".join(part for part in parts if part)
