"""Bring claims and fact-check pages to what an imported article says.

One article is one transaction, its claim included, and is found again by its source
address: an import that was killed goes on where it stopped. What people did by hand is
never undone.
"""

from datetime import datetime, time
from enum import StrEnum
from itertools import count
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log
from wagtail.log_actions import registry as action_log
from wagtail.models import Page, ReferenceIndex, Revision
from wagtail.signal_handlers import disable_reference_index_auto_update
from wagtail.signals import page_published

from factcheck.importing.records import ImportedCheck
from factcheck.importing.rows import RowError
from factcheck.models import (
    Claim,
    Evidence,
    FactCheckContributor,
    FactCheckPage,
    FactCheckTopic,
    Sighting,
)
from home.models import AgencyPage, Topic

# An article tells its day, not its hour.
HOUR_OF_PUBLICATION = time(12)


# The rows below a page, by relation.
Rows = dict[str, list[models.Model]]


class Outcome(StrEnum):
    """What an import does, or would do, with one article."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    KEPT = "kept"


class CheckWriter:
    """Writes articles into the part of one agency.

    `publish` makes new pages live; a page that is live is never taken down, and one
    that a person changed, published or took down is left as it is.
    """

    def __init__(self, agency: AgencyPage, *, publish: bool) -> None:
        self.agency = agency
        self.publish = publish
        self._topics = Topic.objects.in_bulk(field_name="slug")
        # Read once: a first import need not ask for every article.
        self._slugs = set(agency.get_children().values_list("slug", flat=True))
        self._imported = set(
            FactCheckPage.objects.exclude(source_url="").values_list(
                "source_url", flat=True
            )
        )

    def plan(self, check: ImportedCheck) -> Outcome:
        """Say what `write` would do, without writing anything."""
        page = self._find(check)
        if page is None:
            return Outcome.CREATED
        if not self._differs(page, check) and not self._has_to_go_live(page, check):
            return Outcome.UNCHANGED
        return Outcome.KEPT if _was_touched(page) else Outcome.UPDATED

    @transaction.atomic
    def write(self, check: ImportedCheck) -> Outcome:
        """Create or update the article; `ValidationError` when it breaks a rule."""
        outcome = self.plan(check)
        if outcome is Outcome.CREATED:
            self._create(check)
        elif outcome is Outcome.UPDATED:
            self._update(check)
        return outcome

    def _find(self, check: ImportedCheck) -> FactCheckPage | None:
        if check.page["source_url"] not in self._imported:
            return None
        page = FactCheckPage.objects.select_related("claim", "agency").get(
            source_url=check.page["source_url"]
        )
        if page.agency_id != self.agency.pk:
            raise RowError(
                _("Artikel ini sudah diimpor untuk instansi lain: %(agency)s.")
                % {"agency": page.agency.code if page.agency else "-"}
            )
        return page

    def _differs(self, page: FactCheckPage, check: ImportedCheck) -> bool:
        newest = _newest(page)
        claim = newest.claim
        return (
            claim is None
            or not _holds(newest, check.page)
            or not _holds(claim, check.claim)
            or not _all_hold(claim.sightings.all(), check.sightings)
            or not _all_hold(newest.evidence.all(), check.evidence)
            or not _all_hold(newest.contributors.all(), check.contributors)
            or set(newest.topics.all()) != set(self._topics_of(check))
        )

    def _has_to_go_live(self, page: FactCheckPage, check: ImportedCheck) -> bool:
        wanted = self.publish and check.is_finished
        return wanted and page.first_published_at is None

    def _topics_of(self, check: ImportedCheck) -> list[Topic]:
        return [self._topics[slug] for slug in check.topics if slug in self._topics]

    def _create(self, check: ImportedCheck) -> None:
        # Wagtail would write the references of each row anew; here once is enough.
        with disable_reference_index_auto_update():
            claim = Claim(agency=self.agency)
            _fill_claim(claim, check)
            page = FactCheckPage(
                claim=claim,
                agency=self.agency,
                slug=self._free_slug(check),
                **check.page,
            )
            page.live = self.publish and check.is_finished
            if page.live:
                page.first_published_at = _publication_time(page)
                page.last_published_at = timezone.now()
            rows = self._rows_of(check)
            _set_rows(page, rows)
            self.agency.add_child(instance=page)
            if not page.live:
                page.full_clean()
            # The same rows again: the revision need not read them back.
            _set_rows(page, rows)
            revision = _first_revision(page)
        for each in (claim, page):
            ReferenceIndex.create_or_update_for_object(each)
        if page.live:
            _announce(page, revision)
        self._imported.add(page.source_url)
        self._slugs.add(page.slug)

    def _update(self, check: ImportedCheck) -> None:
        stored = self._find(check)
        if stored is None:
            return
        page = _newest(stored)
        page.claim = page.claim or Claim(agency=self.agency)
        _fill_claim(page.claim, check)
        for name, value in check.page.items():
            setattr(page, name, value)
        _set_rows(page, self._rows_of(check))
        if self._has_to_go_live(stored, check):
            page.first_published_at = _publication_time(page)
            Page.objects.filter(pk=page.pk).update(
                first_published_at=page.first_published_at
            )
        revision = page.save_revision()
        if self.publish and check.is_finished:
            revision.publish()

    def _rows_of(self, check: ImportedCheck) -> Rows:
        topics = self._topics_of(check)
        return {
            "evidence": [Evidence(**values) for values in check.evidence],
            "contributors": [
                FactCheckContributor(**values) for values in check.contributors
            ],
            "topic_items": [FactCheckTopic(tag=topic) for topic in topics],
        }

    def _free_slug(self, check: ImportedCheck) -> str:
        """Return the article's own slug, or one that nobody below the agency has."""
        if check.slug not in self._slugs:
            return check.slug
        return next(
            slug
            for number in count(2)
            if (slug := f"{check.slug}-{number}") not in self._slugs
        )


def _set_rows(page: FactCheckPage, rows: Rows) -> None:
    for relation, members in rows.items():
        setattr(page, relation, members)


def _first_revision(page: FactCheckPage) -> Revision:
    """Record the new page as its first revision.

    `save_revision` would save, log and index the page a second time: a tenth of the
    whole import.
    """
    revision = Revision.objects.create(
        content_object=page,
        base_content_type=page.get_base_content_type(),
        object_str=str(page),
        content=page.serializable_data(),
    )
    page.latest_revision = revision
    page.latest_revision_created_at = revision.created_at
    page.live_revision = revision if page.live else None
    page.has_unpublished_changes = not page.live
    Page.objects.filter(pk=page.pk).update(
        latest_revision=page.latest_revision,
        latest_revision_created_at=page.latest_revision_created_at,
        live_revision=page.live_revision,
        has_unpublished_changes=page.has_unpublished_changes,
    )
    return revision


def _announce(page: FactCheckPage, revision: Revision) -> None:
    """Tell what depends on public pages that there is a new one.

    As Wagtail does for a page that is live from the start (its `CopyPageAction`).
    """
    page_published.send(sender=FactCheckPage, instance=page, revision=revision)
    log(instance=page, action="wagtail.publish", revision=revision)


def _newest(page: FactCheckPage) -> FactCheckPage:
    """Return the page as its editors see it: with changes not yet published."""
    return (
        page.get_latest_revision_as_object() if page.has_unpublished_changes else page
    )


def _was_touched(page: FactCheckPage) -> bool:
    """Tell whether a person did anything to the page or its claim."""
    return any(
        action_log.get_logs_for_instance(each).filter(user__isnull=False).exists()
        for each in (page, page.claim)
        if each is not None
    )


def _fill_claim(claim: Claim, check: ImportedCheck) -> None:
    for name, value in check.claim.items():
        setattr(claim, name, value)
    claim.sightings = [Sighting(**values) for values in check.sightings]
    try:
        claim.clean_fields(exclude={"agency"})
    except ValidationError as fault:
        raise RowError("; ".join(fault.messages)) from fault
    claim.save()


def _publication_time(page: FactCheckPage) -> datetime:
    """Return noon of the day of the check, or now when that is still to come."""
    noon = datetime.combine(page.checked_on, HOUR_OF_PUBLICATION)
    return min(timezone.make_aware(noon), timezone.now())


def _holds(stored: Any, values: dict[str, Any]) -> bool:
    return all(getattr(stored, name) == value for name, value in values.items())


def _all_hold(stored: Any, expected: list[dict[str, Any]]) -> bool:
    rows = list(stored)
    return len(rows) == len(expected) and all(map(_holds, rows, expected))
