"""The acronyms and everyday words a new portal begins with."""

from django.db import migrations

from search.language.first_synonyms import first_synonyms


def add_first_words(apps, schema_editor):
    """Add the groups of `synonyms.txt`, unless editors already keep their own."""
    synonyms = apps.get_model("search", "Synonym").objects.using(
        schema_editor.connection.alias
    )
    if synonyms.exists():
        return
    synonyms.bulk_create(
        synonyms.model(
            kind=group.kind,
            wordings="\n".join(group.wordings),
            is_one_way=group.is_one_way,
            note=group.owner,
        )
        for group in first_synonyms()
    )


class Migration(migrations.Migration):
    dependencies = [("search", "0004_titles_and_spellings")]

    operations = [
        migrations.RunPython(add_first_words, migrations.RunPython.noop, elidable=False)
    ]
