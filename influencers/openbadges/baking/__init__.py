"""Bakes a credential into a picture, and takes it out again.

https://www.imsglobal.org/spec/ob/v3p0#badge-baking. The picture's own bytes stay as
they are.
"""

from influencers.openbadges.baking.png import PNG_SIGNATURE, bake_png, unbake_png
from influencers.openbadges.baking.svg import bake_svg, unbake_svg
from influencers.openbadges.baking.texts import LARGEST_PICTURE, BakingError, read

__all__ = ["BakingError", "bake_png", "bake_svg", "unbake", "unbake_png", "unbake_svg"]


def unbake(content: bytes) -> str:
    """Return the credential's text from a PNG, an SVG, or text itself."""
    if len(content) > LARGEST_PICTURE:
        raise BakingError("too large")
    if content.startswith(PNG_SIGNATURE):
        return unbake_png(content)
    if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return unbake_svg(content)
    return read(content.removeprefix(b"\xef\xbb\xbf"))
