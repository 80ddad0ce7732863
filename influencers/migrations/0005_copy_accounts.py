"""Copies each holder's account into its own table, and gives groups their new rights."""

from django.db import migrations

OFFICERS = "Petugas lencana"
# The words are those of Django's own permissions, which finds these and keeps them.
NAMES = {
    "application": "permohonan lencana",
    "invitation": "undangan",
    "datarequest": "permintaan data",
    "campaign": "ajakan",
    "event": "acara",
    "quietperiod": "masa tenang",
    "badgesettings": "aturan lencana",
    "holder": "pemegang lencana",
}
SHARED = {
    "holder": ("view", "change"),
    "application": ("view", "change"),
    "invitation": ("view", "add"),
    "datarequest": ("view", "change"),
    "campaign": ("view", "add", "change"),
    "event": ("view", "add", "change"),
}
OFFICERS_ONLY = {
    "quietperiod": ("view", "add", "change", "delete"),
    "badgesettings": ("change",),
}


def copy_accounts(apps, schema_editor):
    Holder = apps.get_model("influencers", "Holder")
    HolderAccount = apps.get_model("influencers", "HolderAccount")
    held = set()
    for holder in Holder.objects.order_by("pk").iterator():
        key = (holder.network, holder.handle.lower())
        is_held = holder.state in ("active", "suspended") and key not in held
        if is_held:
            held.add(key)
        HolderAccount.objects.create(
            holder=holder,
            network=holder.network,
            handle=holder.handle,
            is_held=is_held,
        )


def give_rights(apps, schema_editor):
    Group = apps.get_model("auth", "Group")
    officers, _created = Group.objects.get_or_create(name=OFFICERS)
    officers.permissions.add(*_permissions(apps, {**SHARED, **OFFICERS_ONLY}))
    shared = _permissions(apps, SHARED)
    AgencyGroup = apps.get_model("home", "AgencyGroup")
    for row in AgencyGroup.objects.filter(role="pr_head").select_related("group"):
        row.group.permissions.add(*shared)


def _permissions(apps, wanted):
    ContentType = apps.get_model("contenttypes", "ContentType")
    Permission = apps.get_model("auth", "Permission")
    found = []
    for model, actions in wanted.items():
        content_type, _created = ContentType.objects.get_or_create(
            app_label="influencers", model=model
        )
        for action in actions:
            permission, _created = Permission.objects.get_or_create(
                content_type=content_type,
                codename=f"{action}_{model}",
                defaults={"name": f"Can {action} {NAMES[model]}"},
            )
            found.append(permission)
    return found


class Migration(migrations.Migration):
    dependencies = [
        ("influencers", "0004_badges_kits_campaigns_events"),
        ("home", "0003_link_clicks"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [
        migrations.RunPython(copy_accounts, migrations.RunPython.noop),
        migrations.RunPython(give_rights, migrations.RunPython.noop),
    ]
