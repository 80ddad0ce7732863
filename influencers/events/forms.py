"""The form that makes and changes an event."""

from datetime import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList

from home.forms import OwnChoicesForm
from home.models import AgencyPage
from influencers.models import Attendance, Event
from influencers.permissions import offices_of


class EventForm(OwnChoicesForm):
    """Lets an office invite in its own name only, and to no fewer than who come."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        agencies = offices_of(self.for_user)
        field = self.fields["agency"]
        field.queryset = field.queryset.filter(pk__in=agencies.values("pk"))
        if self.instance.pk is None and agencies.count() == 1:
            self.initial["agency"] = agencies.get().pk

    def clean_agency(self) -> AgencyPage:
        """Keep the office of an event that holders have seen."""
        agency: AgencyPage = self.cleaned_data["agency"]
        is_seen = self.instance.pk and self.instance.state != Event.State.DRAFT
        if is_seen and "agency" in self.changed_data:
            raise ValidationError(
                _now("Acara ini sudah dibuka; kantornya tidak bisa diganti.")
            )
        return agency

    def clean_ends_at(self) -> datetime:
        """Take no end in the past, but for an event that is over already."""
        ends_at: datetime = self.cleaned_data["ends_at"]
        was_over = self.instance.pk is not None and self.instance.is_over
        if ends_at <= timezone.now() and not was_over:
            raise ValidationError(
                _now("Waktu selesainya sudah lewat. Periksa tanggal dan tahunnya.")
            )
        return ends_at

    def clean_capacity(self) -> int | None:
        """Take nobody's place away."""
        capacity: int | None = self.cleaned_data["capacity"]
        if capacity is None or self.instance.pk is None:
            return capacity
        coming = self.instance.attendances.filter(answer=Attendance.Answer.COMING)
        if (taken := coming.count()) > capacity:
            raise ValidationError(
                _now("Sudah %d orang akan hadir; jumlah tempat tidak bisa di bawahnya.")
                % taken
            )
        return capacity


EVENT_PANELS = ObjectList(
    [
        FieldPanel("title"),
        FieldPanel("summary"),
        FieldPanel("agency", widget=forms.Select),
        FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
        FieldPanel("place"),
        FieldPanel("meeting_url"),
        FieldPanel("capacity"),
        FieldPanel("description"),
        MultiFieldPanel(
            [
                FieldPanel("agencies", widget=forms.SelectMultiple),
                FieldPanel("regions", widget=forms.SelectMultiple),
                FieldPanel("topics", widget=forms.CheckboxSelectMultiple),
            ],
            heading=_("Siapa yang diundang"),
            help_text=_(
                "Yang kosong tidak menyaring. Pemegang lencana tanpa pilihan wilayah "
                "atau topik selalu termasuk."
            ),
        ),
    ],
    base_form_class=EventForm,
)
