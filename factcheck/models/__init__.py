"""Claims, the fact-checks that judge them, and official clarifications."""

from factcheck.models.claims import Claim, Sighting
from factcheck.models.clarifications import ClarificationPage, ClarificationTopic
from factcheck.models.desk import FactCheckIndexPage
from factcheck.models.evidence import Correction, Evidence, FactCheckContributor
from factcheck.models.fact_checks import FactCheckPage, FactCheckTopic

__all__ = [
    "Claim",
    "ClarificationPage",
    "ClarificationTopic",
    "Correction",
    "Evidence",
    "FactCheckContributor",
    "FactCheckIndexPage",
    "FactCheckPage",
    "FactCheckTopic",
    "Sighting",
]
