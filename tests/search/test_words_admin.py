"""Search words in the admin: who keeps them, what is refused, what a preview shows."""

from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.core.exceptions import ValidationError
from django.test import Client, RequestFactory
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from home.models import AgencyGroup
from search.engines import search_engine
from search.language.first_synonyms import first_synonyms
from search.models import BestBet, SearchedText, Synonym
from search.queries import SearchQuery
from search.word_preview import best_bet_changes, synonym_changes
from tests.factories.accounts import UserFactory
from tests.factories.home import AgencyPageFactory
from tests.home.desk import desk
from tests.search.documents import public_page, store

pytestmark = pytest.mark.django_db

SYNONYMS = "/admin/snippets/search/synonym/"
BEST_BETS = "/admin/snippets/search/bestbet/"
REPORT = "/admin/reports/search/"


@pytest.fixture
def administrator(client: Client) -> Client:
    client.force_login(UserFactory.create(is_superuser=True, is_staff=True))
    return client


@pytest.fixture(autouse=True)
def _no_first_words(db: None) -> None:
    Synonym.objects.all().delete()


def page_of(title: str) -> Page:
    page = public_page(title)
    store(title, page=page)
    return page


def found(text: str) -> list[str]:
    query = SearchQuery(text=text, page_size=3)
    return [hit.title for hit in search_engine().search(query).hits]


def faults(words: Synonym | BestBet) -> str:
    with pytest.raises(ValidationError) as caught:
        words.full_clean()
    return " ".join(caught.value.messages)


# --- what is refused --------------------------------------------------------


def test_wordings_are_tidied() -> None:
    synonym = Synonym(wordings="  KIP \n\nkartu  indonesia pintar\r\nkip\nK.I.P.\n")
    synonym.full_clean()
    assert synonym.wordings == "KIP\nkartu indonesia pintar"


@pytest.mark.parametrize(
    ("wordings", "fault"),
    [
        ("KIP", "sedikitnya dua"),
        ("KIP\nk.i.p.", "sedikitnya dua"),
        ("KIP\n???", "tidak berisi kata"),
        ("untuk\nKIP", "terlalu umum"),
        ("yang mana\nKIP", "terlalu umum"),
        ("KIP\n" + "kata " * 11, "terlalu panjang"),
        ("KIP\n" + "k" * 121, "terlalu panjang"),
        ("\n".join(f"sebutan {number}" for number in range(21)), "Paling banyak 20"),
    ],
)
def test_useless_wordings_are_refused(wordings: str, fault: str) -> None:
    assert fault in faults(Synonym(wordings=wordings))


def test_a_pair_that_is_joined_already_is_refused_and_named() -> None:
    Synonym.objects.create(wordings="KIP\nKartu Indonesia Pintar\nkartu pintar")
    again = Synonym(wordings="kartu indonesia pintar\nkartu pintar\nkartu sekolah")
    assert "Sudah ada di padanan “KIP = Kartu Indonesia Pintar" in faults(again)


def test_an_acronym_may_have_two_meanings() -> None:
    Synonym.objects.create(wordings="KIP\nKartu Indonesia Pintar")
    Synonym(wordings="KIP\nKomisi Informasi Pusat").full_clean()


def test_every_first_word_would_pass_the_form() -> None:
    for group in first_synonyms():
        synonym = Synonym(
            kind=group.kind,
            wordings="\n".join(group.wordings),
            is_one_way=group.is_one_way,
            note=group.owner,
        )
        synonym.full_clean()
        synonym.save()


@pytest.mark.parametrize(
    ("queries", "fault"),
    [
        (" \n ", "sedikitnya satu"),
        ("!!!", "tidak berisi kata"),
        ("\n".join(f"cari {number}" for number in range(31)), "Paling banyak 30"),
    ],
)
def test_useless_picks_are_refused(queries: str, fault: str) -> None:
    assert fault in faults(BestBet(queries=queries, page=page_of("Bansos")))


def test_page_that_is_not_public_is_no_pick() -> None:
    page = page_of("Bansos")
    Page.objects.filter(pk=page.pk).update(live=False)
    assert "belum terbit" in faults(BestBet(queries="bansos", page=page))


def test_no_more_picks_than_are_shown() -> None:
    for number in range(3):
        BestBet.objects.create(queries="bansos", page=page_of(f"Bansos {number}"))
    page = page_of("Bansos lagi")
    assert "sudah punya 3" in faults(BestBet(queries="BANSOS!", page=page))
    BestBet(queries="bansos", page=page, is_active=False).full_clean()


def test_same_page_is_not_picked_twice_for_a_search() -> None:
    page = page_of("Bansos")
    first = BestBet.objects.create(queries="bansos\ndaftar bansos", page=page)
    again = BestBet(queries="Bansos!\nbantuan", page=page)
    assert "sudah menjadi pilihan editor untuk “bansos”" in faults(again)
    first.full_clean()
    BestBet(queries="bantuan", page=page).full_clean()
    BestBet(queries="bansos", page=page, is_active=False).full_clean()
    BestBet(queries="bansos", page=page_of("Bansos lain")).full_clean()


# --- live at once, and back again -------------------------------------------


def saved(client: Client, address: str, **fields: str) -> Any:
    """Send a form as its edit page would."""
    response = client.post(address, fields)
    assert response.status_code == 302, response.context["form"].errors
    return response


def test_saved_synonym_works_at_once_and_can_be_undone(administrator: Client) -> None:
    store("Kartu Indonesia Pintar")
    assert found("kip") == []
    saved(
        administrator,
        f"{SYNONYMS}add/",
        wordings="KIP\nKartu Indonesia Pintar",
        kind="acronym",
        is_active="on",
    )
    synonym = Synonym.objects.get()
    assert found("kip") == ["Kartu Indonesia Pintar"]

    first = synonym.latest_revision
    edit = f"{SYNONYMS}edit/{synonym.pk}/"
    saved(administrator, edit, wordings=synonym.wordings, kind="acronym")
    assert found("kip") == []

    revert = reverse(
        "wagtailsnippets_search_synonym:revisions_revert", args=[synonym.pk, first.pk]
    )
    form = administrator.get(revert).context["form"].initial
    assert form["is_active"] is True
    saved(
        administrator,
        edit,
        wordings=form["wordings"],
        kind=form["kind"],
        is_active="on",
        revision=str(first.pk),
    )
    assert found("kip") == ["Kartu Indonesia Pintar"]


def test_nothing_is_saved_before_the_button_is_pressed(administrator: Client) -> None:
    synonym = Synonym(wordings="KIP\nKartu Indonesia Pintar")
    synonym.save()
    bet = BestBet.objects.create(queries="bansos", page=page_of("Bansos"))
    for address in (
        f"{SYNONYMS}add/",
        f"{SYNONYMS}edit/{synonym.pk}/",
        f"{BEST_BETS}add/",
        f"{BEST_BETS}edit/{bet.pk}/",
        reverse(
            "wagtailsnippets_search_synonym:revisions_revert",
            args=[synonym.pk, synonym.save_revision().pk],
        ),
    ):
        response = administrator.get(address)
        shown = response.content.decode()
        assert response.context["autosave_enabled"] is False, address
        assert "data-w-autosave-interval-value" not in shown, address
        assert "w-autosave-indicator" not in shown, address
        assert "w-preview" in shown, address


def test_lists_can_be_filtered_and_searched(administrator: Client) -> None:
    Synonym.objects.create(wordings="KIP\nKartu Indonesia Pintar")
    Synonym.objects.create(wordings="PKH\nProgram Keluarga Harapan", is_active=False)
    shown = administrator.get(SYNONYMS, {"is_active": "True"}).content.decode()
    assert "KIP = Kartu Indonesia Pintar" in shown
    assert "PKH" not in shown
    assert ">True<" not in shown
    assert 'title="True"' not in shown
    shown = administrator.get(SYNONYMS, {"q": "harapan"}).content.decode()
    assert "PKH" in shown


# --- the preview ------------------------------------------------------------


def searched(text: str, *, times: int) -> None:
    SearchedText.objects.create(
        day=timezone.localdate(), locale="id", text=text, searches=times
    )


def test_preview_shows_searches_that_change_and_changes_nothing() -> None:
    store("Kartu Indonesia Pintar")
    store("Pupuk bersubsidi")
    searched("daftar kip", times=9)
    searched("pupuk", times=20)
    synonym = Synonym(wordings="KIP\nKartu Indonesia Pintar")

    changes = {change.text: change for change in synonym_changes(synonym)}

    assert "pupuk" not in changes
    logged = changes["daftar kip"]
    assert (logged.searches, logged.is_changed) == (9, True)
    assert [hit.title for hit in logged.after] == ["Kartu Indonesia Pintar"]
    assert changes["KIP"].before == ()
    assert found("kip") == []
    assert not Synonym.objects.exists()


def test_preview_of_switching_off_shows_what_is_lost() -> None:
    store("Kartu Indonesia Pintar")
    synonym = Synonym.objects.create(wordings="KIP\nKartu Indonesia Pintar")
    synonym.is_active = False
    changes = {change.text: change for change in synonym_changes(synonym)}
    assert [hit.title for hit in changes["KIP"].before] == ["Kartu Indonesia Pintar"]
    assert changes["KIP"].after == ()


def test_preview_of_a_pick_shows_it_on_top() -> None:
    store("Bansos lama")
    page = page_of("Program Keluarga Harapan")
    [change] = best_bet_changes(BestBet(queries="bansos", page=page))
    assert [hit.title for hit in change.before] == ["Bansos lama"]
    assert [hit.title for hit in change.after] == [
        "Program Keluarga Harapan",
        "Bansos lama",
    ]


def test_editor_sees_the_preview_beside_the_form(administrator: Client) -> None:
    store("Kartu Indonesia Pintar")
    address = reverse("wagtailsnippets_search_synonym:preview_on_add")
    answer = administrator.post(
        address,
        {
            "wordings": "KIP\nKartu Indonesia Pintar",
            "kind": "acronym",
            "is_active": "on",
        },
    )
    assert answer.json()["is_valid"]
    shown = administrator.get(address).content.decode()
    assert "Pencarian yang berubah" in shown
    assert "Kartu Indonesia Pintar" in shown


# --- who keeps them ---------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [SYNONYMS, f"{SYNONYMS}add/", BEST_BETS, f"{BEST_BETS}add/", REPORT],
)
@pytest.mark.parametrize("role", list(AgencyGroup.Role))
def test_agencies_do_not_reach_search_words(role: str, address: str) -> None:
    member = desk(AgencyPageFactory.create(), role)
    assert member.client.get(address).status_code in (302, 403, 404)
    assert b"search/synonym" not in member.client.get("/admin/").content


def test_a_group_can_be_given_the_words_and_the_report(client: Client) -> None:
    keeper = UserFactory.create(is_staff=True)
    keeper.user_permissions.set(
        Permission.objects.filter(
            codename__in=(
                *("access_admin", "view_searchedtext"),
                *("add_synonym", "change_synonym"),
            )
        )
    )
    client.force_login(keeper)
    for address in (SYNONYMS, f"{SYNONYMS}add/", REPORT):
        assert client.get(address).status_code == 200, address
    assert client.get(BEST_BETS).status_code in (302, 403, 404)


def test_words_without_browser_request_can_be_described() -> None:
    synonym = Synonym(wordings="KIP\nKartu Indonesia Pintar")
    request = RequestFactory().get("/")
    assert synonym.serve_preview(request, "").status_code == 200
