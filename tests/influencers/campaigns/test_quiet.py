"""Kits that touch a region rest while an election is near there."""

from datetime import timedelta

import pytest
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from home.models import AgencyPage, Region
from influencers.campaigns.quiet import frozen_pages, quiet_period_for
from tests.influencers.campaigns.conftest import MakeQuiet
from tests.influencers.conftest import PublishCheck, PublishProgram

pytestmark = pytest.mark.django_db
Regions = dict[str, Region]


@pytest.mark.parametrize(
    ("period_in", "page_in", "is_frozen"),
    [
        ("west", "west", True),
        ("west", "bogor", True),
        ("bogor", "west", True),
        ("bogor", "bogor", True),
        ("bogor", "bandung", False),
        ("west", "east", False),
        ("east", "bogor", False),
    ],
)
@pytest.mark.parametrize("by", ["page", "agency"])
def test_region_above_and_below_is_touched(
    by: str,
    period_in: str,
    page_in: str,
    is_frozen: bool,
    java: Regions,
    sleman: AgencyPage,
    publish_program: PublishProgram,
    make_quiet: MakeQuiet,
) -> None:
    page = publish_program("Puskesmas keliling", agency=sleman)
    if by == "page":
        page.regions.set([java[page_in]])
        page.save_revision().publish()
    else:
        AgencyPage.objects.filter(pk=sleman.pk).update(region=java[page_in])
    period = make_quiet(java[period_in])
    assert quiet_period_for(page) == (period if is_frozen else None)


def test_page_of_no_region_rests_only_in_a_national_period(
    java: Regions,
    publish_check: PublishCheck,
    make_quiet: MakeQuiet,
) -> None:
    page = publish_check("Vaksin berbahaya")
    make_quiet(*java.values())
    assert quiet_period_for(page) is None
    national = make_quiet(is_national=True)
    assert quiet_period_for(page) == national


def test_first_and_last_day_count_and_no_other(
    publish_program: PublishProgram, make_quiet: MakeQuiet
) -> None:
    page = publish_program("Imunisasi")
    first = timezone.localdate() + timedelta(days=10)
    last = first + timedelta(days=2)
    make_quiet(is_national=True, starts_on=first, ends_on=last)
    around = [first - timedelta(days=1), first, last, last + timedelta(days=1)]
    assert [bool(frozen_pages([page.pk], on=day)) for day in around] == [
        False,
        True,
        True,
        False,
    ]


def test_period_that_ends_last_is_told(
    java: Regions, publish_program: PublishProgram, make_quiet: MakeQuiet
) -> None:
    page = publish_program("Imunisasi")
    page.regions.set([java["bogor"]])
    page.save_revision().publish()
    today = timezone.localdate()
    make_quiet(is_national=True, ends_on=today + timedelta(days=1))
    later = make_quiet(java["west"], ends_on=today + timedelta(days=5))
    assert quiet_period_for(page) == later


def test_queries_depend_on_neither_pages_nor_periods(
    java: Regions,
    publish_program: PublishProgram,
    publish_check: PublishCheck,
    make_quiet: MakeQuiet,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    make_quiet(java["west"])
    with django_assert_num_queries(6):
        assert frozen_pages([999_999]) == {}
    pages = [publish_program(f"Program {number}") for number in range(3)]
    pages += [publish_check(f"Cek {number}") for number in range(3)]
    for page in pages:
        page.regions.set([java["bogor"], java["east"]])
        page.save_revision().publish()
    make_quiet(java["east"], java["bandung"])
    with django_assert_num_queries(6):
        frozen = frozen_pages([page.pk for page in pages])
    assert set(frozen) == {page.pk for page in pages}
