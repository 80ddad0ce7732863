"""The group of those who manage badge holders of all agencies."""

from django.db import migrations

GROUP_NAME = "Petugas lencana"
# Django makes permissions only after all migrations; it finds these and keeps them.
PERMISSIONS = [
    ("wagtailadmin", "admin", "access_admin", "Can access Wagtail admin"),
    (
        "accounts",
        "user",
        "second_factor_required",
        "Wajib memakai faktor kedua saat masuk",
    ),
    ("influencers", "holder", "add_holder", "Can add pemegang lencana"),
    ("influencers", "holder", "change_holder", "Can change pemegang lencana"),
    ("influencers", "holder", "view_holder", "Can view pemegang lencana"),
    (
        "influencers",
        "holder",
        "manage_all_holders",
        "Mengurus pemegang lencana semua instansi",
    ),
]


def add_group(apps, schema_editor):
    ContentType = apps.get_model("contenttypes", "ContentType")
    Group = apps.get_model("auth", "Group")
    Permission = apps.get_model("auth", "Permission")
    group, _created = Group.objects.get_or_create(name=GROUP_NAME)
    for app_label, model, codename, name in PERMISSIONS:
        content_type, _created = ContentType.objects.get_or_create(
            app_label=app_label, model=model
        )
        permission, _created = Permission.objects.get_or_create(
            content_type=content_type, codename=codename, defaults={"name": name}
        )
        group.permissions.add(permission)


class Migration(migrations.Migration):
    dependencies = [
        ("influencers", "0001_badge_holders"),
        ("accounts", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
        # These let every group that may enter the admin choose all images and
        # documents; officers come after them and so may not.
        ("wagtaildocs", "0011_add_choose_permissions"),
        ("wagtailimages", "0023_add_choose_permissions"),
    ]

    operations = [migrations.RunPython(add_group, migrations.RunPython.noop)]
