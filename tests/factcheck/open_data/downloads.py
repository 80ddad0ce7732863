"""Reads the files of `/data/` as their users do."""

import csv
import io
import json
from typing import Any

from django.test import Client

NAMES = ("cek-fakta.csv", "cek-fakta.jsonl", "claimreview.json")


def fetch(name: str) -> str:
    """Return a file's text."""
    response: Any = Client().get(f"/data/{name}")
    assert response.status_code == 200
    return b"".join(response.streaming_content).decode()


def table() -> list[dict[str, str]]:
    """Return the rows of the CSV file."""
    return list(csv.DictReader(io.StringIO(fetch("cek-fakta.csv"), newline="")))


def objects() -> list[dict[str, Any]]:
    """Return the objects of the JSON Lines file."""
    return [json.loads(line) for line in fetch("cek-fakta.jsonl").splitlines()]


def reviews() -> list[dict[str, Any]]:
    """Return the ClaimReviews of the feed."""
    elements = json.loads(fetch("claimreview.json"))["dataFeedElement"]
    return [element["item"][0] for element in elements]
