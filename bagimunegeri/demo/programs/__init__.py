"""All programs of the demo, one module per agency."""

from bagimunegeri.demo.programs.agriculture import AGRICULTURE_PROGRAMS
from bagimunegeri.demo.programs.digital import DIGITAL_PROGRAMS
from bagimunegeri.demo.programs.disaster import DISASTER_PROGRAMS
from bagimunegeri.demo.programs.east_nusa_tenggara import EAST_NUSA_TENGGARA_PROGRAMS
from bagimunegeri.demo.programs.education import EDUCATION_PROGRAMS
from bagimunegeri.demo.programs.food_safety import FOOD_SAFETY_PROGRAMS
from bagimunegeri.demo.programs.health import HEALTH_PROGRAMS
from bagimunegeri.demo.programs.mother_and_child import MOTHER_AND_CHILD_PROGRAMS
from bagimunegeri.demo.programs.older_people import OLDER_PEOPLE_PROGRAMS
from bagimunegeri.demo.programs.sleman import SLEMAN_PROGRAMS
from bagimunegeri.demo.programs.social import SOCIAL_PROGRAMS
from bagimunegeri.demo.programs.surabaya import SURABAYA_PROGRAMS
from bagimunegeri.demo.programs.west_java import WEST_JAVA_PROGRAMS
from bagimunegeri.demo.shapes import DemoProgram

PROGRAMS: tuple[DemoProgram, ...] = (
    *HEALTH_PROGRAMS,
    *MOTHER_AND_CHILD_PROGRAMS,
    *FOOD_SAFETY_PROGRAMS,
    *SOCIAL_PROGRAMS,
    *OLDER_PEOPLE_PROGRAMS,
    *EDUCATION_PROGRAMS,
    *DIGITAL_PROGRAMS,
    *AGRICULTURE_PROGRAMS,
    *DISASTER_PROGRAMS,
    *WEST_JAVA_PROGRAMS,
    *EAST_NUSA_TENGGARA_PROGRAMS,
    *SURABAYA_PROGRAMS,
    *SLEMAN_PROGRAMS,
)
