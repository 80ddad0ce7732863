"""Dresses forms that libraries make in the portal's design."""

import segno
from django import template
from django.forms import BaseForm, BoundField, CheckboxInput

register = template.Library()


@register.filter
def portal_fields(form: BaseForm) -> list[BoundField]:
    """Return the fields with the class that `components/form_field.html` wants."""
    fields = list(form)
    for field in fields:
        attributes = field.field.widget.attrs
        # It only repeats the label above the field.
        attributes.pop("placeholder", None)
        if not isinstance(field.field.widget, CheckboxInput):
            attributes["class"] = "input"
    return fields


@register.filter
def qr_picture(text: str) -> str:
    """Return a QR code as a data address; white behind, so that dark mode can scan."""
    return str(segno.make(text).svg_data_uri(scale=4, border=4, light="#fff"))
