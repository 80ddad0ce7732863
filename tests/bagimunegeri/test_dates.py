"""Dates typed in forms: in the form that the hints show, whatever the language."""

from datetime import date, datetime

import pytest
from django import forms
from django.utils import timezone, translation


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("typed", ["02-01-2026", "02/01/2026", "2026-01-02"])
def test_day_comes_before_month(language: str, typed: str) -> None:
    with translation.override(language):
        assert forms.DateField().clean(typed) == date(2026, 1, 2)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("typed", ["02-01-2026 10.30", "2026-01-02 10:30"])
def test_time_is_written_with_a_dot_or_a_colon(language: str, typed: str) -> None:
    with translation.override(language):
        found = forms.DateTimeField().clean(typed)
    assert timezone.make_naive(found) == datetime(2026, 1, 2, 10, 30)  # noqa: DTZ001


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("typed", ["01/13/2026", "02-01-26", "kemarin"])
def test_what_could_mean_another_day_is_refused(language: str, typed: str) -> None:
    with translation.override(language), pytest.raises(forms.ValidationError):
        forms.DateField().clean(typed)
