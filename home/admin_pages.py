"""The portal's own pages in the admin: a list, one record, one thing done with it.

Whatever an app shows there stands on these, so that all of them read and refuse alike.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import View
from django.views.generic.edit import FormMixin, ProcessFormView
from wagtail.admin import messages
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic import IndexView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from home.permissions import SignedInRequest

STYLES = forms.Media(css={"all": ["admin/intake.css"]})
PAGE_SIZE = 50


class DeskList(IndexView):
    """A list on a page and nowhere else: what people entrust is never exported."""

    paginate_by = PAGE_SIZE
    table_classname = "listing case-queue"

    def setup(self, request: Any, *args: Any, **kwargs: Any) -> None:
        """Know no other form than the page."""
        super().setup(request, *args, **kwargs)
        self.is_export = False

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Bring the styles."""
        context: dict[str, Any] = super().get_context_data(*args, **kwargs)
        context["media"] += STYLES
        return context


class PlainColumn(Column):
    """A column whose cells name it, for phones, where no head stands above them."""

    cell_template_name = "home/admin/plain_cell.html"


class RecordPage(WagtailAdminTemplateMixin, View):
    """A page about one record that is within the user's sight.

    `get_page_title` names its number where a title would tell of a person: titles are
    kept in browsers.
    """

    request: SignedInRequest
    # The list it stands in, to which the way leads back.
    list_view: ClassVar[type[IndexView]]

    @property
    def record_url(self) -> str:
        """Where the record is shown."""
        raise NotImplementedError

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Show it."""
        return self.render_to_response(self.get_context_data(**kwargs))

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Lead back to the list."""
        return [
            *self.breadcrumbs_items,
            {
                "url": reverse(self.list_view.index_url_name),
                "label": self.list_view.page_title,
            },
            {"url": self.record_url, "label": self.get_page_title()},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Say where the record is shown, and bring the styles."""
        context: dict[str, Any] = super().get_context_data(**kwargs)
        return {
            **context,
            "record_url": self.record_url,
            "media": context.get("media", STYLES) + STYLES,
        }


class RecordActionPage(FormMixin, ProcessFormView, RecordPage):
    """One thing that is done with a record, by a form on a page of its own.

    A form that was refused is shown again with what was typed.
    """

    template_name = "home/admin/action.html"
    form_class: Any = forms.Form
    page_subtitle: Any = ""
    # What it means, read before the button is pressed.
    explanation: Any = ""
    button: Any = _("Simpan")
    is_serious = False
    done: Any = _("Disimpan.")
    # What `act` raises where it must not be done, and the words for it where its own
    # would not help.
    refusals: ClassVar[Mapping[type[Exception], Any]] = {}

    def act(self, values: dict[str, Any]) -> str | None:
        """Do it with the form's values; returns where to go on, if not to the record.

        Raises one of `refusals`.
        """
        raise NotImplementedError

    def refuse(self, form: Any, refusal: Exception) -> HttpResponse:
        """Say why not."""
        words = self.refusals.get(type(refusal), "")
        told = words or getattr(refusal, "messages", str(refusal))
        form.add_error(None, told)
        return self.form_invalid(form)

    def form_valid(self, form: Any) -> HttpResponse:
        """Do it, or say why not."""
        try:
            address = self.act(form.cleaned_data)
        except tuple(self.refusals) as refusal:
            return self.refuse(form, refusal)
        messages.success(self.request, str(self.done))
        return redirect(address or self.record_url)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the words around the form."""
        return {
            **super().get_context_data(**kwargs),
            "explanation": self.explanation,
            "button": self.button,
            "is_serious": self.is_serious,
        }
