"""Turn running text of an article into the parts that a fact-check page is made of."""

import html
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError

from factcheck.wording import mask_phone_numbers, validate_claim_wording

# `Claim.text` and `PortalPage.summary`.
CLAIM_LIMIT, SUMMARY_LIMIT = 250, 300
# A paragraph ends with the sentence that brings it past this many characters: about
# six lines on a phone.
PARAGRAPH_LENGTH = 320
SHORTEST_CLAIM = 10
SHORTEST_SENTENCE = 40

_QUOTED = re.compile(
    rf"(?P<before>\w*)\W{{0,2}}[“\"”]\s*"
    rf"(?P<quote>[^“”\"]{{{SHORTEST_CLAIM},{CLAIM_LIMIT}}}?)[\s.,;]*[”\"“]"
)
# The place where the source names the type of content, as "misleading content".
_JUDGEMENT = re.compile(r"\(\s*[^()]*\b(?:content|context|connection|satire)\b", re.I)
# A sentence ends after a word or a figure, so not after the dot of "PT." or "Rp.".
_SENTENCE_END = re.compile(
    r"(?:(?<=[\w%)”\"’]{2}[.!?])|(?<=[.!?][”\"]))\s+(?=[A-Z“\"‘(\d])"
)
_ABBREVIATION = re.compile(
    r"\b(?:PT|CV|Rp|No|Dr|Drs|Ir|Prof|Hj|H|dr|dll|dst|hlm|Jl|Kec|Kab|tgl)\.$"
)
# What is left in the text of a link to the archived copy.
_LINK_MARK = re.compile(
    r"\s*[\[(]\s*(?:arsip(?:\s+cadangan)?|ini|tautan)\s*[\])]", re.I
)
_SPACE_BEFORE_STOP = re.compile(r"\s+([.,;:!?](?:\s|$))")
# "Hingga Rabu (24/6/2026), unggahan telah mendapat 2.500 tanda suka": how far it went.
_REACH = re.compile(
    r"(?:Hingga|Per|Sampai)\s+(?:Senin|Selasa|Rabu|Kamis|Jum[’']?at|Sabtu|Minggu|"
    r"artikel|tulisan|saat|hari|kini|tanggal|tangkapan)\b.*",
    re.DOTALL,
)
# From here the desk speaks of what else it saw, no longer the message.
_ASIDE = re.compile(r"\b(?:Dari pengamatan|Tim Pemeriksa Fakta)\b.*", re.DOTALL)
_CIRCULATED = re.compile(
    r"\b(?:narasi(?:nya)?|berikut(?:\s+ini)?|lengkap(?:nya)?|takarir|keterangan|pesan)"
    r"(?:\s*:\s*|\s+(?=[“\"]))(?P<text>.+)",
    re.IGNORECASE | re.DOTALL,
)
_SEEN_ON = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})\)")
_ACCOUNT = re.compile(
    r"\b(?:akun\w?|halaman|kanal|grup|page|fanpage|saluran)\s+"
    r"(?:(?!dan\b)[\w/]+\s+){0,3}?(?:[“\"”]\s*(?P<quoted>[^“”\"]{1,150}?)\s*[”\"“]|"
    r"(?P<handle>@[\w.]+))",
    re.IGNORECASE,
)
_DESK = re.compile(
    r"(?P<name>Tim Pemeriksa Fakta(?:\s[A-Z]\w+){1,3})(?:\s\((?P<body>[^()]{2,60})\))?"
)
# True of most articles: it tells the reader nothing about this one.
_SAYS_LITTLE = re.compile(r"\bmembenarkan (?:klaim|narasi|informasi|hal)\b", re.I)
_ENGLISH_TERM = re.compile(
    r"\s*\([^()]*\b(?:conten\w*|context|connection|satire)\)", re.I
)
_FACT_OPENING = re.compile(r"^(?:Faktanya|Jadi|Dengan demikian|Maka),?\s+", re.I)
_SLUG = re.compile(
    r"^(?:\d+-)?(?:(?:salah|penipuan|parodi|satire|hoaks|hoax|benar|disinformasi|"
    r"misinformasi|klarifikasi)-)?(?P<words>.+?)(?:\.html?)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Circulation:
    """What the article's account of the message says about it."""

    quote: str
    account: str
    seen_on: date | None
    reach: str


def paragraphs(text: str) -> str:
    """Return plain text as safe rich text: short paragraphs, no links, no numbers."""
    return "".join(
        f"<p>{html.escape(paragraph, quote=False)}</p>"
        for line in _public(text).splitlines()
        for paragraph in _short_paragraphs(line)
    )


def describe_circulation(narrative: str, *, checked_on: date) -> Circulation:
    """Take the account, the day, the words and the reach out of the narrative."""
    text = _public(narrative)
    reach = _REACH.search(text)
    head = _ASIDE.sub("", text[: reach.start()] if reach else text).strip()
    account = _ACCOUNT.search(head)
    words = _CIRCULATED.search(head)
    quote = words["text"].strip(' “”"\n') if words else ""
    return Circulation(
        quote=quote if len(quote) >= SHORTEST_CLAIM else head or text,
        account=(account["quoted"] or account["handle"]) if account else "",
        seen_on=_seen_on(head, checked_on=checked_on),
        reach=sentences(reach[0])[0] if reach else "",
    )


def claim_text(conclusion: str, *, slug: str, forms: dict[str, str]) -> str:
    """Return the claim: as the conclusion quotes it, else as the address words it.

    Never the debunk: a candidate that `validate_claim_wording` refuses is passed over.
    Empty when neither will do.
    """
    for candidate in (
        _quoted_claim(conclusion, forms=forms),
        recase(slug, forms=forms),
    ):
        claim = _opening_capital(shorten(mask_phone_numbers(candidate), CLAIM_LIMIT))
        try:
            validate_claim_wording(claim)
        except ValidationError:
            continue
        if len(claim) >= SHORTEST_CLAIM:
            return claim
    return ""


def summary_sentence(conclusion: str) -> str:
    """Return the first sentence of the conclusion that says something."""
    said = sentences(_ENGLISH_TERM.sub("", _public(conclusion)).replace("\n", " "))
    telling = (
        sentence
        for sentence in said
        if len(sentence) >= SHORTEST_SENTENCE and not _SAYS_LITTLE.search(sentence)
    )
    sentence = _FACT_OPENING.sub("", next(telling, said[0]))
    return shorten(_opening_capital(sentence), SUMMARY_LIMIT)


def slug_words(slug: str) -> str:
    """Return the words of an address's last part, without number and verdict."""
    found = _SLUG.match(slug)
    return found["words"].replace("-", " ").strip() if found else ""


def spellings(*texts: str) -> dict[str, str]:
    """Return how the texts write each word inside a sentence: 'tni' → 'TNI'."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for text in texts:
        for word in re.findall(r"(?<=[\w,”\"] )[\w.]*\w", text):
            counts[word.lower()][word] += 1
    return {word: count.most_common(1)[0][0] for word, count in counts.items()}


def recase(words: str, *, forms: dict[str, str]) -> str:
    """Write words as the article writes them, beginning with a capital letter."""
    return _opening_capital(
        " ".join(forms.get(word.lower(), word.lower()) for word in words.split())
    )


def source_desk(*texts: str) -> tuple[str, str]:
    """Return the name and the body of the desk that the article says checked it."""
    found = next((one for text in texts if (one := _DESK.search(text))), None)
    return (found["name"], found["body"] or "") if found else ("", "")


def shorten(text: str, limit: int) -> str:
    """Cut at a word, with an ellipsis, so that at most `limit` characters remain."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    return f"{cut.rsplit(' ', 1)[0].rstrip(' ,;:–-') if ' ' in cut else cut}…"


def sentences(text: str) -> list[str]:
    """Split text into sentences; abbreviations do not end one."""
    whole: list[str] = []
    for part in _SENTENCE_END.split(text):
        if whole and _ABBREVIATION.search(whole[-1]):
            whole[-1] = f"{whole[-1]} {part}"
        else:
            whole.append(part)
    return whole


def _public(text: str) -> str:
    """Return text as readers may see it: without link marks and phone numbers."""
    text = _LINK_MARK.sub("", text)
    return mask_phone_numbers(_SPACE_BEFORE_STOP.sub(r"\1", text))


def _short_paragraphs(line: str) -> list[str]:
    whole: list[str] = [""]
    for sentence in sentences(line):
        if len(whole[-1]) > PARAGRAPH_LENGTH:
            whole.append("")
        whole[-1] = f"{whole[-1]} {sentence}".strip()
    return [paragraph for paragraph in whole if paragraph]


def _quoted_claim(conclusion: str, *, forms: dict[str, str]) -> str:
    """Return the last quotation before the source names the type of content."""
    text = " ".join(conclusion.split())
    judgement = list(_JUDGEMENT.finditer(text))
    judged = text[: judgement[-1].start()] if judgement else text
    quotations = list(_QUOTED.finditer(sentences(judged)[-1]))
    if not quotations:
        return ""
    last = quotations[-1]
    quote = last["quote"].strip(" .,;")
    if quote.isupper():
        quote = recase(quote, forms=forms)
    is_link = last["before"].lower() == "tautan"
    if is_link and not quote.lower().startswith("tautan"):
        return f"Tautan {quote}"
    return quote


def _seen_on(text: str, *, checked_on: date) -> date | None:
    found = _SEEN_ON.search(text)
    if found is None:
        return None
    day, month, year = (int(number) for number in found.groups())
    try:
        seen_on = date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None
    return seen_on if seen_on <= checked_on else None


def _opening_capital(text: str) -> str:
    return text[:1].upper() + text[1:]
