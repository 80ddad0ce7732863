"""Dresses forms that libraries make in the portal's design."""

from django import template
from django.forms import BaseForm, BoundField, CheckboxInput

register = template.Library()


@register.filter
def portal_fields(form: BaseForm) -> list[BoundField]:
    """Return the fields with the class that `components/form_field.html` wants."""
    fields = list(form)
    for field in fields:
        if not isinstance(field.field.widget, CheckboxInput):
            field.field.widget.attrs["class"] = "input"
    return fields
