"""Two agencies side by side, each full of things that the other must never see."""

from dataclasses import dataclass

from wagtail.models import Collection, Task, Workflow

from accounts.models import User
from bagimunegeri.founding import Portal, found_portal
from home.models import AgencyPage
from home.services import add_agency, agency_group
from influencers.services import badge_officers
from tests.matrix.tenant import NAMES, Role, Tenant
from tests.matrix.world.desk import add_claim, add_desk
from tests.matrix.world.influencers import (
    add_alert,
    add_application,
    add_campaign,
    add_data_request,
    add_event,
    add_holder,
)
from tests.matrix.world.pages import (
    add_pages,
    add_review,
    add_traces,
    add_translation,
)
from tests.matrix.world.people import add_files, add_people


@dataclass(kw_only=True)
class World:
    """Both agencies, and the people who belong to none or to all."""

    tenants: dict[str, Tenant]
    people: dict[str, User]


def build_world() -> World:
    """Found a portal with both agencies, their people and their secrets."""
    portals = found_portal()
    superuser = User.objects.create_superuser("superuser@contoh.example")
    tenants = {name: _build_tenant(name, portals=portals) for name in NAMES}
    officer = User.objects.create_user("petugas@contoh.example")
    officer.groups.add(badge_officers())
    merah, putih = (tenants[name].agency for name in NAMES)
    both = User.objects.create_user("dua.kantor@contoh.example")
    both.groups.add(
        agency_group(merah, role=Role.PR_HEAD), agency_group(putih, role=Role.AUTHOR)
    )
    return World(
        tenants=tenants,
        people={
            "superuser": superuser,
            "badge_officer": officer,
            "head_and_author": both,
            "badge_holder": tenants["merah"].objects["holder"].user,
        },
    )


def _build_tenant(name: str, *, portals: dict[str, Portal]) -> Tenant:
    agency = add_agency(
        AgencyPage(
            title=f"Badan {name}",
            slug=f"badan-{name}",
            code=name,
            short_name=f"Badan {name}",
            summary="Badan contoh.",
        ),
        index=portals["id"].agencies,
    )
    english = agency.copy_for_translation(portals["en"].home.locale)
    english.save_revision().publish()
    tenant = Tenant(name=name, agency=agency, english_agency=english)
    add_people(tenant)
    add_files(tenant)
    add_claim(tenant)
    add_holder(tenant)
    add_pages(tenant)
    add_translation(tenant)
    add_review(tenant)
    add_desk(tenant)
    add_event(tenant)
    add_campaign(tenant)
    add_data_request(tenant)
    add_alert(tenant)
    add_application(tenant)
    add_traces(tenant)
    _mark_shared_names(tenant)
    # Even the agency's own page has a next title that waits.
    agency.refresh_from_db()
    agency.title = tenant.canary("agencytitle")
    agency.save_revision(user=tenant.users[Role.AUTHOR])
    agency.refresh_from_db()
    return tenant


def _mark_shared_names(tenant: Tenant) -> None:
    """Give canaries to names that provisioning makes, so that lists of them show."""
    Collection.objects.filter(pk=tenant.agency.collection_id).update(
        name=tenant.canary("collection")
    )
    Workflow.objects.filter(pk=tenant.objects["workflow"].pk).update(
        name=tenant.canary("workflow")
    )
    Task.objects.filter(pk=tenant.objects["task"].pk).update(name=tenant.canary("task"))
    for membership in tenant.agency.agency_groups.select_related("group"):
        membership.group.name = tenant.canary(
            "group" + membership.role.replace("_", "")
        )
        membership.group.save()
    tenant.objects["group"] = agency_group(tenant.agency, role=Role.AUTHOR)
    tenant.objects["user"] = tenant.users[Role.AUTHOR]
    tenant.objects["revision"] = tenant.pages["draft"].latest_revision
