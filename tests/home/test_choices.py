"""Forms offer and accept own things and public pages, however they were posted."""

import json
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text

from factcheck.models import Claim, ClarificationPage, FactCheckPage
from home.models import AgencyGroup, AgencyPage, CustomImage
from programs.models import ProgramPage
from tests.factories.accounts import UserFactory
from tests.factories.factcheck import ClaimFactory, FactCheckPageFactory
from tests.factories.home import AgencyPageFactory
from tests.factories.programs import ProgramPageFactory
from tests.home.desk import Desk, desk, fields, only_page

Role = AgencyGroup.Role
SECRET = "kanari"

pytestmark = pytest.mark.django_db


@pytest.fixture
def agency() -> AgencyPage:
    return AgencyPageFactory.create()


@pytest.fixture
def other() -> AgencyPage:
    return AgencyPageFactory.create()


@pytest.fixture
def author(agency: AgencyPage) -> Desk:
    return desk(agency, Role.AUTHOR)


@pytest.fixture
def foreign_draft(other: AgencyPage) -> ProgramPage:
    return ProgramPageFactory.create(
        parent=other, title=SECRET, slug=SECRET, live=False
    )


@pytest.fixture
def foreign_image(other: AgencyPage) -> CustomImage:
    # No file: what matters is that nobody gets as far as looking at it.
    [image] = CustomImage.objects.bulk_create(
        [
            CustomImage(
                title=SECRET,
                file=f"{SECRET}.png",
                width=10,
                height=10,
                collection=other.collection,
            )
        ]
    )
    return image


def link_to(page: Page) -> str:
    """Return what the editor would post for a link to the page."""
    block = {"key": "a", "text": "lihat", "type": "unstyled", "depth": 0}
    block |= {
        "inlineStyleRanges": [],
        "entityRanges": [{"offset": 0, "length": 5, "key": 0}],
    }
    entity = {"type": "LINK", "mutability": "MUTABLE", "data": {"id": page.pk}}
    return json.dumps({"blocks": [block], "entityMap": {"0": entity}})


def is_refused(response: Any) -> bool:
    return response.status_code == 302 and response.headers["Location"] == "/admin/"


def check_form(page: FactCheckPage, **changed: Any) -> dict[str, Any]:
    return dict(
        nested_form_data(
            {
                "title": page.title,
                "slug": page.slug,
                "summary": page.summary,
                "claim": page.claim_id,
                "verdict": page.verdict,
                "content_type_label": page.content_type_label,
                "intent": page.intent,
                "narrative": rich_text("<p>Beredar.</p>"),
                "explanation": rich_text("<p>Kami bertanya.</p>"),
                "conclusion": rich_text("<p>Palsu.</p>"),
                "checked_on": "2026-05-04",
                "methodology_version": "1.0",
                "captions": {"count": "0"},
                "captions-count": "0",
                "evidence": inline_formset([]),
                "contributors": inline_formset([]),
                "corrections": inline_formset([]),
                "comments": inline_formset([]),
                **changed,
            }
        )
    )


def edit_address(page: Page, *, preview: bool = False) -> str:
    name = "preview_on_edit" if preview else "edit"
    return reverse(f"wagtailadmin_pages:{name}", args=[page.pk])


def test_foreign_image_is_refused(author: Desk, foreign_image: CustomImage) -> None:
    assert is_refused(author.create(image=foreign_image.pk))
    assert not ClarificationPage.objects.exists()


def test_foreign_image_is_not_previewed(
    author: Desk, foreign_image: CustomImage
) -> None:
    author.create()
    response = author.client.post(
        edit_address(only_page(), preview=True), fields(image=foreign_image.pk)
    )
    assert SECRET not in response.content.decode()
    shown = author.client.get(edit_address(only_page(), preview=True))
    assert SECRET not in shown.content.decode()


def test_link_to_foreign_draft_is_refused(
    author: Desk, foreign_draft: ProgramPage
) -> None:
    assert is_refused(author.create(statement=link_to(foreign_draft)))


def test_link_to_public_page_of_others_is_accepted(
    author: Desk, other: AgencyPage
) -> None:
    public = ProgramPageFactory.create(parent=other)
    author.create(statement=link_to(public))
    assert f'id="{public.pk}"' in only_page().statement


def test_link_that_a_page_holds_already_stays(author: Desk, other: AgencyPage) -> None:
    public = ProgramPageFactory.create(parent=other)
    author.create(statement=link_to(public))
    public.unpublish()
    author.edit(only_page(), statement=link_to(public), title="Judul baru")
    assert only_page().title == "Judul baru"


@pytest.fixture
def own_check(agency: AgencyPage) -> FactCheckPage:
    return FactCheckPageFactory.create(
        parent=agency, claim=ClaimFactory.create(agency=agency), live=False
    )


@pytest.mark.parametrize("preview", [False, True])
def test_foreign_claim_is_refused(
    preview: bool, author: Desk, own_check: FactCheckPage, other: AgencyPage
) -> None:
    foreign = ClaimFactory.create(agency=other, text=SECRET)
    response = author.client.post(
        edit_address(own_check, preview=preview),
        check_form(own_check, claim=foreign.pk),
    )
    assert SECRET not in response.content.decode()
    assert is_refused(response)


def test_own_claim_is_accepted(
    author: Desk, own_check: FactCheckPage, agency: AgencyPage
) -> None:
    claim = ClaimFactory.create(agency=agency)
    author.client.post(edit_address(own_check), check_form(own_check, claim=claim.pk))
    own_check.refresh_from_db()
    assert own_check.claim == claim


def test_programs_to_choose_from_are_public_or_own(
    author: Desk,
    own_check: FactCheckPage,
    foreign_draft: ProgramPage,
    agency: AgencyPage,
) -> None:
    public = ProgramPageFactory.create(
        parent=foreign_draft.get_parent(), title="Terbuka"
    )
    page = author.client.get(edit_address(own_check)).content.decode()
    assert public.title in page
    assert SECRET not in page


def test_cosigner_with_a_pending_title_stays_unseen(
    author: Desk, own_check: FactCheckPage, other: AgencyPage
) -> None:
    own_check.cosigned_by = other
    own_check.save_revision()
    other.title = SECRET
    other.save_revision()
    response = author.client.get(edit_address(own_check))
    assert SECRET not in response.content.decode()

    author.client.post(edit_address(own_check), check_form(own_check))

    assert own_check.get_latest_revision_as_object().cosigned_by_id == other.pk


def test_claim_is_about_public_agencies(
    author: Desk, agency: AgencyPage, other: AgencyPage
) -> None:
    AgencyPageFactory.create(title=SECRET, live=False)
    claim = ClaimFactory.create(agency=agency)
    address = reverse("wagtailsnippets_factcheck_claim:edit", args=[claim.pk])
    page = author.client.get(address).content.decode()
    assert other.title in page
    assert SECRET not in page


def test_copy_cannot_be_aimed_at_a_foreign_draft(
    author: Desk, foreign_draft: ProgramPage
) -> None:
    author.create()
    address = reverse("wagtailadmin_pages:copy", args=[only_page().pk])
    response = author.client.post(
        address,
        {
            "new_title": "Salinan",
            "new_slug": "salinan",
            "new_parent_page": foreign_draft.pk,
        },
    )
    assert response.status_code == 404


@pytest.mark.parametrize(
    "name",
    [
        "wagtailadmin_explore_root",
        "wagtailadmin_reports:workflow",
        "wagtailadmin_reports:locked_pages",
    ],
)
def test_filters_name_colleagues_only(
    name: str, agency: AgencyPage, other: AgencyPage
) -> None:
    publisher = desk(agency, Role.PUBLISHER)
    for side in (agency, other):
        someone = desk(side, Role.AUTHOR, Role.PUBLISHER)
        type(someone.user).objects.filter(pk=someone.user.pk).update(
            email=f"orang-{side.code}@contoh.go.id", first_name=f"Orang-{side.code}"
        )
        someone.create(**{"action-submit": "1"})
        page = ClarificationPage.objects.child_of(AgencyPage.objects.get(pk=side.pk))
        page.update(locked=True, locked_by=someone.user)
    shown = publisher.client.get(reverse(name), follow=True).content.decode().lower()
    assert f"orang-{agency.code}" in shown
    assert f"orang-{other.code}" not in shown


def test_superuser_chooses_from_everything(
    own_check: FactCheckPage, other: AgencyPage
) -> None:
    client = Client()
    client.force_login(UserFactory.create(is_superuser=True))
    foreign = ClaimFactory.create(agency=other)
    client.post(edit_address(own_check), check_form(own_check, claim=foreign.pk))
    assert Claim.objects.get(fact_checks=own_check) == foreign


@pytest.mark.parametrize(
    "broken",
    [
        {"sources": {}},
        {"sources": {"count": "banyak"}},
        {"sources": {"count": "1", "0": {"deleted": ""}}},
        {"statement": "bukan JSON"},
        {"statement": "[]"},
        {"statement": "[" * 100_000},
        {"regions": "9" * 30},
    ],
)
def test_form_that_no_editor_sends_is_refused_and_changes_nothing(
    author: Desk, broken: dict[str, Any]
) -> None:
    author.create()
    page = only_page()

    for address in (edit_address(page), edit_address(page, preview=True)):
        response = author.client.post(address, fields(title="Lain", **broken))

        assert response.status_code == 400
        assert "tidak lengkap" in response.content.decode()
    assert only_page().latest_revision_id == page.latest_revision_id


def test_copy_that_says_not_whereto_is_refused(author: Desk) -> None:
    author.create()
    address = reverse("wagtailadmin_pages:copy", args=[only_page().pk])

    assert author.client.post(address, {"new_title": "Salinan"}).status_code == 400
    assert only_page().title == fields()["title"]


def test_link_without_an_address_is_refused(author: Desk) -> None:
    address = reverse("wagtailadmin_choose_page_external_link")

    assert author.client.post(address, {"link_text": "Lain"}).status_code == 400
    chosen = {"external-link-chooser-url": "https://contoh.go.id/"}
    assert author.client.post(address, chosen).json()["step"] == "external_link_chosen"


def test_import_without_a_file_is_refused(client: Client) -> None:
    client.force_login(UserFactory.create(is_superuser=True))
    address = reverse("wagtailredirects:process_import")

    assert client.post(address).status_code == 400
