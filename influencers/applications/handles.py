"""Reads the name of an account from what people paste."""

from urllib.parse import unquote, urlsplit

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from influencers.models.holders import HANDLE, LONGEST_HANDLE
from sharing.networks import NETWORKS

# Other hosts under which people know the same profiles.
OTHER_HOSTS = {
    "x": {"twitter.com", "mobile.twitter.com", "mobile.x.com"},
    "facebook": {"m.facebook.com", "web.facebook.com", "fb.com"},
    "threads": {"threads.net"},
    "tiktok": {"m.tiktok.com"},
}


def read_handle(typed: str, *, network: str) -> str:
    """Return the account's name from a name, @name or profile address."""
    handle = typed.strip()
    if "/" in handle:
        handle = _from_address(handle, network=network)
    handle = handle.removeprefix("@")
    HANDLE(handle)
    if len(handle) > LONGEST_HANDLE:
        raise ValidationError(_("Nama akunnya terlalu panjang."))
    return handle


def profile_host(network: str) -> str:
    """Return the one host on which a network shows profiles."""
    return urlsplit(NETWORKS[network].profile_url("x")).hostname or ""


def _from_address(typed: str, *, network: str) -> str:
    host, path = _split(typed if "://" in typed else f"https://{typed}")
    known = {profile_host(network).removeprefix("www."), *OTHER_HOSTS.get(network, ())}
    if host.removeprefix("www.") not in known:
        raise ValidationError(
            _("Ini bukan alamat profil %(network)s. Tulis nama akunnya saja."),
            params={"network": NETWORKS[network].label},
        )
    return unquote(path.strip("/").partition("/")[0])


def _split(address: str) -> tuple[str, str]:
    try:
        parts = urlsplit(address)
    except ValueError:
        return "", ""
    return parts.hostname or "", parts.path
