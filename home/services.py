"""Writes about agencies: a new agency is ready to work in one step."""

from dataclasses import dataclass

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from home.models import (
    AgencyGroup,
    AgencyIndexPage,
    AgencyPage,
    IndependentApprovalTask,
)
from home.signals import agency_provisioned

Role = AgencyGroup.Role


@dataclass(frozen=True, kw_only=True)
class RoleGrants:
    """What one role may do in the part of its agency."""

    pages: tuple[str, ...]
    files: tuple[str, ...]
    second_factor: bool


# No role may publish at will: four eyes (home/models/workflows.py) stand before it.
# No role manages users: in Wagtail that right is as good as being superuser.
GRANTS: dict[str, RoleGrants] = {
    Role.AUTHOR: RoleGrants(
        pages=("add_page", "change_page"),
        files=("add", "change", "choose"),
        second_factor=False,
    ),
    Role.FACT_CHECKER: RoleGrants(
        pages=("add_page", "change_page"),
        files=("add", "change", "choose"),
        second_factor=True,
    ),
    Role.REVIEWER: RoleGrants(
        pages=("change_page", "lock_page", "unlock_page"),
        files=("choose",),
        second_factor=True,
    ),
    Role.PUBLISHER: RoleGrants(
        pages=("change_page", "publish_page", "lock_page", "unlock_page"),
        files=("add", "change", "choose"),
        second_factor=True,
    ),
    Role.PR_HEAD: RoleGrants(pages=(), files=("choose",), second_factor=True),
}

REVIEW_STEPS = (
    (Role.REVIEWER, _("Ditinjau: %(agency)s")),
    (Role.PUBLISHER, _("Diterbitkan: %(agency)s")),
)


@transaction.atomic
def add_agency(
    agency: AgencyPage, *, index: AgencyIndexPage | None = None
) -> AgencyPage:
    """Put a new agency into the tree, live, and make it ready to work.

    Raises `ValidationError` when the agency's fields are not in order, and
    `AgencyIndexPage.DoesNotExist` when the portal has no /instansi/ yet.
    """
    parent = index or AgencyIndexPage.objects.order_by("pk").first()
    if parent is None:
        raise AgencyIndexPage.DoesNotExist(_("Belum ada halaman daftar instansi."))
    agency.full_clean(exclude=["path", "depth", "url_path"])
    parent.add_child(instance=agency)
    agency.save_revision().publish()
    return agency


@transaction.atomic
def provision_agency(agency: AgencyPage) -> None:
    """Create the agency's groups, permissions, collection and workflow; idempotent.

    A translation of an agency shares the groups of the original.
    """
    original = _original(agency)
    collection = _provision_collection(original)
    for role in Role:
        _provision_group(original, role=role, page=agency, collection=collection)
    _provision_workflow(original, page=agency)
    agency_provisioned.send(sender=AgencyPage, agency=original)


def agency_group(agency: AgencyPage, *, role: str) -> Group:
    """Return the group that does `role` for the agency."""
    return AgencyGroup.objects.get(agency=_original(agency), role=role).group


def _original(agency: AgencyPage) -> AgencyPage:
    """Return the page of the same agency that was made first."""
    first = (
        AgencyPage.objects.filter(translation_key=agency.translation_key)
        .order_by("pk")
        .first()
    )
    return agency if first is None or first.pk == agency.pk else first


def _provision_collection(agency: AgencyPage) -> Collection:
    if agency.collection is None:
        root = Collection.get_first_root_node()
        agency.collection = root.add_child(name=agency.short_name)
        AgencyPage.objects.filter(pk=agency.pk).update(collection=agency.collection)
    return agency.collection


def _provision_group(
    agency: AgencyPage,
    *,
    role: "AgencyGroup.Role",
    page: AgencyPage,
    collection: Collection,
) -> None:
    grants = GRANTS[role]
    existing = AgencyGroup.objects.filter(agency=agency, role=role).first()
    if existing is None:
        group, _created = Group.objects.get_or_create(
            name=f"{agency.code}: {role.label}"
        )
        AgencyGroup.objects.create(agency=agency, role=role, group=group)
    else:
        group = existing.group
    group.permissions.add(*_model_permissions(grants))
    for codename in grants.pages:
        GroupPagePermission.objects.get_or_create(
            group=group, page=page, permission=_permission("wagtailcore", codename)
        )
    for action in grants.files:
        for app_label, codename in (
            ("wagtailimages", f"{action}_image"),
            ("wagtaildocs", f"{action}_document"),
        ):
            GroupCollectionPermission.objects.get_or_create(
                group=group,
                collection=collection,
                permission=_permission(app_label, codename),
            )


def _model_permissions(grants: RoleGrants) -> list[Permission]:
    chosen = [_permission("wagtailadmin", "access_admin")]
    if grants.second_factor:
        chosen.append(_permission("accounts", "second_factor_required"))
    return chosen


def _permission(app_label: str, codename: str) -> Permission:
    return Permission.objects.get(content_type__app_label=app_label, codename=codename)


def _provision_workflow(agency: AgencyPage, *, page: AgencyPage) -> None:
    # Not by name: two agencies may have the same short name.
    workflow = Workflow.objects.filter(workflow_pages__page=agency).first()
    if workflow is None:
        workflow = Workflow.objects.create(
            name=_("Penulis, peninjau, penerbit: %(agency)s")
            % {"agency": agency.short_name}
        )
        for role, title in REVIEW_STEPS:
            task = IndependentApprovalTask(name=title % {"agency": agency.short_name})
            add_step(workflow, task, groups=[agency_group(agency, role=role)])
    WorkflowPage.objects.update_or_create(page=page, defaults={"workflow": workflow})


def add_step(
    workflow: Workflow, task: IndependentApprovalTask, *, groups: list[Group]
) -> None:
    """Put a new step, which these groups take, at the end of a workflow."""
    task.save()
    task.groups.add(*groups)
    WorkflowTask.objects.create(
        workflow=workflow, task=task, sort_order=workflow.workflow_tasks.count()
    )
