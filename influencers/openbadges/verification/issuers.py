"""Whether the key belongs to the issuer, and whether we know the issuer."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from influencers.openbadges.dids import key_in_method, key_of_did_key
from influencers.openbadges.verification.report import Check, failed, ok, unknown
from influencers.openbadges.verification.shape import issuer_id
from influencers.openbadges.verification.signatures import methods
from influencers.openbadges.verification.trust import Trust


def check_issuer_key(document: dict[str, Any], trust: Trust) -> Check:
    """Look whether each key that signed is one of the issuer's own."""
    issuer = issuer_id(document)
    named = methods(document)
    if not named:
        return unknown("issuer_key", _("Tanpa tanda tangan, tidak ada kuncinya."))
    if any(key_in_method(method)[0] != issuer for method in named):
        return failed("issuer_key", _("Kunci penanda tangannya bukan milik penerbit."))
    known = trust.methods_of(issuer)
    if known is not None:
        is_own = all(method in known for method in named)
    elif word := key_of_did_key(issuer):
        is_own = all(key_in_method(method)[1] == word for method in named)
    else:
        return unknown(
            "issuer_key",
            _("Apakah kunci itu milik penerbit tidak dapat diperiksa dari sini."),
        )
    if is_own:
        return ok("issuer_key", _("Kunci penanda tangannya milik penerbit."))
    return failed("issuer_key", _("Kunci penanda tangannya bukan milik penerbit."))


def check_issuer(document: dict[str, Any], trust: Trust) -> Check:
    """Look whether the issuer is one that this portal vouches for."""
    if trust.methods_of(issuer_id(document)) is not None:
        return ok("issuer", _("Penerbitnya tercatat di portal ini."))
    return unknown("issuer", _("Penerbitnya tidak tercatat di portal ini."))
