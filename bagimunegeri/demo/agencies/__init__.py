"""The agencies of the demo, of every level of government."""

from bagimunegeri.demo.agencies.national import NATIONAL_AGENCIES
from bagimunegeri.demo.agencies.regional import REGIONAL_AGENCIES
from bagimunegeri.demo.shapes import DemoAgency

AGENCIES: tuple[DemoAgency, ...] = (*NATIONAL_AGENCIES, *REGIONAL_AGENCIES)
