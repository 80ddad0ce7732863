"""The ledger shows everything that was ever asked, and nobody who was asked."""

import csv
import io
import json
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.http import StreamingHttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from home.models import AgencyPage, Region, Topic
from influencers.campaigns.services import extend_campaign, stop_campaign
from influencers.kits.selectors import shared_pages
from influencers.kits.services import issue_kits
from influencers.models import Campaign, IssuedKit, KitPart
from sharing.manifests import caption_digest
from tests.influencers.campaigns.conftest import MakeQuiet, WriteCampaign, opened
from tests.influencers.conftest import MakeHolder, PublishProgram

pytestmark = pytest.mark.django_db
LEDGER, KITS = "/ajakan/", "/ajakan/paket/"


def read(client: Client, address: str, status: int = 200) -> str:
    """Return what an address says."""
    answer = client.get(address)
    assert answer.status_code == status, address
    body = b"".join(answer) if isinstance(answer, StreamingHttpResponse) else None
    return (body if body is not None else answer.content).decode()


def offer(*pages: Any) -> list[IssuedKit]:
    """Offer the kits of pages outside any campaign."""
    return list(issue_kits(shared_pages(page.pk for page in pages).values()).values())


def test_drafts_are_never_public(
    client: Client,
    publish_program: PublishProgram,
    write_campaign: WriteCampaign,
    deputy: User,
) -> None:
    page = publish_program("Imunisasi")
    draft = write_campaign("Rahasia dapur", pages=[page])
    opened(write_campaign("Terbuka", pages=[page]), by=deputy)
    for address in (LEDGER, f"/en{LEDGER}", f"{LEDGER}data.json", f"{LEDGER}data.csv"):
        assert "Rahasia dapur" not in read(client, address)
    [kit] = IssuedKit.objects.all()
    assert "Rahasia dapur" not in read(client, f"{KITS}{kit.pk}/")
    read(client, f"{LEDGER}{draft.pk}/", 404)


def test_campaign_tells_what_was_asked_word_for_word(
    client: Client,
    sleman: AgencyPage,
    java: dict[str, Region],
    publish_program: PublishProgram,
    write_campaign: WriteCampaign,
    deputy: User,
    head: User,
) -> None:
    topic = Topic.objects.order_by("pk")[0]
    campaign = opened(
        write_campaign(
            pages=[publish_program("Imunisasi")],
            agencies=[sleman],
            regions=[java["bogor"]],
            topics=[topic],
        ),
        by=deputy,
    )
    until = campaign.ends_on + timedelta(days=2)
    extend_campaign(campaign.pk, actor=head, until=until)
    stop_campaign(campaign.pk, actor=head, reason="Jadwal berubah.")
    told = read(client, f"{LEDGER}{campaign.pk}/")
    [kit] = IssuedKit.objects.all()
    assert len(kit.captions) >= 9
    for said in (
        campaign.goal,
        "Kementerian Kesehatan",
        "dari Sleman",
        "Bogor (uji)",
        topic.name,
        "Jadwal berubah.",
        "menjadi sampai",
        "Dihentikan",
    ):
        assert said in told
    for line in kit.captions[0]["text"].splitlines():
        assert line.replace("&", "&amp;") in told
    assert head.first_name not in told
    assert head.email not in told


@pytest.mark.parametrize(
    ("holders", "said"), [(9, "kurang dari 10"), (12, "sedikitnya 10 orang")]
)
def test_few_holders_are_not_counted_in_public(
    client: Client,
    holders: int,
    said: str,
    make_holder: MakeHolder,
    publish_program: PublishProgram,
    write_campaign: WriteCampaign,
    deputy: User,
) -> None:
    for number in range(holders):
        make_holder(f"p{number}@contoh.example", handle=f"pemegang{number}")
    page = publish_program("Imunisasi")
    campaign = opened(write_campaign(pages=[page]), by=deputy)
    told = read(client, f"{LEDGER}{campaign.pk}/")
    assert said in told
    everything = json.loads(read(client, f"{LEDGER}data.json"))
    count = 10 if holders >= 10 else None
    assert everything["campaigns"][0]["holders"] == count
    assert "pemegang0" not in told + json.dumps(everything)


def test_every_kit_is_listed_with_how_it_ended(
    client: Client, publish_program: PublishProgram, sleman: AgencyPage
) -> None:
    kept, changed = publish_program("Tetap"), publish_program("Berubah", agency=sleman)
    offer(kept, changed)
    changed.title = "Berubah sekali"
    changed.save_revision().publish()
    offer(changed)
    old = IssuedKit.objects.get(title="Berubah")
    assert old.ended_at is not None
    told = read(client, KITS)
    assert all(title in told for title in ("Tetap", "Berubah", "Berubah sekali"))
    assert old.get_end_display().lower() in told
    shown = {
        "keadaan=berlaku": {"Tetap", "Berubah sekali"},
        "keadaan=berakhir": {"Berubah"},
        "keadaan=dikoreksi": set(),
        "instansi=sleman": {"Berubah", "Berubah sekali"},
        f"bulan={timezone.localdate():%Y-%m}": {"Tetap", "Berubah", "Berubah sekali"},
        "bulan=2001-01": set(),
    }
    for query, titles in shown.items():
        answer = client.get(f"{KITS}?{query}")
        assert {kit.title for kit in answer.context["shown"]} == titles, query


def test_campaigns_are_narrowed_by_stage_agency_and_month(
    client: Client,
    publish_program: PublishProgram,
    write_campaign: WriteCampaign,
    deputy: User,
) -> None:
    page, today = publish_program("Imunisasi"), timezone.localdate()
    later = today + timedelta(days=3)
    opened(write_campaign("Berjalan", pages=[page]), by=deputy)
    opened(write_campaign("Mendatang", pages=[page], starts_on=later), by=deputy)
    over = opened(write_campaign("Selesai", pages=[page]), by=deputy)
    Campaign.objects.filter(pk=over.pk).update(ends_on=today - timedelta(days=1))
    stopped = opened(write_campaign("Berhenti", pages=[page]), by=deputy)
    stop_campaign(stopped.pk, actor=deputy, reason="x")
    everything = {"Berjalan", "Mendatang", "Selesai", "Berhenti"}
    shown = {
        "keadaan=berjalan": {"Berjalan"},
        "keadaan=mendatang": {"Mendatang"},
        "keadaan=selesai": {"Selesai"},
        "keadaan=dihentikan": {"Berhenti"},
        "keadaan=rancangan": everything,
        "instansi=kemenkes": everything,
        "instansi=sleman": set(),
        f"bulan={today:%Y-%m}": everything,
    }
    for query, titles in shown.items():
        entries = client.get(f"{LEDGER}?{query}").context["entries"]
        assert {entry.campaign.title for entry in entries} == titles, query


@pytest.mark.parametrize(
    "query",
    [
        "bulan=9999-99",
        "bulan=2998-12",
        "bulan=1970-01",
        "bulan=٢٠٢٦-١١",
        "bulan=2026-11-01",
        "instansi=" + "x" * 5000,
        "instansi='%3B--&keadaan[]=x",
        "keadaan=xx&page=-1",
        "page=99999999999999999999999",
        "page=x&bulan=&instansi=&keadaan=",
    ],
)
@pytest.mark.usefixtures("kemenkes")
def test_nonsense_in_the_address_is_harmless(client: Client, query: str) -> None:
    for address in (LEDGER, KITS, f"{LEDGER}data.csv", f"{LEDGER}data.json"):
        read(client, f"{address}?{query}")


@pytest.mark.usefixtures("kemenkes")
def test_unknown_numbers_are_not_found(client: Client) -> None:
    for number in (0, 1, 2**63, 10**40):
        read(client, f"{LEDGER}{number}/", 404)
        read(client, f"{KITS}{number}/", 404)
        read(client, f"{KITS}{number}/manifest.json", 404)
    assert client.post(LEDGER).status_code == 405


def test_queries_do_not_grow(
    client: Client,
    publish_program: PublishProgram,
    write_campaign: WriteCampaign,
    deputy: User,
    java: dict[str, Region],
    make_quiet: MakeQuiet,
) -> None:
    def open_one(number: int) -> None:
        page = publish_program(f"Program {number}")
        opened(write_campaign(f"Ajakan {number}", pages=[page]), by=deputy)
        make_quiet(java["bogor"], name=f"Pilkada {number}")

    addresses = (LEDGER, KITS, f"{LEDGER}data.csv", f"{LEDGER}data.json")
    open_one(0)
    for address in addresses:
        read(client, address)
    before = [_queries(client, address) for address in addresses]
    for number in range(1, 6):
        open_one(number)
    after = [_queries(client, address) for address in addresses]
    assert before == after
    assert after == [22, 6, 3, 17]


def _queries(client: Client, address: str) -> int:
    with CaptureQueriesContext(connection) as told:
        read(client, address)
    return len(told)


def test_kit_tells_uses_from_ten_on_and_how_to_verify_it(
    client: Client,
    publish_program: PublishProgram,
    write_campaign: WriteCampaign,
    deputy: User,
) -> None:
    page = publish_program("Imunisasi")
    campaign = opened(write_campaign("Pekan", pages=[page]), by=deputy)
    [kit] = IssuedKit.objects.all()
    text = kit.captions[0]["text"]
    KitPart.objects.filter(kit=kit).update(uses=9)
    told = read(client, f"{KITS}{kit.pk}/")
    assert "Diambil 9 kali" not in told
    assert f"{LEDGER}{campaign.pk}/" in told
    KitPart.objects.filter(kit=kit, digest=caption_digest(text)).update(uses=13)
    assert "Diambil sedikitnya 10 kali" in read(client, f"{KITS}{kit.pk}/")
    proof = json.loads(read(client, f"{KITS}{kit.pk}/manifest.json"))
    assert proof == {
        "manifest": kit.manifest,
        "signature": kit.signature,
        "verificationMethod": kit.verification_method,
    }


def test_frozen_kits_say_until_when_and_why(
    client: Client,
    publish_program: PublishProgram,
    write_campaign: WriteCampaign,
    deputy: User,
    make_quiet: MakeQuiet,
) -> None:
    campaign = opened(write_campaign(pages=[publish_program("Imunisasi")]), by=deputy)
    [kit] = IssuedKit.objects.all()
    make_quiet(is_national=True, name="Pemilu")
    for address in (f"{LEDGER}{campaign.pk}/", f"{KITS}{kit.pk}/"):
        told = read(client, address)
        assert "Dibekukan sampai" in told
        assert "Peraturan KPU." in told
    told = read(client, LEDGER)
    assert "Sebagian paketnya dibekukan" in told
    assert "Pemilu" in told


def test_files_hold_everything_and_no_formula(
    client: Client,
    publish_program: PublishProgram,
    write_campaign: WriteCampaign,
    deputy: User,
) -> None:
    asked, alone = publish_program("=1+1 Imunisasi"), publish_program("Tanpa ajakan")
    campaign = opened(write_campaign("=2+2", pages=[asked]), by=deputy)
    offer(alone)
    rows = list(csv.DictReader(io.StringIO(read(client, f"{LEDGER}data.csv"))))
    everything = json.loads(read(client, f"{LEDGER}data.json"))
    assert {row["title"] for row in rows} == {"'=1+1 Imunisasi", "Tanpa ajakan"}
    assert {row["campaigns"] for row in rows if "Imunisasi" in row["title"]} == {
        str(campaign.pk)
    }
    assert {row["campaigns"] for row in rows if "Tanpa" in row["title"]} == {""}
    kits = {kit["kit"]: kit for kit in everything["kits"]}
    for kit in IssuedKit.objects.all():
        texts = {caption["text"] for caption in kit.captions}
        assert {each["text"] for each in kits[kit.pk]["captions"]} == texts
    [told] = everything["campaigns"]
    assert (told["title"], told["state"]) == ("=2+2", "berjalan")
    assert all(kits[key]["campaigns"] == [campaign.pk] for key in told["kits"])
    assert everything["license"].startswith("https://creativecommons.org/publicdomain")


@pytest.mark.usefixtures("kemenkes")
def test_files_are_not_handed_out_without_end(client: Client) -> None:
    answers = [client.get(f"{LEDGER}data.csv").status_code for _time in range(21)]
    assert answers == [200] * 20 + [429]


def test_campaign_that_is_over_keeps_what_it_offered_then(
    client: Client,
    publish_program: PublishProgram,
    write_campaign: WriteCampaign,
    deputy: User,
) -> None:
    page = publish_program("Imunisasi")
    campaign = opened(write_campaign(pages=[page]), by=deputy)
    stop_campaign(campaign.pk, actor=deputy, reason="Selesai.")
    page.title = "Imunisasi baru"
    page.save_revision().publish()
    offer(page)
    page.unpublish()
    told = read(client, f"{LEDGER}{campaign.pk}/")
    first, second = IssuedKit.objects.order_by("pk")
    assert f"{KITS}{first.pk}/" in told
    assert f"{KITS}{second.pk}/" not in told
    assert "Halaman ini tidak terbit lagi" in told
