"""Builds each kind of demo page; each function is harmless to repeat."""

from datetime import date, timedelta
from typing import Any

from django.core.files.base import ContentFile
from django.utils import timezone

from bagimunegeri.demo.builder import blocks
from bagimunegeri.demo.builder.history import publish_with_history
from bagimunegeri.demo.builder.publish import (
    add_translation,
    days_ago,
    picture,
    publish_below,
    set_subjects,
)
from bagimunegeri.demo.pictures import draw_emblem
from bagimunegeri.demo.shapes import (
    DemoAgency,
    DemoClarification,
    DemoEvidence,
    DemoFactCheck,
    DemoProgram,
    DemoStandardPage,
)
from bagimunegeri.founding import Portal
from factcheck.models import (
    Claim,
    ClarificationPage,
    Evidence,
    FactCheckContributor,
    FactCheckPage,
    Sighting,
)
from home.models import AgencyPage, CustomImage, Region, StandardPage
from home.services import add_agency
from programs.models import ProgramPage

Portals = dict[str, Portal]
AGENCY_AGE = 500


def build_agency(content: DemoAgency, *, portals: Portals) -> None:
    """Add an agency, its emblem, and its English version."""
    if AgencyPage.objects.filter(code=content.code).exists():
        return
    shared: dict[str, Any] = {
        "short_name": content.short_name,
        "code": content.code,
        "level": content.level,
        "region": Region.objects.filter(code=content.region).first(),
        "website": content.website,
        "contact_name": content.contact_name,
        "contact_email": content.contact_email,
        "contact_phone": content.contact_phone,
        "legal_basis": content.legal_basis,
        "brand_color": content.brand_color,
        "channels": blocks.channels(content.channels),
    }
    agency = AgencyPage(
        title=content.name,
        slug=content.slug,
        summary=content.summary,
        about=content.about,
        first_published_at=days_ago(AGENCY_AGE),
        **shared,
    )
    add_agency(agency, index=portals["id"].agencies)
    emblem = CustomImage(
        title=f"Lambang contoh {content.short_name}",
        description=f"Lambang contoh {content.short_name}",
        credit="Bagimu Negeri",
        collection=agency.collection,
        file=ContentFile(
            draw_emblem(content.code, colour=content.brand_color),
            name=f"lambang-{content.code}.png",
        ),
    )
    emblem.save()
    agency.logo = emblem
    agency.save_revision().publish()
    if content.name_en:
        add_translation(
            agency,
            AgencyPage(
                title=content.name_en,
                slug=content.slug,
                summary=content.summary_en,
                about=content.about_en,
                logo=emblem,
                collection=agency.collection,
                **shared,
            ),
            below=portals["en"].agencies,
            at=days_ago(AGENCY_AGE),
        )


def build_program(content: DemoProgram, *, portals: Portals, today: date) -> None:
    """Add a program below its agency."""
    agency = _agency(content.agency)
    if ProgramPage.objects.child_of(agency).filter(slug=content.slug).exists():
        return
    source = content.budget_source
    page = ProgramPage(
        title=content.title,
        slug=content.slug,
        summary=content.summary,
        status=content.status,
        image=picture(
            content.motif, colour=agency.brand_color, collection=agency.collection
        ),
        problem=content.problem,
        eligibility_note=content.eligibility_note,
        cost=content.cost,
        coverage_note=content.coverage_note,
        budget_year=content.budget_year,
        budget_amount=content.budget_amount,
        budget_source_title=source.title if source else "",
        budget_source_url=source.url if source else "",
        audiences=list(content.audiences),
        life_events=list(content.life_events),
        review_by=today + timedelta(days=180),
        **blocks.program_streams(content, today=today),
    )
    set_subjects(page, topics=content.topics, regions=content.regions)
    publish_below(agency, page, at=days_ago(content.days_ago))
    english_agency = _translation_of(agency)
    if content.title_en and english_agency:
        build_english_summary(page, content, below=english_agency)


def build_english_summary(
    page: ProgramPage, content: DemoProgram, *, below: AgencyPage
) -> None:
    """Publish a program's English page.

    The English page answers in English and keeps the details in Indonesian, as the
    office has written them.
    """
    translation = page.copy_for_translation(below.locale)
    translation.title = content.title_en
    translation.summary = content.summary_en
    translation.cost = "Free" if content.cost == "Gratis" else content.cost
    translation.first_published_at = page.first_published_at
    translation.save_revision().publish()


def build_fact_check(content: DemoFactCheck) -> None:
    """Add a claim with its sightings, and the check that judges it."""
    agency = _agency(content.agency)
    if FactCheckPage.objects.child_of(agency).filter(slug=content.slug).exists():
        return
    published = days_ago(content.days_ago)
    checked_on = timezone.localdate(published)
    scam = content.scam
    page = FactCheckPage(
        title=content.title,
        slug=content.slug,
        summary=content.summary,
        claim=_claim(content, agency=agency, checked_on=checked_on),
        verdict=content.verdict,
        content_type_label=content.content_type,
        intent=content.intent,
        intent_proof="Lihat bukti di bawah."
        if content.intent == "disinformasi"
        else "",
        narrative=content.narrative,
        explanation=content.explanation,
        conclusion=content.conclusion,
        why_checked=content.why_checked,
        checked_on=checked_on,
        claimant_contacted_on=(
            checked_on - timedelta(days=content.contacted_days_before)
            if content.contacted_days_before is not None
            else None
        ),
        claimant_reply=content.claimant_reply,
        no_contact_reason=content.no_contact_reason,
        impersonated_body=scam.impersonated_body if scam else "",
        scam_link=scam.link if scam else "",
        scam_phone=scam.phone if scam else "",
        official_channel=scam.official_channel if scam else "",
        audiences=list(content.audiences),
        captions=blocks.captions(content.captions),
    )
    page.evidence = [_evidence(each) for each in content.evidence]
    page.contributors = [
        FactCheckContributor(name=name, role=role, organisation=organisation)
        for name, role, organisation in content.reviewers
    ]
    set_subjects(page, topics=content.topics, regions=content.regions)
    page.programs.set(ProgramPage.objects.filter(slug__in=content.programs, locale=1))
    publish_with_history(page, content, agency=agency, at=published)
    _translate_fact_check(page, content, agency=agency)


def _evidence(content: DemoEvidence) -> Evidence:
    published = content.published
    return Evidence(
        title=content.title,
        publisher=content.publisher,
        url=content.url,
        archive_url=content.archive_url,
        published_on=date.fromisoformat(published) if published else None,
        is_primary=content.is_primary,
        stance=content.stance,
        interest=content.interest,
        note=content.note,
    )


def _translate_fact_check(
    page: FactCheckPage, content: DemoFactCheck, *, agency: AgencyPage
) -> None:
    english_agency = _translation_of(agency)
    if not (content.title_en and english_agency):
        return
    translation = page.copy_for_translation(english_agency.locale)
    translation.title = content.title_en
    translation.summary = content.summary_en
    translation.claim_translation = content.claim_en
    translation.first_published_at = page.first_published_at
    translation.save_revision().publish()


def _claim(content: DemoFactCheck, *, agency: AgencyPage, checked_on: date) -> Claim:
    claim, _created = Claim.objects.get_or_create(
        agency=agency,
        text=content.claim,
        defaults={
            "claimant_kind": content.claimant_kind,
            "claimant_name": content.claimant_name,
            "first_seen_on": checked_on
            - timedelta(days=max(each.days_before for each in content.sightings)),
        },
    )
    claim.sightings = [
        Sighting(
            platform=each.platform,
            seen_on=checked_on - timedelta(days=each.days_before),
            account=each.account,
            url=each.url,
            archive_url=each.archive_url,
            quote=each.quote,
        )
        for each in content.sightings
    ]
    claim.save()
    return claim


def build_clarification(content: DemoClarification) -> None:
    """Add an official clarification below its agency."""
    agency = _agency(content.agency)
    if ClarificationPage.objects.child_of(agency).filter(slug=content.slug).exists():
        return
    page = ClarificationPage(
        title=content.title,
        slug=content.slug,
        summary=content.summary,
        circulating=content.circulating,
        statement=content.statement,
        sources=[
            ("source", {"title": each.title, "url": each.url})
            for each in content.sources
        ],
    )
    set_subjects(page, topics=content.topics)
    publish_below(agency, page, at=days_ago(content.days_ago))


def build_standard_page(content: DemoStandardPage, *, portals: Portals) -> None:
    """Add a standing page in both languages."""
    home = portals["id"].home
    if StandardPage.objects.child_of(home).filter(slug=content.slug).exists():
        return
    page = StandardPage(
        title=content.title,
        slug=content.slug,
        summary=content.summary,
        body=blocks.story(content.sections),
    )
    publish_below(home, page, at=days_ago(AGENCY_AGE))
    add_translation(
        page,
        StandardPage(
            title=content.title_en,
            slug=content.slug,
            summary=content.summary_en,
            body=blocks.story(content.sections_en),
        ),
        below=portals["en"].home,
        at=days_ago(AGENCY_AGE),
    )


def _agency(code: str) -> AgencyPage:
    return AgencyPage.objects.filter(code=code, locale__language_code="id").get()


def _translation_of(agency: AgencyPage) -> AgencyPage | None:
    return AgencyPage.objects.filter(
        code=agency.code, locale__language_code="en"
    ).first()
