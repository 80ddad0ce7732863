"""Judges what a holder wrote: its length, its faults, how much of a copy it is.

Nothing of it is kept.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from home.link_clicks import published
from influencers.kits.offers import OfferedKit
from influencers.kits.selectors import caption_parts, part_of
from sharing.kits import intent_url
from sharing.networks import (
    DISCLOSURE,
    NETWORK_CHOICES,
    NETWORKS,
    Network,
    caption_faults,
    complete_caption,
)
from sharing.similarity import TOO_ALIKE, likeness

# From here on whole sentences are shared; below, own words (`sharing.similarity`).
SOMEWHAT_ALIKE = 0.2
# Longer than anybody writes by hand, and than most networks take.
LONGEST = 10_000


class OwnWordsForm(forms.Form):
    """A text for one network."""

    network = forms.ChoiceField(
        label=gettext_lazy("Untuk jaringan"),
        choices=NETWORK_CHOICES,
        widget=forms.Select(attrs={"class": "input"}),
    )
    text = forms.CharField(
        label=gettext_lazy("Tulisan Anda"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 6, "class": "input"}),
    )


@dataclass(frozen=True, kw_only=True)
class JudgedWords:
    """A text as it will be posted, and what there is to say about it."""

    network: Network
    text: str
    count: int
    faults: list[str]
    intent_url: str | None
    # How alike it is to a text of the kit, in per cent, and that in words.
    likeness: int
    remark: str


def judge_words(text: str, *, network: str, offer: OfferedKit) -> JudgedWords:
    """Complete a text with link and disclosure, count it and compare it."""
    url = offer.kit.source.url
    posted = complete_caption(text, url=url, disclosure=DISCLOSURE)
    faults = caption_faults(text, network=network, url=url)
    alike, remark = _compare(text, offer)
    return JudgedWords(
        network=NETWORKS[network],
        text=posted,
        count=NETWORKS[network].count(posted),
        faults=faults,
        intent_url=None if faults else intent_url(network, text=posted, url=url),
        likeness=round(alike * 100),
        remark=remark,
    )


def _compare(text: str, offer: OfferedKit) -> tuple[float, str]:
    """Return the likeness to the kit's texts; the one taken most often weighs most."""
    parts = caption_parts([offer.issued])[offer.issued.pk]
    copied = [
        (likeness(text, [variant.text]), part.uses if part else 0)
        for variant in offer.kit.variants
        for part in [part_of(variant, parts)]
    ]
    most = max((alike for alike, _uses in copied), default=0.0)
    uses = max((uses for alike, uses in copied if alike >= TOO_ALIKE), default=0)
    return most, _remark(most, uses)


def _remark(alike: float, uses: int) -> str:
    if alike >= TOO_ALIKE and (count := published(uses)):
        said = _(
            "Mirip sekali dengan teks yang sudah dipakai sedikitnya %(count)s kali."
        )
        return said % {"count": count}
    if alike >= TOO_ALIKE:
        return _("Mirip sekali dengan teks di paket ini.")
    if alike >= SOMEWHAT_ALIKE:
        return _("Agak mirip dengan teks di paket ini.")
    return _("Ini kata-kata Anda sendiri.")


def judged(data: Mapping[str, Any], *, offer: OfferedKit) -> JudgedWords | None:
    """Judge what a form holds; None while nothing is written or it is no answer."""
    form = OwnWordsForm(data)
    if not form.is_valid() or not form.cleaned_data["text"]:
        return None
    return judge_words(
        form.cleaned_data["text"], network=form.cleaned_data["network"], offer=offer
    )
