"""Two people at one case: the second is told, and nothing is lost."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from factcheck.intake.changes import CaseRefusedError, last_change
from factcheck.intake.services import assign_case
from factcheck.models import Case
from home.models import AgencyPage
from tests.factcheck.intake.cases import Role, act, add_case, add_tip, address
from tests.home.desk import Desk, desk


@pytest.mark.django_db
def test_the_second_taker_is_told_who_was_first(
    agency: AgencyPage, checker: Desk, colleague: Desk
) -> None:
    case = add_case(agency)
    seen = last_change(case.pk)
    act(checker, "take", case, seen=seen)
    response = act(colleague, "take", case, seen=seen)
    assert response.status_code == 200
    assert "Belum disimpan" in response.content.decode()
    assert str(checker.user) in response.content.decode()
    case.refresh_from_db()
    assert case.assigned_to == checker.user


@pytest.mark.django_db
def test_what_the_second_has_typed_is_kept_and_may_be_sent_again(
    agency: AgencyPage, checker: Desk, colleague: Desk
) -> None:
    case = add_case(agency)
    values = {"reason": "pendapat", "note_to_citizens": "Sudah saya tulis panjang."}
    seen = last_change(case.pk)
    act(checker, "rate", case, harm=3, reach=3, seen=seen)
    response = act(colleague, "not_checkable", case, seen=seen, **values)
    page = response.content.decode()
    assert "Sudah saya tulis panjang." in page
    assert f'name="seen" value="{last_change(case.pk)}"' in page
    assert act(colleague, "not_checkable", case, **values).status_code == 302


@pytest.mark.django_db
def test_nobody_overwrites_the_public_title_of_a_colleague_unseen(
    agency: AgencyPage, checker: Desk, colleague: Desk
) -> None:
    case = add_case(agency)
    seen = last_change(case.pk)
    act(checker, "announce", case, public_title="Bansos lewat tautan", seen=seen)
    response = act(colleague, "announce", case, public_title="Lain", seen=seen)
    assert "Belum disimpan" in response.content.decode()
    case.refresh_from_db()
    assert case.public_title == "Bansos lewat tautan"


@pytest.mark.django_db
def test_a_new_report_or_a_note_disturbs_nobody(
    agency: AgencyPage, checker: Desk, colleague: Desk
) -> None:
    case = add_case(agency)
    seen = last_change(case.pk)
    add_tip(case)
    case.events.create(kind="diterima")
    act(checker, "note", case, note="Sedang saya telepon", seen=seen)
    assert act(colleague, "take", case, seen=seen).status_code == 302


@pytest.mark.django_db
def test_somebody_who_still_has_a_merged_case_open_is_led_on(
    agency: AgencyPage, checker: Desk, colleague: Desk
) -> None:
    case, target = add_case(agency), add_case(agency)
    act(checker, "merge", case, into=target.pk)
    for response in (
        colleague.client.get(address("case", case.pk)),
        act(colleague, "rate", case, harm=1, reach=1, seen=0),
    ):
        assert response["Location"] == address("case", target.pk)
    page = colleague.client.get(address("case", target.pk)).content.decode()
    assert f"Kasus {case.pk} sudah digabung ke kasus {target.pk}" in page


def test_of_many_takers_at_the_same_moment_one_succeeds(
    transactional_db: None,
) -> None:
    # Made here: the fixtures belong to tests inside one transaction.
    from tests.factories.home import AgencyPageFactory  # noqa: PLC0415

    agency = AgencyPageFactory.create()
    people = [desk(agency, Role.FACT_CHECKER).user for _each in range(4)]
    case = add_case(agency)
    seen, together = last_change(case.pk), Barrier(len(people))

    def take(person: object) -> object:
        together.wait()
        try:
            assign_case(case.pk, to=person, actor=person, seen=seen)  # type: ignore[arg-type]
        except CaseRefusedError:
            return None
        finally:
            connection.close()
        return person

    with ThreadPoolExecutor(len(people)) as threads:
        taken = [person for person in threads.map(take, people) if person]

    assert taken == [Case.objects.get(pk=case.pk).assigned_to]
    assert case.events.count() == 1
