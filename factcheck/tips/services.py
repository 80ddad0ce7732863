"""Takes in what citizens send: each message once, whoever is in a hurry.

Numbers of telephones in a message stay as they are: those of a scam are the desk's
evidence. Nothing of a message is shown outside the desk; what the desk's draft quotes
of it is masked there (`factcheck.wording.mask_personal_data`).
"""

import hashlib
from dataclasses import dataclass

from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import get_language
from django.views.decorators.debug import sensitive_variables

from factcheck.grouping.services import place_tip, wait_for_turn
from factcheck.models import Case, Complaint, FactCheckPage, Tip
from factcheck.tips import addresses
from factcheck.tips.holding import Kind, let_go
from factcheck.tips.notices import tell_reporters
from factcheck.tips.pictures import own_name
from factcheck.tips.proofs import Permit, SpentError
from search.language.normaliser import clean_text, words
from search.messages.links import armed, find_links


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Report:
    """What a citizen reports; `picture` is a clean JPEG or empty.

    `kept` is the token of a picture that was held meanwhile.
    """

    text: str = ""
    platform: str = ""
    link: str = ""
    picture: bytes = b""
    kept: str = ""
    email: str = ""

    @property
    def digest(self) -> str:
        """What two sendings of the same message have in common."""
        picture = hashlib.sha256(self.picture).hexdigest() if self.picture else ""
        return _digest(
            _normal_text(self.text), _normal_link(self.link), picture, self.email
        )


@sensitive_variables()
def receive_tip(report: Report, *, permit: Permit) -> Tip:
    """Store a report, or count it once more, for a permit; `SpentError` without one.

    The same report under a permit that was spent on it is the same sending, repeated by
    an impatient thumb or a bad connection: its tip is returned, and counted once.
    """
    digest = report.digest
    try:
        with transaction.atomic():
            permit.spend()
            return _stored(report, digest=digest)
    except SpentError:
        tip = Tip.objects.filter(digest=digest).first()
        if tip is None:
            raise
        return tip


@sensitive_variables()
def receive_complaint(
    page: FactCheckPage, *, kind: str, text: str, email: str, permit: Permit
) -> Complaint:
    """Store what somebody says is wrong with a check, once."""
    digest = _digest(str(page.pk), kind, _normal_text(text), email)
    try:
        with transaction.atomic():
            permit.spend()
            complaint, _is_new = Complaint.objects.get_or_create(
                digest=digest,
                defaults={
                    "page": page,
                    "agency": page.owning_agency(),
                    "kind": kind,
                    "text": text,
                    "language": get_language() or "id",
                    **_address(email),
                },
            )
            return complaint
    except SpentError:
        known = Complaint.objects.filter(digest=digest).first()
        if known is None:
            raise
        return known


@sensitive_variables()
def _stored(report: Report, *, digest: str) -> Tip:
    # Two at the same moment: the unique digest lets one in, the other finds it.
    tip, is_new = Tip.objects.get_or_create(
        digest=digest,
        defaults={
            "text": report.text,
            "platform": report.platform,
            "link": report.link,
            "language": get_language() or "id",
            "last_received_at": timezone.now(),
            **_address(report.email),
        },
    )
    if is_new:
        _keep_picture(tip, report)
        _answer_at_once(place_tip(tip))
    else:
        _count_again(tip, email=report.email)
    return tip


def _keep_picture(tip: Tip, report: Report) -> None:
    if report.picture:
        tip.picture.save(own_name(report.kept), ContentFile(report.picture))
        transaction.on_commit(lambda: let_go(report.kept, kind=Kind.PICTURE))


def _answer_at_once(case: Case) -> None:
    """Tell who reports what has been answered already."""
    if case.state == Case.State.ANSWERED:
        tell_reporters(case)


@sensitive_variables("email")
def _count_again(tip: Tip, *, email: str) -> None:
    wait_for_turn()
    now = timezone.now()
    Tip.objects.filter(pk=tip.pk).update(
        received_count=F("received_count") + 1, last_received_at=now
    )
    Case.objects.filter(tips=tip).update(
        tip_count=F("tip_count") + 1, last_received_at=now
    )
    # Who asks again for an answer that is still to come is kept in mind again.
    if email and tip.case and tip.case.is_open:
        Tip.objects.filter(pk=tip.pk).update(**_address(email))


@sensitive_variables("email")
def _address(email: str) -> dict[str, object]:
    if not email:
        return {}
    return {
        "encrypted_email": addresses.encrypt(email),
        "email_until": addresses.last_day(),
    }


@sensitive_variables("parts")
def _digest(*parts: str) -> str:
    """Return a keyed SHA-256: an address cannot be guessed from it."""
    told = "\x00".join(parts)
    return salted_hmac("factcheck.tips.digest", told, algorithm="sha256").hexdigest()


def _normal_text(text: str) -> str:
    """Return the words alone: case, marks and blanks make no other message."""
    cleaned = clean_text(text)
    plain = " ".join(word.plain for word in words(cleaned))
    return plain or " ".join(cleaned.split())


def _normal_link(link: str) -> str:
    found = [each.address for each in find_links(armed(clean_text(link)))]
    return " ".join(found) or link
