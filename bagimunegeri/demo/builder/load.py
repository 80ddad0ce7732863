"""The order in which demo content is loaded, one resumable step at a time."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from django.utils import timezone

from bagimunegeri.demo.agencies import AGENCIES
from bagimunegeri.demo.builder import (
    badges,
    campaigns,
    captures,
    desk,
    events,
    kits,
    pages,
    people,
    recall,
    register,
    tips,
)
from bagimunegeri.demo.builder.applications import build_applications
from bagimunegeri.demo.fact_checks import CLARIFICATIONS, FACT_CHECKS
from bagimunegeri.demo.people import PEOPLE
from bagimunegeri.demo.programs import PROGRAMS
from bagimunegeri.demo.standard_pages import STANDARD_PAGES
from bagimunegeri.demo.tips import TIPS
from bagimunegeri.founding import Portal, found_portal
from bagimunegeri.startup import badge_key
from factcheck.models import FactCheckIndexPage
from factcheck.review.provisioning import provision_missing_workflows
from home.models import AgencyPage, HomePage, PortalSettings

NATIONAL_DESK = "kominfo"
POPULAR_SEARCHES = ("PKH", "KIP", "imunisasi bayi", "pupuk subsidi", "lowongan palsu")
POPULAR_SEARCHES_EN = ("immunisation", "scholarship", "fertiliser", "flood warning")
ABOUT = (
    "<p>Portal ini menjelaskan apa yang dikerjakan pemerintah dan memeriksa kabar yang "
    "beredar. Isinya ditulis instansi, ditinjau orang kedua, dan setiap koreksi "
    "diumumkan.</p>"
)
ABOUT_EN = (
    "<p>This portal explains what government does and checks what is being passed on. "
    "Agencies write it, a second person reviews it, and every correction is public.</p>"
)


@dataclass(frozen=True, kw_only=True)
class DemoStep:
    """One thing to load: its name for the progress bar, and the work."""

    label: str
    run: Callable[[], object]


def demo_steps(*, hostname: str, port: int) -> Iterator[DemoStep]:
    """Yield every step in order; each is one transaction's worth and repeatable."""
    portals: dict[str, Portal] = {}
    yield DemoStep(
        label="Beranda",
        run=lambda: portals.update(found_portal(hostname=hostname, port=port)),
    )
    for agency in AGENCIES:
        yield DemoStep(
            label=agency.short_name,
            run=partial(pages.build_agency, agency, portals=portals),
        )
    yield DemoStep(label="Alur cek fakta", run=provision_missing_workflows)
    yield DemoStep(label="Pengaturan", run=partial(_describe_portal, portals))
    for standard in STANDARD_PAGES:
        yield DemoStep(
            label=standard.title,
            run=partial(pages.build_standard_page, standard, portals=portals),
        )
    today = timezone.localdate()
    for program in PROGRAMS:
        yield DemoStep(
            label=program.title,
            run=partial(pages.build_program, program, portals=portals, today=today),
        )
    yield DemoStep(label="Kunci lencana", run=badge_key.make_once)
    # Before the checks, some of which they judge.
    for person in PEOPLE:
        yield DemoStep(label=person.email, run=partial(people.build_person, person))
    for check in FACT_CHECKS:
        yield DemoStep(label=check.title, run=partial(pages.build_fact_check, check))
    yield DemoStep(label="Salinan sumber", run=captures.keep_main_sources)
    for clarification in CLARIFICATIONS:
        yield DemoStep(
            label=clarification.title,
            run=partial(pages.build_clarification, clarification),
        )
    for tip in TIPS:
        yield DemoStep(label="Laporan warga", run=partial(tips.build_tip, tip))
    yield DemoStep(label="Ajakan", run=campaigns.build_campaigns)
    yield DemoStep(label="Paket bagikan", run=kits.build_kits)
    yield DemoStep(label="Paket yang dikoreksi", run=recall.build_recall)
    yield DemoStep(label="Permohonan lencana", run=build_applications)
    yield DemoStep(label="Pelatihan", run=desk.build_training)
    yield DemoStep(label="Meja humas", run=desk.build_desk)
    yield DemoStep(label="Daftar lencana", run=register.build_holders)
    yield DemoStep(label="Acara", run=events.build_events)
    yield DemoStep(label="Lencana", run=badges.sign_badges)


def _describe_portal(portals: dict[str, Portal]) -> None:
    """Say that this is a demo, who runs it and what people search for."""
    settings = PortalSettings.load()
    settings.is_demo = True
    settings.operator_name = "Kementerian Komunikasi dan Digital (contoh)"
    settings.funding_text = "Dibiayai APBN (contoh), tanpa iklan dan tanpa sponsor."
    settings.funding_text_en = "Paid from the state budget (sample)."
    settings.contact_email = "redaksi@bagimunegeri.example"
    settings.save()
    _describe_home(portals["id"].home, words=POPULAR_SEARCHES, about=ABOUT)
    _describe_home(portals["en"].home, words=POPULAR_SEARCHES_EN, about=ABOUT_EN)
    for portal in portals.values():
        desk: FactCheckIndexPage = portal.fact_checks
        desk.national_desk = AgencyPage.objects.filter(
            code=NATIONAL_DESK, locale=desk.locale
        ).first()
        desk.save_revision().publish()


def _describe_home(home: HomePage, *, words: tuple[str, ...], about: str) -> None:
    if home.about:
        return
    home.popular_searches = [("words", each) for each in words]
    home.about = about
    home.save_revision().publish()
