"""Lets PostgreSQL know how common a part of a handle is.

The register looks parts up in the lower case of bytes (`register.selectors.AsciiLower`).
Without statistics of that expression the planner expects next to nothing and reads all
accounts where the newest few hundred are enough. Needs PostgreSQL 14.
"""

from django.db import migrations


def create_statistics(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(
            "CREATE STATISTICS holder_account_lowered"
            ' ON (lower(handle COLLATE "C")) FROM influencers_holderaccount'
        )


def drop_statistics(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP STATISTICS holder_account_lowered")


class Migration(migrations.Migration):

    dependencies = [("influencers", "0007_urgent_campaign_alerts")]

    operations = [migrations.RunPython(create_statistics, drop_statistics)]
