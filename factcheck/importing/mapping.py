"""What the words of the source mean in our vocabulary.

Verdicts follow `factcheck/vocabulary.py`. The model puts TurnBackHoax's SALAH
beside two of ours, 'salah' and 'menyesatkan', and PENIPUAN beside 'salah'. Which of
the two a SALAH becomes is the source's own word, never a judgement of ours: an article
that concludes "konten yang menyesatkan (misleading content)" is 'menyesatkan'; one
that names any other type, "konteks yang salah (false context)" included, is 'salah'.
"""

import re

from django.utils.translation import gettext as _

from factcheck.importing.rows import RowError, domain_of
from factcheck.vocabulary import ContentType, Platform, Verdict

SCAM = "PENIPUAN"
UNFINISHED = "dalam proses"

VERDICTS: dict[str, Verdict] = {
    "SALAH": Verdict.FALSE,
    "HOAKS": Verdict.FALSE,
    SCAM: Verdict.FALSE,
    "PARODI": Verdict.SATIRE,
    "SATIRE": Verdict.SATIRE,
    "BENAR": Verdict.TRUE,
}

# First Draft's terms; the sources write them in many ways ("impostor conten").
_CONTENT_TYPES = (
    (re.compile(r"\bmisleading\b", re.I), ContentType.MISLEADING),
    (re.compile(r"\bimp[eo]st[eo]r\b", re.I), ContentType.IMPOSTER),
    (re.compile(r"\bfabricated\b", re.I), ContentType.FABRICATED),
    (re.compile(r"\bmanipulated\b", re.I), ContentType.MANIPULATED),
    (re.compile(r"\bfalse context\b", re.I), ContentType.FALSE_CONTEXT),
    (re.compile(r"\bfalse connection\b", re.I), ContentType.FALSE_CONNECTION),
    (re.compile(r"\b(?:satire|parody) content\b|\((?:satire|parody)\)", re.I),
     ContentType.SATIRE),
    (re.compile(r"\bkonten (?:yang )?menyesatkan\b", re.I), ContentType.MISLEADING),
    (re.compile(r"\bkonten (?:yang )?tiruan\b", re.I), ContentType.IMPOSTER),
    (re.compile(r"\bkonten (?:yang )?palsu\b", re.I), ContentType.FABRICATED),
    (re.compile(r"\bkonten (?:yang )?dimanipulasi\b", re.I), ContentType.MANIPULATED),
    (re.compile(r"\bkonteks (?:yang )?salah\b", re.I), ContentType.FALSE_CONTEXT),
    (re.compile(r"\bkoneksi (?:yang )?salah\b", re.I), ContentType.FALSE_CONNECTION),
)  # fmt: skip

# Slugs of `home.Topic`.
OTHER_TOPIC, SCAM_TOPIC = "lain-lain", "penipuan"
_TOPICS: dict[str, tuple[str, ...]] = {
    "agama": ("keagamaan",),
    "bantuan": ("bantuan-sosial", SCAM_TOPIC),
    "bencana": ("kebencanaan",),
    "bisnis": ("perdagangan",),
    "hadiah": (SCAM_TOPIC,),
    "internasional": ("internasional",),
    "kesehatan": ("kesehatan",),
    "kriminalitas": ("kejahatan",),
    "lingkungan": ("lingkungan",),
    "lowongan": ("pekerjaan", SCAM_TOPIC),
    "pendidikan": ("pendidikan",),
    "politik": ("politik",),
    "tekno": ("teknologi",),
}

_PLATFORM_DOMAINS: dict[str, Platform] = {
    "facebook.com": Platform.FACEBOOK,
    "fb.com": Platform.FACEBOOK,
    "fb.watch": Platform.FACEBOOK,
    "instagram.com": Platform.INSTAGRAM,
    "t.me": Platform.TELEGRAM,
    "telegram.me": Platform.TELEGRAM,
    "threads.com": Platform.THREADS,
    "threads.net": Platform.THREADS,
    "tiktok.com": Platform.TIKTOK,
    "twitter.com": Platform.X,
    "wa.me": Platform.WHATSAPP,
    "whatsapp.com": Platform.WHATSAPP,
    "x.com": Platform.X,
    "youtu.be": Platform.YOUTUBE,
    "youtube.com": Platform.YOUTUBE,
}
_PLATFORM_NAMES = re.compile(
    r"\b(whatsapp|facebook|instagram|tiktok|youtube|threads|telegram|twitter|x)\b", re.I
)
_NAMED_PLATFORMS = {**{each.value: each for each in Platform}, "twitter": Platform.X}


def is_unfinished(result: str) -> bool:
    """Tell whether the source says that it is still checking."""
    return result.lower() == UNFINISHED


def content_type_of(conclusion: str) -> str:
    """Return the type of content that the conclusion names; empty when none."""
    return next(
        (kind.value for words, kind in _CONTENT_TYPES if words.search(conclusion)), ""
    )


def verdict_of(classification: str, *, content_type: str, result: str) -> str:
    """Return our verdict; raise `RowError` for a classification we do not know."""
    if classification not in VERDICTS:
        raise RowError(
            _("Kolom classification tidak dikenal: %(given)s. Yang dikenal: %(known)s.")
            % {"given": classification[:40], "known": ", ".join(VERDICTS)}
        )
    if is_unfinished(result):
        return Verdict.UNPROVEN.value
    if classification == "SALAH" and content_type == ContentType.MISLEADING:
        return Verdict.MISLEADING.value
    return VERDICTS[classification].value


def topics_of(category: str, *, classification: str) -> tuple[str, ...]:
    """Return the slugs of the topics; an unknown category is 'lain-lain'."""
    topics = _TOPICS.get(category.lower(), ())
    if classification == SCAM:
        topics = (*topics, SCAM_TOPIC)
    return tuple(dict.fromkeys(topics or (OTHER_TOPIC,)))


def platform_at(address: str) -> Platform | None:
    """Return the network that an address belongs to; None for any other site."""
    domain = domain_of(address)
    return next(
        (
            platform
            for known, platform in _PLATFORM_DOMAINS.items()
            if domain == known or domain.endswith(f".{known}")
        ),
        None,
    )


def platform_named(text: str) -> Platform | None:
    """Return the first network that the text names."""
    found = _PLATFORM_NAMES.search(text)
    return _NAMED_PLATFORMS[found[1].lower()] if found else None


# Desks by the domain of their articles; any other is named by its domain.
_DESKS = {"turnbackhoax.id": "TurnBackHoax (Mafindo)"}


def desk_name(domain: str) -> str:
    """Return the name of the desk that made an article."""
    return _DESKS.get(domain.removeprefix("www."), domain)
