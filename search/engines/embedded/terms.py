"""What of a plan is looked up in the full-text index."""

from search.engines.embedded.full_text import Term
from search.planning import Concept, QueryPlan

# More words say nothing more about what is wanted, and cost time.
MOST_TERMS = 24


def terms_of(plan: QueryPlan) -> list[Term]:
    """Return one term for each typed stem: the stem, or a synonym of its concept.

    So a document that says it otherwise holds all of the typed words.
    """
    return [term for _concept, term in concept_terms(plan)]


def concept_terms(plan: QueryPlan) -> list[tuple[Concept, Term]]:
    """Return the terms of a plan, each with the concept it is of."""
    return [
        (concept, ((one,), *(wording.stems for wording in concept.synonyms)))
        for concept in plan.concepts
        for one in concept.typed.stems
    ][:MOST_TERMS]
