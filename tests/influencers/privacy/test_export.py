"""All about a person is shown and handed out; a new table cannot be forgotten."""

import json
from typing import Any

from django.apps import apps
from django.db.models import Field, Model

from accounts.models import User
from factcheck.models import Tip
from influencers.models import ApplicationAccount, Holder, ProcessingRecord
from influencers.privacy.export import as_json
from influencers.privacy.stored import PARTS
from influencers.privacy.stored.traces import TRACES
from tests.influencers.conftest import MakeHolder
from tests.influencers.privacy.conftest import SignIn

MINE = "/humas/data-saya/"
FILE = "/humas/data-saya/unduh/"
# Records of a person, through which others belong to the person too.
PERSONS_OWN = ("influencers.Holder", "influencers.Application")


def ways_to_a_person() -> set[tuple[str, str]]:
    """Return every field of the portal that leads to a person or a person's record."""
    targets = {User, *(apps.get_model(label) for label in PERSONS_OWN)}
    return {
        (model._meta.label, field.name)
        for model in apps.get_models(include_auto_created=True)
        for field in model._meta.get_fields()
        if field.is_relation
        and not field.auto_created
        and field.related_model in targets
        and field.model is model
    }


def accounted_for() -> set[tuple[str, str]]:
    """Return those that the export says something about."""
    named = {(model, field) for model, field in TRACES}
    for part in PARTS:
        fields = {
            *part.fields,
            *part.withheld,
            *(o.split("__")[0] for o in part.owners),
        }
        named |= {(part.model._meta.label, field) for field in fields}
    return named | {
        # The tables between, of which the parts name the other end.
        ("accounts.User_groups", "user"),
        ("accounts.User_user_permissions", "user"),
        ("influencers.Holder_topics", "holder"),
        ("influencers.Holder_regions", "holder"),
    }


def inherited(label: str, field: str) -> bool:
    """Tell whether a field is that of a parent table, which is accounted for."""
    model = apps.get_model(label)
    return any(
        (parent._meta.label, field) in accounted_for()
        for parent in model._meta.get_parent_list()
    )


def test_no_table_with_a_way_to_a_person_is_missing_from_the_export() -> None:
    forgotten = {
        way for way in ways_to_a_person() - accounted_for() if not inherited(*way)
    }
    assert forgotten == set()


def own_fields(model: type[Model]) -> set[str]:
    """Return the fields of a model, without its key."""
    fields: list[Any] = [*model._meta.concrete_fields, *model._meta.many_to_many]
    return {field.name for field in fields if not is_key(field)}


def is_key(field: "Field[Any, Any]") -> bool:
    """Tell whether a field numbers rows, and says nothing."""
    return bool(field.primary_key)


def test_every_field_is_shown_or_its_absence_explained() -> None:
    for part in PARTS:
        owners = {owner.split("__")[0] for owner in part.owners}
        silent = own_fields(part.model) - {*part.fields, *part.withheld} - owners
        assert silent - {"email"} == set(), part.key


def test_the_file_holds_what_was_stored_and_no_secret(
    holder: Holder, sign_in: SignIn
) -> None:
    answer = sign_in(holder.user).post(FILE)
    assert answer["Content-Disposition"].startswith('attachment; filename="data-saya-')
    held = json.loads(answer.content)
    empty = {key for key, rows in held.items() if rows == []}
    assert empty == {"roles", "data_requests"}
    assert held["badge_accounts"][0]["handle"] == "sari_humas"
    assert held["applications"][0]["nip_tail"] == "417"
    assert held["credentials"][0]["document"]["proof"]
    text = answer.content.decode()
    for secret in ("sidik-nip-kirana", holder.user.password, '"secret"'):
        assert secret not in text
    done = holder.user.processing_records.values_list("action", flat=True)
    assert ProcessingRecord.Action.EXPORTED in done


def test_the_page_says_it_in_plain_words(holder: Holder, sign_in: SignIn) -> None:
    html = sign_in(holder.user).get(MINE).content.decode()
    for words in ("NIP, hanya tiga angka akhir:</span> 417", "sari_humas", "Kirana"):
        assert words in html
    assert "sidik-nip-kirana" not in html


def test_the_page_names_no_field_and_groups_numbers(
    holder: Holder, sign_in: SignIn
) -> None:
    ApplicationAccount.objects.update(followers=1250)
    html = sign_in(holder.user).get(MINE).content.decode()
    assert "Pengikut atau teman:</span> 1.250<" in html
    assert "igest:" not in html
    assert "Tidak ditampilkan: sidik NIP" in html


def test_what_somebody_reported_is_theirs_to_read(
    holder: Holder, sign_in: SignIn
) -> None:
    Tip.objects.update(text="Kuota gratis, katanya", platform="wa", link="https://x.y")
    [report] = as_json(holder.user)["reports"]
    assert report["tip__text"] == "Kuota gratis, katanya"
    assert report["tip__link"] == "https://x.y"
    html = sign_in(holder.user).get(MINE).content.decode()
    assert "Isi pesan:</span> Kuota gratis, katanya" in html


def test_the_file_explains_itself_in_the_portals_time(holder: Holder) -> None:
    held = as_json(holder.user)
    assert held["account"][0]["date_joined"].endswith("+07:00")
    assert held["made_at"].endswith("+07:00")
    for part in PARTS:
        told = held["explained"][part.key]["fields"]
        assert {name for row in held[part.key] for name in row} <= set(told), part.key


def test_work_in_office_is_part_of_the_file(head: User, holder: Holder) -> None:
    holder.application.verified_by = head
    holder.application.save()
    worked = as_json(head)["work_in_office"]
    assert {
        "record": "permohonan lencana",
        "number": str(holder.application.pk),
        "as": "verified_by",
    } in worked


def test_each_person_sees_only_their_own(
    holder: Holder, make_holder: MakeHolder, sign_in: SignIn
) -> None:
    other = make_holder("budi@contoh.go.id", handle="budi.humas")
    client = sign_in(other.user)
    seen = client.get(MINE).content.decode() + client.post(FILE).content.decode()
    assert "budi.humas" in seen
    for words in ("sari_humas", "Kirana", "sari.kirana", holder.number):
        assert words not in seen
