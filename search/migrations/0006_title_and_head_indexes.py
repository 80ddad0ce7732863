"""On PostgreSQL, indexes of title and summary: where words are looked for that are in
nearly every body.
"""

from django.db import migrations

POSTGRESQL_CREATE = (
    "CREATE INDEX search_heads ON search_storedtext USING gin (head)",
    """
    CREATE INDEX search_title_stems ON search_storedtext
    USING gin (to_tsvector('pg_catalog.simple', title_stems))
    """,
)
POSTGRESQL_DROP = ("DROP INDEX search_title_stems", "DROP INDEX search_heads")


def create_indexes(apps, schema_editor):
    """Create the indexes where the database is PostgreSQL."""
    if schema_editor.connection.vendor == "postgresql":
        for statement in POSTGRESQL_CREATE:
            schema_editor.execute(statement)


def drop_indexes(apps, schema_editor):
    """Remove what `create_indexes` made."""
    if schema_editor.connection.vendor == "postgresql":
        for statement in POSTGRESQL_DROP:
            schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("search", "0005_first_words")]

    operations = [migrations.RunPython(create_indexes, drop_indexes, elidable=False)]
