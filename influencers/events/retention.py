"""How long it is kept who was invited to an event, and who came.

UU 27/2022, article 16 (2) g: no longer than needed.
"""

from datetime import timedelta

from django.utils import timezone

from influencers.models import Attendance

# Time enough to prove to an office, in its yearly report, who was trained.
ATTENDANCES_KEPT = timedelta(days=365)


def forget_attendances() -> int:
    """Delete who answered and who came to events long over; returns how many."""
    over = timezone.now() - ATTENDANCES_KEPT
    return Attendance.objects.filter(event__ends_at__lt=over).delete()[0]
