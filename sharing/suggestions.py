"""Words captions from a page's own fields: several honest ones, so that posts differ.

What a caption must say first never gets cut: the verdict with the claim it judges, that
a page was corrected, that it was withdrawn.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils import formats
from django.utils.translation import gettext as _

from sharing.cards.facts import CardState
from sharing.sources import ShareSource


@dataclass(frozen=True, kw_only=True)
class Wording:
    """One way to say it: an opening that stays whole, and what may be cut."""

    opening: str
    body: str


def wordings(source: ShareSource) -> Iterator[Wording]:
    """Yield the ways to share a page as it stands, the plainest first."""
    if source.state == CardState.WITHDRAWN:
        yield from _withdrawn(source)
    elif source.state == CardState.CORRECTED:
        yield from _corrected(source)
    elif source.verdict_label and source.claim:
        yield from _checked(source)
    else:
        yield from _offered(source)


def notice(source: ShareSource) -> str:
    """Say openly that a page was corrected; empty while it stands as it was."""
    if source.state != CardState.CORRECTED:
        return ""
    if source.changed_on is None:
        return _("Koreksi.")
    when = formats.date_format(source.changed_on, "j F Y")
    return _("Koreksi %(date)s.") % {"date": when}


def headline(title: str, *, verdict_label: str = "", claim: str = "") -> str:
    """Return the verdict with the claim it judges, or the title alone.

    A verdict beside a title that tells the truth would say the reverse of it: never
    "FALSE: vaccines do not cause autism".
    """
    if verdict_label and claim:
        return f"{verdict_label.upper()}: “{claim.strip()}”"
    return title.strip()


def _headline(source: ShareSource) -> str:
    return headline(
        source.title, verdict_label=source.verdict_label, claim=source.claim
    )


def _checked(source: ShareSource) -> Iterator[Wording]:
    judged = {"claim": source.claim.strip(), "verdict": source.verdict_label.lower()}
    yield Wording(opening=_headline(source), body=source.sentence)
    yield Wording(
        opening=_("Pernah menerima kabar “%(claim)s”? Sudah diperiksa: %(verdict)s.")
        % judged,
        body=source.sentence,
    )
    yield Wording(
        opening=_("Baca dulu sebelum meneruskan: klaim “%(claim)s” itu %(verdict)s.")
        % judged,
        body=source.sentence,
    )


def _offered(source: ShareSource) -> Iterator[Wording]:
    yield Wording(opening=_headline(source), body=source.sentence)
    if source.points:
        yield Wording(opening=_headline(source), body="\n".join(source.points))
    yield Wording(
        opening=_("Siapa tahu Anda atau keluarga perlu: %(title)s")
        % {"title": source.title.strip()},
        body=source.sentence,
    )


def _corrected(source: ShareSource) -> Iterator[Wording]:
    told = [source.sentence]
    if source.change:
        told.insert(0, _("Yang berubah: %(what)s") % {"what": source.change})
    body = "\n\n".join(told)
    yield Wording(opening=f"{notice(source)}\n\n{_headline(source)}", body=body)
    yield Wording(
        opening=_("Pernah membagikan versi lamanya? Ini koreksinya.")
        + f"\n\n{_headline(source)}",
        body=body,
    )


def _withdrawn(source: ShareSource) -> Iterator[Wording]:
    yield Wording(opening=_headline(source), body=source.sentence)
    yield Wording(
        opening=_("Pernah membagikan ini? Jangan diteruskan lagi.")
        + f"\n\n{_headline(source)}",
        body=source.sentence,
    )
