"""Who asks in the matrix, at which pages, and what some of them may know."""

import re

from tests.matrix.cells import Visitor
from tests.matrix.tenant import NAMES
from tests.matrix.world import World

# Who asks, and at which of the other agency's pages. To people of neither agency the
# second one is foreign.
ONE = ("draft",)
SOME = ("draft", "changed", "review")
VISITORS: dict[str, tuple[str, ...]] = {
    "merah author": ONE,
    "merah reviewer": ONE,
    "merah publisher": ONE,
    "merah fact_checker": ONE,
    "merah pr_head": ONE,
    "merah everything": (*SOME, "check", "private", "scheduled", "translated"),
    "putih author": ONE,
    "badge_officer": ONE,
    "badge_holder": ONE,
    "head_and_author": ONE,
    "anonymous": SOME,
}
# Who also asks with every query string that we know: who has most, and who has least.
THOROUGH = ("merah everything", "anonymous")
# Officers look after the badges of all agencies: the holders, and who changed them.
OFFICER_MAY_KNOW = re.compile(
    "handle|holder|personauthor|agencytitle|campaign|datarequest|applicant"
    "|event(?:title|summary|place|meeting)"
)
OFFICER_MAY_CHANGE = re.compile("badge_|influencers_")
# Whoever is PR head of merah and author of putih knows what putih's authors do: all but
# what only its PR heads may.
HEADS_OWN = "handle|holder|campaign|datarequest|applicant|event"
AUTHOR_MAY_KNOW = re.compile(rf"kanariputih(?!{HEADS_OWN})")
AUTHOR_MAY_CHANGE = re.compile(r"(?!badge_|influencers_)")


def visitor_for(name: str, *, world: World) -> Visitor:
    """Return the visitor of a name, and what the visitor may know of the others."""
    side, _space, role = name.partition(" ")
    foreign = next(each for each in reversed(NAMES) if each != side)
    visitor = Visitor(
        name=name,
        user=world.tenants[side].users[role] if role else world.people.get(name),
        foreign=world.tenants[foreign],
        own=world.tenants[side] if role else None,
    )
    if name == "badge_officer":
        visitor.allowed = OFFICER_MAY_KNOW
        visitor.may_change = OFFICER_MAY_CHANGE
    if name == "head_and_author":
        visitor.own = world.tenants["merah"]
        visitor.allowed = AUTHOR_MAY_KNOW
        visitor.may_change = AUTHOR_MAY_CHANGE
    return visitor
