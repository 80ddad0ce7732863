"""All fact-checks and clarifications of the demo, gathered from the topic modules."""

from bagimunegeri.demo.fact_checks import (
    aid_and_government,
    digital,
    disaster_scenes,
    disaster_warnings,
    everyday,
    food_and_medicine,
    health,
    public_life,
    satire,
    scams_aid,
    scams_devices,
    scams_work,
    schools,
)
from bagimunegeri.demo.fact_checks.clarifications import CLARIFICATIONS
from bagimunegeri.demo.shapes import DemoFactCheck

__all__ = ["CLARIFICATIONS", "FACT_CHECKS"]

FACT_CHECKS: tuple[DemoFactCheck, ...] = (
    *scams_aid.FACT_CHECKS,
    *scams_devices.FACT_CHECKS,
    *scams_work.FACT_CHECKS,
    *health.FACT_CHECKS,
    *food_and_medicine.FACT_CHECKS,
    *disaster_warnings.FACT_CHECKS,
    *disaster_scenes.FACT_CHECKS,
    *aid_and_government.FACT_CHECKS,
    *public_life.FACT_CHECKS,
    *schools.FACT_CHECKS,
    *digital.FACT_CHECKS,
    *everyday.FACT_CHECKS,
    *satire.FACT_CHECKS,
)
