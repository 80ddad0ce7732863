"""The gate: search may not get worse than the figures that were committed.

After a deliberate change, write the figures anew: `make accept-relevance`.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path

import pytest
from django.db import connection
from pytest_django import Settings
from wagtail.models import Site

from search.evaluation.bars import ELASTICSEARCH, EMBEDDED, verdicts
from search.evaluation.judging import Figures, figures
from search.evaluation.running import judge
from search.evaluation.sets import read_judged_set

JUDGED = Path(__file__).parent / "judged"
COMMITTED = JUDGED / "figures.json"
SETS = ("portal", "paraphrases")
# What counts as the same figure when the search server computes it.
SAME_SCORE = 1e-6
# How far nDCG@10 of a stratum may fall before the build fails (the figure).
MOST_DROP = 0.02

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("name", SETS)
def test_no_stratum_of_the_embedded_engine_gets_worse(
    demo_site: Site, name: str
) -> None:
    measured = _measured(name, EMBEDDED)
    _compare(name, f"{EMBEDDED} on {connection.vendor}", measured)
    missed = [v for v in verdicts(name, {EMBEDDED: measured}) if not v.is_cleared]
    assert not missed, f"bars missed: {missed}"


@pytest.mark.elasticsearch
@pytest.mark.parametrize("name", SETS)
def test_no_stratum_of_the_search_server_gets_worse(
    demo_site: Site, elasticsearch: Settings, name: str
) -> None:
    by_engine = {
        EMBEDDED: _measured(name, EMBEDDED),
        ELASTICSEARCH: _measured(name, ELASTICSEARCH),
    }
    _compare(name, ELASTICSEARCH, by_engine[ELASTICSEARCH])
    missed = [v for v in verdicts(name, by_engine) if not v.is_cleared]
    assert not missed, f"bars missed: {missed}"


def _measured(name: str, engine: str) -> Figures:
    judged = read_judged_set(JUDGED / f"{name}.jsonl")
    found = judge(
        judged,
        engines=[engine],
        steps=lambda told, total: lambda size: None,
        cross_check=engine == ELASTICSEARCH,
    )
    if check := found.cross_check:
        assert check.compared > len(judged.queries) / 2
        assert check.difference < SAME_SCORE
    return figures(found.answers[engine])


def _compare(name: str, engine: str, measured: Figures) -> None:
    """Hold each stratum against what was committed, or commit what was measured."""
    means = {
        stratum: round(one.measures["nDCG@10"].mean, 3)
        for stratum, one in measured.items()
    }
    committed = json.loads(COMMITTED.read_text())
    if os.environ.get("ACCEPT_RELEVANCE") == "1":
        committed.setdefault(name, {})[engine] = means
        COMMITTED.write_text(json.dumps(committed, indent=2, sort_keys=True) + "\n")
        return
    before: Mapping[str, float] = committed[name][engine]
    assert before.keys() == means.keys(), "new strata: make accept-relevance"
    worse = {
        stratum: f"{before[stratum]:.3f} -> {mean:.3f}"
        for stratum, mean in means.items()
        if mean < before[stratum] - MOST_DROP
    }
    assert not worse, f"nDCG@10 fell on {engine}: {worse}"
