"""Admin forms of campaigns and quiet periods."""

from collections.abc import Iterable, Iterator
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.widgets import AdminDateInput, AdminPageChooser
from wagtail.models import Page

from factcheck.models import ClarificationPage, FactCheckPage
from home.forms import OwnChoicesForm
from home.selectors import agencies_of
from influencers.permissions import offices_of
from programs.models import ProgramPage
from search.public_pages import public

# What holders may be asked to pass on.
PAGE_TYPES = (ProgramPage, FactCheckPage, ClarificationPage)


class PublicPageChooser(AdminPageChooser):
    """Names a chosen page as the public knows it.

    Wagtail's names it by the title that waits for review, of whichever agency.
    """

    def __init__(self) -> None:
        super().__init__(target_models=list(PAGE_TYPES))

    def get_display_title(self, instance: Page) -> str:
        """Return the published title, if there is one."""
        if instance.pk in offered_pages([instance.pk]):
            return instance.title
        return _now("Halaman yang tidak bisa diminta")


class CampaignForm(OwnChoicesForm):
    """A draft: in the name of an own office, with pages that everybody may read."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        office = self.fields["agency"]
        office.queryset = office.queryset.filter(pk__in=offices_of(self.for_user))
        owner = self.fields["owner"]
        owner.required = True
        if self.instance.pk is None:
            owner.initial = self.for_user.pk
            if len(own := office.queryset[:2]) == 1:
                office.initial = own[0].pk

    def clean(self) -> Any:
        """Refuse a stranger as owner, a period that is over, pages nobody can read."""
        cleaned = super().clean()
        owner, agency = cleaned.get("owner"), cleaned.get("agency")
        if (
            owner
            and agency
            and owner != self.for_user
            and not _works_for(owner, agency)
        ):
            self.add_error("owner", _("Orang ini tidak bekerja di kantor itu."))
        ends_on = cleaned.get("ends_on")
        if ends_on and ends_on < timezone.localdate():
            self.add_error("ends_on", _("Tanggal ini sudah lewat."))
        self._clean_pages()
        return cleaned

    def _clean_pages(self) -> None:
        rows = list(self._page_rows())
        offered = offered_pages(row.cleaned_data["page"].pk for row in rows)
        for row in rows:
            if row.cleaned_data["page"].pk not in offered:
                row.add_error(
                    "page",
                    _("Pilih program, cek fakta, atau klarifikasi yang sudah terbit."),
                )

    def _page_rows(self) -> Iterator[forms.ModelForm]:
        for row in self.formsets["campaign_pages"].forms:
            if (
                row.is_valid()
                and row.cleaned_data.get("page")
                and not row.cleaned_data.get("DELETE")
            ):
                yield row


class ReadForm(forms.Form):
    """That the sender has read what is about to be public."""

    seen = forms.IntegerField(widget=forms.HiddenInput)


class ExtendForm(forms.Form):
    """Until when a campaign lasts instead."""

    until = forms.DateField(label=_("Sampai"), widget=AdminDateInput)


class StopForm(forms.Form):
    """Why a campaign ends at once."""

    reason = forms.CharField(
        label=_("Alasan"),
        max_length=300,
        help_text=_("Dibaca semua orang. Contoh: Jadwal imunisasi berubah."),
        widget=forms.Textarea({"rows": 2}),
    )


class QuietPeriodForm(WagtailAdminModelForm):
    """A period that touches something, and is not over."""

    def clean(self) -> Any:
        """Ask for regions or the whole country, and for a day to come."""
        cleaned = super().clean()
        if not cleaned.get("is_national") and not cleaned.get("regions"):
            self.add_error("regions", _("Pilih wilayah, atau seluruh Indonesia."))
        ends_on = cleaned.get("ends_on")
        if ends_on and ends_on < timezone.localdate():
            self.add_error("ends_on", _("Tanggal ini sudah lewat."))
        return cleaned


def offered_pages(page_ids: Iterable[int]) -> set[int]:
    """Return those of the pages that everybody may read and pass on."""
    wanted = list(page_ids)
    return {
        pk
        for model in PAGE_TYPES
        for pk in public(model).filter(pk__in=wanted).values_list("pk", flat=True)
    }


def _works_for(owner: Any, agency: Any) -> bool:
    return agencies_of(owner).filter(pk=agency.pk).exists()
