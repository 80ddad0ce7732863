"""Shows the picture of a tip to the desk that has it, and to nobody else."""

from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET

from factcheck.intake.permissions import tips_of
from home.permissions import SignedInRequest

# All that is stored: `factcheck.tips.pictures` draws every picture anew.
PICTURE_TYPE, SUFFIX = "image/jpeg", ".jpg"
PICTURE_HEADERS = {
    "Cache-Control": "no-store, private",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


@require_GET
def show_picture(request: SignedInRequest, tip_id: int) -> FileResponse:
    """Stream the picture of a tip from private storage; nobody may keep a copy."""
    tip = get_object_or_404(tips_of(request.user).exclude(picture=""), pk=tip_id)
    if not str(tip.picture).endswith(SUFFIX):
        raise Http404
    try:
        content = tip.picture.open("rb")
    except FileNotFoundError as fault:
        raise Http404 from fault
    # Not by its own name, which tells when it came in.
    response = FileResponse(
        content, content_type=PICTURE_TYPE, filename=f"{tip.pk}{SUFFIX}"
    )
    for header, value in PICTURE_HEADERS.items():
        response[header] = value
    return response
