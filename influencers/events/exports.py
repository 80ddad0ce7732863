"""The guests of an event as a table for the office that invited them."""

import csv
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from influencers.events.pages import EventPage, guests_of
from influencers.models import Attendance


class GuestsView(EventPage):
    """A CSV file: badge, listed accounts, agency, answer, arrival; no names."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Hand the file out."""
        response = HttpResponse(content_type="text/csv; charset=utf-8")
        name = f"acara-{self.event.pk}-hadirin.csv"
        response["Content-Disposition"] = f'attachment; filename="{name}"'
        # Spreadsheets recognise UTF-8 by this mark.
        response.write("\ufeff")
        csv.writer(response).writerows(self._rows())
        return response

    def _rows(self) -> Iterator[list[str]]:
        yield [
            _("lencana"),
            _("akun"),
            _("instansi"),
            _("jawaban"),
            _("dijawab"),
            _("datang"),
        ]
        for guest in guests_of(self.event):
            yield _row(guest)


def _row(guest: Attendance) -> list[str]:
    """Return one line; after the network's name no handle looks like a formula."""
    holder = guest.holder
    accounts = holder.accounts.all() if holder.is_listed else ()
    return [
        holder.number,
        " ".join(f"{each.get_network_display()}:{each.handle}" for each in accounts),
        holder.agency.short_name,
        guest.get_answer_display(),
        _minute(guest.answered_at),
        _minute(guest.checked_in_at),
    ]


def _minute(moment: datetime | None) -> str:
    return f"{timezone.localtime(moment):%Y-%m-%d %H:%M}" if moment else ""
