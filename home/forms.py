"""Forms of the admin that offer, and accept, only what their user may know of."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from django import forms
from django.core.exceptions import BadRequest, PermissionDenied, ValidationError
from django.db.models import Model, Q
from django.utils.functional import cached_property
from wagtail.admin.forms import WagtailAdminModelForm, WagtailAdminPageForm
from wagtail.models import Page

from home.permissions import Reach, choices_within_reach
from home.written import written

# What widgets of blocks and running text fall over: a part that was not sent, a count
# that is no number, a text that is no JSON or nests without end.
UNREADABLE = (LookupError, ValueError, TypeError, AttributeError, RecursionError)


class ReadableForm(WagtailAdminModelForm):
    """Refuses as a whole what no such form can have sent: it was written by hand.

    Wagtail's widgets fall over it, be it on reading or on showing it again.
    """

    def clean(self) -> Any:
        """Look at the keys that were chosen: what is none cannot be shown again."""
        cleaned = super().clean()
        for name, field in self.fields.items():
            if self._was_refused(name):
                _require_keys(self[name].data, field=field)
        return cleaned

    def _widget_data_value(self, widget: forms.Widget, html_name: str) -> Any:
        """Read what was posted for a field."""
        try:
            return super()._widget_data_value(widget, html_name)
        except UNREADABLE as fault:
            raise BadRequest(html_name) from fault

    def _was_refused(self, name: str) -> bool:
        return isinstance(self.fields[name], forms.ModelChoiceField) and self.has_error(
            name, "invalid_choice"
        )


class OwnChoicesForm(ReadableForm):
    """Refuses images, pages and claims of other agencies, however they were posted.

    No chooser offers them, so whoever posts one has written the request by hand: it is
    refused as a whole, because showing the form again would show what it names.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.for_user is None or self.for_user.is_superuser:
            return
        for name, field in self.fields.items():
            if isinstance(field, forms.ModelChoiceField):
                self._narrow(name, field)

    def clean(self) -> Any:
        """Look at single choices first, then inside running text and blocks."""
        cleaned = super().clean()
        if self.for_user is None or self.for_user.is_superuser:
            return cleaned
        if any(self._was_refused(name) for name in self.fields):
            raise PermissionDenied
        reach = Reach(self.for_user)
        for name, value in self.cleaned_data.items():
            held = set(self._named_in(name, getattr(self.instance, name, None)))
            if not _all_within_reach(set(self._named_in(name, value)) - held, reach):
                raise PermissionDenied
        return cleaned

    def _narrow(self, name: str, field: forms.ModelChoiceField) -> None:
        """Offer what is within reach; keep, unseen, what was chosen and is no more."""
        if field.queryset is None:
            return
        field.queryset = choices_within_reach(field.queryset, user=self.for_user)
        if isinstance(field, forms.ModelMultipleChoiceField):
            return
        held = self.initial.get(name)
        if held and not field.queryset.filter(pk=held).exists():
            field.disabled, field.widget = True, forms.HiddenInput()
            field.queryset = field.queryset.model._default_manager.filter(pk=held)

    def _named_in(self, name: str, value: Any) -> Iterator[tuple[type[Model], str]]:
        """Yield what a text or block field names: the model and key of each thing."""
        field: Any = self.fields_of_model.get(name)
        if value is not None and hasattr(field, "extract_references"):
            for model, key, *_paths in field.extract_references(value):
                yield model, str(key)

    @cached_property
    def fields_of_model(self) -> dict[str, Any]:
        """The model's own fields by name."""
        return {field.name: field for field in self._meta.model._meta.fields}


class OwnChoicesPageForm(OwnChoicesForm, WagtailAdminPageForm):
    """The form of every page; it knows whether anybody changed anything.

    Django compares a field whose default is a function (today, now) with a hidden copy
    of its value, which Wagtail never renders, a row that has no number yet with an
    empty one, and a moment with its minute: forms would count as changed that nobody
    touched, and an approval of a changed page is dropped. Here the stored page is what
    counts.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._offer_pages_of_own_language()
        _compare_with_stored_values(self.fields)
        for formset in self.formsets.values():
            _compare_with_stored_values(formset.form.base_fields)
        self._before = self._written() if self.is_bound and self.instance.pk else None

    def has_changed(self) -> bool:
        """Tell whether the page would say anything else, or a remark was made."""
        if not super().has_changed():
            return False
        if self._before is None or not self.is_valid() or self._has_new_remarks():
            return True
        # In memory only: what is posted becomes what the page says.
        self.save(commit=False)
        return self._written() != self._before

    def _offer_pages_of_own_language(self) -> None:
        """Offer no page twice, once in each language; keep what was chosen."""
        for name, field in self.fields.items():
            if not isinstance(field, forms.ModelMultipleChoiceField):
                continue
            pages = field.queryset
            if pages is not None and issubclass(pages.model, Page):
                chosen = [page.pk for page in self.initial.get(name) or []]
                own = Q(locale=self.instance.locale_id) | Q(pk__in=chosen)
                field.queryset = pages.filter(own)

    def _written(self) -> str:
        content = self.instance.serializable_data()
        return written(
            {
                name: value
                for name, value in content.items()
                if name in self.fields or name in self.formsets
            }
        )

    def _has_new_remarks(self) -> bool:
        remarks = self.formsets.get("comments")
        return remarks is not None and remarks.has_changed()


def _require_keys(chosen: Any, *, field: forms.ModelChoiceField) -> None:
    """Refuse what can be no key of the field's model, whether there is one or not."""
    if field.queryset is None:
        return
    key = field.queryset.model._meta.pk
    for value in chosen if isinstance(chosen, list) else [chosen]:
        try:
            key.run_validators(key.to_python(value))
        except ValidationError as fault:
            raise BadRequest(field.label) from fault


def _compare_with_stored_values(fields: Mapping[str, forms.Field]) -> None:
    for field in fields.values():
        field.show_hidden_initial = False


def _all_within_reach(named: Iterable[tuple[type[Model], str]], reach: Reach) -> bool:
    keys: dict[type[Model], list[str]] = {}
    for model, key in named:
        keys.setdefault(model, []).append(key)
    return all(
        reach.may_name_pages(ids)
        if issubclass(model, Page)
        else reach.owns_records(model, ids)
        for model, ids in keys.items()
    )
