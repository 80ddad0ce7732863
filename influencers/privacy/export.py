"""What is stored about a person: as words for the page, as JSON to take along."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import reduce
from typing import Any

from django.apps import apps
from django.db.models import FileField, Model
from django.utils import timezone
from django.utils.formats import date_format, localize
from django.utils.translation import gettext as _

from accounts.models import User
from home.models import Topic
from influencers.models import StatusList
from influencers.privacy.stored import PARTS
from influencers.privacy.stored.part import Part
from influencers.privacy.stored.traces import TRACES

# So many records of a kind stand on the page; the file holds all.
MOST_ON_PAGE = 20


@dataclass(frozen=True, kw_only=True)
class Told:
    """One kind of record as the page shows it; `rows` hold pairs of label and words."""

    title: str
    rows: tuple[tuple[tuple[str, str], ...], ...]
    total: int
    withheld: tuple[str, ...]


def told(user: User) -> Iterator[Told]:
    """Yield what is stored about a person in words, newest first, without gaps."""
    for part in PARTS:
        rows = part.rows(user).reverse()
        total = rows.count()
        if not total:
            continue
        yield Told(
            title=str(part.title),
            rows=tuple(tuple(_worded(part, row)) for row in rows[:MOST_ON_PAGE]),
            total=total,
            withheld=tuple(_withheld(part)),
        )


def as_json(user: User) -> dict[str, Any]:
    """Return everything that is stored about a person as plain data."""
    parts = {
        part.key: [
            {name: _plain(row, name) for name in part.fields} for row in part.rows(user)
        ]
        for part in PARTS
    }
    return {
        "made_at": timezone.localtime().isoformat(),
        "explained": {
            part.key: {
                "title": str(part.title),
                "fields": {name: str(label) for name, label in part.fields.items()},
            }
            for part in PARTS
        },
        **parts,
        "work_in_office": [each for trace in TRACES for each in _traces(user, *trace)],
        "not_included": {
            part.key: {name: str(why) for name, why in part.withheld.items()}
            for part in PARTS
            if part.withheld
        },
    }


def _worded(part: Part, row: Model) -> Iterator[tuple[str, str]]:
    for name, label in part.fields.items():
        words = _words(row, name)
        if words:
            yield str(label), words


def _withheld(part: Part) -> Iterator[str]:
    """Name what is withheld for another reason than standing elsewhere on the page."""
    for name, why in part.withheld.items():
        if not part.model._meta.get_field(name).is_relation:
            yield str(why)


def _words(row: Model, name: str) -> str:
    """Return a field's value as a person reads it; "" for what is empty."""
    row, name = _at(row, name)
    display = getattr(row, f"get_{name}_display", None)
    value = display() if display else _value(row, name)
    if isinstance(value, bool):
        return _("ya") if value else _("tidak")
    if isinstance(value, datetime):
        return date_format(timezone.localtime(value), "j F Y H.i")
    if isinstance(value, date):
        return date_format(value, "j F Y")
    if isinstance(value, dict):
        return _("ada di berkas unduhan") if value else ""
    if isinstance(value, list):
        # Some of pairs, as an account's network and name.
        return ", ".join(
            " ".join(each) if isinstance(each, list) else each for each in value
        )
    return "" if value is None else str(localize(value))


def _plain(row: Model, name: str) -> Any:
    """Return a field's value as JSON holds it; moments in the portal's zone."""
    value = _value(*_at(row, name))
    if isinstance(value, datetime):
        value = timezone.localtime(value)
    return value.isoformat() if isinstance(value, date) else value


def _at(row: Model, name: str) -> tuple[Model, str]:
    """Return the record that has the field which `name` leads to: tip__text."""
    *way, last = name.split("__")
    return reduce(getattr, way, row), last


def _value(row: Model, name: str) -> Any:
    """Return what stands in a field; a record that it names by a word for it."""
    field = row._meta.get_field(name)
    if field.many_to_many:
        return [_name_of(each) for each in getattr(row, name).all()]
    value = getattr(row, name)
    if isinstance(field, FileField):
        return value.name or ""
    return _name_of(value) if isinstance(value, Model) else value


def _name_of(record: Model) -> str:
    if isinstance(record, Topic):
        return record.label
    if isinstance(record, StatusList):
        return str(record.number)
    return str(getattr(record, "ticket", "") or record)


def _traces(user: User, label: str, field: str) -> Iterator[dict[str, Any]]:
    model = apps.get_model(label)
    keys = model._default_manager.filter(**{field: user}).values_list("pk", flat=True)
    for key in keys.order_by("pk"):
        yield {
            "record": str(model._meta.verbose_name),
            "number": str(key),
            "as": field,
        }
