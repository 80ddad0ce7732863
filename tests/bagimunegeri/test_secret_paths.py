"""Addresses that are secrets stand in no line of our logs."""

import logging
from typing import Any

import pytest
from django.test import Client

from bagimunegeri.secret_paths import SecretPathFilter

SECRET = "7QK2-M9XA-4TDB"


@pytest.mark.django_db
@pytest.mark.parametrize("prefix", ["", "/en"])
@pytest.mark.parametrize("place", ["lapor", "telaah"])
def test_refused_secret_address_is_logged_without_its_secret(
    client: Client, caplog: pytest.LogCaptureFixture, prefix: str, place: str
) -> None:
    response = client.get(f"{prefix}/{place}/{SECRET}/")
    assert response.status_code == 404
    assert f"Not Found: {prefix}/{place}/…" in caplog.text
    assert SECRET not in caplog.text
    assert not any(hasattr(record, "request") for record in caplog.records)


@pytest.mark.django_db
@pytest.mark.parametrize("method", ["put", "post"])
def test_forbidden_and_refused_methods_are_logged_without_it(
    caplog: pytest.LogCaptureFixture, method: str
) -> None:
    client = Client(enforce_csrf_checks=True)
    response = getattr(client, method)(f"/lapor/{SECRET}/")
    assert response.status_code in (403, 405)
    assert "/lapor/…" in caplog.text
    assert SECRET not in caplog.text


@pytest.mark.django_db
def test_failure_behind_a_secret_address_is_logged_without_it(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(code: str) -> Any:
        raise RuntimeError

    monkeypatch.setattr("factcheck.tips.tickets.find_ticket", fail)
    client = Client(raise_request_exception=False)
    assert client.get(f"/lapor/{SECRET}/").status_code == 500
    assert "Internal Server Error: /lapor/…" in caplog.text
    assert SECRET not in caplog.text


@pytest.mark.django_db
def test_other_addresses_are_logged_in_full(
    client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    client.get("/tidak/ada/")
    assert "Not Found: /tidak/ada/" in caplog.text


def test_every_handler_of_ours_masks_what_any_logger_says() -> None:
    [console] = [
        handler
        for handler in logging.getLogger().handlers
        if any(isinstance(each, SecretPathFilter) for each in handler.filters)
    ]
    said = logging.LogRecord(
        "any", logging.ERROR, "", 0, "%s lost at /telaah/%s?x=1", ("a", SECRET), None
    )
    assert console.filter(said)
    assert said.getMessage() == "a lost at /telaah/…?x=1"
