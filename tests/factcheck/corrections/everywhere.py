"""Where a reader may meet a check: each place as what it says when asked now.

Whoever adds a place that shows checks adds it here; the test of corrections then holds
it to the same promise.
"""

from collections.abc import Callable

from django.test import Client
from django.urls import reverse

from factcheck.models import FactCheckPage

Place = Callable[[FactCheckPage], str]


def read(address: str) -> str:
    """Return what somebody who is not signed in reads at an address."""
    response = Client().get(address)
    assert response.status_code == 200, address
    return str(response.content.decode())


def on_the_page(check: FactCheckPage) -> str:
    """Read the check itself."""
    return read(check.get_url())


def in_the_log(check: FactCheckPage) -> str:
    """Read /koreksi/."""
    return read(reverse("corrections:log"))


def in_the_feed(check: FactCheckPage) -> str:
    """Read the feed of corrections."""
    return read(reverse("corrections:feed"))


def in_the_atom_feed(check: FactCheckPage) -> str:
    """Read the same feed as Atom."""
    return read(reverse("corrections:feed_atom"))


def among_the_versions(check: FactCheckPage) -> str:
    """Read the newest version with what changed."""
    number = check.versions.count()
    return read(
        reverse("versions:version", kwargs={"page_id": check.pk, "number": number})
    )


# Each shows the words of a correction.
PLACES: dict[str, Place] = {
    "page": on_the_page,
    "log": in_the_log,
    "feed": in_the_feed,
    "atom feed": in_the_atom_feed,
    "versions": among_the_versions,
}


def in_search_results(check: FactCheckPage) -> str:
    """Read what the search shows for the claim."""
    return read(f"{reverse('search:results')}?q={check.claim_text.split()[-1]}")


def in_the_list(check: FactCheckPage) -> str:
    """Read the list of checks of the desk that wrote it."""
    assert check.agency is not None
    return read(f"/cek-fakta/?instansi={check.agency.code}")


def at_the_message_check(check: FactCheckPage) -> str:
    """Read what /periksa/ answers to the claim itself."""
    return read(f"{reverse('factcheck:check_message')}?message={check.claim_text}")


# Each shows on its card that the check was corrected or withdrawn.
CARDS: dict[str, Place] = {
    "search": in_search_results,
    "list": in_the_list,
    "message check": at_the_message_check,
}
