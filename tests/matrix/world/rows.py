"""Every row of an agency, to tell whether somebody changed one."""

from typing import Any

from django.contrib.auth.models import Group
from django.db.models import Q
from wagtail.admin.models import EditingSession
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents import get_document_model
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
    StringTranslation,
    Translation,
    TranslationSource,
)

from accounts.models import User
from factcheck.models import FactCheckPage
from home.models import AgencyPage, CustomImage
from programs.models import ProgramPage
from tests.matrix.tenant import Tenant
from tests.matrix.world.desk import desk_rows
from tests.matrix.world.influencers import influencer_rows


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
        get_document_model().objects.filter(collection=collection),
        Collection.objects.filter(pk=collection),
        CollectionViewRestriction.objects.filter(collection=collection),
        UploadedFile.objects.filter(uploaded_by_user__in=people),
        EditingSession.objects.filter(user__in=people),
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
        *influencer_rows(tenant),
    )
    return {
        f"{number} {rows.model.__name__}": sorted(map(repr, rows.values_list()))
        for number, rows in enumerate(querysets)
    }
