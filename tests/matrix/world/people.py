"""The people of an agency, and its pictures and documents."""

from django.contrib.auth.models import Permission
from django.core.files.base import ContentFile
from django.db.models import QuerySet
from taggit.models import Tag
from wagtail.documents import get_document_model
from wagtail.models import UploadedFile

from accounts.models import User
from home.models import CustomImage
from home.services import agency_group
from tests.matrix.tenant import Role, Tenant, picture


def add_people(tenant: Tenant) -> None:
    """Add one person for each role, and one who has every role and stray rights."""
    for role in Role:
        tenant.users[role] = add_person(tenant, word=role, roles=[role])
    # One person with every role, and with rights that no role gives: a mistaken grant
    # must not open other agencies either.
    tenant.users["everything"] = add_person(tenant, word="everything", roles=list(Role))
    tenant.users["everything"].user_permissions.add(*_stray_permissions())


def add_person(tenant: Tenant, *, word: str, roles: list[str]) -> User:
    name = tenant.canary("person" + word.replace("_", ""))
    user = User.objects.create_user(
        f"{name}@contoh.example", first_name=name, last_name="Contoh"
    )
    user.groups.add(*(agency_group(tenant.agency, role=role) for role in roles))
    return user


def _stray_permissions() -> QuerySet[Permission]:
    return (
        Permission.objects.filter(
            content_type__app_label__in=("wagtail_localize", "factcheck")
        )
        | Permission.objects.filter(content_type__app_label="wagtailredirects")
        | Permission.objects.filter(
            content_type__model__in=("workflow", "task", "collection", "customimage")
        )
    )


def add_files(tenant: Tenant) -> None:
    author = tenant.users[Role.AUTHOR]
    image = CustomImage(
        title=tenant.canary("imagetitle"),
        description=tenant.canary("imagedescription"),
        collection=tenant.agency.collection,
        uploaded_by_user=author,
        file=picture(f"{tenant.canary('imagefile')}.png"),
    )
    image.save()
    image.tags.add(Tag.objects.create(name=tenant.canary("imagetag")))
    document = get_document_model().objects.create(
        title=tenant.canary("documenttitle"),
        collection=tenant.agency.collection,
        uploaded_by_user=author,
        file=ContentFile(b"isi", name=f"{tenant.canary('documentfile')}.txt"),
    )
    document.tags.add(Tag.objects.create(name=tenant.canary("documenttag")))
    upload = UploadedFile.objects.create(
        file=picture(f"{tenant.canary('upload')}.png"), uploaded_by_user=author
    )
    tenant.objects |= {
        "image": image,
        "document": document,
        "collection": tenant.agency.collection,
        "uploaded_file": upload,
    }
