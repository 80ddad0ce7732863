"""/riwayat/: every published version of a check, and what changed between two."""

from itertools import pairwise

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from factcheck.models import FactCheckPage, PublishedVersion
from factcheck.selectors import public_check
from factcheck.versions.content import PART_LABELS, canonical, parts_of
from factcheck.versions.differences import changed_parts, differences
from factcheck.versions.record import version_lines


@require_safe
def history(request: HttpRequest, page_id: int) -> HttpResponse:
    """List the versions of a public check with what each changed."""
    check = _check_or_404(page_id)
    versions = list(check.versions.order_by("number"))
    if not versions:
        raise Http404
    lines = version_lines(
        (each.number, each.verdict, each.published_at) for each in versions
    )
    changes = [
        [str(PART_LABELS[name]) for name in changed_parts(before.content, each.content)]
        for before, each in pairwise(versions)
    ]
    context = {
        "check": check,
        "rows": list(zip(lines, [*reversed(changes), []], strict=True)),
    }
    return render(request, "factcheck/versions/history.html", context)


@require_safe
def version(request: HttpRequest, page_id: int, number: int) -> HttpResponse:
    """Show one version in full, and how it differs from the one before."""
    check = _check_or_404(page_id)
    shown, before = _version_and_before(check, number=number)
    newest = check.versions.order_by("-number").values_list("number", flat=True)[0]
    context = {
        "check": check,
        "version": shown,
        "before": before,
        "changes": differences(before.content, shown.content) if before else [],
        "parts": parts_of(shown.content),
        "next_number": number + 1 if number < newest else None,
        "is_newest": number == newest,
    }
    return render(request, "factcheck/versions/version.html", context)


@require_safe
def content(request: HttpRequest, page_id: int, number: int) -> HttpResponse:
    """Give the bytes whose SHA-256 a version shows, for those who want to check."""
    check = _check_or_404(page_id)
    shown = get_object_or_404(check.versions, number=number)
    response = HttpResponse(canonical(shown.content), content_type="application/json")
    response["X-Robots-Tag"] = "noindex"
    return response


def _check_or_404(page_id: int) -> FactCheckPage:
    check = public_check(page_id)
    if check is None:
        raise Http404
    return check


def _version_and_before(
    check: FactCheckPage, *, number: int
) -> tuple[PublishedVersion, PublishedVersion | None]:
    found = list(check.versions.filter(number__lte=number).order_by("-number")[:2])
    if not found or found[0].number != number:
        raise Http404
    return found[0], found[1] if len(found) > 1 else None
