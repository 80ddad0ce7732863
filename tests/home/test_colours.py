"""Contrast by WCAG: an agency's colour must be readable on white."""

import pytest

from home.colours import contrast_ratio


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        # The two greys that WCAG's own technique G18 is usually shown with.
        ("#767676", "#ffffff", 4.54),
        ("#777777", "#ffffff", 4.48),
    ],
)
def test_contrast_follows_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast_ratio(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast_ratio(other, one) == pytest.approx(ratio, abs=0.01)


@pytest.mark.parametrize("colour", ["", "red", "#fff", "#gggggg", "#ffffff; x"])
def test_what_is_no_colour_has_no_contrast(colour: str) -> None:
    assert contrast_ratio(colour, "#ffffff") is None
