"""The small pages on which something is done with a case."""

from typing import Any, ClassVar

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.utils.translation import gettext_lazy as _

from factcheck.intake import services
from factcheck.intake.changes import CaseRefusedError, last_change
from factcheck.intake.forms import (
    AnnounceForm,
    AssignForm,
    CaseForm,
    ConfirmForm,
    NoteForm,
    RateForm,
)
from factcheck.intake.selectors import people_at_desk
from factcheck.intake.views import CasePage
from home.admin_pages import RecordActionPage


class CaseActionView(RecordActionPage, CasePage):
    """One thing that is done with a case."""

    template_name = "factcheck/intake/action.html"
    form_class: type[CaseForm] = ConfirmForm
    refusals: ClassVar = {CaseRefusedError: ""}

    def get_form_kwargs(self) -> dict[str, Any]:
        """Tell the form which case it is about."""
        return {**super().get_form_kwargs(), "case": self.case}

    def get_initial(self) -> dict[str, Any]:
        """Let the form carry what its sender sees."""
        return {"seen": last_change(self.case.pk)}

    def refuse(self, form: CaseForm, refusal: Exception) -> HttpResponse:
        """Say why not; they may send again what they see from now on."""
        form.data = {**form.data, "seen": last_change(self.case.pk)}
        return super().refuse(form, refusal)


class TakeView(CaseActionView):
    """The user takes care of it."""

    page_subtitle = _("Ambil")
    button = _("Ambil kasus ini")
    done = _("Kasus ini sekarang tanggung jawab Anda.")

    def act(self, values: dict[str, Any]) -> None:
        """Assign it to the user, if they work at its desk."""
        user = self.request.user
        if not people_at_desk(self.case.agency).filter(pk=user.pk).exists():
            raise PermissionDenied
        services.assign_case(self.case.pk, to=user, actor=user, seen=values["seen"])


class AssignView(CaseActionView):
    """Somebody of the desk takes care of it."""

    form_class = AssignForm
    page_subtitle = _("Tugaskan")
    done = _("Penanggung jawab disimpan.")

    def act(self, values: dict[str, Any]) -> None:
        """Give it to the chosen colleague, or to nobody."""
        services.assign_case(self.case.pk, actor=self.request.user, **values)


class RateView(CaseActionView):
    """How harmful it is and how far it goes."""

    form_class = RateForm
    page_subtitle = _("Nilai bahaya dan jangkauan")
    done = _("Penilaian disimpan; tenggat menyesuaikan.")

    def act(self, values: dict[str, Any]) -> None:
        """Rate it."""
        services.rate_case(self.case.pk, actor=self.request.user, **values)


class NoteView(CaseActionView):
    """A remark for the colleagues."""

    form_class = NoteForm
    page_subtitle = _("Catatan")
    done = _("Catatan disimpan.")

    def act(self, values: dict[str, Any]) -> None:
        """Leave the remark."""
        services.note_on_case(
            self.case.pk, note=values["note"], actor=self.request.user
        )


class AnnounceView(CaseActionView):
    """By what title the public sees it being checked."""

    form_class = AnnounceForm
    page_subtitle = _("Judul untuk umum")
    done = _("Judul untuk umum disimpan.")

    def act(self, values: dict[str, Any]) -> None:
        """Set the title."""
        services.announce_case(self.case.pk, actor=self.request.user, **values)
