"""Shows the picture of a tip to the desk that has it, and to nobody else."""

from pathlib import Path

from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET

from factcheck.intake.permissions import tips_of
from home.permissions import SignedInRequest

# Only what a browser shows as a picture and nothing else.
PICTURE_TYPES = {".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png"}
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
    suffix = Path(str(tip.picture)).suffix.lower()
    if suffix not in PICTURE_TYPES:
        raise Http404
    try:
        content = tip.picture.open("rb")
    except FileNotFoundError as fault:
        raise Http404 from fault
    # Not by its own name, which tells when it came in.
    response = FileResponse(
        content, content_type=PICTURE_TYPES[suffix], filename=f"{tip.pk}{suffix}"
    )
    for header, value in PICTURE_HEADERS.items():
        response[header] = value
    return response
