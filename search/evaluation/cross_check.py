"""Lets the search server score the same answers, by its own `_rank_eval`.

The server is given our ranking as a query (every document by its id, the first with the
highest boost) and our grades; what it makes of them must be what we make of them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from search.engines.elastic.connection import answer_expected, live_alias, server
from search.evaluation.judging import Answer
from search.evaluation.measures import DEPTH, ndcg

# Queries in one request, and seconds it may take.
CHUNK, TIMEOUT = 200, 60.0


@dataclass(frozen=True, slots=True)
class CrossCheck:
    """How many answers were scored twice, and by how much the scores differ at most."""

    compared: int
    difference: float


def cross_checked(
    answers: Sequence[Answer], *, page_ids: Mapping[str, int]
) -> CrossCheck:
    """Compare our nDCG@10 of each answer with the server's.

    The server idealises over no more documents than it found, so only answers that
    could hold all relevant documents are compared.
    """
    whole = [
        answer
        for answer in answers
        if len(answer.ranked) >= min(DEPTH, len(answer.query.relevant))
    ]
    differences = [0.0]
    for start in range(0, len(whole), CHUNK):
        chunk = whole[start : start + CHUNK]
        theirs = _server_ndcg(chunk, page_ids=page_ids)
        differences += [
            abs(ndcg(answer.ranked, answer.query.relevant) - measured)
            for answer, measured in zip(chunk, theirs, strict=True)
        ]
    return CrossCheck(compared=len(whole), difference=max(differences))


def _server_ndcg(
    answers: Sequence[Answer], *, page_ids: Mapping[str, int]
) -> list[float]:
    client = server().options(request_timeout=TIMEOUT)
    with answer_expected():
        [index] = client.indices.get_alias(name=live_alias())
        told = client.rank_eval(
            index=index,
            requests=[
                _request(answer, number=number, index=index, page_ids=page_ids)
                for number, answer in enumerate(answers)
            ],
            metric={"dcg": {"k": DEPTH, "normalize": True}},
        )
        return [
            float(told["details"][str(number)]["metric_score"])
            for number in range(len(answers))
        ]


def _request(
    answer: Answer, *, number: int, index: str, page_ids: Mapping[str, int]
) -> dict[str, Any]:
    ranked = [
        {
            "constant_score": {
                "filter": {"ids": {"values": [str(page_ids[id_])]}},
                "boost": len(answer.ranked) - rank,
            }
        }
        for rank, id_ in enumerate(answer.ranked)
    ]
    ratings = [
        {"_index": index, "_id": str(page_ids[id_]), "rating": grade}
        for id_, grade in answer.query.relevant.items()
    ]
    return {
        "id": str(number),
        "request": {"query": {"bool": {"should": ranked}}},
        "ratings": ratings,
    }
