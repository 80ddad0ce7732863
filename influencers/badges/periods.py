"""How long a badge holds."""

import calendar
from datetime import date


def months_after(day: date, months: int) -> date:
    """Return the same day so many months later, or that month's last one."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return day.replace(
        year=year, month=month, day=min(day.day, calendar.monthrange(year, month)[1])
    )
