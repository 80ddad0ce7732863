"""Lists of phrases that editors type, one a line."""

from search.language.normaliser import clean_text, words


def phrase_key(text: str) -> str:
    """Return what two spellings of one phrase share: its words, plain, in order."""
    return " ".join(word.plain for word in words(clean_text(text)))


def phrases(text: str) -> list[str]:
    """Return the lines of a text tidied, each phrase once, as it was first written."""
    found: dict[str, str] = {}
    for line in clean_text(text).splitlines():
        tidy = " ".join(line.split())
        if tidy:
            found.setdefault(phrase_key(tidy) or tidy, tidy)
    return list(found.values())
