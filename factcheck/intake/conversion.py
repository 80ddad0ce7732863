"""From a case to a claim and the draft of its check, in one step."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.text import Truncator, get_text_list
from django.utils.translation import gettext as _

from accounts.models import User
from factcheck.intake.changes import (
    CaseRefusedError,
    Kind,
    change_case,
    lock_open_case,
)
from factcheck.models import Case, Claim, FactCheckPage, Sighting, Tip
from factcheck.vocabulary import Platform
from factcheck.wording import mask_personal_data
from home.models import AgencyPage
from search.messages.message import read_message

# A sighting for each platform and address: more of them tell readers nothing new.
MOST_SIGHTINGS = 20
# How much of the message the draft quotes.
LONGEST_QUOTE = 600
LONGEST_CLAIM = Claim._meta.get_field("text").max_length
END_OF_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
# As in a sentence, with the month's whole name.
DAY = "j F Y"
# "SEGERA DAFTAR!!" claims nothing.
FEWEST_WORDS = 4


@dataclass(frozen=True, kw_only=True)
class Opening:
    """What the desk settles when it opens a claim."""

    text: str
    title: str
    claimant_kind: str
    claimant_name: str


@dataclass(frozen=True, kw_only=True)
class Reports:
    """What the tips of a case say together; at least one, oldest first."""

    tips: list[Tip]

    @property
    def first_day(self) -> date:
        """When the message was first reported."""
        return timezone.localdate(self.tips[0].received_at)

    @property
    def platforms(self) -> list[str]:
        """Where citizens saw it, by name, most reported first."""
        told = [tip.platform for tip in self.tips if tip.platform]
        found = sorted(set(told), key=lambda one: (-told.count(one), one))
        return [str(Platform(one).label) for one in found]

    @property
    def message(self) -> str:
        """The longest wording: it holds most of what circulates."""
        return max((tip.text.strip() for tip in self.tips), key=len)


def reports_of(case: Case) -> Reports:
    """Return the reports of a case."""
    return Reports(tips=list(case.tips.order_by("received_at", "pk")))


def proposed_claim(reports: Reports) -> str:
    """Return the message's first sentence without greetings, as a claim to reword."""
    said = mask_personal_data(read_message(reports.message).text)
    sentences = [each.strip(" .!") for each in END_OF_SENTENCE.split(said)]
    telling = (one for one in sentences if len(one.split()) >= FEWEST_WORDS)
    return Truncator(next(telling, sentences[0])).chars(LONGEST_CLAIM)


@transaction.atomic
def open_claim(
    case_id: int, *, opening: Opening, actor: User, seen: int
) -> FactCheckPage:
    """Record the claim of a case and begin the draft of its check."""
    case = lock_open_case(case_id, seen=seen)
    if case.claim_id is not None:
        raise CaseRefusedError(_("Klaim untuk kasus ini sudah dibuka."))
    agency = draft_home(case, user=actor)
    if agency is None:
        raise CaseRefusedError(
            _("Draf hanya bisa dimulai oleh pemeriksa fakta instansi meja ini.")
        )
    reports = reports_of(case)
    claim = _claim(reports, opening=opening, agency=agency)
    page = _draft(reports, claim=claim, title=opening.title, agency=agency, owner=actor)
    case.claim, case.state = claim, Case.State.IN_PROGRESS
    case.assigned_to_id = case.assigned_to_id or actor.pk
    change_case(case, kind=Kind.CLAIM_OPENED, actor=actor, note=claim.text)
    return page


def draft_home(case: Case, *, user: User) -> AgencyPage | None:
    """Return the page below which the user may begin the draft; None when nowhere."""
    if case.agency is None:
        return None
    allowed = case.agency.permissions_for_user(user).can_add_subpage()
    return case.agency if allowed else None


def _claim(reports: Reports, *, opening: Opening, agency: AgencyPage) -> Claim:
    claim = Claim(
        agency=agency,
        text=opening.text,
        claimant_kind=opening.claimant_kind,
        claimant_name=opening.claimant_name,
        first_seen_on=reports.first_day,
    )
    claim.sightings = list(islice(_sightings(reports), MOST_SIGHTINGS))
    claim.save()
    return claim


def _sightings(reports: Reports) -> Iterator[Sighting]:
    """Yield one sighting for each platform and address, without a citizen's words."""
    first: dict[tuple[str, str], Tip] = {}
    for tip in reports.tips:
        first.setdefault((tip.platform, tip.link), tip)
    for number, tip in enumerate(first.values(), start=1):
        yield Sighting(
            platform=tip.platform or Platform.OTHER,
            seen_on=timezone.localdate(tip.received_at),
            url=_web_address(tip.link),
            sort_order=number,
        )


def _web_address(link: str) -> str:
    """Return a link that a browser can follow, else nothing."""
    try:
        URLValidator(schemes=["http", "https"])(link)
    except ValidationError:
        return ""
    return link


def _draft(
    reports: Reports, *, claim: Claim, title: str, agency: AgencyPage, owner: User
) -> FactCheckPage:
    page = FactCheckPage(
        title=title,
        claim=claim,
        narrative=_narrative(reports),
        why_checked=_why_checked(reports),
        owner=owner,
        live=False,
    )
    agency.add_child(instance=page)
    page.save_revision(user=owner, log_action=True, clean=False)
    return page


def _narrative(reports: Reports) -> str:
    """Return what circulates, where and since when, as safe HTML."""
    where = _in_a_row(reports.platforms)
    first_day = date_format(reports.first_day, DAY)
    opening = (
        _("Beredar pesan di %(where)s, dilaporkan warga sejak %(day)s:")
        if where
        else _("Beredar pesan, dilaporkan warga sejak %(day)s:")
    ) % {"where": where, "day": first_day}
    quote = Truncator(mask_personal_data(reports.message)).chars(LONGEST_QUOTE)
    lines = [line for line in map(str.strip, quote.splitlines()) if line]
    # A picture alone: then there is nothing to quote.
    paragraphs = [opening, *lines] if lines else [opening.removesuffix(":") + "."]
    return "".join(format_html("<p>{}</p>", each) for each in paragraphs)


def _why_checked(reports: Reports) -> str:
    """Return since when it is reported; how often would soon be out of date."""
    day = date_format(reports.first_day, DAY)
    return _("Dilaporkan warga sejak %(day)s.") % {"day": day}


def _in_a_row(names: list[str]) -> str:
    return get_text_list(names, _("dan")) if names else ""
