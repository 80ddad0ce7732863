"""From research to publication: who takes which step, and what is kept of it."""

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from wagtail.models import Workflow, WorkflowState

from factcheck.models import PublishCheckTask, VerdictVote
from factcheck.review.provisioning import provision_fact_check_workflow, workflow_of
from factcheck.review.selectors import vote_summary
from factcheck.review.stages import Stage, stage_of
from factcheck.review.words import latest_draft
from home.models import AgencyPage
from tests.factcheck.review.desk import Desk, Role, said, stored, waiting_step
from tests.factories.factcheck import ClaimFactory, FactCheckPageFactory
from tests.factories.home import AgencyPageFactory, portal_tree

pytestmark = pytest.mark.django_db


def test_whole_way_from_author_to_public(desk: Desk, client: Client) -> None:
    page = desk.draft()
    assert stage_of(latest_draft(page)) == Stage.DRAFT

    desk.author.edit(page, **{"action-submit": "1"})
    assert stage_of(latest_draft(page)) == Stage.SECOND_EDITOR
    desk.editor.approve(page)
    for voter in desk.voters:
        assert stage_of(latest_draft(page)) == Stage.VOTE
        voter.vote(page)
    assert stage_of(latest_draft(page)) == Stage.PUBLISH
    assert not stored(page).live
    desk.publisher.approve(page)

    assert stage_of(latest_draft(page)) == Stage.PUBLISHED
    assert client.get(stored(page).get_url()).status_code == 200


def test_check_without_evidence_is_in_research(desk: Desk) -> None:
    page = FactCheckPageFactory.create(parent=desk.agency, live=False)
    page.save_revision()
    assert stage_of(latest_draft(page)) == Stage.RESEARCH


def test_check_of_the_national_desk_goes_the_same_way(desk: Desk) -> None:
    index = portal_tree().fact_checks
    index.national_desk = desk.agency
    index.save()
    page = FactCheckPageFactory.create(
        parent=index, claim=ClaimFactory.create(), live=False
    )
    assert page.get_workflow() == workflow_of(desk.agency)


def test_each_agency_has_its_own_workflow_once(agency: AgencyPage) -> None:
    workflow = workflow_of(agency)
    assert workflow is not None
    assert workflow != workflow_of(AgencyPageFactory.create())
    assert provision_fact_check_workflow(agency) == workflow
    steps = [task.specific for task in workflow.tasks]
    assert isinstance(steps[-1], PublishCheckTask)
    assert len(steps) == 3


def test_older_agency_is_given_the_workflow_by_a_command(agency: AgencyPage) -> None:
    Workflow.objects.filter(name__startswith="Cek fakta").delete()
    call_command("provision_fact_check_workflows", verbosity=0)
    call_command("provision_fact_check_workflows", verbosity=0)
    assert workflow_of(agency) is not None
    assert Workflow.objects.filter(name__startswith="Cek fakta").count() == 1


def test_author_has_no_vote(desk: Desk, agency: AgencyPage) -> None:
    desk.author.user.groups.add(*desk.voters[0].user.groups.all())
    page = desk.before_vote()

    desk.author.vote(page)
    response = desk.author.edit(
        page,
        **{
            "action-workflow-action": "1",
            "workflow-action-name": "vote",
            "workflow-action-extra-data": '{"verdict": "salah", "reason": "Ya."}',
        },
    )

    assert not VerdictVote.objects.exists()
    assert stage_of(latest_draft(page)) == Stage.VOTE
    assert response.status_code in (200, 302)


def test_voter_who_edits_in_the_same_go_is_told_why_it_does_not_count(
    desk: Desk,
) -> None:
    page = desk.before_vote()
    response = desk.voters[0].edit(
        page,
        **{
            "title": "Diperbaiki pemilih",
            "action-workflow-action": "1",
            "workflow-action-name": "vote",
            "workflow-action-extra-data": '{"verdict": "salah", "reason": "Ya."}',
        },
    )
    assert not VerdictVote.objects.exists()
    assert "orang lain yang harus menyetujui" in said(response)


def test_vote_from_the_editor_counts(desk: Desk) -> None:
    page = desk.draft()
    desk.author.edit(page, **{"action-submit": "1"})
    desk.editor.approve(page)
    desk.voters[0].edit(
        page,
        **{
            "action-workflow-action": "1",
            "workflow-action-name": "vote",
            "workflow-action-extra-data": '{"verdict": "salah", "reason": "Ya."}',
        },
    )
    assert VerdictVote.objects.get().voter == desk.voters[0].user


@pytest.mark.parametrize("extra", ["{}", '{"verdict": "x", "reason": "y"}'])
def test_unreadable_vote_gets_a_clear_error(desk: Desk, extra: str) -> None:
    page = desk.before_vote()
    response = desk.voters[0].edit(
        page,
        **{
            "action-workflow-action": "1",
            "workflow-action-name": "vote",
            "workflow-action-extra-data": extra,
        },
    )
    assert not VerdictVote.objects.exists()
    assert "pilih putusan" in said(response)


def test_a_person_votes_once(desk: Desk) -> None:
    page = desk.before_vote()
    for _each in range(3):
        desk.voters[0].vote(page)
    assert VerdictVote.objects.count() == 1
    assert stage_of(latest_draft(page)) == Stage.VOTE


def test_nobody_approves_the_vote_in_place_of_voting(desk: Desk) -> None:
    page = desk.before_vote()
    for action in ("approve", "reject"):
        desk.publisher.act(page, action, comment="")
    assert stage_of(latest_draft(page)) == Stage.VOTE
    assert not VerdictVote.objects.exists()


def test_dissent_is_kept_and_shown_without_a_name(desk: Desk) -> None:
    page = desk.before_vote()
    desk.voters[0].vote(page)
    desk.voters[1].vote(page, "menyesatkan", "Fotonya asli.")
    desk.voters[2].vote(page)
    desk.publisher.approve(page)

    summary = vote_summary(stored(page))

    assert stored(page).live
    assert summary is not None
    assert summary.counts == [("salah", 2), ("menyesatkan", 1)]
    assert summary.dissent == [("menyesatkan", "Fotonya asli.")]
    assert desk.voters[1].user.get_full_name() not in str(summary)


def test_majority_against_sends_the_check_back_with_the_votes(desk: Desk) -> None:
    page = desk.before_vote()
    desk.voters[0].vote(page)
    desk.voters[1].vote(page, "menyesatkan", "Fotonya asli.")
    desk.voters[2].vote(page, "menyesatkan", "Setuju, fotonya asli.")

    state = stored(page).current_workflow_state
    assert state.status == WorkflowState.STATUS_NEEDS_CHANGES
    assert "Menyesatkan 2, Salah 1" in state.current_task_state.comment
    assert "Setuju, fotonya asli." in state.current_task_state.comment
    assert stage_of(latest_draft(page)) == Stage.DRAFT
    assert VerdictVote.objects.count() == 3


def test_check_sent_back_and_changed_is_reviewed_and_voted_on_anew(desk: Desk) -> None:
    page = desk.before_vote()
    for voter in desk.voters:
        voter.vote(page, "menyesatkan", "Fotonya asli.")

    desk.author.edit(page, verdict="menyesatkan", **{"action-submit": "1"})

    assert stage_of(latest_draft(page)) == Stage.SECOND_EDITOR
    desk.editor.approve(page)
    for voter in desk.voters:
        voter.vote(page, "menyesatkan", "Ya.")
    desk.publisher.approve(page)
    summary = vote_summary(stored(page))
    assert summary is not None
    assert summary.counts == [("menyesatkan", 3)]


def test_votes_on_other_words_do_not_count(desk: Desk) -> None:
    page = desk.before_vote()
    desk.voters[0].vote(page)
    desk.publisher.edit(page, summary="Kalimat yang lain sama sekali.")
    for voter in desk.voters[1:]:
        voter.vote(page)
    assert stage_of(latest_draft(page)) == Stage.VOTE

    desk.voters[0].vote(page)

    # Nobody has reviewed the publisher's words yet.
    assert stage_of(latest_draft(page)) == Stage.SECOND_EDITOR


def test_publishers_words_go_back_to_the_second_editor(desk: Desk) -> None:
    page = desk.before_publication()
    desk.publisher.edit(page, summary="Kalimat yang lain sama sekali.")

    response = desk.person(Role.PUBLISHER).approve(page)

    assert not stored(page).live
    assert stage_of(latest_draft(page)) == Stage.SECOND_EDITOR
    assert "kembali ke langkah" in said(response)


def test_check_sent_back_by_the_publisher_comes_to_the_publisher_last(
    desk: Desk,
) -> None:
    page = desk.before_publication()
    desk.publisher.act(page, "reject", comment="Salah ketik.")
    desk.author.edit(page, summary="Tanpa salah ketik.", **{"action-submit": "1"})

    desk.editor.approve(page)
    for voter in desk.voters:
        voter.vote(page)
    assert waiting_step(page).task.specific_class is PublishCheckTask
    desk.publisher.approve(page)
    assert stored(page).live


def test_what_a_panel_decided_is_not_voted_on_again(desk: Desk) -> None:
    page = desk.before_publication()
    desk.publisher.act(page, "reject", comment="Isi topiknya.")
    desk.author.edit(page, why_checked="Ramai.", **{"action-submit": "1"})
    desk.editor.approve(page)
    assert stage_of(latest_draft(page)) == Stage.PUBLISH


def test_report_on_workflows_offers_those_of_the_own_agency(desk: Desk) -> None:
    other = AgencyPageFactory.create()
    html = desk.publisher.client.get(
        reverse("wagtailadmin_reports:workflow")
    ).content.decode()
    assert str(workflow_of(desk.agency)) in html
    assert str(workflow_of(other)) not in html
