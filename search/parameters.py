"""What a list's address may hold: names, words for them, and what is read of each."""

from django.http import QueryDict
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from search.language.normaliser import clean_text
from search.queries import LONGEST_QUERY, Sort

QUERY_PARAMETER, PAGE_PARAMETER, SORT_PARAMETER = "q", "page", "urut"
# "1" asks for the words as typed, not for another spelling of them.
LITERAL_PARAMETER = "persis"
# The parameter of each facet field in an address, in the order groups are shown.
FACET_PARAMETERS = {
    "kind": "jenis",
    "verdict": "putusan",
    "topic": "topik",
    "life_event": "keadaan",
    "audience": "sasaran",
    "agency": "instansi",
    "level": "tingkat",
    "region": "wilayah",
    "year": "tahun",
    "content_type": "isi",
}
FACET_LABELS = {
    "kind": _("Jenis"),
    "verdict": _("Putusan"),
    "topic": _("Topik"),
    "life_event": _("Keadaan hidup"),
    "audience": _("Untuk siapa"),
    "agency": _("Instansi"),
    "level": _("Tingkat instansi"),
    "region": _("Wilayah"),
    "year": _("Tahun"),
    "content_type": _("Jenis konten"),
}
KIND_LABELS = {
    "program": _("Program"),
    "fact_check": _("Cek fakta"),
    "clarification": _("Klarifikasi"),
    "agency": _("Instansi"),
    "page": pgettext_lazy("jenis", "Halaman"),
}
SORT_VALUES = {"relevan": Sort.RELEVANCE, "terbaru": Sort.NEWEST}
SORT_LABELS = {
    Sort.RELEVANCE: _("Paling sesuai"),
    Sort.NEWEST: pgettext_lazy("urutan", "Terbaru"),
}

# Bounds on what one address may ask for; no honest link reaches them.
MOST_VALUES, LONGEST_VALUE = 20, 100
LARGEST_PAGE_NUMBER = 1_000_000


def searched_text(given: QueryDict) -> str:
    """Return what was typed into the box, cleaned and cut to what is read of it."""
    return clean_text(given.get(QUERY_PARAMETER, "")[:LONGEST_QUERY]).strip()


def current_locale() -> str:
    """Return the language of the address asked for, as pages are filed under it."""
    return (get_language() or "id").split("-")[0]


def known_parameters(given: QueryDict, *, facet_fields: tuple[str, ...]) -> QueryDict:
    """Return the parameters that shape this list, cleaned, without the page number."""
    known = QueryDict(mutable=True)
    if text := searched_text(given):
        known[QUERY_PARAMETER] = text
        if given.get(LITERAL_PARAMETER) == "1":
            known[LITERAL_PARAMETER] = "1"
    if (sort := given.get(SORT_PARAMETER)) in SORT_VALUES:
        known[SORT_PARAMETER] = sort
    for field in facet_fields:
        values = given.getlist(FACET_PARAMETERS[field])[:MOST_VALUES]
        cleaned = [clean_text(value[:LONGEST_VALUE]).strip() for value in values]
        if kept := list(dict.fromkeys(filter(None, cleaned))):
            known.setlist(FACET_PARAMETERS[field], kept)
    return known


def chosen_sort(value: str | None, *, text: str) -> Sort:
    """Return the order asked for; browsing without text is always newest first."""
    default = Sort.RELEVANCE if text else Sort.NEWEST
    return SORT_VALUES.get(value or "", default) if text else default


def page_number(value: str | None) -> int:
    """Return the asked page; the first for anything that is no number."""
    if value and value.isascii() and value.isdigit() and len(value) < 20:
        return min(int(value), LARGEST_PAGE_NUMBER)
    return 1
