"""How a claim is worded, and how personal numbers in circulated text are hidden."""

import re
import unicodedata

from django.core.exceptions import ValidationError
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

# ClaimReview's `claimReviewed` holds the claim, never the debunk: these openings and
# stamps belong to the verdict.
DEBUNK_PATTERN = re.compile(
    r"^\s*[\[(]|"  # [SALAH], (HOAKS)
    r"^\s*(hoaks?|hoax)\b|^\s*(salah|keliru|tidak|bukan|benar)\s*,|"
    r"^\s*(hoaks?|hoax|salah|keliru|fakta|cek\s*fakta|klarifikasi|disinformasi|"
    r"misinformasi|penipuan|satire?|parodi)\s*[:!\-–—]|"
    r"\b(tidak|bukan(lah)?|tak)\s+benar\b|"
    r"\b(adalah|itu|ini|merupakan)\s+(hoaks?|hoax|bohong|palsu|keliru|fitnah)\b|"
    r"^\s*benarkah\b|\[(salah|hoaks?|hoax|benar|sesat|keliru|penipuan)\]",
    re.IGNORECASE,
)

# What people put between the digits; U+FE0F and U+20E3 make the 'keycap' digits that
# scammers use against filters.
_SEPARATOR = r"[\s.()\-‐-—_\uFE0F\u20E3]{0,4}"
# Indonesian numbers: an area code (0 and 2 to 7 or 9) or a mobile code (08), 9 to 13
# digits in all (ITU-T E.164, national numbering plan of Indonesia). Without its plus,
# 62 counts only before a mobile code: '62.000.000' is a price. Never inside a word, an
# address, a sum in rupiah, or a longer run of digits such as a NIK. The first four
# digits stay, so that readers recognise the number.
PHONE_PATTERN = re.compile(
    r"(?P<shown>"
    r"(?:(?<=wa\.me/)|(?<=phone=)|(?<=\b(?:wa|hp)-)|"
    r"(?<![\w/=\-])(?<!\d[.,])(?<!rp[.\s])(?<!rp))"
    rf"(?:\+62{_SEPARATOR}(?=[2-9])|62{_SEPARATOR}(?=8)|0{_SEPARATOR}(?=[2-9]))"
    rf"\d{_SEPARATOR}\d{_SEPARATOR}\d?)"
    rf"(?P<hidden>(?:{_SEPARATOR}\d){{6,9}})"
    r"(?!\w)",
    re.IGNORECASE,
)
# '62.800.000.000' is a sum; phone numbers are not written in groups of three from the
# right with a first group of one to three digits that does not begin with 0.
_SUM = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+")
_OTHER_DIGIT = re.compile(r"[^\D0-9]")
# Of a person: a NIK or the number of a card (16 digits, often in groups), an account at
# a bank (10 to 15 in one run). No date with its time is as long, no sum is written so.
PERSONAL_NUMBER = re.compile(
    r"(?<![\w/=.,-])(?<!rp )(?P<shown>\d{4})"
    r"(?P<hidden>(?:[ .\-‐-―]?\d){12}|\d{6,11})(?!\w|[.,]\d)",
    re.IGNORECASE,
)
EMAIL = re.compile(r"[\w.%+\-]+(?=@(?:[\w\-]+\.)+[^\W\d_]{2,})")
MASK = "•"


def validate_claim_wording(text: str) -> None:
    """Raise `ValidationError` unless the text is a claim as somebody said it."""
    if DEBUNK_PATTERN.search(text):
        raise ValidationError(
            _(
                "Tulis klaimnya seperti yang diucapkan orang, bukan bantahannya. "
                "Jangan memakai '[SALAH]', 'Hoaks:' atau 'tidak benar'. "
                "Contoh: Bantuan tunai Rp2,5 juta dibagikan lewat tautan WhatsApp."
            ),
            code="debunk",
        )


def mask_phone_numbers(text: str) -> str:
    """Hide all but the first digits of each phone number: 0812-••••-••••."""
    # Digits of other scripts and styles count too; each stays one character long.
    plain = _OTHER_DIGIT.sub(lambda found: str(unicodedata.digit(found[0])), text)
    masked, end = [], 0
    for found in PHONE_PATTERN.finditer(plain):
        if _SUM.fullmatch(found[0]):
            continue
        start, stop = found.span("hidden")
        masked += [text[end:start], re.sub(r"\d", MASK, plain[start:stop])]
        end = stop
    return "".join([*masked, text[end:]])


def mask_personal_data(text: str) -> str:
    """Hide phone numbers, NIK, accounts and mail addresses in circulated text."""
    masked = PERSONAL_NUMBER.sub(_with_hidden_digits, mask_phone_numbers(text))
    return EMAIL.sub(MASK * 4, masked)


def _with_hidden_digits(found: re.Match[str]) -> str:
    return found["shown"] + re.sub(r"\d", MASK, found["hidden"])


def phone_fingerprint(number: str) -> str:
    """Return a keyed hash of a phone number: equal numbers are found, none is shown."""
    digits = re.sub(r"\D", "", number)
    national = re.sub(r"^(62|0)", "", digits)
    return salted_hmac("factcheck.phone", national, algorithm="sha256").hexdigest()
