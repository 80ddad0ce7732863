"""Two agencies side by side, each full of things that the other must never see."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.contrib.auth.models import Group, Permission
from django.core.files.base import ContentFile
from django.db.models import Q, QuerySet
from django.utils import timezone
from taggit.models import Tag
from wagtail.admin.models import EditingSession
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents import get_document_model
from wagtail.log_actions import log
from wagtail.models import (
    Collection,
    CollectionViewRestriction,
    Comment,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    PageLogEntry,
    PageViewRestriction,
    Revision,
    Task,
    TaskState,
    UploadedFile,
    Workflow,
    WorkflowPage,
    WorkflowState,
)
from wagtail_localize.models import (
    SegmentOverride,
    StringSegment,
    StringTranslation,
    Translation,
    TranslationSource,
)

from accounts.models import User
from bagimunegeri.founding import Portal, found_portal
from factcheck.models import Claim, FactCheckPage
from home.models import AgencyPage, CustomImage
from home.services import add_agency, agency_group
from influencers.models import (
    Application,
    ApplicationAccount,
    Attendance,
    Campaign,
    CampaignChange,
    CampaignPage,
    CorrectionAlert,
    DataRequest,
    Event,
    Holder,
    HolderAccount,
    IssuedKit,
)
from influencers.services import badge_officers
from programs.models import ProgramPage
from tests.matrix.desk import add_desk, desk_rows
from tests.matrix.tenant import NAMES, Role, Tenant, picture

Document = get_document_model()


@dataclass(kw_only=True)
class World:
    """Both agencies, and the people who belong to none or to all."""

    tenants: dict[str, Tenant]
    people: dict[str, User]


def build_world() -> World:
    """Found a portal with both agencies, their people and their secrets."""
    portals = found_portal()
    superuser = User.objects.create_superuser("superuser@contoh.example")
    tenants = {
        name: _build_tenant(name, portals=portals, superuser=superuser)
        for name in NAMES
    }
    officer = User.objects.create_user("petugas@contoh.example")
    officer.groups.add(badge_officers())
    return World(
        tenants=tenants,
        people={
            "superuser": superuser,
            "badge_officer": officer,
            "badge_holder": tenants["merah"].objects["holder"].user,
        },
    )


def _build_tenant(name: str, *, portals: dict[str, Portal], superuser: User) -> Tenant:
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
    for role in Role:
        tenant.users[role] = _add_person(tenant, word=role, roles=[role])
    # One person with every role, and with rights that no role gives: a mistaken grant
    # must not open other agencies either.
    tenant.users["everything"] = _add_person(
        tenant, word="everything", roles=list(Role)
    )
    tenant.users["everything"].user_permissions.add(*_stray_permissions())
    _add_files(tenant)
    _add_claim_and_holder(tenant)
    _add_pages(tenant)
    _add_translation(tenant)
    _add_review(tenant)
    add_desk(tenant)
    _add_event(tenant)
    _add_campaign(tenant)
    _add_data_request(tenant)
    _add_alert(tenant)
    _add_application(tenant)
    _add_traces(tenant, superuser=superuser)
    _mark_shared_names(tenant)
    # Even the agency's own page has a next title that waits.
    agency.refresh_from_db()
    agency.title = tenant.canary("agencytitle")
    agency.save_revision(user=tenant.users[Role.AUTHOR])
    agency.refresh_from_db()
    return tenant


def _add_person(tenant: Tenant, *, word: str, roles: list[str]) -> User:
    name = tenant.canary("person" + word.replace("_", ""))
    user = User.objects.create_user(
        f"{name}@contoh.example", first_name=name, last_name="Contoh"
    )
    user.groups.add(*(agency_group(tenant.agency, role=role) for role in roles))
    return user


def _stray_permissions() -> QuerySet[Permission]:
    return (
        Permission.objects.filter(
            content_type__app_label__in=("wagtail_localize", "factcheck")
        )
        | Permission.objects.filter(content_type__app_label="wagtailredirects")
        | Permission.objects.filter(
            content_type__model__in=("workflow", "task", "collection", "customimage")
        )
    )


def _add_files(tenant: Tenant) -> None:
    author = tenant.users[Role.AUTHOR]
    image = CustomImage(
        title=tenant.canary("imagetitle"),
        description=tenant.canary("imagedescription"),
        collection=tenant.agency.collection,
        uploaded_by_user=author,
        file=picture(f"{tenant.canary('imagefile')}.png"),
    )
    image.save()
    image.tags.add(Tag.objects.create(name=tenant.canary("imagetag")))
    document = Document.objects.create(
        title=tenant.canary("documenttitle"),
        collection=tenant.agency.collection,
        uploaded_by_user=author,
        file=ContentFile(b"isi", name=f"{tenant.canary('documentfile')}.txt"),
    )
    document.tags.add(Tag.objects.create(name=tenant.canary("documenttag")))
    upload = UploadedFile.objects.create(
        file=picture(f"{tenant.canary('upload')}.png"), uploaded_by_user=author
    )
    tenant.objects |= {
        "image": image,
        "document": document,
        "collection": tenant.agency.collection,
        "uploaded_file": upload,
    }


def _add_claim_and_holder(tenant: Tenant) -> None:
    claim = Claim.objects.create(
        agency=tenant.agency,
        text=tenant.canary("claimtext"),
        claimant_name=tenant.canary("claimant"),
    )
    # Whoever withdrew the consent to it is not in the public register.
    holder = Holder.objects.create(
        user=User.objects.create_user(f"{tenant.canary('holder')}@contoh.example"),
        agency=tenant.agency,
        state=Holder.State.SUSPENDED,
        is_listed=False,
    )
    HolderAccount.objects.create(
        holder=holder, network="instagram", handle=tenant.canary("handle")
    )
    tenant.objects |= {"claim": claim, "holder": holder}


def _add_campaign(tenant: Tenant) -> None:
    """Write a campaign that nobody outside may know of yet."""
    campaign = Campaign(
        agency=tenant.agency,
        owner=tenant.users[Role.PR_HEAD],
        title=tenant.canary("campaigntitle"),
        goal=tenant.canary("campaigngoal"),
        starts_on=timezone.localdate(),
        ends_on=timezone.localdate(),
    )
    campaign.campaign_pages = [CampaignPage(page=tenant.pages["changed"])]
    campaign.save()
    CampaignChange.objects.create(
        campaign=campaign,
        kind=CampaignChange.Kind.WRITTEN,
        note=tenant.canary("campaignnote"),
    )
    tenant.objects["campaign"] = campaign


def _add_event(tenant: Tenant) -> None:
    """Prepare an event that nobody outside may know of yet."""
    starts_at = timezone.now() + timedelta(days=7)
    event = Event.objects.create(
        agency=tenant.agency,
        title=tenant.canary("eventtitle"),
        summary=tenant.canary("eventsummary"),
        place=tenant.canary("eventplace"),
        meeting_url=f"https://{tenant.canary('eventmeeting')}.example/",
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=3),
    )
    Attendance.objects.create(
        event=event, holder=tenant.objects["holder"], answer=Attendance.Answer.COMING
    )
    tenant.objects["event"] = event


def _add_data_request(tenant: Tenant) -> None:
    """Let the holder ask something that only the own agency reads."""
    tenant.objects["data_request"] = DataRequest.objects.create(
        user=tenant.objects["holder"].user,
        agency=tenant.agency,
        kind=DataRequest.Kind.EXPLAIN,
        text=tenant.canary("datarequest"),
    )


def _add_alert(tenant: Tenant) -> None:
    """Let the holder have taken a kit of a page that is not published any more."""
    kit = IssuedKit.objects.create(
        agency=tenant.agency,
        title="Paket contoh",
        url="https://contoh.example/",
        end=IssuedKit.End.UNPUBLISHED,
        ended_at=timezone.now(),
    )
    tenant.objects["alert"] = CorrectionAlert.objects.create(
        holder=tenant.objects["holder"], kit=kit
    )


def _add_application(tenant: Tenant) -> None:
    applicant = User.objects.create_user(f"{tenant.canary('applicant')}@contoh.example")
    application = Application.objects.create(
        user=applicant,
        agency=tenant.agency,
        employment=Application.Employment.PNS,
        nip_digest=tenant.canary("applicantdigest"),
        nip_tail="001",
        # An officer may decide about open ones.
        state=Application.State.REFUSED,
        appeal=tenant.canary("applicantappeal"),
    )
    account = ApplicationAccount.objects.create(
        application=application,
        network="instagram",
        handle=tenant.canary("applicanthandle"),
        followers=500,
        counted_on=timezone.localdate(),
        evidence=picture(f"{tenant.canary('applicantpicture')}.jpg"),
    )
    tenant.objects |= {"application": application, "application_account": account}


def _program(tenant: Tenant, kind: str, **fields: Any) -> ProgramPage:
    return ProgramPage(
        title=tenant.canary(f"{kind}title"),
        slug=tenant.canary(f"{kind}slug"),
        summary=tenant.canary(f"{kind}summary"),
        problem=f"<p>{tenant.canary(f'{kind}body')}</p>",
        eligibility=[("criterion", tenant.canary(f"{kind}stream"))],
        status="dibuka",
        cost="Gratis",
        benefits=[("benefit", {"title": "Gratis", "description": ""})],
        steps=[("step", {"title": "Datang", "description": ""})],
        owner=tenant.users[Role.AUTHOR],
        live=False,
        **fields,
    )


def _add_pages(tenant: Tenant) -> None:
    author = tenant.users[Role.AUTHOR]

    def add(kind: str, **fields: Any) -> ProgramPage:
        page = _program(tenant, kind, **fields)
        tenant.agency.add_child(instance=page)
        page.save_revision(user=author, log_action=True)
        tenant.pages[kind] = page
        return page

    add("draft", image=tenant.objects["image"])
    # What the public sees of this one is no secret; what waits is.
    changed = _program(tenant, "changed")
    changed.title = changed.slug = f"terbuka-{tenant.name}"
    changed.summary = "Sudah terbit."
    changed.problem, changed.eligibility = "<p>Terbit.</p>", [("criterion", "Semua")]
    tenant.agency.add_child(instance=changed)
    changed.save_revision(user=author).publish()
    changed.title = tenant.canary("changedtitle")
    changed.summary = tenant.canary("changedsummary")
    changed.save_revision(user=author, log_action=True)
    tenant.pages["changed"] = changed
    private = add("private")
    private.save_revision(user=author).publish()
    restriction = PageViewRestriction.objects.create(
        page=private, restriction_type=PageViewRestriction.GROUPS
    )
    restriction.groups.add(agency_group(tenant.agency, role=Role.AUTHOR))
    scheduled = add("scheduled", go_live_at=timezone.now() + timedelta(days=7))
    scheduled.save_revision(user=author).publish()
    locked = add("locked")
    locked.locked, locked.locked_by = True, author
    locked.locked_at = timezone.now()
    locked.save()
    add("deleted").delete(user=author)
    del tenant.pages["deleted"]
    check = FactCheckPage(
        title=tenant.canary("checktitle"),
        slug=tenant.canary("checkslug"),
        summary=tenant.canary("checksummary"),
        claim=tenant.objects["claim"],
        verdict="salah",
        narrative=tenant.canary("checknarrative"),
        explanation="<p>Penjelasan</p>",
        conclusion="<p>Kesimpulan</p>",
        owner=author,
        live=False,
    )
    tenant.agency.add_child(instance=check)
    check.save_revision(user=author, log_action=True)
    tenant.pages["check"] = check
    comment = Comment.objects.create(
        page=tenant.pages["draft"],
        user=author,
        text=tenant.canary("comment"),
        contentpath="title",
    )
    tenant.objects["comment"] = comment


def _add_translation(tenant: Tenant) -> None:
    """Translate the draft, so that its words stand in translation tables too."""
    draft = tenant.pages["draft"]
    source, _created = TranslationSource.get_or_create_from_instance(draft)
    translation = Translation.objects.create(
        source=source, target_locale=tenant.english_agency.locale
    )
    translation.save_target(user=tenant.users[Role.AUTHOR], publish=False)
    segment = StringSegment.objects.filter(source=source).order_by("pk").first()
    StringTranslation.objects.create(
        translation_of=segment.string,
        locale=translation.target_locale,
        context=segment.context,
        data=tenant.canary("translation"),
        last_translated_by=tenant.users[Role.AUTHOR],
    )
    tenant.pages["translated"] = translation.get_target_instance()
    tenant.objects |= {
        "translation": translation,
        "translation_source": source,
        "string_segment": segment,
        "overridable_segment": source.overridablesegment_set.first(),
    }


def _add_review(tenant: Tenant) -> None:
    """Send one page into the workflow, with words said there."""
    author, reviewer = tenant.users[Role.AUTHOR], tenant.users[Role.REVIEWER]
    page = _program(tenant, "review")
    tenant.agency.add_child(instance=page)
    page.save_revision(user=author)
    workflow = page.get_workflow()
    state = workflow.start(page, author)
    state.current_task_state.reject(
        user=reviewer, comment=tenant.canary("workflowcomment")
    )
    state.refresh_from_db()
    state.resume(user=author)
    state.refresh_from_db()
    tenant.pages["review"] = page
    tenant.objects |= {
        "workflow": workflow,
        "workflow_state": state,
        "task_state": state.current_task_state,
        "task": Task.objects.get(pk=state.current_task_state.task_id),
    }


def _add_traces(tenant: Tenant, *, superuser: User) -> None:
    """Leave what work leaves behind: open editors, redirects, log entries."""
    author = tenant.users[Role.AUTHOR]
    session = EditingSession.objects.create(
        user=author,
        content_object=tenant.pages["draft"],
        last_seen_at=timezone.now(),
        is_editing=True,
    )
    redirect = Redirect.objects.create(
        old_path=f"/{tenant.canary('redirect')}",
        redirect_page=tenant.pages["draft"],
    )
    tenant.objects |= {"editing_session": session, "redirect": redirect}
    for kind in ("claim", "image", "document", "holder"):
        log(instance=tenant.objects[kind], action="wagtail.edit", user=author)


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


def rows_of(tenant: Tenant) -> dict[str, list[Any]]:
    """Return every row of the tenant: what nobody of another agency may change."""
    path = tenant.agency.path
    pages = Page.objects.filter(
        Q(path__startswith=path) | Q(path__startswith=tenant.english_agency.path)
    )
    keys = [str(pk) for pk in pages.values_list("pk", flat=True)]
    groups = Group.objects.filter(agency_group__agency=tenant.agency)
    people = [user.pk for user in tenant.users.values()]
    source = tenant.objects["translation_source"]
    collection = tenant.agency.collection_id
    querysets = (
        pages,
        ProgramPage.objects.filter(pk__in=keys),
        FactCheckPage.objects.filter(pk__in=keys),
        AgencyPage.objects.filter(pk__in=keys),
        Revision.objects.filter(object_id__in=keys),
        WorkflowState.objects.filter(object_id__in=keys),
        TaskState.objects.filter(workflow_state__object_id__in=keys),
        WorkflowPage.objects.filter(page__in=keys),
        Workflow.objects.filter(pk=tenant.objects["workflow"].pk),
        Task.objects.filter(pk=tenant.objects["task"].pk),
        PageLogEntry.objects.filter(page_id__in=keys),
        PageViewRestriction.objects.filter(page__in=keys),
        Comment.objects.filter(page__in=keys),
        Redirect.objects.filter(redirect_page__in=keys),
        CustomImage.objects.filter(collection=collection),
        Document.objects.filter(collection=collection),
        Collection.objects.filter(pk=collection),
        CollectionViewRestriction.objects.filter(collection=collection),
        UploadedFile.objects.filter(uploaded_by_user__in=people),
        EditingSession.objects.filter(user__in=people),
        Claim.objects.filter(agency=tenant.agency),
        Holder.objects.filter(agency=tenant.agency),
        Application.objects.filter(agency=tenant.agency),
        ApplicationAccount.objects.filter(application__agency=tenant.agency),
        DataRequest.objects.filter(agency=tenant.agency),
        Event.objects.filter(agency=tenant.agency),
        Campaign.objects.filter(agency=tenant.agency),
        CampaignPage.objects.filter(campaign__agency=tenant.agency),
        CampaignChange.objects.filter(campaign__agency=tenant.agency),
        Attendance.objects.filter(event__agency=tenant.agency),
        User.objects.filter(pk__in=people),
        groups,
        User.groups.through.objects.filter(group__in=groups),
        Group.permissions.through.objects.filter(group__in=groups),
        GroupPagePermission.objects.filter(group__in=groups),
        GroupCollectionPermission.objects.filter(group__in=groups),
        TranslationSource.objects.filter(pk=source.pk),
        Translation.objects.filter(source=source),
        StringTranslation.objects.filter(context__object_id=source.object_id),
        SegmentOverride.objects.filter(context__object_id=source.object_id),
        *desk_rows(tenant),
    )
    return {
        f"{number} {rows.model.__name__}": sorted(map(repr, rows.values_list()))
        for number, rows in enumerate(querysets)
    }
