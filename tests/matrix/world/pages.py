"""The pages of an agency in every state, and what editing them leaves behind."""

from datetime import timedelta
from typing import Any

from django.utils import timezone
from wagtail.admin.models import EditingSession
from wagtail.contrib.redirects.models import Redirect
from wagtail.log_actions import log
from wagtail.models import Comment, PageViewRestriction, Task
from wagtail_localize.models import (
    StringSegment,
    StringTranslation,
    Translation,
    TranslationSource,
)

from factcheck.models import FactCheckPage
from home.services import agency_group
from programs.models import ProgramPage
from tests.matrix.tenant import Role, Tenant


def add_pages(tenant: Tenant) -> None:
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


def add_translation(tenant: Tenant) -> None:
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


def add_review(tenant: Tenant) -> None:
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


def add_traces(tenant: Tenant) -> None:
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
