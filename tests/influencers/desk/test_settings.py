"""Holders choose topics, regions and mail; mail comes only to who agreed."""

from django.test import Client

from home.models import Region, Topic
from influencers.desk.forms import SettingsForm
from influencers.models import Consent, Holder

SETTINGS = "/humas/setelan/"


def test_topics_and_regions_are_kept(client: Client, holder: Holder) -> None:
    topic = Topic.objects.create(name="Sehat uji", slug="sehat-uji")
    region = Region.objects.create(code="x34", name="DI Contoh")
    chosen = {"topics": [topic.pk], "regions": [region.pk], "digest": "off"}
    answer = client.post(SETTINGS, chosen)
    assert answer.headers["Location"] == "/humas/"
    assert list(holder.topics.all()) == [topic]
    assert list(holder.regions.all()) == [region]
    client.post(SETTINGS, {"digest": "off"})
    assert not holder.topics.exists()


def test_without_consent_no_mail_is_chosen_and_the_form_says_why(
    client: Client, holder: Holder
) -> None:
    answer = client.post(SETTINGS, {"digest": "daily"})
    assert answer.status_code == 400
    assert "beri tanda centang" in answer.content.decode()
    assert not Consent.objects.exists()


def test_consent_to_mail_is_asked_in_plain_words_and_kept(
    client: Client, holder: Holder
) -> None:
    html = client.get(SETTINGS).content.decode()
    assert "Saya setuju menerima surel" in html
    client.post(SETTINGS, {"digest": "daily", "agrees_to_mail": "on"})
    consent = Consent.objects.get()
    assert (consent.user, consent.purpose) == (holder.user, "surel")
    assert consent.wording in html
    holder.refresh_from_db()
    assert holder.digest == Holder.Digest.DAILY
    assert "Saya setuju menerima surel" not in client.get(SETTINGS).content.decode()


def test_nonsense_is_told_and_changes_nothing(client: Client, holder: Holder) -> None:
    for posted in ({"digest": "x"}, {"topics": "'"}, {}, {"regions": "999999999999"}):
        assert client.post(SETTINGS, posted).status_code == 400
    assert not holder.topics.exists()


def test_settings_never_undo_what_happened_to_the_badge_meanwhile(
    holder: Holder,
) -> None:
    form = SettingsForm({"digest": "off"}, instance=Holder.objects.get())
    assert form.is_valid()
    Holder.objects.update(state=Holder.State.SUSPENDED)
    form.save()
    assert Holder.objects.get().state == Holder.State.SUSPENDED
