"""Where a person's name stands under work done in office."""

from django.apps import apps

from accounts.models import User

# Pairs of a model and its field.
TRACES = (
    ("influencers.Application", "verified_by"),
    ("influencers.Application", "decided_by"),
    ("influencers.Invitation", "invited_by"),
    ("influencers.Campaign", "owner"),
    ("influencers.CampaignChange", "actor"),
    ("influencers.BadgeCredential", "issued_by"),
    ("influencers.AccountsProposal", "proposed_by"),
    ("influencers.Attendance", "checked_in_by"),
    ("influencers.ProcessingRecord", "actor"),
    ("influencers.DataRequest", "answered_by"),
    ("factcheck.Case", "assigned_to"),
    ("factcheck.CaseEvent", "actor"),
    ("factcheck.FactCheckContributor", "user"),
    ("factcheck.VerdictVote", "voter"),
    ("factcheck.OutsideReview", "asked_by"),
    ("factcheck.OutsideReview", "decided_by"),
    ("home.CustomImage", "uploaded_by_user"),
    ("wagtail_localize.StringTranslation", "last_translated_by"),
    ("wagtail_localize.SegmentOverride", "last_translated_by"),
    ("wagtaildocs.Document", "uploaded_by_user"),
    ("wagtailimages.Image", "uploaded_by_user"),
    ("wagtailusers.UserProfile", "user"),
    ("wagtailadmin.EditingSession", "user"),
    ("wagtailadmin.FormState", "user"),
    ("wagtailcore.APIToken", "user"),
    ("wagtailcore.ModelLogEntry", "user"),
    ("wagtailcore.PageLogEntry", "user"),
    ("wagtailcore.Revision", "user"),
    ("wagtailcore.UploadedFile", "uploaded_by_user"),
    ("wagtailcore.WorkflowState", "requested_by"),
    ("wagtailcore.TaskState", "finished_by"),
    ("wagtailcore.Page", "owner"),
    ("wagtailcore.Page", "locked_by"),
    ("wagtailcore.Comment", "user"),
    ("wagtailcore.Comment", "resolved_by"),
    ("wagtailcore.CommentReply", "user"),
    ("wagtailcore.PageSubscription", "user"),
)


def worked_in_office(user: User) -> bool:
    """Tell whether anything in the office's records names a person."""
    return any(
        apps.get_model(label)._default_manager.filter(**{field: user}).exists()
        for label, field in TRACES
    )
