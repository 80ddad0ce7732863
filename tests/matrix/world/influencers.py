"""What an agency's badge holders and PR heads have: people, campaigns, events."""

from datetime import timedelta
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from accounts.models import User
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
from tests.matrix.tenant import Role, Tenant, picture


def add_holder(tenant: Tenant) -> None:
    """Name a suspended holder whom no register shows."""
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
    tenant.objects["holder"] = holder


def add_campaign(tenant: Tenant) -> None:
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


def add_event(tenant: Tenant) -> None:
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


def add_data_request(tenant: Tenant) -> None:
    """Let the holder ask something that only the own agency reads."""
    tenant.objects["data_request"] = DataRequest.objects.create(
        user=tenant.objects["holder"].user,
        agency=tenant.agency,
        kind=DataRequest.Kind.EXPLAIN,
        text=tenant.canary("datarequest"),
    )


def add_alert(tenant: Tenant) -> None:
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


def add_application(tenant: Tenant) -> None:
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


def influencer_rows(tenant: Tenant) -> tuple[QuerySet[Any], ...]:
    """Return the rows of these: what nobody of another agency may change."""
    return (
        Holder.objects.filter(agency=tenant.agency),
        Application.objects.filter(agency=tenant.agency),
        ApplicationAccount.objects.filter(application__agency=tenant.agency),
        DataRequest.objects.filter(agency=tenant.agency),
        Event.objects.filter(agency=tenant.agency),
        Campaign.objects.filter(agency=tenant.agency),
        CampaignPage.objects.filter(campaign__agency=tenant.agency),
        CampaignChange.objects.filter(campaign__agency=tenant.agency),
        Attendance.objects.filter(event__agency=tenant.agency),
    )
