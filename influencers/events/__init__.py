"""Events for badge holders: invitations, answers, waiting list, calendar, check-in."""
