"""Whether something is an Open Badges 3.0 credential, in terms that we process."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext_lazy as _

from influencers.openbadges.contexts import CREDENTIALS, PINNED, terms
from influencers.openbadges.reading import (
    NotCoveredError,
    NotProcessedError,
    as_list,
    screen,
    screen_contexts,
    words,
)
from influencers.openbadges.verification.report import Check, failed, ok, unknown

# Two names of one type.
BADGE_TYPES = {"OpenBadgeCredential", "AchievementCredential"}
# What the specification requires: https://www.imsglobal.org/spec/ob/v3p0#achievement
ACHIEVEMENT = ("id", "type", "name", "description", "criteria")


def issuer_id(credential: dict[str, Any]) -> str:
    """Return who issued the credential, empty where it does not say."""
    issuer = credential.get("issuer")
    found = issuer.get("id") if isinstance(issuer, dict) else issuer
    return found if isinstance(found, str) else ""


def check_shape(credential: dict[str, Any]) -> Check:
    """Look whether all parts are there that Open Badges 3.0 requires."""
    missing = ", ".join(_missing(credential))
    if missing:
        return failed(
            "shape",
            _("Ini bukan lencana Open Badges 3.0: %(parts)s tidak ada atau keliru.")
            % {"parts": missing},
        )
    return ok("shape", _("Bentuknya sesuai dengan Open Badges 3.0."))


def check_contexts(credential: dict[str, Any]) -> Check:
    """Look whether all terms are known here, and none can hide from the signature."""
    try:
        screen(credential)
        names = screen_contexts(credential)
    except NotCoveredError:
        return failed(
            "contexts", _("Ada bagian yang tidak dapat dicakup oleh tanda tangan.")
        )
    except NotProcessedError:
        return unknown(
            "contexts", _("Susunannya terlalu rumit untuk diperiksa di sini.")
        )
    if names[0] != CREDENTIALS or not PINNED.keys() >= set(names):
        return unknown(
            "contexts", _("Lencana ini memakai daftar istilah yang tidak kami simpan.")
        )
    unsigned = {key: value for key, value in credential.items() if key != "proof"}
    if not _are_needed(names, words(unsigned)):
        return unknown("contexts", _("Ada daftar istilah yang tidak ada gunanya."))
    return ok("contexts", _("Semua daftar istilahnya kami kenal."))


def _are_needed(names: list[str], used: set[str]) -> bool:
    """Say whether each context defines a used word first; others anyone could add."""
    for name in names:
        if not used & terms(name):
            return False
        used = used - terms(name)
    return True


def _missing(credential: dict[str, Any]) -> Iterator[str]:
    """Name what is missing or of the wrong kind."""
    types = {kind for kind in as_list(credential.get("type")) if isinstance(kind, str)}
    if "VerifiableCredential" not in types or not types & BADGE_TYPES:
        yield "type"
    if not issuer_id(credential):
        yield "issuer"
    yield from (
        name
        for name in ("id", "validFrom")
        if not isinstance(credential.get(name), str)
    )
    subject = credential.get("credentialSubject")
    if not isinstance(subject, dict):
        yield "credentialSubject"
        return
    if not ("id" in subject or "identifier" in subject):
        yield "credentialSubject.id"
    if not all(map(_is_identity, as_list(subject.get("identifier")))):
        yield "credentialSubject.identifier"
    yield from _missing_in_achievement(subject.get("achievement"))


def _is_identity(identity: Any) -> bool:
    return (
        isinstance(identity, dict)
        and isinstance(identity.get("identityHash"), str)
        and isinstance(identity.get("identityType"), str)
        and isinstance(identity.get("hashed"), bool)
    )


def _missing_in_achievement(achievement: Any) -> Iterator[str]:
    if not isinstance(achievement, dict):
        yield "credentialSubject.achievement"
        return
    for name in ACHIEVEMENT:
        if name not in achievement:
            yield f"achievement.{name}"
