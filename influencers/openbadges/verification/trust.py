"""Whom a verification believes, and where it finds status lists: nothing is fetched."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any


def _nobody(_did: str) -> None:
    return None


@dataclass(frozen=True)
class Trust:
    """What this portal knows: issuers with their keys, and its own status lists."""

    # An issuer's verification methods (identifier and multikey); None for a stranger.
    methods_of: Callable[[str], Mapping[str, str] | None] = _nobody
    # A signed status list by its address; None for a list that is not at hand.
    status_list_at: Callable[[str], Mapping[str, Any] | None] = _nobody
