"""/lencana/verifikasi/: good badges are good, all others are not, whatever is sent."""

import io
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from django.utils.formats import date_format
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from pytest_django import DjangoAssertNumQueries

from home import rate_limits
from home.models import AgencyPage
from influencers.badges.services import (
    reissue,
    resign_badge,
    revoke_badge,
    suspend_badge,
)
from influencers.models import Holder
from influencers.openbadges.keys import KeyRing
from influencers.privacy.erasure import erase_person
from tests.influencers.conftest import MakeHolder
from tests.influencers.openbadges.conftest import DATA
from tests.influencers.register.conftest import signed

ADDRESS = "/lencana/verifikasi/"
VALID, INVALID, UNSURE = ">Sah<", ">Tidak sah<", ">Tidak dapat dipastikan di sini<"
NO_BADGE = ">Ini bukan berkas lencana<"
HELD, NOT_HELD = ">Ya, pemegang lencana<", ">Tidak, bukan pemegang lencana<"
SAMPLES = DATA / "1edtech"


def posted(client: Client, kind: str, *, status: int = 200, **told: Any) -> str:
    """Hand something in by the form of a panel."""
    fields = {f"{kind}-{name}": value for name, value in told.items()}
    response = client.post(ADDRESS, {"jenis": kind, **fields})
    assert response.status_code == status
    return response.content.decode()


def uploaded(client: Client, content: bytes, *, kind: str = "lencana") -> str:
    """Hand a file in."""
    return posted(client, kind, file=SimpleUploadedFile("x", content))


def by_program(client: Client, content: bytes, **told: Any) -> dict[str, Any]:
    """Hand a badge in as programs do."""
    response = client.post(
        ADDRESS, content, content_type=told.pop("content_type", "application/json")
    )
    assert response.status_code == told.pop("status", 200)
    answered: dict[str, Any] = response.json()
    return answered


@pytest.fixture
def holder(make_holder: MakeHolder, badge_key: KeyRing) -> Holder:
    """A holder whose badge is signed."""
    made = make_holder(valid_until=timezone.localdate() + timedelta(days=365))
    signed(made)
    return made


def document(holder: Holder) -> bytes:
    """Return the newest signed badge of a holder."""
    return json.dumps(holder.credentials.order_by("-serial")[0].document).encode()


def test_our_badge_is_valid_however_it_is_handed_in(
    client: Client, holder: Holder
) -> None:
    number, text = holder.number, document(holder).decode()
    hosted = f"/lencana/{number}"
    for told in (
        *(text, f"  {text}\n", number, number.lower(), number.replace("-", "")),
        *(f"http://127.0.0.1:8000{hosted}/", f"http://testserver{hosted}/?x=1#y"),
        f"http://testserver/en{hosted}/",
        f"http://127.0.0.1:8000{hosted}/credential.json",
        f"http://127.0.0.1:8000{hosted}/credential-1.json",
        f"http://testserver{hosted}/lencana.png",
    ):
        html = posted(client, "lencana", text=told)
        assert VALID in html, told
        assert "rina.sehat (Instagram)" in html
        assert f'href="{hosted}/"' in html
    assert VALID in uploaded(client, document(holder))
    assert VALID in uploaded(client, document(holder), kind="kiriman")


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_our_baked_badge_is_valid(client: Client, holder: Holder, kind: str) -> None:
    baked = client.get(f"/lencana/{holder.number}/lencana.{kind}").content
    assert VALID in uploaded(client, baked)
    assert VALID in uploaded(client, baked, kind="kiriman")


def test_a_link_shows_one_of_ours(client: Client, holder: Holder) -> None:
    response = client.get(ADDRESS, {"nomor": holder.number})
    assert VALID in response.content.decode()
    assert response["Cache-Control"].endswith("private")


def test_each_check_is_told_in_words(client: Client, holder: Holder) -> None:
    html = posted(client, "lencana", text=document(holder).decode())
    assert html.count("<span>Lolos</span>") == 8
    assert "Tanda tangannya cocok: isinya tidak diubah." in html
    assert "Siapa pun dapat menulisnya" not in html


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("rina.sehat", "rina.lain"),
        ("Kementerian Kesehatan", "Kementerian Lain"),
        ("T00:00:00Z", "T00:00:01Z"),
    ],
)
def test_a_changed_badge_is_not_valid(
    client: Client, holder: Holder, old: str, new: str
) -> None:
    text = document(holder).decode()
    changed = text.replace(old, new) if old in text else text.replace("00Z", "01Z")
    assert changed != text
    html = posted(client, "lencana", text=changed)
    assert INVALID in html
    assert "isinya telah diubah" in html
    assert "Siapa pun dapat menulisnya" in html
    # Nothing is concluded from keys and issuers that only the file itself names.
    assert "Kunci penanda tangannya milik penerbit" not in html
    assert "Penerbitnya tercatat di portal ini" not in html
    assert html.count("tanda tangannya tidak membuktikannya") == 2
    assert "Lihat lencana asli dengan nomor itu" in html
    assert "Lihat lencana ini" not in html


def test_the_page_of_a_sound_badge_is_called_its_own(
    client: Client, holder: Holder
) -> None:
    html = posted(client, "lencana", text=document(holder).decode())
    assert "Lihat lencana ini di daftar kami" in html
    assert "Lihat lencana asli" not in html


def test_an_account_is_looked_up_where_a_badge_is_asked_for(
    client: Client, holder: Holder
) -> None:
    for told in (
        *("@rina.sehat", "@Rina.Sehat", "rina.sehat", "instagram.com/rina.sehat"),
        "https://www.instagram.com/rina.sehat/",
    ):
        html = posted(client, "lencana", text=told)
        assert HELD in html, told
        assert f'href="/lencana/{holder.number}/"' in html
        assert INVALID not in html
    for told in ("@orang.lain", "https://x.com/rina.sehat", "rina_sehat"):
        html = posted(client, "lencana", text=told)
        assert NOT_HELD in html, told
        assert INVALID not in html
    assert "namanya mirip" in posted(client, "lencana", text="rina_sehat")


@pytest.mark.parametrize(
    ("told", "outcome"), [("@rina.sehat", "ya"), ("@orang.lain", "tidak")]
)
def test_an_account_is_looked_up_for_programs(
    client: Client, holder: Holder, told: str, outcome: str
) -> None:
    response = client.post(
        ADDRESS,
        {"jenis": "lencana", "lencana-text": told},
        headers={"accept": "application/json"},
    )
    badges = [holder.number] if outcome == "ya" else []
    assert response.json() == {"kind": "account", "outcome": outcome, "badges": badges}


@pytest.mark.parametrize(
    "told",
    [
        *("halo", "Halo, ini benar?", "@", "@rina sehat", "12345", "[1]", "{rusak"),
        "<p>lencana</p>",
    ],
)
def test_what_is_no_badge_is_not_called_invalid(
    client: Client, kemenkes: AgencyPage, told: str
) -> None:
    for html in (
        posted(client, "lencana", text=told),
        uploaded(client, told.encode()),
    ):
        assert NO_BADGE in html
        assert INVALID not in html
        assert "Ketik nomornya" in html


def test_a_word_that_nobody_is_called_leads_to_the_search_for_names(
    client: Client, kemenkes: AgencyPage
) -> None:
    assert 'href="/lencana/?q=halo"' in posted(client, "lencana", text="halo")
    assert "/lencana/?q=" not in posted(client, "lencana", text="Halo, ini benar?")


def test_a_picture_of_a_badge_is_told_what_to_do(
    client: Client, holder: Holder
) -> None:
    baked = client.get(f"/lencana/{holder.number}/lencana.png").content
    file = io.BytesIO()
    Image.open(io.BytesIO(baked)).convert("RGB").save(file, "JPEG")
    for kind, title in (("lencana", NO_BADGE), ("kiriman", UNSURE)):
        html = uploaded(client, file.getvalue(), kind=kind)
        assert title in html
        assert INVALID not in html
        for way in ("Pindai kode QR", "Ketik nomornya", "berkas PNG atau SVG"):
            assert way in html, (kind, way)


def test_a_suspended_badge_is_told_at_once(
    client: Client, holder: Holder, django_capture_on_commit_callbacks: Any
) -> None:
    assert VALID in posted(client, "lencana", text=holder.number)
    with django_capture_on_commit_callbacks(execute=True):
        suspend_badge(holder, by=None, reason="Akunnya berganti nama.")
    html = posted(client, "lencana", text=document(holder).decode())
    assert INVALID in html
    assert "sedang ditangguhkan" in html
    assert "berganti nama" not in html


def test_a_revoked_badge_is_told_at_once(client: Client, holder: Holder) -> None:
    text = document(holder).decode()
    revoke_badge(holder, by=None, reason="Rahasia.")
    for told in (text, holder.number):
        html = posted(client, "lencana", text=told)
        assert INVALID in html
        assert "Lencana ini dicabut dan tidak berlaku lagi." in html


@pytest.mark.parametrize(
    ("is_listed", "said"),
    [
        (True, "Lencana dikembalikan pemegangnya; tidak berlaku lagi."),
        (False, "Lencana dengan nomor ini tidak berlaku."),
    ],
)
def test_of_a_returned_badge_nobody_says_that_it_was_revoked(
    client: Client, holder: Holder, is_listed: bool, said: str
) -> None:
    file, number = document(holder).decode(), holder.number
    resign_badge(holder)
    Holder.objects.update(is_listed=is_listed)
    for told in (file, number):
        html = posted(client, "lencana", text=told)
        assert INVALID in html
        assert said in html
        assert "cabut" not in html.lower()


def test_of_erased_people_nothing_is_said_but_that_the_file_does_not_hold(
    client: Client, holder: Holder
) -> None:
    file = document(holder).decode()
    erase_person(holder.user)
    html = posted(client, "lencana", text=file)
    assert INVALID in html
    assert "Penerbitnya menyatakan berkas ini tidak berlaku lagi." in html
    assert "cabut" not in html.lower()


def test_an_earlier_file_of_a_badge_that_holds_leads_to_the_newest(
    client: Client, holder: Holder
) -> None:
    earlier = document(holder).decode()
    reissue(holder, by=None)
    replaced = date_format(timezone.localdate(), "j F Y")
    html = posted(client, "lencana", text=earlier)
    assert ">Tidak sah lagi: versi lama<" in html
    assert f"Berkas ini diganti pada {replaced}." in html
    assert "Lencananya sendiri masih berlaku" in html
    assert "cabut" not in html.lower()
    link = f'<a href="/lencana/{holder.number}/">Lihat dan unduh yang terbaru</a>'
    assert link in html
    assert VALID not in html
    assert by_program(client, earlier.encode())["outcome"] == "failed"
    assert VALID in posted(client, "lencana", text=document(holder).decode())


def test_an_earlier_file_of_a_badge_that_was_revoked_says_so(
    client: Client, holder: Holder
) -> None:
    earlier = document(holder).decode()
    reissue(holder, by=None)
    revoke_badge(holder, by=None, reason="Rahasia.")
    html = posted(client, "lencana", text=earlier)
    assert INVALID in html
    assert "Lencana ini dicabut dan tidak berlaku lagi." in html


def test_a_badge_without_consent_says_only_that_it_does_not_hold(
    client: Client, holder: Holder
) -> None:
    Holder.objects.update(state="suspended", is_listed=False)
    html = posted(client, "lencana", text=holder.number)
    assert INVALID in html
    assert "rina.sehat" not in html
    assert "Kementerian Kesehatan" not in html


def test_a_badge_that_was_never_signed_is_unsure(
    client: Client, make_holder: MakeHolder
) -> None:
    assert UNSURE in posted(client, "lencana", text=make_holder().number)


@pytest.mark.parametrize(
    "told", ["BN-7K3M-Q9XD", "http://testserver/", "http://testserver/lencana/x/"]
)
def test_an_address_of_ours_without_a_badge_is_not_valid(
    client: Client, kemenkes: AgencyPage, told: str
) -> None:
    assert INVALID in posted(client, "lencana", text=told)


def test_a_number_that_nobody_holds_is_called_a_number(
    client: Client, kemenkes: AgencyPage
) -> None:
    html = posted(client, "lencana", text="BN-7K3M-Q9XD")
    assert "Lencana dengan nomor itu tidak pernah diterbitkan" in html


def test_addresses_of_others_are_never_opened(
    client: Client, kemenkes: AgencyPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: Any, **kwargs: Any) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr("socket.socket.connect", refuse)
    for told in (
        *("https://lain.example/badge.json", "http://169.254.169.254/latest/"),
        *("http://testserver.lain.example/lencana/BN-7K3M-Q9XD/", "https://["),
        *("http://testserver@lain.example/lencana/BN-7K3M-Q9XD/", "https://"),
    ):
        html = posted(client, "lencana", text=told, status=400)
        assert "Alamat luar tidak kami buka" in html, told


@pytest.mark.parametrize(
    ("name", "answer", "told"),
    [
        ("simple.json", UNSURE, "penerbitnya tidak kami kenal"),
        ("simple-did-web-method.json", UNSURE, "penerbitnya tidak kami kenal"),
        ("simple-json.svg", UNSURE, "penerbitnya tidak kami kenal"),
        ("simple-err-proof-value.json", INVALID, "isinya telah diubah"),
        ("simple-err-expired.json", INVALID, "sudah berakhir"),
        ("simple-noproof.json", INVALID, "bukan lencana Open Badges 3.0"),
    ],
)
def test_samples_of_others_are_judged_right(
    client: Client, kemenkes: AgencyPage, name: str, answer: str, told: str
) -> None:
    html = uploaded(client, (SAMPLES / name).read_bytes())
    assert answer in html
    assert told in html
    assert VALID not in html


def test_every_reference_sample_gets_an_answer_and_none_is_ours(
    client: Client, kemenkes: AgencyPage, reference_data: Path
) -> None:
    for sample in sorted((reference_data / "openbadges").iterdir()):
        if not sample.is_file():
            continue
        answered = by_program(client, sample.read_bytes())
        assert answered["outcome"] in ("failed", "unknown"), sample.name


def test_a_program_gets_json(client: Client, holder: Holder) -> None:
    answered = by_program(client, document(holder))
    assert (answered["kind"], answered["outcome"]) == ("badge", "ok")
    assert [check["code"] for check in answered["checks"]] == [
        *("file", "shape", "contexts", "proof"),
        *("issuer_key", "issuer", "dates", "status"),
    ]
    assert answered["page"] == f"/lencana/{holder.number}/"
    told = client.get(
        ADDRESS, {"nomor": holder.number}, headers={"accept": "application/json"}
    )
    assert told.json() == answered
    baked = client.get(f"/lencana/{holder.number}/lencana.png").content
    assert by_program(client, baked, content_type="image/png")["outcome"] == "ok"


def test_a_program_is_told_what_is_wrong(client: Client, kemenkes: AgencyPage) -> None:
    accept = {"accept": "application/json"}
    assert client.get(ADDRESS, headers=accept).status_code == 400
    wrong = client.get(ADDRESS, {"nomor": "x"}, headers=accept)
    assert (wrong.status_code, list(wrong.json())) == (400, ["error"])
    assert by_program(client, b"{}")["outcome"] == "failed"
    assert "error" in by_program(client, b" " * 600_000, status=413)


def test_a_form_needs_its_token(kemenkes: AgencyPage) -> None:
    strict = Client(enforce_csrf_checks=True)
    told = {"jenis": "lencana", "lencana-text": "BN-7K3M-Q9XD"}
    assert strict.post(ADDRESS, told).status_code == 403
    assert strict.post(ADDRESS, "{}", content_type="text/plain").status_code == 403
    token = strict.get(ADDRESS).cookies["csrftoken"].value
    assert (
        strict.post(ADDRESS, told | {"csrfmiddlewaretoken": token}).status_code == 200
    )
    # Browsers do not send this to another site without asking it first.
    bare = strict.post(ADDRESS, "{}", content_type="application/json")
    assert bare.status_code == 200


@pytest.mark.parametrize("kind", ["lencana", "kiriman", "lain"])
def test_nothing_handed_in_is_asked_for(
    client: Client, kemenkes: AgencyPage, kind: str
) -> None:
    assert "Belum ada isinya" in posted(client, kind, text="  ", status=400)


def test_what_is_too_large_is_refused(client: Client, kemenkes: AgencyPage) -> None:
    large = SimpleUploadedFile("x", b"\0" * (8 * 1024 * 1024 + 1))
    assert "terlalu besar" in posted(client, "lencana", file=large, status=400)
    posted(client, "lencana", text="a" * (256 * 1024 + 1), status=400)


def test_verifying_is_limited(client: Client, kemenkes: AgencyPage) -> None:
    answers = [client.get(ADDRESS, {"nomor": "BN-7K3M-Q9XD"}) for _time in range(31)]
    assert [answer.status_code for answer in answers[29:]] == [200, 429]
    assert "Terlalu banyak" in answers[30].content.decode()
    assert client.get(ADDRESS).status_code == 200


def test_a_verification_costs_the_same_whoever_else_holds_a_badge(
    client: Client,
    holder: Holder,
    make_holder: MakeHolder,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    text = document(holder).decode()
    posted(client, "lencana", text=text)
    with django_assert_max_num_queries(20) as one:
        posted(client, "lencana", text=text)
    for number in range(10):
        signed(make_holder(f"a{number}@contoh.go.id", handle=f"akun{number:02}"))
    with django_assert_max_num_queries(len(one)):
        posted(client, "lencana", text=text)


bounded = settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@bounded
@given(content=st.binary(max_size=300), start=st.sampled_from([b"", b"{", b"<svg>"]))
def test_any_bytes_get_an_answer_and_none_is_valid(
    client: Client, kemenkes: AgencyPage, content: bytes, start: bytes
) -> None:
    rate_limits.forget_all()
    handed_in = start + content
    assert VALID not in uploaded(client, handed_in)
    if handed_in:
        assert by_program(client, handed_in)["outcome"] in ("failed", "unknown")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=10),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner)
    ),
    max_leaves=8,
)
KEYS = (
    *("@context", "id", "type", "name", "issuer", "validFrom", "validUntil", "proof"),
    *("credentialSubject", "credentialStatus"),
)


@bounded
@given(changes=st.dictionaries(st.sampled_from(KEYS), json_values, max_size=4))
def test_a_sample_with_any_change_gets_an_answer(
    client: Client, kemenkes: AgencyPage, changes: dict[str, Any]
) -> None:
    rate_limits.forget_all()
    sample = json.loads((SAMPLES / "simple.json").read_bytes())
    try:
        text = json.dumps(sample | changes, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return
    assert VALID not in uploaded(client, text)
