"""What a reader of ClaimReview would object to, in words that an editor can act on.

The rules are Google's required and recommended properties as Full Fact recorded them
(https://fullfact.github.io/markup-investigation/docs/notes/01-basic-usage/), and the
breakage that readers of the world's ClaimReview have to mend
(https://github.com/MartinoMensio/claimreview-collector). The shape itself is in
`claim_review.schema.json`.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from urllib.parse import urldefrag, urlsplit

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from factcheck.wording import validate_claim_wording

NUMBERS = ("worstRating", "ratingValue", "bestRating")
ORGANISATIONS = ("Organization", "GovernmentOrganization")
ORIGINAL = "OriginalMediaContent"
# https://schema.org/MediaManipulationRatingEnumeration
CATEGORIES = (
    ORIGINAL,
    "DecontextualizedContent",
    "EditedOrCroppedContent",
    "TransformedContent",
    "StagedContent",
    "SatireOrParodyContent",
)
# An untouched original cannot have been cut, changed or staged as well.
CHANGED = {"EditedOrCroppedContent", "TransformedContent", "StagedContent"}


def claim_review_faults(document: dict[str, Any]) -> list[str]:
    """Return what is wrong with a ClaimReview; empty when readers accept it."""
    rating = _object(document.get("reviewRating"))
    claim = _object(document.get("itemReviewed"))
    media = document.get("associatedMediaReview")
    return [
        *_review_faults(document),
        *_rating_faults(rating),
        *_claim_faults(claim),
        *(_media_faults(_object(media)) if media is not None else ()),
    ]


def _review_faults(review: dict[str, Any]) -> Iterator[str]:
    if review.get("@type") != "ClaimReview":
        yield _("Jenis datanya bukan ClaimReview.")
    yield from _wording_faults(review.get("claimReviewed"))
    yield from _address_faults(review)
    author = _object(review.get("author"))
    if author.get("@type") not in ORGANISATIONS or not _is_text(author.get("name")):
        yield _("Instansi yang memeriksa belum tercantum.")
    if not _is_date(review.get("datePublished")):
        yield _("Tanggal pemeriksaan belum diisi.")
    if "dateModified" in review and not _is_date(review["dateModified"]):
        yield _("Tanggal perubahan tidak terbaca.")


def _wording_faults(claim: object) -> Iterator[str]:
    if not _is_text(claim):
        yield _("Klaim yang diperiksa belum diisi.")
        return
    try:
        validate_claim_wording(str(claim))
    except ValidationError as fault:
        yield from fault.messages


def _address_faults(review: dict[str, Any]) -> Iterator[str]:
    """Only the page itself, at most with an anchor, may be a review's address."""
    page = urldefrag(str(review.get("@id", ""))).url
    address = urldefrag(str(review.get("url", ""))).url
    if not _is_web_address(address):
        yield _("Alamat halaman cek fakta tidak lengkap.")
    elif page and address != page:
        yield _("Alamat cek fakta harus alamat halamannya sendiri.")


def _rating_faults(rating: dict[str, Any]) -> Iterator[str]:
    if rating.get("@type") != "Rating" or not _is_text(rating.get("alternateName")):
        yield _("Putusan belum dipilih.")
    if not _is_text(rating.get("name")):
        yield _("Nama putusan belum diisi.")
    if not _is_text(rating.get("ratingExplanation")):
        yield _("Putusan dalam satu kalimat belum diisi.")
    given = [rating[name] for name in NUMBERS if name in rating]
    if not given:
        return
    if len(given) != len(NUMBERS):
        yield _("Angka putusan, terendah dan tertinggi harus ada ketiganya.")
    elif not all(_is_number(each) for each in given):
        yield _("Nilai putusan harus angka.")
    elif given != sorted(given):
        yield _("Nilai putusan di luar skalanya.")


def _claim_faults(claim: dict[str, Any]) -> Iterator[str]:
    if claim.get("@type") != "Claim":
        yield _("Klaim belum dipilih.")
        return
    if not _is_web_address(str(claim.get("@id", ""))):
        yield _("Klaim belum punya alamat tetap.")
    if not _is_text(_object(claim.get("author")).get("name")):
        yield _("Siapa yang mengatakan klaim belum diisi.")
    if not _is_date(claim.get("datePublished")):
        yield _("Kapan klaim pertama terlihat belum diisi.")
    yield from _appearance_faults(claim)


def _appearance_faults(claim: dict[str, Any]) -> Iterator[str]:
    appearances = claim.get("appearance")
    if not isinstance(appearances, list) or not appearances:
        yield _("Belum ada satu pun kemunculan klaim.")
        return
    if not all(_is_appearance(each) for each in appearances):
        yield _("Kemunculan klaim harus berisi tempat atau alamat arsipnya.")
    if claim.get("firstAppearance") not in appearances:
        yield _("Kemunculan pertama harus salah satu dari kemunculan klaim.")


def _media_faults(media: dict[str, Any]) -> Iterator[str]:
    categories = media.get("mediaAuthenticityCategory")
    named = set(categories) if isinstance(categories, list) else {categories}
    if media.get("@type") != "MediaReview" or not named <= set(CATEGORIES):
        yield _("Penilaian foto atau video tidak dikenal.")
    if ORIGINAL in named and named & CHANGED:
        yield _("Foto atau video tidak mungkin asli sekaligus diubah atau direkayasa.")
    link = media.get("originalMediaLink")
    if link is not None and not _is_web_address(str(link)):
        yield _("Alamat foto atau video asli tidak lengkap.")


def _is_appearance(value: object) -> bool:
    described = _object(value)
    return bool(described.get("@type")) and (
        _is_text(described.get("name")) or _is_web_address(str(described.get("url")))
    )


def _object(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_web_address(address: str) -> bool:
    parts = urlsplit(address)
    return parts.scheme in {"http", "https"} and bool(parts.netloc)


def _is_date(value: object) -> bool:
    try:
        datetime.fromisoformat(value if isinstance(value, str) else "")
    except ValueError:
        return False
    return True
