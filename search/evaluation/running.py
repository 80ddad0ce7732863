"""Judges engines by a set: stores its documents, asks its queries, cleans up."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from functools import partial

from search.engines.elastic.engine import ElasticsearchEngine
from search.engines.embedded.engine import EmbeddedEngine
from search.engines.protocol import SearchEngine
from search.evaluation.bars import ELASTICSEARCH, EMBEDDED
from search.evaluation.cross_check import CrossCheck, cross_checked
from search.evaluation.judging import Answer, answers
from search.evaluation.progress import Steps
from search.evaluation.scratch import only_these
from search.evaluation.server_index import throw_away_index
from search.evaluation.sets import JudgedSet
from search.models import StoredDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What each engine answered, and whether the server scores its answers alike."""

    answers: Mapping[str, Sequence[Answer]]
    cross_check: CrossCheck | None


def judge(
    judged: JudgedSet, *, engines: Sequence[str], steps: Steps, cross_check: bool
) -> Judgement:
    """Ask each engine each query of a set."""
    found: dict[str, list[Answer]] = {}
    check = None
    with _documents(judged, steps=steps) as ids:
        for name in engines:
            with _engine(name, steps=steps) as engine:
                advance = steps(f"{judged.name}: {name}", len(judged.queries))
                found[name] = answers(
                    judged.queries,
                    engine=engine,
                    ids=ids,
                    on_answer=partial(advance, 1),
                )
                if cross_check and name == ELASTICSEARCH:
                    page_ids = {id_: pk for pk, id_ in (ids or _addresses()).items()}
                    check = cross_checked(found[name], page_ids=page_ids)
    return Judgement(answers=found, cross_check=check)


def _documents(
    judged: JudgedSet, *, steps: Steps
) -> AbstractContextManager[dict[int, str] | None]:
    """Store the set's own documents, if it has any; else judge the portal's."""
    if not judged.documents:
        return nullcontext()
    advance = steps(f"{judged.name}: documents", len(judged.documents))
    return only_these(judged.documents, on_chunk=advance)


def _addresses() -> dict[int, str]:
    return dict(StoredDocument.objects.values_list("page_id", "url"))


@contextmanager
def _engine(name: str, *, steps: Steps) -> Iterator[SearchEngine]:
    if name == EMBEDDED:
        yield EmbeddedEngine()
        return
    advance = steps("search server: documents", StoredDocument.objects.count())
    with throw_away_index(purpose="evaluation", on_chunk=advance):
        yield ElasticsearchEngine()
