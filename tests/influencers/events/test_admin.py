"""Offices prepare, open, change and cancel their own events, and see who answered."""

import csv
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries, DjangoCaptureOnCommitCallbacks

from accounts.models import User
from home.models import AgencyPage
from home.services import agency_group
from influencers.events.retention import ATTENDANCES_KEPT
from influencers.events.services import note_change, where_and_when
from influencers.models import Event, Holder
from tests.influencers.conftest import MakeHolder
from tests.influencers.events.conftest import (
    MakeEvent,
    MakeHolders,
    attend,
    pr_head,
    signed_in,
    today,
)

LIST = "/admin/acara/"
ADD = f"{LIST}baru/"


def form(agency: AgencyPage, **fields: Any) -> dict[str, Any]:
    """Return what an office fills in."""
    return {
        "title": "Pelatihan foto",
        "summary": "Memotret tanpa menipu.",
        "agency": agency.pk,
        "starts_at": "05-12-2031 09.00",
        "ends_at": "05-12-2031 12.00",
        "place": "Aula",
        "meeting_url": "",
        "capacity": "40",
        "description": "",
        **fields,
    }


def shown(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, address
    return response.content.decode()


def test_an_office_writes_a_draft_opens_it_and_it_is_public(
    client: Client, head: Client, kemenkes: AgencyPage, sleman: AgencyPage
) -> None:
    assert "Acara baru" in shown(head, LIST)
    assert "Siapa yang diundang" in shown(head, ADD)
    response = head.post(ADD, form(kemenkes, agencies=[sleman.pk]))
    event = Event.objects.get()
    assert response["Location"] == f"{LIST}{event.pk}/"
    assert event.state == "rancangan"
    assert event.starts_at.isoformat() == "2031-12-05T02:00:00+00:00"
    assert [each.pk for each in event.agencies.all()] == [sleman.pk]
    assert client.get(f"/acara/{event.pk}/").status_code == 404
    assert "tampil untuk umum" in shown(head, f"{LIST}{event.pk}/buka/")
    head.post(f"{LIST}{event.pk}/buka/")
    event.refresh_from_db()
    assert (event.state, event.sequence) == ("terbuka", 0)
    assert event.opened_at is not None
    assert client.get(f"/acara/{event.pk}/").status_code == 200


@pytest.mark.parametrize(
    ("field", "value", "complaint"),
    [
        ("ends_at", "05-12-2031 08.00", "Selesai sebelum dimulai."),
        ("ends_at", "05-12-2021 12.00", "Waktu selesainya sudah lewat."),
        ("starts_at", "lusa", "05-12-2026 09.00"),
        ("capacity", "0", "lebih besar"),
        ("capacity", "9" * 30, ""),
        ("meeting_url", "javascript:alert(1)", ""),
        ("title", "", ""),
    ],
)
def test_what_does_not_fit_is_refused_and_kept_as_typed(
    head: Client, kemenkes: AgencyPage, field: str, value: str, complaint: str
) -> None:
    response = head.post(ADD, form(kemenkes, **{field: value}))
    page = response.content.decode()
    assert response.status_code == 200
    assert complaint in page
    assert "Memotret tanpa menipu." in page
    assert not Event.objects.exists()


def test_no_event_is_moved_into_the_past_but_one_that_is_over_is_corrected(
    head: Client, kemenkes: AgencyPage, make_event: MakeEvent
) -> None:
    past = {"starts_at": "05-12-2021 09.00", "ends_at": "05-12-2021 12.00"}
    for state in (Event.State.DRAFT, Event.State.OPEN):
        event = make_event(state=state)
        answer = head.post(f"{LIST}{event.pk}/ubah/", form(kemenkes, **past))
        assert "Waktu selesainya sudah lewat." in answer.content.decode()
        assert Event.objects.get(pk=event.pk).ends_at == event.ends_at
    over = make_event(starts_at=timezone.now() - timedelta(days=30))
    corrected = form(kemenkes, title="Judul betul", **past)
    assert head.post(f"{LIST}{over.pk}/ubah/", corrected).status_code == 302
    assert Event.objects.get(pk=over.pk).title == "Judul betul"


def test_no_office_invites_in_the_name_of_another(
    head: Client, officer: Client, kemenkes: AgencyPage, sleman: AgencyPage
) -> None:
    assert f'value="{sleman.pk}"' not in shown(head, ADD).split("Siapa yang")[0]
    assert head.post(ADD, form(sleman))["Location"] == "/admin/"  # refused
    assert not Event.objects.exists()
    assert officer.post(ADD, form(sleman)).status_code == 302


def test_a_past_draft_is_not_opened_and_an_open_event_not_discarded(
    head: Client, make_event: MakeEvent
) -> None:
    past = make_event(state="rancangan", starts_at=timezone.now() - timedelta(1))
    page = head.post(f"{LIST}{past.pk}/buka/", follow=True).content.decode()
    assert "Waktu mulainya sudah lewat." in page
    event = make_event()
    page = head.post(f"{LIST}{event.pk}/buang/", follow=True).content.decode()
    assert "sudah dibuka" in page
    assert Event.objects.count() == 2
    head.post(f"{LIST}{past.pk}/buang/")
    assert Event.objects.get() == event


def test_all_who_answered_learn_that_an_event_is_cancelled(
    head: Client,
    make_event: MakeEvent,
    make_holders: MakeHolders,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    event = make_event()
    answered = make_holders(4)[:3]
    for holder, answer in zip(answered, ("hadir", "menunggu", "tidak"), strict=True):
        attend(event, holder, answer)
    assert "diberi tahu lewat surel" in shown(head, f"{LIST}{event.pk}/batal/")
    assert not mail.outbox
    with django_capture_on_commit_callbacks(execute=True):
        head.post(f"{LIST}{event.pk}/batal/")
    event.refresh_from_db()
    assert (event.state, event.sequence) == ("batal", 1)
    told = {message.to[0]: message.subject for message in mail.outbox}
    assert told == {
        holder.user.email: "Dibatalkan: Pelatihan cek fakta" for holder in answered
    }
    # It is over: no second cancelling, no change.
    page = head.post(f"{LIST}{event.pk}/batal/", follow=True).content.decode()
    assert "Hanya acara yang terbuka" in page
    assert head.get(f"{LIST}{event.pk}/ubah/").status_code == 302
    assert len(mail.outbox) == 3


def test_guests_learn_of_a_new_place_and_calendars_of_any_change(
    head: Client,
    kemenkes: AgencyPage,
    make_event: MakeEvent,
    make_holders: MakeHolders,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    event = make_event(title="Pelatihan\nfoto", place="Aula")
    coming, declined = make_holders(2)
    attend(event, coming)
    attend(event, declined, "tidak")
    address = f"{LIST}{event.pk}/ubah/"
    with django_capture_on_commit_callbacks(execute=True):
        head.post(address, form(kemenkes, place="Lapangan & Aula"))
    [message] = mail.outbox
    assert message.to == [coming.user.email]
    assert "Lapangan & Aula" in message.body
    with django_capture_on_commit_callbacks(execute=True):
        head.post(address, form(kemenkes, place="Lapangan & Aula", summary="Lain."))
    event.refresh_from_db()
    assert (event.summary, event.sequence, len(mail.outbox)) == ("Lain.", 2, 1)


def test_more_places_let_who_waits_move_up_and_fewer_take_nobodys(
    head: Client, kemenkes: AgencyPage, make_event: MakeEvent, make_holders: MakeHolders
) -> None:
    event = make_event(capacity=2)
    for number, holder in enumerate(make_holders(4)):
        attend(event, holder, "hadir" if number < 2 else "menunggu")
    address = f"{LIST}{event.pk}/ubah/"
    refused = head.post(address, form(kemenkes, capacity="1")).content.decode()
    assert "Sudah 2 orang akan hadir" in refused
    head.post(address, form(kemenkes, capacity="3"))
    assert event.attendances.filter(answer="hadir").count() == 3
    head.post(address, form(kemenkes, capacity=""))
    assert event.attendances.filter(answer="hadir").count() == 4


def test_the_office_of_an_open_event_stays(
    officer: Client, kemenkes: AgencyPage, sleman: AgencyPage, make_event: MakeEvent
) -> None:
    event = make_event()
    page = officer.post(f"{LIST}{event.pk}/ubah/", form(sleman)).content.decode()
    assert "kantornya tidak bisa diganti" in page
    event.refresh_from_db()
    assert event.agency == kemenkes


def test_a_draft_that_changes_tells_nobody(make_event: MakeEvent) -> None:
    draft = make_event(state="rancangan")
    note_change(draft, before={**where_and_when(draft), "where": ("x", "")})
    assert draft.sequence == 0


def test_the_page_of_an_event_lists_handles_and_no_names(
    head: Client, make_event: MakeEvent, make_holder: MakeHolder
) -> None:
    event = make_event()
    holder = make_holder(handle="rina.sehat")
    User.objects.filter(pk=holder.user_id).update(first_name="Rinaldi")
    attend(event, holder, "menunggu")
    page = shown(head, f"{LIST}{event.pk}/?daftar=menunggu")
    assert "Daftar tunggu: 1" in page
    assert "@rina.sehat" in page
    assert "@rina.sehat" not in shown(head, f"{LIST}{event.pk}/?daftar=xyz&p=-1")
    table = head.get(f"{LIST}{event.pk}/hadirin.csv")
    for private in ("Rinaldi", holder.user.email):
        assert private not in page + table.content.decode()


def test_the_table_has_a_line_for_each_answer_and_arrival(
    head: Client, make_event: MakeEvent, make_holders: MakeHolders
) -> None:
    event = make_event()
    came, declined = make_holders(2)
    guest = attend(event, came)
    guest.checked_in_at = timezone.now()
    guest.save()
    attend(event, declined, "tidak")
    response = head.get(f"{LIST}{event.pk}/hadirin.csv")
    assert response["Content-Disposition"].startswith("attachment")
    text = response.content.decode("utf-8-sig")
    heading, first, second = csv.reader(text.splitlines())
    assert heading == ["lencana", "akun", "instansi", "jawaban", "dijawab", "datang"]
    arrived = timezone.localtime(guest.checked_in_at).strftime("%Y-%m-%d %H:%M")
    assert first[:4] == [came.number, "Instagram:sahabat.0", "Kemenkes", "Hadir"]
    assert first[5] == arrived
    assert second[3:] == ["Tidak hadir", second[4], ""]


def test_who_withdrew_from_the_register_is_a_number_only(
    head: Client, make_event: MakeEvent, make_holder: MakeHolder, sleman: AgencyPage
) -> None:
    event = make_event(starts_at=today())
    holder = make_holder(handle="rina.sehat", agency=sleman, is_listed=False)
    attend(event, holder)
    here = f"{LIST}{event.pk}/"
    for page in (
        shown(head, here),
        shown(head, f"{here}hadirin.csv"),
        head.post(f"{here}pintu/", {"badge": holder.number}).content.decode(),
    ):
        assert holder.number in page
        assert "rina.sehat" not in page
    make_holder("lain@contoh.go.id", handle="budi.sehat", agency=sleman)
    attend(event, Holder.objects.get(user__email="lain@contoh.go.id"))
    assert "budi.sehat" in shown(head, here) + shown(head, f"{here}hadirin.csv")


def test_answers_and_arrivals_are_forgotten_a_year_after_the_end(
    make_event: MakeEvent, make_holder: MakeHolder
) -> None:
    event = make_event()
    attend(event, make_holder())
    Event.objects.update(
        starts_at=timezone.now() - timedelta(days=500),
        ends_at=timezone.now() - ATTENDANCES_KEPT + timedelta(hours=1),
    )
    call_command("forget_people")
    assert event.attendances.exists()
    Event.objects.update(ends_at=timezone.now() - ATTENDANCES_KEPT - timedelta(hours=1))
    call_command("forget_people")
    assert not event.attendances.exists()
    assert Event.objects.exists()


ADDRESSES = ("", "ubah/", "buka/", "batal/", "buang/", "pintu/", "hadirin.csv")


def test_an_office_neither_sees_nor_touches_events_of_another(
    head: Client, kemenkes: AgencyPage, sleman: AgencyPage, make_event: MakeEvent
) -> None:
    foreign = make_event(agency=sleman, title="Kanari", state="rancangan")
    assert "Kanari" not in shown(head, LIST)
    assert "Kanari" not in shown(head, f"{LIST}hasil/?q=Kanari&export=csv")
    for ending in ADDRESSES:
        address = f"{LIST}{foreign.pk}/{ending}"
        assert head.get(address).status_code == 404, address
        posted = head.post(address, form(kemenkes, badge="BN-1111-1111"))
        assert posted.status_code == 404, address
    foreign.refresh_from_db()
    assert (foreign.title, foreign.state) == ("Kanari", "rancangan")
    own = signed_in(pr_head(sleman))
    assert "Kanari" in shown(own, f"{LIST}{foreign.pk}/")


def test_officers_see_all_and_others_nothing(
    officer: Client,
    kemenkes: AgencyPage,
    make_event: MakeEvent,
    make_holder: MakeHolder,
) -> None:
    event = make_event(title="Kanari")
    assert "Kanari" in shown(officer, LIST)
    assert "Kanari" in shown(officer, f"{LIST}{event.pk}/")
    author = User.objects.create_user("penulis@contoh.go.id")
    author.groups.add(agency_group(kemenkes, role="author"))
    for user in (author, make_holder().user):
        browser = signed_in(user)
        for address in (LIST, ADD, *(f"{LIST}{event.pk}/{end}" for end in ADDRESSES)):
            refused = browser.get(address, follow=True)
            assert "Kanari" not in refused.content.decode(), address


def test_no_address_takes_nonsense_badly(head: Client, make_event: MakeEvent) -> None:
    for key in ("0", str(10**30), str(2**63)):
        for ending in ADDRESSES:
            assert head.get(f"{LIST}{key}/{ending}").status_code == 404
    assert head.get(f"{LIST}?p=x&ordering=x").status_code in (200, 404)


def test_the_list_asks_no_more_with_more_events(
    head: Client,
    make_event: MakeEvent,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    make_event()
    shown(head, LIST)
    with django_assert_max_num_queries(40) as few:
        shown(head, LIST)
    for _each in range(4):
        make_event()
    with django_assert_max_num_queries(len(few)):
        shown(head, LIST)


def test_the_page_of_an_event_asks_no_more_with_more_guests(
    head: Client,
    make_event: MakeEvent,
    make_holders: MakeHolders,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    event = make_event()
    first, *others = make_holders(5)
    attend(event, first)
    address = f"{LIST}{event.pk}/"
    shown(head, address)
    with django_assert_max_num_queries(40) as few:
        shown(head, address)
    for holder in others:
        attend(event, holder)
    with django_assert_max_num_queries(len(few)):
        shown(head, address)
