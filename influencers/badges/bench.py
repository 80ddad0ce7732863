"""Many invented badges, and how fast they are looked up, served and issued.

For a scratch database only: agencies, people and badges stay in it.
"""

import random
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from time import perf_counter

from django.core.cache import cache
from django.test import Client
from django.utils import timezone
from wagtail.models import Locale, Page, Site

from accounts.models import User
from home.models import AgencyIndexPage, AgencyPage, HomePage
from home.services import add_agency
from influencers.badges.bulk import holders_to_issue, issue_in_batches
from influencers.models import BadgeCredential, Holder, HolderAccount, StatusList
from influencers.openbadges import status_lists
from influencers.openbadges.keys import KeyRing

MAIL = "bench.example"
AGENCIES = 40
CHUNK = 1_000
QUERIES = 100
# Handles are of a few words, as in life: parts of them are in thousands of others.
FIRST = ("rina", "dewi", "agus", "sari", "budi", "wati", "joko", "lestari", "putra")
SECOND = ("sehat", "gizi", "tani", "guru", "kota", "desa", "humas", "kabar", "info")

OnPart = Callable[[int], object]
Asked = Callable[[random.Random, int], str]


def holds_a_portal() -> bool:
    """Say whether the database holds anybody who was not invented."""
    return User.objects.exclude(email__endswith=f"@{MAIL}").exists()


def stored() -> int:
    """Return how many invented holders there are; they are numbered from 0."""
    return Holder.objects.count()


def store_holders(*, upto: int, on_part: OnPart) -> None:
    """Store what is missing up to a number; each chunk is kept if this is stopped."""
    agencies = _agencies()
    for start in range(stored(), upto, CHUNK):
        numbers = range(start, min(start + CHUNK, upto))
        _store(numbers, agencies)
        on_part(len(numbers))


def handle_of(number: int) -> str:
    """Return the handle of an invented holder."""
    draw = random.Random(number)  # noqa: S311 - the same names in every run
    return f"{draw.choice(FIRST)}.{draw.choice(SECOND)}.{number}"


# What the register is asked: a whole name, a part that thousands have, a rare part,
# one that nobody has, a profile's address, and nothing.
QUESTIONS: Mapping[str, Asked] = {
    "exact": lambda draw, count: handle_of(draw.randrange(count)),
    "common part": lambda draw, _count: draw.choice(SECOND),
    "rare part": lambda draw, count: f".{draw.randrange(count)}",
    "absent": lambda draw, _count: f"tidak.ada.{draw.randrange(10**6)}",
    "address": lambda draw, count: (
        f"https://instagram.com/{handle_of(draw.randrange(count))}/"
    ),
    "list": lambda _draw, _count: "",
}


def ask_register(kind: str, *, count: int, on_part: OnPart) -> list[float]:
    """Return how many milliseconds each question took, through the whole portal."""
    client, draw = Client(), random.Random(kind)  # noqa: S311
    times = []
    for number in range(QUERIES + 1):
        asked = {"q": QUESTIONS[kind](draw, count)}
        began = perf_counter()
        response = client.get("/lencana/", asked)
        times.append((perf_counter() - began) * 1000)
        if response.status_code not in (200, 302):
            raise RuntimeError(f"/lencana/ answered {response.status_code}")
        on_part(int(number > 0))
    # The first one loads templates.
    return times[1:]


def ask_status_list() -> tuple[list[float], list[float]]:
    """Return the milliseconds of making a list of half its size, and of kept ones."""
    fullest = StatusList.objects.select_related("agency").order_by("pk")[0]
    address = f"/instansi/{fullest.agency.code}/status/{fullest.number}/revocation"
    client = Client()
    made: list[float] = []
    kept: list[float] = []
    for number in range(QUERIES):
        if number < 10:
            cache.clear()
        began = perf_counter()
        client.get(address)
        (made if number < 10 else kept).append((perf_counter() - began) * 1000)
    return made, kept


def issue(ring: KeyRing, *, count: int) -> Iterator[int]:
    """Issue badges to so many holders through the database, batch by batch."""
    unsigned = holders_to_issue(ring).order_by("agency", "pk")[:count]
    keys = list(unsigned.values_list("pk", flat=True))
    yield from issue_in_batches(Holder.objects.filter(pk__in=keys), ring)


def _agencies() -> list[AgencyPage]:
    found = list(AgencyPage.objects.order_by("pk"))
    if found:
        return found
    Locale.objects.get_or_create(language_code="id")
    home = Page.get_first_root_node().add_child(
        instance=HomePage(title="Bench", slug="bench", headline="-", summary="-")
    )
    Site.objects.update_or_create(
        is_default_site=True, defaults={"hostname": "localhost", "root_page": home}
    )
    index = home.add_child(
        instance=AgencyIndexPage(title="Instansi", slug="instansi", summary="-")
    )
    names = [f"instansi-{number}" for number in range(AGENCIES)]
    return [
        add_agency(
            AgencyPage(title=name, slug=name, short_name=name, code=name, summary="-"),
            index=index,
        )
        for name in names
    ]


def _store(numbers: range, agencies: list[AgencyPage]) -> None:
    today = timezone.localdate()
    users = User.objects.bulk_create(
        User(email=f"{number}@{MAIL}") for number in numbers
    )
    holders = Holder.objects.bulk_create(
        Holder(
            user=user,
            agency=agencies[number % len(agencies)],
            issued_on=today,
            valid_until=today + timedelta(days=730),
        )
        for number, user in zip(numbers, users, strict=True)
    )
    HolderAccount.objects.bulk_create(
        HolderAccount(holder=holder, network=network, handle=handle_of(number))
        for number, holder in zip(numbers, holders, strict=True)
        for network in ("instagram", "x")[: 1 + number % 2]
    )


def fill_a_list(*, on_part: OnPart) -> None:
    """Take half of the places of one list, a tenth of them revoked."""
    agency = _agencies()[0]
    full = StatusList.objects.get_or_create(agency=agency, number=1)[0]
    taken = full.credentials.count()
    now = timezone.now()
    for start in range(taken, status_lists.SIZE // 2, CHUNK):
        BadgeCredential.objects.bulk_create(
            BadgeCredential(
                status_list=full,
                status_index=index,
                revoked_at=now if index % 10 == 0 else None,
            )
            for index in range(start, start + CHUNK)
        )
        on_part(CHUNK)
