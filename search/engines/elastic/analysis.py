"""The analyzers: what `search.language` does in Python, said in Elasticsearch's words.

An index made by them holds the same words and stems as the embedded one, as tests with
golden vectors prove on a real server. For each language there are three analyzers:

- `portal_<locale>`: stems, for documents; keeps stop words, as every engine does;
- `portal_<locale>_search`: the same without stop words, for whole texts that are asked;
- `portal_<locale>_exact`: words as written (lower case, no accents, usual spelling).

and `portal_<locale>_pairs` for the suggester, which weighs neighbouring words.
"""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from elasticsearch.dsl import analysis
from elasticsearch.dsl.utils import DslBase

from search.engines.elastic.stem_table import stems
from search.language.analysis import LONGEST_BODY_WORDS
from search.language.normaliser import LONGEST_WORD, SPELLINGS
from search.language.stopwords import STOP_WORDS

# A filter of the server's, by name, or one that we describe.
Filter: TypeAlias = "str | DslBase"

LOCALES = ("id", "en")

# The word of `search.language.normaliser`: an acronym with dots, two halves that repeat
# (anak-anaknya, berlari-lari, tolong-menolong), a one-letter prefix (e-KTP), else
# letters and digits. Offsets stay those of the text, so highlights are exact.
WORD = analysis.tokenizer(
    "portal_word",
    type="pattern",
    pattern=(
        r"(?:(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?)"
        # Most words have no hyphen: a look ahead spares them the rest.
        r"|(?<![\p{L}\p{N}-])(?=\p{L}+-)(?:"
        r"(\p{L}{3,})-\1\p{L}*"
        r"|\p{L}+?(\p{L}{3,})-\2"
        r"|\p{L}(\p{L}{2,})-\p{L}+\3"
        r"|\p{L}-[\p{L}\p{N}]+"
        r")(?![\p{L}\p{N}-])"
        r"|[\p{L}\p{N}]+"
    ),
    group=0,
)


def _replace(name: str, pattern: str, replacement: str) -> DslBase:
    return analysis.token_filter(
        name, type="pattern_replace", pattern=pattern, replacement=replacement
    )


# Few words hold what the patterns below look for (-, . or 2): asking first takes a
# third of the time that three patterns would.
ODD_WORD = analysis.token_filter(
    "portal_odd_word",
    type="condition",
    filter=[
        # berlari-lari is told by its first half, the others by their last.
        _replace("portal_first_half", r"^(?=.*-)(\p{L}+?(\p{L}{3,}))-\2$", "$1"),
        _replace("portal_last_half", r"^.*-|\.", ""),
        _replace("portal_doubled", r"^([a-z]{3,})2(nya|ku|mu|an|kan)?$", "$1$2"),
    ],
    script={
        "source": "CharSequence word = token.getTerm();"
        " for (int at = 0; at < word.length(); ++at) {"
        " int letter = word.charAt(at);"
        " if (letter == 45 || letter == 46 || letter == 50) { return true; } }"
        " return false;"
    },
)
# What becomes of a word, in this order; both are `search.language.normaliser` again.
PLAIN_WORD: tuple[Filter, ...] = (
    "lowercase",
    "asciifolding",
    ODD_WORD,
    analysis.token_filter("portal_shorter", type="truncate", length=LONGEST_WORD),
)
MOST_WORDS = analysis.token_filter(
    "portal_most_words", type="limit", max_token_count=LONGEST_BODY_WORDS
)
SPELLING = analysis.token_filter(
    "portal_spelling",
    type="stemmer_override",
    rules=[f"{written} => {meant}" for written, meant in SPELLINGS.items()],
)
# `minimal_english` is Harman's S-stemmer, as ours is.
ENGLISH_STEM = analysis.token_filter(
    "portal_english", type="stemmer", language="minimal_english"
)
PAIRS = analysis.token_filter(
    "portal_pairs", type="shingle", min_shingle_size=2, max_shingle_size=3
)
# Words outside the table lose what is hardly ever part of a root, and nothing else; a
# script asks whether the table knew the word.
UNLISTED = {"source": "!token.isKeyword()"}
UNLISTED_PAIR = analysis.token_filter(
    "portal_unlisted_pair",
    type="condition",
    filter=[
        _replace(
            "portal_pair",
            r"^(?:di|ke|ber|ter|per|pe|me)?(?=(?:[^aiueo]*[aiueo]){2,})"
            r"([a-z]{4,}?)(?:kan|an)$",
            "$1",
        ),
    ],
    script=UNLISTED,
)


def indonesian_stems(vocabulary: Iterable[str]) -> tuple[Filter, ...]:
    """Return the filters that stem the words of the table, and guard the others."""
    table = stems(vocabulary)
    known = analysis.token_filter(
        "portal_roots",
        type="keyword_marker",
        keywords=sorted(word for word, root in table.items() if word == root),
    )
    told = analysis.token_filter(
        "portal_stems",
        type="stemmer_override",
        rules=[
            f"{word} => {root}" for word, root in sorted(table.items()) if word != root
        ],
    )
    ending = analysis.token_filter(
        "portal_unlisted_ending",
        type="condition",
        # Without its ending a new word may be one of the table: penerimaannya.
        filter=[
            _replace("portal_ending", r"^([a-z]{4,}?)(?:(?:nya|lah|kah|pun)+)$", "$1"),
            known,
            told,
        ],
        script=UNLISTED,
    )
    return (known, told, ending, UNLISTED_PAIR)


def analyzers(vocabulary: Iterable[str]) -> list[DslBase]:
    """Return all analyzers; `vocabulary` are words that the portal uses."""
    stemming: dict[str, tuple[Filter, ...]] = {
        "id": indonesian_stems(vocabulary),
        "en": (ENGLISH_STEM,),
    }
    return [
        analyzer
        for locale in LOCALES
        for analyzer in _analyzers_of(locale, stemming=stemming[locale])
    ]


def _analyzers_of(locale: str, *, stemming: tuple[Filter, ...]) -> Iterator[DslBase]:
    stop = analysis.token_filter(
        f"portal_{locale}_stop", type="stop", stopwords=sorted(STOP_WORDS[locale])
    )
    chains: dict[str, tuple[Filter, ...]] = {
        "": (MOST_WORDS, *PLAIN_WORD, *stemming),
        "_search": (*PLAIN_WORD, stop, *stemming),
        "_exact": (MOST_WORDS, *PLAIN_WORD, SPELLING),
        "_pairs": (MOST_WORDS, *PLAIN_WORD, SPELLING, PAIRS),
    }
    for purpose, chain in chains.items():
        yield analysis.analyzer(
            f"portal_{locale}{purpose}", tokenizer=WORD, filter=list(chain)
        )
