"""Editors who never rest: they do to random pages whatever can be done to a page."""

import random
import time
from collections.abc import Callable

from wagtail.models import Page, PageViewRestriction

from home.models import StandardPage
from tests.search.pages import published, restrict, retitle

MOST_PAGES = 40
WORDS = ("bantuan", "kesehatan", "sekolah", "beras", "listrik", "bencana", "pajak")


class Editors:
    """Change pages by chance, and measure how long it takes."""

    def __init__(self, *, chance: random.Random) -> None:
        self.chance = chance
        self.count = 0
        self.seconds: list[float] = []
        self.actions: tuple[Callable[[StandardPage], object], ...] = (
            lambda page: retitle(page, self._title()),
            lambda page: retitle(page, self._title()),
            lambda page: page.unpublish(),
            self._move,
            lambda page: restrict(Page.objects.get(pk=page.pk)),
            self._lift_restriction,
            lambda page: page.delete(),
            self._rename_address,
        )

    def work(self) -> None:
        """Do one thing to one page."""
        pages = list(StandardPage.objects.order_by("pk"))
        started = time.perf_counter()
        if len(pages) < MOST_PAGES // 2 or (
            len(pages) < MOST_PAGES and self.chance.random() < 0.3
        ):
            published(self._title(), parent=self._parent(pages))
        else:
            action = self.chance.choice(self.actions)
            action(self.chance.choice(pages))
        self.seconds.append(time.perf_counter() - started)

    def _title(self) -> str:
        self.count += 1
        return f"{' '.join(self.chance.sample(WORDS, 2)).title()} {self.count}"

    def _parent(self, pages: list[StandardPage]) -> Page | None:
        is_below = pages and self.chance.random() < 0.4
        return self.chance.choice(pages) if is_below else None

    def _move(self, page: StandardPage) -> None:
        targets = StandardPage.objects.not_descendant_of(page, inclusive=True)
        if targets:
            page.move(self.chance.choice(list(targets)), pos="last-child")

    def _lift_restriction(self, _page: StandardPage) -> None:
        restrictions = list(PageViewRestriction.objects.all())
        if restrictions:
            self.chance.choice(restrictions).delete()

    def _rename_address(self, page: StandardPage) -> None:
        self.count += 1
        page.slug = f"alamat-{self.count}"
        page.save_revision().publish()
