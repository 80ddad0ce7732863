"""The page at the door: reads badges, says in large letters who may come in."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.forms import Media
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from influencers.events.door import Arrival, check_in, undo_check_in
from influencers.events.pages import EventPage
from influencers.events.services import EventRefusedError
from influencers.models import Attendance
from influencers.permissions import ALL_AGENCIES

DOOR_STYLES = Media(css={"all": ["admin/door.css"]})
# Every other page of the portal forbids the camera altogether.
PERMISSIONS = "camera=(self), geolocation=(), microphone=(), payment=(), usb=()"
LARGEST_KEY = 2**63 - 1


class DoorView(EventPage):
    """Notes who comes to an event."""

    template_name = "influencers/events/admin_door.html"
    page_subtitle = _("Pintu masuk")

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """Leave it to those who may change the event; let the page use the camera."""
        if not self.may_change:
            raise PermissionDenied
        response = super().dispatch(request, *args, **kwargs)
        response.headers["Permissions-Policy"] = PERMISSIONS
        return response

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Note or take back, and say what came of it.

        Sending the same badge twice says so and changes nothing, so the answer needs no
        address of its own.
        """
        shown: dict[str, Any] = {}
        try:
            shown = self._undo() if "undo" in request.POST else self._read()
        except EventRefusedError:
            shown["is_closed"] = True
        del self.event  # its counts have changed
        return self.render_to_response(self.get_context_data(**shown, **kwargs))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Bring the styles."""
        context = super().get_context_data(**kwargs)
        return {**context, "media": context["media"] + DOOR_STYLES}

    @property
    def role(self) -> str:
        """As whom the user stands at the door."""
        user = self.request.user
        if user.is_superuser or user.has_perm(ALL_AGENCIES):
            return _now("Petugas lencana")
        return _now("Humas %s") % self.event.agency.short_name

    def _read(self) -> dict[str, Any]:
        read = self.request.POST.get("badge", "")
        arrival: Arrival = check_in(
            self.event.pk,
            read,
            actor=self.request.user,
            role=self.role,
            admit="admit" in self.request.POST,
        )
        answer = arrival.attendance.answer if arrival.attendance else ""
        return {
            "arrival": arrival,
            "read": read[:60],
            "is_waiting": answer == Attendance.Answer.WAITING,
            "is_declined": answer == Attendance.Answer.DECLINED,
        }

    def _undo(self) -> dict[str, Any]:
        key = self.request.POST["undo"]
        if not key.isascii() or not key.isdigit() or int(key[:20]) > LARGEST_KEY:
            return {"undone": None, "is_undo": True}
        undone = undo_check_in(
            self.event.pk, int(key[:20]), actor=self.request.user, role=self.role
        )
        return {"undone": undone, "is_undo": True}
