"""Finds out whether an account is the applicant's own: its profile shows code or link.

A person looks at the profile. Where a network shows profiles to machines too, the
portal looks by itself, at the network's one host and nowhere else; there it believes
what the owner alone can write, the description and rel="me" links, as visitors comment.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import urlsplit

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from factcheck.evidence.faults import FetchError
from factcheck.evidence.fetching import Fetcher, Limits
from influencers.applications.decisions import DecisionRefusedError, why_not_bind
from influencers.applications.mails import portal_address
from influencers.applications.roles import role_of
from influencers.models import Application, ApplicationAccount
from influencers.privacy.records import Action, record
from sharing.networks import NETWORKS, Network

Binding = ApplicationAccount.Binding
# A redirect may lead anywhere, so none is followed; one page is enough.
PROFILE_LIMITS = Limits(total=10, size=2 * 1024 * 1024, redirects=0)
DESCRIPTIONS = ("description", "og:description")


@dataclass(frozen=True, kw_only=True)
class Look:
    """What a look at a profile showed: a binding, or why there is none."""

    binding: str = ""
    fault: str = ""


def profile_link(application: Application) -> str:
    """Return the address that a rel="me" link in the profile names."""
    return f"{portal_address('influencers:apply')}?kode={application.code}"


def mark_bound(account: ApplicationAccount, *, binding: str, by: User) -> None:
    """Note that somebody, or the portal for them, saw the code or link."""
    with transaction.atomic():
        application = Application.objects.select_for_update().get(
            pk=account.application_id
        )
        if obstacle := why_not_bind(application, by=by):
            raise DecisionRefusedError(obstacle)
        account.binding, account.bound_at = binding, timezone.now()
        account.save(update_fields=["binding", "bound_at"])
        record(
            application.user,
            Action.BOUND,
            actor=by,
            role=role_of(by, application.agency),
            note=f"{account.get_network_display()}: {account.get_binding_display()}",
        )


def look_at_profile(
    account: ApplicationAccount,
    *,
    fetcher: Fetcher,
    networks: Mapping[str, Network] = NETWORKS,
) -> Look:
    """Fetch the account's public page and look for the code or the link."""
    address = networks[account.network].profile_url(account.handle)
    if not _is_of_network(address, networks[account.network]):
        return Look(fault=_("Jaringan ini tidak punya halaman profil yang dikenal."))
    try:
        answer = fetcher.fetch(address, limits=PROFILE_LIMITS)
    except FetchError as fault:
        return Look(fault=str(fault))
    if answer.status_code != 200:
        return Look(fault=_("Jaringan menjawab dengan kode %d.") % answer.status_code)
    html = answer.body.decode(answer.charset or "utf-8", errors="replace")
    application = account.application
    binding = find_binding(html, code=application.code, link=profile_link(application))
    return Look(
        binding=binding, fault="" if binding else _("Kode dan tautannya tidak tampak.")
    )


def find_binding(html: str, *, code: str, link: str) -> str:
    """Return what of the two the owner put into a profile; empty if neither."""
    reader = _OwnerReader()
    reader.feed(html)
    if link in reader.links:
        return Binding.REL_ME
    return Binding.CODE if code in reader.description else ""


def _is_of_network(address: str, network: Network) -> bool:
    """Tell whether an address is on the host of the network's own template."""
    own = urlsplit(network.profile or "")
    asked = urlsplit(address)
    return bool(own.netloc) and (asked.scheme, asked.netloc) == (own.scheme, own.netloc)


class _OwnerReader(HTMLParser):
    """Collects a page's own descriptions and its rel="me" links, nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.description = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        if tag in ("a", "link") and "me" in (told.get("rel") or "").lower().split():
            self.links.add((told.get("href") or "").strip())
        kind = (told.get("name") or told.get("property") or "").lower()
        if tag == "meta" and kind in DESCRIPTIONS:
            self.description += f" {told.get('content') or ''}"
