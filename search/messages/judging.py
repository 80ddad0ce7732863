"""From candidates to answers: the one judge behind every engine.

Reads the stored documents, which are always current, so that a message gets the same
answer whichever engine proposed the candidates.
"""

from collections import Counter
from collections.abc import Iterator

from django.db.models import Q
from django.utils.safestring import SafeString

from search.engines.embedded.highlight import Marks, passage
from search.engines.embedded.hits import plain_hit
from search.messages.agreement import Said, agrees
from search.messages.chatter import is_quiet
from search.messages.likeness import (
    LEAST_SURENESS,
    Candidate,
    as_relative,
    sureness,
)
from search.messages.links import fingerprint
from search.messages.message import Message
from search.messages.terms import MessageWords, telling_stems
from search.models import StoredDocument, StoredLink
from search.queries import Hit

# How many documents an engine proposes. On the hoax files 50 hold 0.01 fewer answers.
CANDIDATES = 80
# The same page is named in both: no words are needed. The same site: nearly so.
SAME_ADDRESS, SAME_HOST = 0.98, 0.85
# A host that more documents name is no matter of its own.
MOST_OF_ONE_HOST = 5
# Documents of one address, and addresses of one message, that are looked at.
MOST_LINKED = 50
# More lines and letters of a claim add nothing but work.
MOST_LINES, LONGEST_CLAIM = 12, 6_000
# Passages shown of one document.
MOST_PASSAGES = 2


def judged_hits(
    message: Message,
    words: MessageWords,
    *,
    proposed: Q,
    kinds: tuple[str, ...],
    limit: int,
) -> tuple[Hit, ...]:
    """Return the surest of the proposed and the linked documents, surest first.

    Two queries, two more for a message with addresses.
    """
    linked = _linked(message)
    crowd = StoredDocument.objects.filter(locale=words.locale)
    if kinds:
        crowd = crowd.filter(kind__in=kinds)
    size = crowd.count()
    documents = crowd.filter(proposed | Q(pk__in=list(linked))).select_related("text")
    judged = [
        (max(linked.get(row.pk, 0.0), _score(message, words, row, crowd=size)), row)
        for row in documents
    ]
    judged.sort(key=lambda found: (-found[0], -found[1].pk))
    marks = Marks(
        stems={
            one: weight
            for one, weight in words.weights.items()
            if one not in words.guesses and not is_quiet(one, words.locale)
        },
        locale=words.locale,
    )
    return tuple(_hit(row, marks=marks, score=score) for score, row in judged[:limit])


def _linked(message: Message) -> dict[int, float]:
    """Return the documents that share an address or a rare host, with how sure."""
    if not message.links:
        return {}
    addresses = [fingerprint(link) for link in message.links]
    same = StoredLink.objects.filter(address__in=addresses).order_by("-document")
    return dict.fromkeys(_of_rare_hosts(message.hosts), SAME_HOST) | dict.fromkeys(
        same.values_list("document_id", flat=True)[:MOST_LINKED], SAME_ADDRESS
    )


def _of_rare_hosts(hosts: tuple[str, ...]) -> Iterator[int]:
    """Yield the documents that name one of the hosts, if only a few name it."""
    if not hosts:
        return
    found = StoredLink.objects.filter(host__in=hosts).order_by("-document")
    pairs = set(found.values_list("host", "document_id")[: MOST_LINKED * len(hosts)])
    documents = Counter(host for host, _document_id in pairs)
    for host, document_id in pairs:
        if documents[host] <= MOST_OF_ONE_HOST:
            yield document_id


def _score(
    message: Message, words: MessageWords, row: StoredDocument, *, crowd: int
) -> float:
    """Return how sure a match is; what only shares a subject is never an answer."""
    candidate = _candidate(row)
    likeness = sureness(words, candidate, crowd=crowd)
    if likeness < LEAST_SURENESS:
        return likeness
    said = Said(
        stems=candidate.stems,
        lines=candidate.lines,
        claim_lines=_claim_lines(row),
        text=row.text.body,
    )
    return likeness if agrees(message, words, said) else as_relative(likeness)


def _candidate(row: StoredDocument) -> Candidate:
    said = (row.title, *_claim_lines(row))
    lines = [telling_stems(line, locale=row.locale) for line in said]
    stems = set(row.text.summary_stems.split()).union(row.text.body_stems.split())
    return Candidate(lines=lines, stems=stems.union(*lines))


def _claim_lines(row: StoredDocument) -> list[str]:
    return row.claim[:LONGEST_CLAIM].splitlines()[:MOST_LINES]


def _hit(row: StoredDocument, *, marks: Marks, score: float) -> Hit:
    """Return the hit with the passages that hold most of the message's words.

    The body also lists evidence: it is shown only when the claim holds no word.
    """
    texts = (*_claim_lines(row), row.title)
    found = dict.fromkeys(filter(None, (passage(text, marks=marks) for text in texts)))
    if not found and (inside := passage(row.text.body, marks=marks)):
        found[inside] = None
    best = sorted(found, key=lambda one: -one.count("<mark>"))[:MOST_PASSAGES]
    snippet = best[0] if best else SafeString("")
    return plain_hit(row, snippet=snippet, passages=tuple(best), score=score)
