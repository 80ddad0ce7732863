"""Words that Wagtail makes from the names of form fields, which gettext never sees."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import (
    AnchorLinkChooserForm,
    EmailLinkChooserForm,
    ExternalLinkChooserForm,
    PhoneLinkChooserForm,
)

LINK_FORMS = (
    AnchorLinkChooserForm,
    EmailLinkChooserForm,
    ExternalLinkChooserForm,
    PhoneLinkChooserForm,
)
LINK_LABELS = {
    "link_text": _("Teks tautan"),
    "email_address": _("Alamat surel"),
    "subject": _("Subjek"),
    "body": _("Isi surel"),
    "phone_number": _("Nomor telepon"),
}


def label_link_forms() -> None:
    """Give each field of the dialogs that make a link a label of ours."""
    for form in LINK_FORMS:
        for name in form.base_fields.keys() & LINK_LABELS.keys():
            form.base_fields[name].label = LINK_LABELS[name]
