"""Judges a received picture or text: whether it was issued, and whether it stands.

What is handed in is looked at and forgotten. An exact copy is found by its hash, which
has an index, among however many kits. What changed on the way is compared with a
bounded number: pictures with the fingerprints of the newest 60,000, texts with the
captions of the pages that they link to, or that search finds for their words. Own
words that lead here by a short link are nobody's copy: the page they lead to is told.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from django.db.models import F
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from PIL import Image

from home.cards import SIZES, current_card
from home.models import ContentPage
from influencers.kits.candidates import kits_like, pages_led_to
from influencers.kits.likeness import (
    ALIKE,
    SAME,
    UnreadablePictureError,
    fingerprint,
    is_touched,
    nearest,
    read_picture,
)
from influencers.kits.selectors import shared_page, shared_pages
from influencers.kits.standing import Verdict, is_broken, standing_of
from influencers.models import IssuedKit, KitPart
from search.engines.guarded import public_page_ids
from sharing.cards.facts import CardState
from sharing.manifests import caption_digest, picture_digest
from sharing.networks import DISCLOSURE
from sharing.similarity import likeness

MOST_PICTURES = 60_000
# No caption is longer; the rest of a longer text is not read.
LONGEST_TEXT = 5_000
# From here on a text is a changed copy: the same news in own words stays below 0.2, and
# two words changed in a caption of fifteen leave 0.4 (`sharing.similarity`).
COPIED = 0.3


@dataclass(frozen=True, kw_only=True)
class Judgement:
    """The answer: what it is, from which kit, where to look now, in a sentence."""

    verdict: Verdict
    sentence: str | Promise
    kit: IssuedKit | None = None
    # Those that are public now: the kit's own, or what the text leads to.
    pages: tuple[ContentPage, ...] = ()

    @property
    def page_url(self) -> str:
        """The address of the first page."""
        return self.pages[0].full_url or "" if self.pages else ""


STANDINGS: Mapping[Verdict, Promise] = {
    Verdict.ISSUED: _("Diterbitkan di sini, tidak diubah, dan masih berlaku."),
    Verdict.CORRECTED: _(
        "Pernah diterbitkan di sini, tetapi isinya sudah dikoreksi. Jangan diteruskan: "
        "bagikan koreksinya."
    ),
    Verdict.WITHDRAWN: _(
        "Pernah diterbitkan di sini, tetapi sudah ditarik. Jangan diteruskan."
    ),
    Verdict.REPLACED: _(
        "Diterbitkan di sini dan isinya masih benar, tetapi sudah ada versi yang lebih "
        "baru."
    ),
}
SENT_ON = _(
    "Sama dengan gambar resmi yang masih berlaku; hanya dikompres ulang di jalan."
)
RETOUCHED = _(
    "Mirip gambar resmi, tetapi ada bagian yang diubah, atau gambarnya terlalu kecil "
    "untuk dibandingkan. Lihat halamannya."
)
RESEMBLING = _(
    "Mirip gambar resmi, tetapi tidak sama. Jangan dipercaya sebelum dibandingkan "
    "dengan halamannya."
)
REWORDED = _(
    "Mirip teks resmi, tetapi diubah. Bandingkan kata-kata dan tautannya dengan "
    "halamannya."
)
NOT_OURS = _(
    "Tidak ada di catatan kami. Itu belum berarti isinya salah: tempelkan pesannya di "
    "halaman periksa."
)
NO_PICTURE = _(
    "Gambarnya tidak bisa dibaca. Kirim berkas JPEG, PNG, atau WebP yang utuh, paling "
    "besar 8 MB."
)
# Of the pages that own words lead to, the worst state counts.
LEADING: Mapping[CardState, Promise] = {
    CardState.WITHDRAWN: _(
        "Kata-katanya milik pengirimnya sendiri. Tautannya ke halaman kami yang sudah "
        "ditarik atau dicabut. Jangan diteruskan."
    ),
    CardState.CORRECTED: _(
        "Kata-katanya milik pengirimnya sendiri. Tautannya ke halaman kami yang sudah "
        "dikoreksi: bandingkan dengan yang sekarang tertulis di sana."
    ),
    CardState.CURRENT: _(
        "Kata-katanya milik pengirimnya sendiri, bukan teks dari sini. Tautannya benar "
        "ke halaman kami: bandingkan dengan yang tertulis di sana."
    ),
}
BROKEN = _(
    "Ada di catatan kami, tetapi tanda tangan catatannya tidak cocok. Jangan dipercaya "
    "dulu; kami perlu memeriksanya."
)


def judge_picture(data: bytes) -> Judgement:
    """Judge the bytes of a picture."""
    exact = _kit_with(kind=KitPart.Kind.PICTURE, digest=picture_digest(data))
    if exact:
        return _judged_exact(exact)
    try:
        picture = read_picture(data)
    except UnreadablePictureError:
        return Judgement(verdict=Verdict.UNKNOWN, sentence=NO_PICTURE)
    pictures = KitPart.objects.filter(kind=KitPart.Kind.PICTURE).exclude(fingerprint="")
    known = pictures.order_by("-pk").values_list("fingerprint", flat=True)
    found = nearest(fingerprint(picture), known[:MOST_PICTURES])
    if found is None or found[1] > ALIKE:
        return Judgement(verdict=Verdict.UNKNOWN, sentence=NOT_OURS)
    kit = _kit_with(kind=KitPart.Kind.PICTURE, fingerprint=found[0])
    if kit is None or found[1] > SAME:
        return _judged(kit, Verdict.ALTERED, RESEMBLING)
    return _judged_copy(picture, kit, known=found[0])


def judge_text(text: str) -> Judgement:
    """Judge a text."""
    text = text[:LONGEST_TEXT].strip()
    exact = _kit_with(kind=KitPart.Kind.CAPTION, digest=caption_digest(text))
    if exact:
        return _judged_exact(exact)
    ranked = [(_likeness(text, kit), kit) for kit in kits_like(text)]
    # Of equals the first, which is the newest.
    alike, kit = max(ranked, key=itemgetter(0), default=(0.0, None))
    if kit is None or alike < COPIED:
        return _judged_own_words(text)
    standing = standing_of(kit)
    if standing in (Verdict.CORRECTED, Verdict.WITHDRAWN):
        return _judged(kit, standing, STANDINGS[standing])
    return _judged(kit, Verdict.ALTERED, REWORDED)


def _judged_own_words(text: str) -> Judgement:
    """Judge a text that is no copy by the pages that it leads to."""
    page_ids = pages_led_to(text)
    shared = shared_pages(page_ids)
    pages = tuple(shared[page_id] for page_id in page_ids if page_id in shared)
    states = {page.share_source().state for page in pages}
    if set(page_ids) - public_page_ids(page_ids):
        states.add(CardState.WITHDRAWN)
    sentence = next((LEADING[state] for state in LEADING if state in states), None)
    if sentence is None:
        return Judgement(verdict=Verdict.UNKNOWN, sentence=NOT_OURS)
    return Judgement(verdict=Verdict.LINKED, sentence=sentence, pages=pages)


def _kit_with(**part: Any) -> IssuedKit | None:
    """Return the kit that a part is of: the one in force, else the newest."""
    kits = IssuedKit.objects.filter(pk__in=KitPart.objects.filter(**part).values("kit"))
    newest_last = F("ended_at").desc(nulls_first=True)
    return kits.select_related("agency").order_by(newest_last, "-pk").first()


def _judged_exact(kit: IssuedKit) -> Judgement:
    if is_broken(kit):
        return _judged(kit, Verdict.UNKNOWN, BROKEN)
    standing = standing_of(kit)
    return _judged(kit, standing, STANDINGS[standing])


def _judged_copy(picture: Image.Image, kit: IssuedKit, *, known: str) -> Judgement:
    """Judge a picture that looks like an issued one but has other bytes."""
    standing = standing_of(kit)
    if standing is not Verdict.ISSUED:
        return _judged(kit, standing, STANDINGS[standing])
    if all(is_touched(picture, original) for original in _originals(kit, known)):
        return _judged(kit, Verdict.ALTERED, RETOUCHED)
    return _judged(kit, Verdict.ISSUED, SENT_ON)


def _originals(kit: IssuedKit, known: str) -> Iterator[Image.Image]:
    """Yield the issued pictures of the size with this fingerprint, as drawn now."""
    page = shared_page(kit.page_id) if kit.page_id else None
    if page is None:
        return
    pictures = kit.parts.filter(kind=KitPart.Kind.PICTURE)
    issued = set(pictures.values_list("digest", flat=True))
    places = set(pictures.filter(fingerprint=known).values_list("place", flat=True))
    for place in places & SIZES.keys():
        for disclosure in (DISCLOSURE, ""):
            data = current_card(page, SIZES[place], disclosure=disclosure)
            if picture_digest(data) in issued:
                yield read_picture(data)


def _likeness(text: str, kit: IssuedKit) -> float:
    return likeness(text, (caption["text"] for caption in kit.captions))


def _judged(
    kit: IssuedKit | None, verdict: Verdict, sentence: str | Promise
) -> Judgement:
    page = shared_page(kit.page_id) if kit and kit.page_id else None
    pages = (page,) if page else ()
    return Judgement(verdict=verdict, sentence=sentence, kit=kit, pages=pages)
