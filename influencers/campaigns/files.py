"""The whole ledger to take away: everything as JSON, every text as a row of CSV."""

import csv
import io
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from factcheck.open_data.columns import BETWEEN, Column
from factcheck.open_data.files import json_line
from factcheck.open_data.views import DOWNLOADS
from factcheck.structured_data import LICENCE
from home.api_lists import absolute
from home.problems import answers_programs
from home.rate_limits import is_allowed
from influencers.campaigns.kit_ledger import LedgerCaption, all_kits, ledger_kits
from influencers.campaigns.ledger import (
    LedgerCampaign,
    described,
    public_campaigns,
    was_offered_in,
)
from influencers.models import Campaign, CampaignPage, IssuedKit

# Kits and campaigns read and written at a time.
CHUNK = 200

Record = dict[str, Any]
Asked = dict[int, list[Campaign]]

COLUMNS = (
    Column("kit", _("nomor tetap paket")),
    Column("kit_url", _("alamat paket di catatan ini")),
    Column("title", _("judul halaman saat ditawarkan")),
    Column("url", _("alamat halaman")),
    Column("agency", _("kode instansi")),
    Column("agency_name", _("nama pendek instansi")),
    Column("campaigns", _("nomor ajakan yang memintanya; kosong: tanpa ajakan")),
    Column("offered_at", _("sejak kapan ditawarkan")),
    Column("ended_at", _("sampai kapan; kosong: masih ditawarkan")),
    Column("end", _("mengapa berakhir")),
    Column("is_correction", _("1 bila menyebarkan koreksi")),
    Column("networks", _("jaringan")),
    Column("text", _("teksnya, tanpa ganti baris; JSON memuatnya persis")),
    Column("is_suggested", _("1 bila ditulis sistem, 0 bila ditulis redaksi")),
    Column(
        "uses",
        _("kali diambil, dibulatkan ke bawah ke puluhan; kosong: kurang dari 10"),
    ),
)


@csrf_exempt
@answers_programs
@require_safe
def as_csv(request: HttpRequest) -> HttpResponseBase:
    """Hand out every text of every kit, safe to open in a spreadsheet."""
    return _file(request, _csv_lines, name="ajakan.csv", content_type="text/csv")


@csrf_exempt
@answers_programs
@require_safe
def as_json(request: HttpRequest) -> HttpResponseBase:
    """Hand out every campaign and every kit."""
    return _file(
        request, _json_lines, name="ajakan.json", content_type="application/json"
    )


def _file(
    request: HttpRequest, lines: Any, *, name: str, content_type: str
) -> HttpResponseBase:
    if not is_allowed(request, "data", rate=DOWNLOADS):
        return HttpResponse(status=429)
    response = StreamingHttpResponse(
        lines(), content_type=f"{content_type}; charset=utf-8"
    )
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Access-Control-Allow-Origin"] = "*"
    return response


def _csv_lines() -> Iterator[str]:
    yield _csv_line(column.name for column in COLUMNS)
    for record in _kit_records():
        for caption in record["captions"]:
            row = {**record, **caption}
            for name in ("campaigns", "networks"):
                row[name] = BETWEEN.join(map(str, row[name]))
            yield _csv_line(column.cell(row) for column in COLUMNS)


def _json_lines() -> Iterator[str]:
    told = {"license": LICENCE, "url": absolute(reverse("influencers:ledger"))}
    yield json_line(told)[:-1] + ', "campaigns": [\n'
    yield from _separated(_campaign_records())
    yield '], "kits": [\n'
    yield from _separated(_kit_records())
    yield "]}\n"


def _separated(records: Iterator[Record]) -> Iterator[str]:
    for number, record in enumerate(records):
        yield (",\n" if number else "") + json_line(record)


def _campaign_records() -> Iterator[Record]:
    for chunk in _chunks(public_campaigns()):
        yield from map(_campaign_record, described(chunk))


def _campaign_record(entry: LedgerCampaign) -> Record:
    campaign = entry.campaign
    return {
        "campaign": campaign.pk,
        "campaign_url": _address("campaign", campaign.pk),
        "title": campaign.title,
        "goal": campaign.goal,
        "agency": campaign.agency.code,
        "agency_name": campaign.agency.short_name,
        "is_urgent": campaign.is_urgent,
        "starts_on": campaign.starts_on.isoformat(),
        "ends_on": campaign.ends_on.isoformat(),
        "state": entry.stage.value,
        "audience": {
            "agencies": [each.code for each in campaign.agencies.all()],
            "regions": [each.code for each in campaign.regions.all()],
            "topics": [each.slug for each in campaign.topics.all()],
        },
        "holders": entry.holder_count,
        "changes": [
            {"kind": each.kind, "at": each.at.isoformat(), "note": each.note}
            for each in entry.changes
        ],
        "kits": [each.kit.pk for page in entry.pages for each in page.kits],
    }


def _kit_records() -> Iterator[Record]:
    asked = _asked_by_page()
    for chunk in _chunks(all_kits()):
        for entry in ledger_kits(chunk, with_uses=True):
            yield _kit_record(entry.kit, entry.captions, asked=asked)


def _kit_record(
    kit: IssuedKit, captions: tuple[LedgerCaption, ...], *, asked: Asked
) -> Record:
    return {
        "kit": kit.pk,
        "kit_url": _address("ledger_kit", kit.pk),
        "title": kit.title,
        "url": kit.url,
        "agency": kit.agency.code if kit.agency else "",
        "agency_name": kit.agency.short_name if kit.agency else "",
        "campaigns": [
            each.pk
            for each in asked.get(kit.page_id or 0, [])
            if was_offered_in(kit, each)
        ],
        "offered_at": kit.offered_at.isoformat(),
        "ended_at": kit.ended_at.isoformat() if kit.ended_at else None,
        "end": kit.end,
        "is_correction": kit.is_correction,
        "captions": [
            {
                "networks": list(each.networks),
                "text": each.text,
                "is_suggested": each.is_suggested,
                "uses": each.uses,
            }
            for each in captions
        ],
        "manifest": kit.manifest,
        "signature": kit.signature,
        "verification_method": kit.verification_method,
    }


def _asked_by_page() -> Asked:
    """Return the public campaigns by the pages that they ask to pass on."""
    rows = CampaignPage.objects.exclude(campaign__state=Campaign.State.DRAFT)
    found: Asked = defaultdict(list)
    for row in rows.select_related("campaign").order_by("campaign_id"):
        found[row.page_id].append(row.campaign)
    return found


def _chunks(rows: "QuerySet[Any]") -> Iterator[list[Any]]:
    waiting = rows.iterator(chunk_size=CHUNK)
    while chunk := list(islice(waiting, CHUNK)):
        yield chunk


def _address(name: str, key: int) -> str:
    return absolute(reverse(f"influencers:{name}", args=[key]))


def _csv_line(cells: Any) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue()
