"""Columns share the width that there is, whatever it is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.fitted_columns import Fit, fitted_widths

fits = st.lists(
    st.builds(Fit, st.integers(20, 300), st.integers(0, 5), st.integers(0, 4)),
    min_size=1,
    max_size=12,
)


@given(fits, st.integers(0, 3000))
def test_no_width_is_wasted_and_none_exceeded(given_fits: list[Fit], room: int) -> None:
    widths = fitted_widths(given_fits, room)
    kept = [(fit, width) for fit, width in zip(given_fits, widths, strict=True) if width]
    assert all(width >= fit.least for fit, width in kept)
    always = [fit for fit in given_fits if fit.rank == 0]
    assert all(width for fit, width in zip(given_fits, widths, strict=True) if fit.rank == 0)
    if sum(fit.least for fit in always) <= room:
        assert sum(widths) <= room
        if any(fit.share for fit, _ in kept):
            assert sum(widths) == room


@given(fits, st.integers(0, 3000))
def test_the_least_wanted_leaves_first(given_fits: list[Fit], room: int) -> None:
    widths = fitted_widths(given_fits, room)
    gone = [fit.rank for fit, width in zip(given_fits, widths, strict=True) if not width]
    stay = [fit.rank for fit, width in zip(given_fits, widths, strict=True) if width]
    assert not gone or min(gone) >= max([rank for rank in stay if rank], default=0)
