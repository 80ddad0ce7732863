"""The text that a picture carries, within limits."""

from influencers.openbadges.reading import LARGEST_TEXT

LARGEST_PICTURE = 4 * 1024 * 1024


class BakingError(ValueError):
    """A picture that cannot be read, or that holds no readable credential."""


def read(raw: bytes) -> str:
    """Return a credential's bytes as text."""
    if len(raw) > LARGEST_TEXT:
        raise BakingError("the credential is too large")
    try:
        return raw.decode()
    except UnicodeDecodeError as fault:
        raise BakingError("the credential is not UTF-8") from fault


def write(credential: str) -> bytes:
    """Return a credential's text as the bytes to bake."""
    raw = credential.encode()
    if len(raw) > LARGEST_TEXT:
        raise BakingError("the credential is too large")
    return raw
