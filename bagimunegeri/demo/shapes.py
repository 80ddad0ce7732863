"""Shapes of the demo content. Field names are those of the models they fill.

Rich text fields hold HTML with <p>, <b>, <i>, <a>, <ul>, <ol>, <li>, <h3> only.
Days are counted back from the day of loading (`days_ago`), so that the demo always
looks current; `days_ahead` counts forward.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class DemoLink:
    """A named address."""

    title: str
    url: str


@dataclass(frozen=True, kw_only=True)
class DemoAgency:
    """One agency of the demo. All names but ministries' public roles are invented."""

    code: str
    slug: str
    name: str
    short_name: str
    level: str  # kementerian | lembaga | provinsi | kabupaten_kota
    summary: str
    about: str  # rich text
    brand_color: str  # "#0b4f8a", contrast >= 4.5:1 on white
    region: str = ""  # province code, for local governments: "32"
    website: str = ""
    channels: tuple[tuple[str, str, str], ...] = ()  # (kind, label, address)
    contact_name: str = ""
    contact_email: str = ""
    contact_phone: str = ""
    legal_basis: str = ""
    motif: str = ""  # which drawing stands for it: see demo/pictures.py
    name_en: str = ""
    summary_en: str = ""
    about_en: str = ""


@dataclass(frozen=True, kw_only=True)
class DemoMilestone:
    """One step of a program's progress."""

    title: str
    status: str  # rencana | berjalan | selesai | tertunda
    target: str  # "Triwulan II 2026"
    percent: int
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class DemoAchievement:
    """A figure with its source."""

    figure: str  # "1,2 juta"
    label: str  # "anak menerima imunisasi dasar lengkap"
    as_of: str  # "September 2026"
    source: DemoLink


@dataclass(frozen=True, kw_only=True)
class DemoProgram:
    """One program page."""

    agency: str  # code
    slug: str
    title: str
    summary: str  # one sentence that answers: what, for whom (<= 300 characters)
    days_ago: int
    problem: str  # rich text: the problem addressed
    eligibility: tuple[str, ...]  # each a short sentence: who is eligible
    eligibility_note: str = ""
    benefits: tuple[tuple[str, str], ...]  # (title, description)
    steps: tuple[tuple[str, str], ...]  # (title, description): how to apply
    documents: tuple[tuple[str, str], ...]  # (name, note): required documents
    cost: str = "Gratis"
    deadlines: tuple[tuple[str, int, str], ...] = ()  # (label, days_ahead, note)
    regions: tuple[str, ...] = ()  # province codes; empty = whole country
    coverage_note: str = ""
    status: str = "dibuka"  # rencana | dibuka | berjalan | selesai
    budget_year: int | None = None
    budget_amount: int | None = None  # rupiah
    budget_source: DemoLink | None = None
    milestones: tuple[DemoMilestone, ...] = ()
    achievements: tuple[DemoAchievement, ...] = ()
    channels: tuple[tuple[str, str, str], ...] = ()  # official: (kind, label, address)
    warnings: tuple[tuple[str, str], ...] = ()  # (what is not ours, why)
    faq: tuple[tuple[str, str], ...] = ()
    topics: tuple[str, ...]  # slugs of the topic vocabulary
    audiences: tuple[str, ...]  # codes of Audience
    life_events: tuple[str, ...]  # codes of LifeEvent
    captions: tuple[tuple[str, str], ...] = ()  # (network, text)
    motif: str = ""
    title_en: str = ""
    summary_en: str = ""


@dataclass(frozen=True, kw_only=True)
class DemoSighting:
    """Where a claim was seen."""

    platform: str  # a code of factcheck.vocabulary.Platform
    days_before: int  # days before the check
    url: str = ""
    archive_url: str = ""
    account: str = ""
    quote: str = ""  # the circulated words


@dataclass(frozen=True, kw_only=True)
class DemoEvidence:
    """One source of a fact-check."""

    title: str
    publisher: str
    url: str
    archive_url: str = ""
    published: str = ""  # "2026-01-02"
    is_primary: bool = False
    stance: str = "membantah"  # mendukung | membantah | konteks
    interest: str = ""  # what interest the source has, in words
    note: str = ""
    is_later: bool = False  # added by the first correction


@dataclass(frozen=True, kw_only=True)
class DemoLook:
    """How the last look at a source went, when it was not as before."""

    url: str
    state: str  # a code of Capture.State
    days_ago: int
    latest_title: str


@dataclass(frozen=True, kw_only=True)
class DemoScam:
    """What a scam pretends and where the real thing is."""

    impersonated_body: str = ""
    link: str = ""  # text, never a live link
    phone: str = ""
    official_channel: str = ""


@dataclass(frozen=True, kw_only=True)
class DemoFactCheck:
    """One claim and the article that judges it."""

    agency: str  # code of the desk
    slug: str
    claim: str  # the claim as said, <= 150 characters, never the debunk
    title: str  # plain headline of the article, <= 110 characters
    summary: str  # the verdict in one sentence (<= 300 characters)
    days_ago: int
    verdict: str  # benar sebagian_benar menyesatkan salah belum_terbukti satire
    content_type: str = ""  # a code of ContentType, or none
    intent: str = "tidak_dinilai"  # a code of Intent
    claimant_kind: str = "akun_anonim"  # a code of ClaimantKind
    claimant_name: str = ""
    sightings: tuple[DemoSighting, ...]
    narrative: str  # rich text "narasi": what circulates
    explanation: str  # rich text "penjelasan": why, step by step
    conclusion: str  # rich text "kesimpulan"
    evidence: tuple[DemoEvidence, ...]  # at least two
    why_checked: str
    contacted_days_before: int | None = None  # claimant contacted; None = not
    claimant_reply: str = ""
    no_contact_reason: str = ""
    scam: DemoScam | None = None
    reviewers: tuple[tuple[str, str, str], ...]  # (name, ContributorRole, organisation)
    topics: tuple[str, ...]
    audiences: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    programs: tuple[str, ...] = ()  # slugs of programs it touches
    # Agency that signs too, and the votes (verdict, reason), for a claim about the own.
    cosigner: str = ""
    votes: tuple[tuple[str, str], ...] = ()
    # Each: kind, days ago, what changed, why.
    corrections: tuple[tuple[str, int, str, str], ...] = ()
    # Fields that read otherwise before the first correction: name, value.
    at_first: tuple[tuple[str, str], ...] = ()
    captions: tuple[tuple[str, str], ...] = ()
    title_en: str = ""
    claim_en: str = ""
    summary_en: str = ""


@dataclass(frozen=True, kw_only=True)
class DemoClarification:
    """An official clarification: it has no verdict."""

    agency: str
    slug: str
    title: str
    summary: str
    days_ago: int
    circulating: str  # rich text: what people talk about
    statement: str  # rich text: the official answer
    sources: tuple[DemoLink, ...]
    topics: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class DemoTip:
    """What a citizen reported, and how often."""

    text: str
    platform: str  # a code of factcheck.vocabulary.Platform
    hours_ago: int
    link: str = ""
    times: int = 1
    public_title: str = ""  # shown under /sedang-diperiksa/


@dataclass(frozen=True, kw_only=True)
class DemoSection:
    """A heading and its text."""

    heading: str
    text: str  # rich text


@dataclass(frozen=True, kw_only=True)
class DemoStandardPage:
    """About, methodology and the like, in both languages."""

    slug: str
    title: str
    summary: str
    sections: tuple[DemoSection, ...]
    title_en: str
    summary_en: str
    sections_en: tuple[DemoSection, ...]


@dataclass(frozen=True, kw_only=True)
class DemoPerson:
    """Someone who signs in to the demo."""

    email: str
    first_name: str
    last_name: str
    roles: tuple[tuple[str, str], ...] = field(default=())  # (agency code, role)
