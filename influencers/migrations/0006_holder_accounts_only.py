"""A holder's accounts stand in a table of their own since 0005."""

from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ("influencers", "0005_copy_accounts"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name='holder',
            name='one_active_badge_per_account',
        ),
        migrations.RemoveField(
            model_name='holder',
            name='handle',
        ),
        migrations.RemoveField(
            model_name='holder',
            name='network',
        ),
    ]
