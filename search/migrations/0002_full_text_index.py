"""The full-text index, kept by the database itself from the rows of `StoredText`.

On SQLite a migration that alters `StoredText` makes Django copy the table, which drops
these triggers: such a migration must run `create_index` again.
"""

from django.db import migrations

SQLITE_CREATE = (
    """
    CREATE VIRTUAL TABLE search_fulltext USING fts5(
        title_stems, summary_stems, body_stems,
        content='search_storedtext', content_rowid='document_id',
        tokenize='unicode61 remove_diacritics 2'
    )
    """,
    # Every term with the number of documents that hold it.
    "CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab('search_fulltext', 'row')",
    """
    CREATE TRIGGER search_fulltext_insert AFTER INSERT ON search_storedtext BEGIN
        INSERT INTO search_fulltext(rowid, title_stems, summary_stems, body_stems)
        VALUES (new.document_id, new.title_stems, new.summary_stems, new.body_stems);
    END
    """,
    """
    CREATE TRIGGER search_fulltext_delete AFTER DELETE ON search_storedtext BEGIN
        INSERT INTO search_fulltext(
            search_fulltext, rowid, title_stems, summary_stems, body_stems
        ) VALUES (
            'delete', old.document_id,
            old.title_stems, old.summary_stems, old.body_stems
        );
    END
    """,
    """
    CREATE TRIGGER search_fulltext_update AFTER UPDATE ON search_storedtext BEGIN
        INSERT INTO search_fulltext(
            search_fulltext, rowid, title_stems, summary_stems, body_stems
        ) VALUES (
            'delete', old.document_id,
            old.title_stems, old.summary_stems, old.body_stems
        );
        INSERT INTO search_fulltext(rowid, title_stems, summary_stems, body_stems)
        VALUES (new.document_id, new.title_stems, new.summary_stems, new.body_stems);
    END
    """,
)
SQLITE_DROP = (
    "DROP TRIGGER search_fulltext_update",
    "DROP TRIGGER search_fulltext_delete",
    "DROP TRIGGER search_fulltext_insert",
    "DROP TABLE search_vocabulary",
    "DROP TABLE search_fulltext",
)
POSTGRESQL_CREATE = (
    """
    ALTER TABLE search_storedtext ADD COLUMN vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('pg_catalog.simple', title_stems), 'A') ||
        setweight(to_tsvector('pg_catalog.simple', summary_stems), 'B') ||
        setweight(to_tsvector('pg_catalog.simple', body_stems), 'C')
    ) STORED
    """,
    "CREATE INDEX search_fulltext ON search_storedtext USING gin (vector)",
)
POSTGRESQL_DROP = (
    "DROP INDEX search_fulltext",
    "ALTER TABLE search_storedtext DROP COLUMN vector",
)


def create_index(apps, schema_editor):
    """Create the index of this database vendor."""
    sqlite = schema_editor.connection.vendor == "sqlite"
    for statement in SQLITE_CREATE if sqlite else POSTGRESQL_CREATE:
        schema_editor.execute(statement)


def drop_index(apps, schema_editor):
    """Remove what `create_index` made."""
    sqlite = schema_editor.connection.vendor == "sqlite"
    for statement in SQLITE_DROP if sqlite else POSTGRESQL_DROP:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("search", "0001_document_projection")]

    operations = [migrations.RunPython(create_index, drop_index, elidable=False)]
