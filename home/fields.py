"""Model fields that the page types share."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _


class ChoiceListField(models.JSONField):
    """Several codes of one `TextChoices`, kept as a JSON list in the row itself.

    A page reads its audiences without a further query; the search projection holds
    them as rows to filter by.
    """

    def __init__(
        self, *args: Any, choice_type: type[models.TextChoices], **kwargs: Any
    ) -> None:
        self.choice_type = choice_type
        kwargs.setdefault("default", list)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        """Name the choice type, so that migrations can rebuild the field."""
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "choice_type": self.choice_type}

    def formfield(self, **kwargs: Any) -> forms.Field:
        """Offer the choices as check boxes."""
        return forms.TypedMultipleChoiceField(
            choices=self.choice_type.choices,
            coerce=str,
            widget=forms.CheckboxSelectMultiple,
            required=not self.blank,
            label=kwargs.get("label", self.verbose_name),
            help_text=kwargs.get("help_text", self.help_text),
        )

    def validate(self, value: Any, model_instance: models.Model | None) -> None:
        """Refuse anything that is not a list of known codes."""
        super().validate(value, model_instance)
        known = set(self.choice_type.values)
        if not isinstance(value, list) or not set(map(str, value)) <= known:
            raise ValidationError(_("Pilihan tidak dikenal."))

    def labels(self, codes: Iterable[str]) -> list[str]:
        """Return the labels of those codes that still exist, in their own order."""
        chosen = set(codes)
        return [
            str(label) for code, label in self.choice_type.choices if code in chosen
        ]
