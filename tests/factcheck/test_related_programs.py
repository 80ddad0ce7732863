"""The list of programs that a fact-check may name."""

import pytest
from wagtail.models import Locale

from factcheck.models import FactCheckPage
from home.models import AgencyPage
from programs.models import ProgramPage
from tests.factories.factcheck import FactCheckPageFactory
from tests.factories.programs import ProgramPageFactory
from tests.home.desk import Desk

pytestmark = pytest.mark.django_db


def offered(person: Desk, check: FactCheckPage) -> set[int]:
    """Return the programs that the check's editor lists."""
    form_class = FactCheckPage.get_edit_handler().get_form_class()
    form = form_class(instance=check, for_user=person.user)
    return set(form.fields["programs"].queryset.values_list("pk", flat=True))


def test_each_program_is_offered_once_in_the_language_of_the_check(
    agency: AgencyPage, checker: Desk
) -> None:
    check = FactCheckPageFactory.create(parent=agency)
    program = ProgramPageFactory.create(parent=agency)
    english, _created = Locale.objects.get_or_create(language_code="en")
    translated = program.copy_for_translation(english, copy_parents=True)
    ProgramPage.objects.filter(pk=translated.pk).update(live=True)
    assert offered(checker, check) == {program.pk}
    check.programs.add(translated)
    assert offered(checker, check) == {program.pk, translated.pk}
