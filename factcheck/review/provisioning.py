"""The desk's own workflow: second editor, verdict vote, publication."""

from django.db import transaction
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.models import Workflow

from factcheck.models import PublishCheckTask, VerdictVoteTask
from home.models import AgencyGroup, AgencyPage, IndependentApprovalTask
from home.services import add_step, agency_group

Role = AgencyGroup.Role

STEPS: tuple[tuple[type[IndependentApprovalTask], Promise, tuple[str, ...]], ...] = (
    (IndependentApprovalTask, _("Penyunting kedua: %(agency)s"), (Role.REVIEWER,)),
    (
        VerdictVoteTask,
        _("Suara putusan: %(agency)s"),
        (Role.FACT_CHECKER, Role.REVIEWER, Role.PUBLISHER),
    ),
    (PublishCheckTask, _("Penerbitan cek fakta: %(agency)s"), (Role.PUBLISHER,)),
)


def workflow_of(agency: AgencyPage) -> Workflow | None:
    """Return the workflow whose last step the agency's publishers take."""
    last_steps = PublishCheckTask.objects.filter(
        groups__agency_group__agency__translation_key=agency.translation_key
    )
    return (
        Workflow.objects.active()
        .filter(workflow_tasks__task__in=last_steps.values("pk"))
        .order_by("pk")
        .first()
    )


@transaction.atomic
def provision_fact_check_workflow(agency: AgencyPage) -> Workflow:
    """Make sure that the agency, whose groups exist, has the workflow."""
    existing = workflow_of(agency)
    if existing is not None:
        return existing
    name = {"agency": agency.short_name}
    workflow = Workflow.objects.create(name=str(_("Cek fakta: %(agency)s") % name))
    for task_type, title, roles in STEPS:
        groups = [agency_group(agency, role=role) for role in roles]
        add_step(workflow, task_type(name=str(title) % name), groups=groups)
    return workflow


def provision_missing_workflows() -> list[Workflow]:
    """Give the workflow to agencies that are older than it; return the new ones."""
    publishers = AgencyGroup.objects.filter(role=Role.PUBLISHER)
    agencies = (
        group.agency
        for group in publishers.select_related("agency").order_by("agency__path")
    )
    return [
        provision_fact_check_workflow(agency)
        for agency in agencies
        if workflow_of(agency) is None
    ]
