"""The quick text of a body is the domain's, to the byte: peers refuse any other."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from boothapp.domain.facts import body_text
from boothapp.storage.bodies import quick_body_text

TEXT = st.text(st.characters())
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)


def written(write, body: dict) -> str:
    try:
        return write(body)
    except (TypeError, ValueError, RecursionError) as error:
        return type(error).__name__


@given(st.dictionaries(TEXT, JSON, max_size=5))
@example({"a": "".join(map(chr, range(0x20))) + '\x7f\u2028\u2029"\\\\/'})
@example({"\U0001f600": 1, "\uffff": 2, "z": 3, "\u00e9": 4})
@example({"big": 2**70, "low": -(2**70)})
@example({"lone": "\ud800"})
@example({"\ud800": 1})
def test_the_quick_text_is_the_domains(body: dict) -> None:
    assert written(quick_body_text, body) == written(body_text, body)
