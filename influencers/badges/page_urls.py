"""Addresses below a badge that people read, in either language."""

from django.urls import path

from influencers.badges import (
    converters,  # noqa: F401 - registers what stands in the gaps
)
from influencers.badges.printing import printable_badge

urlpatterns = [
    path("<badge_number:badge_number>/cetak/", printable_badge, name="printable_badge"),
]
