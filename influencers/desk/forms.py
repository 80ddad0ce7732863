"""What holders choose for their desk."""

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from home.models import Region, Topic
from influencers.applications.consents import WORDINGS, Purpose, has_consented
from influencers.models import Holder


class TopicField(forms.ModelMultipleChoiceField):
    """Topics by their name in the reader's language."""

    def label_from_instance(self, obj: Any) -> str:
        """Return the topic's name."""
        return str(obj.label)


class SettingsForm(forms.ModelForm[Holder]):
    """Topics, regions, and how often mail comes; mail only with consent."""

    topics = TopicField(
        label=_("Topik"),
        queryset=Topic.objects.order_by("name"),
        required=False,
        help_text=_("Tidak memilih berarti semua topik."),
        widget=forms.CheckboxSelectMultiple,
    )
    regions = forms.ModelMultipleChoiceField(
        label=_("Wilayah"),
        queryset=Region.objects.order_by("name"),
        required=False,
        help_text=_(
            "Tidak memilih berarti semua wilayah. Kabar untuk seluruh Indonesia selalu "
            "ikut. Di komputer: tahan Ctrl untuk memilih beberapa."
        ),
        widget=forms.SelectMultiple({"class": "input", "size": 8}),
    )
    agrees_to_mail = forms.BooleanField(label=WORDINGS[Purpose.MAIL], required=False)

    class Meta:
        model = Holder
        fields = ("topics", "regions", "digest")
        labels: ClassVar = {"digest": _("Ringkasan lewat surel")}
        help_texts: ClassVar = {
            "digest": _(
                "Paket, ajakan, dan acara baru; tidak ada yang baru berarti tidak ada "
                "surel. Ajakan mendesak dikirim segera, kecuali Anda memilih Tidak "
                "usah. Koreksi selalu dikirim segera."
            )
        }
        widgets: ClassVar = {"digest": forms.RadioSelect}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.is_agreed = has_consented(self.instance.user, Purpose.MAIL)
        if self.is_agreed:
            del self.fields["agrees_to_mail"]
        elif not self.is_bound:
            self.initial["digest"] = Holder.Digest.OFF

    def clean(self) -> dict[str, Any]:
        """Send nothing to who has not agreed to it."""
        chosen: dict[str, Any] = super().clean() or {}
        wants_mail = chosen.get("digest") in (
            Holder.Digest.DAILY,
            Holder.Digest.WEEKLY,
        )
        if wants_mail and not self.is_agreed and not chosen.get("agrees_to_mail"):
            self.add_error(
                "agrees_to_mail",
                _("Untuk menerima surel, beri tanda centang; atau pilih Tidak usah."),
            )
        return chosen

    def save(self, commit: bool = True) -> Holder:
        """Store the choices alone: the badge may be changed by others meanwhile."""
        holder = super().save(commit=False)
        holder.save(update_fields=["digest"])
        self.save_m2m()
        return holder
