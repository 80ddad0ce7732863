"""Environment variables: a bad value is one clear line that names the variable."""

import os
from collections.abc import Callable
from typing import Any
from unittest import mock

import pytest
from django.core.exceptions import ImproperlyConfigured
from hypothesis import given
from hypothesis import strategies as st

from bagimunegeri.settings import environment

Reader = Callable[[], Any]

READERS: dict[str, Reader] = {
    "text": lambda: environment.text("VALUE"),
    "boolean": lambda: environment.boolean("VALUE", default=False),
    "integer": lambda: environment.integer("VALUE", default=0),
    "words": lambda: environment.words("VALUE"),
    "address": lambda: environment.address("VALUE"),
    "database": lambda: environment.database("VALUE"),
}

# What an environment variable can hold: anything but NUL and lone surrogates.
any_value = st.text(
    st.characters(exclude_characters="\x00", exclude_categories=["Cs"])
) | st.from_regex(r"\A(postgres|sqlite|https)://[@:/?\[\]a-z0-9%]*\Z")


def read(reader: str, value: str | None) -> object:
    values = {} if value is None else {"VALUE": value}
    with mock.patch.dict(os.environ, values, clear=True):
        return READERS[reader]()


@pytest.mark.parametrize("reader", READERS)
@given(value=any_value)
def test_any_value_is_understood_or_refused_in_one_line(
    reader: str, value: str
) -> None:
    try:
        read(reader, value)
    except ImproperlyConfigured as fault:
        assert "VALUE" in str(fault)
        assert len(str(fault).splitlines()) == 1


@pytest.mark.parametrize("reader", ["text", "words", "address", "database"])
@pytest.mark.parametrize("value", [None, "", "  "])
def test_what_has_no_default_must_be_set(reader: str, value: str | None) -> None:
    with pytest.raises(ImproperlyConfigured, match="set the environment variable"):
        read(reader, value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [("1", True), ("ya", True), ("ON", True), ("0", False), ("tidak", False)],
)
def test_yes_and_no_in_both_languages(value: str, expected: bool) -> None:
    assert read("boolean", value) is expected


@pytest.mark.parametrize(
    ("reader", "value"),
    [
        ("boolean", "maybe"),
        ("integer", "8000x"),
        ("integer", "-1"),
        ("address", "portal.go.id"),
        ("words", ","),
        ("database", "mysql://root@localhost/portal"),
        ("database", "postgres://localhost:port/portal"),
    ],
)
def test_malformed_value_is_refused(reader: str, value: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="VALUE"):
        read(reader, value)


def test_password_in_a_bad_database_address_is_not_repeated() -> None:
    with pytest.raises(ImproperlyConfigured) as fault:
        read("database", "mysql://portal:rahasia@localhost/portal")
    assert "rahasia" not in str(fault.value)


def test_words_are_split_at_commas() -> None:
    assert read("words", "a.go.id, b.go.id,") == ["a.go.id", "b.go.id"]


def test_address_loses_its_trailing_slash() -> None:
    assert read("address", "https://portal.go.id/") == "https://portal.go.id"
