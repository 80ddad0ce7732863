"""Writes about badge holders, and who may make them."""

from django.contrib.auth.models import Group

# Made by the migration `0002_badge_officers`, with what its members may do.
BADGE_OFFICERS = "Petugas lencana"


def badge_officers() -> Group:
    """Return the group of those who manage the holders of all agencies."""
    return Group.objects.get(name=BADGE_OFFICERS)
