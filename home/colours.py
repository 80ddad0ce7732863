"""Contrast of colours, by the formula of WCAG 2.2 (relative luminance)."""

import re

# WCAG 2.2, success criterion 1.4.3: ordinary text needs at least 4.5 to 1.
MINIMUM_CONTRAST = 4.5

HEX_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def contrast_ratio(one: str, other: str) -> float | None:
    """Return the contrast of two `#rrggbb` colours (1 to 21); None if one is not."""
    if not (HEX_COLOUR.fullmatch(one) and HEX_COLOUR.fullmatch(other)):
        return None
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    linear = [
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in channels
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
