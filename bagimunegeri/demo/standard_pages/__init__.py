"""The standard pages of the demo, in both languages."""

from bagimunegeri.demo.shapes import DemoStandardPage
from bagimunegeri.demo.standard_pages.about import ABOUT_PAGES
from bagimunegeri.demo.standard_pages.rights import RIGHTS_PAGES
from bagimunegeri.demo.standard_pages.rules import RULE_PAGES

STANDARD_PAGES: tuple[DemoStandardPage, ...] = (
    *ABOUT_PAGES,
    *RULE_PAGES,
    *RIGHTS_PAGES,
)
