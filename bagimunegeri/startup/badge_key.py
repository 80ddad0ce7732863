"""Makes the key that signs badges, where there is none yet."""

from django.conf import settings

from influencers.openbadges import multikeys
from influencers.openbadges.keys import KeyRing, key_file, save_ring


def make_once() -> None:
    """Write a key into PRIVATE_ROOT; keys that are there, or set, stay as they are."""
    if not settings.BADGE_KEYS and not key_file().exists():
        save_ring(KeyRing(multikeys.new_secret()))
