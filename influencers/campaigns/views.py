"""/ajakan/: the ledger of what badge holders were ever asked to pass on."""

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from home.problems import answers_programs
from influencers.campaigns.filters import Chosen, listed, offered
from influencers.campaigns.kit_ledger import (
    CONDITIONS,
    KitState,
    all_kits,
    ledger_kits,
)
from influencers.campaigns.ledger import (
    PUBLIC_STAGES,
    described,
    in_stage,
    public_campaigns,
    was_offered_in,
)
from influencers.campaigns.quiet import frozen_pages
from influencers.models import IssuedKit, QuietPeriod

CAMPAIGNS_A_PAGE = 20
KITS_A_PAGE = 30
# How many periods the ledger lists; there are a few a year.
QUIET_PERIODS = 30


@csrf_exempt
@require_safe
def ledger(request: HttpRequest) -> HttpResponse:
    """List every campaign ever opened, and the quiet periods."""
    campaigns = public_campaigns()
    chosen = Chosen.of(request, states=[stage.value for stage in PUBLIC_STAGES])
    found = chosen.narrow(campaigns, by="opened_at").filter(
        in_stage(chosen.state, on=timezone.localdate())
    )
    context = listed(request, found, chosen=chosen, size=CAMPAIGNS_A_PAGE)
    periods = QuietPeriod.objects.prefetch_related("regions")
    context |= {
        "title": _("Yang diminta kepada pemegang lencana"),
        "description": _(
            "Setiap ajakan dan setiap teks yang pernah ditawarkan kepada pemegang "
            "lencana: oleh kantor mana, kapan, kata demi kata."
        ),
        "parent": (_("Pemegang lencana"), reverse("influencers:register")),
        "entries": described(context["shown"]),
        "filters": offered(
            campaigns,
            by="opened_at",
            chosen=chosen,
            states=[(stage.value, stage.label) for stage in PUBLIC_STAGES],
        ),
        "quiet_periods": periods[:QUIET_PERIODS],
        "kit_count": IssuedKit.objects.count(),
    }
    return render(request, "influencers/campaigns/ledger.html", context)


@csrf_exempt
@require_safe
def campaign(request: HttpRequest, campaign_id: int) -> HttpResponse:
    """Show one campaign; a draft does not exist here."""
    found = get_object_or_404(public_campaigns(), pk=campaign_id)
    return render(
        request,
        "influencers/campaigns/campaign.html",
        {"entry": described([found])[0]},
    )


@csrf_exempt
@require_safe
def kits(request: HttpRequest) -> HttpResponse:
    """List every kit ever offered, also outside campaigns."""
    chosen = Chosen.of(request, states=KitState.values)
    found = chosen.narrow(all_kits(), by="offered_at")
    if chosen.state:
        found = found.filter(CONDITIONS[chosen.state])
    context = listed(request, found, chosen=chosen, size=KITS_A_PAGE)
    context |= {
        "title": _("Semua paket bagikan"),
        "description": _(
            "Setiap paket yang pernah ditawarkan kepada pemegang lencana, juga di luar "
            "ajakan: kapan, oleh siapa, dan mengapa berakhir."
        ),
        "parent": (_("Ajakan"), reverse("influencers:ledger")),
        "filters": offered(
            all_kits(), by="offered_at", chosen=chosen, states=KitState.choices
        ),
    }
    return render(request, "influencers/campaigns/kits.html", context)


@csrf_exempt
@require_safe
def kit(request: HttpRequest, kit_id: int) -> HttpResponse:
    """Show one kit: every text, how it ended, what proves that it was issued."""
    found = get_object_or_404(all_kits(), pk=kit_id)
    campaigns = public_campaigns().filter(campaign_pages__page=found.page_id)
    context = {
        "entry": ledger_kits([found], with_uses=True)[0],
        "campaigns": [
            each for each in campaigns if found.page_id and was_offered_in(found, each)
        ],
        "quiet": (
            frozen_pages([found.page_id]).get(found.page_id)
            if found.page_id and not found.ended_at
            else None
        ),
    }
    return render(request, "influencers/campaigns/kit.html", context)


@csrf_exempt
@answers_programs
@require_safe
def manifest(request: HttpRequest, kit_id: int) -> HttpResponse:
    """Hand out what a kit's signature was made over, and the signature."""
    found = IssuedKit.objects.filter(pk=kit_id).first()
    if found is None:
        raise Http404
    response = JsonResponse(
        {
            "manifest": found.manifest,
            "signature": found.signature,
            "verificationMethod": found.verification_method,
        },
        json_dumps_params={"ensure_ascii": False},
    )
    response["Access-Control-Allow-Origin"] = "*"
    return response
