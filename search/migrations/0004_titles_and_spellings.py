"""Indexes of titles and of spellings; on PostgreSQL, the head of a text by itself.

On SQLite a migration that alters `StoredDocument` makes Django copy the table, which
drops the triggers made here: such a migration must run `create_indexes` again.
"""

from django.db import migrations, models

from search.language.normaliser import clean_text, words
from search.language.spelling import is_worth_knowing, parts

SQLITE_CREATE = (
    """
    CREATE VIRTUAL TABLE search_titles USING fts5(
        title, content='search_storeddocument', content_rowid='id',
        tokenize='unicode61 remove_diacritics 2', prefix='1 2 3', detail=full
    )
    """,
    """
    CREATE TRIGGER search_titles_insert AFTER INSERT ON search_storeddocument BEGIN
        INSERT INTO search_titles(rowid, title) VALUES (new.id, new.title);
    END
    """,
    """
    CREATE TRIGGER search_titles_delete AFTER DELETE ON search_storeddocument BEGIN
        INSERT INTO search_titles(search_titles, rowid, title)
        VALUES ('delete', old.id, old.title);
    END
    """,
    """
    CREATE TRIGGER search_titles_update AFTER UPDATE OF title ON search_storeddocument
    BEGIN
        INSERT INTO search_titles(search_titles, rowid, title)
        VALUES ('delete', old.id, old.title);
        INSERT INTO search_titles(rowid, title) VALUES (new.id, new.title);
    END
    """,
    "INSERT INTO search_titles(search_titles) VALUES ('rebuild')",
)
SQLITE_DROP = (
    "DROP TRIGGER search_titles_update",
    "DROP TRIGGER search_titles_delete",
    "DROP TRIGGER search_titles_insert",
    "DROP TABLE search_titles",
)
POSTGRESQL_CREATE = (
    """
    CREATE INDEX search_titles ON search_storeddocument
    USING gin (to_tsvector('pg_catalog.simple', title))
    """,
    """
    ALTER TABLE search_storedtext ADD COLUMN head tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('pg_catalog.simple', title_stems), 'A') ||
        setweight(to_tsvector('pg_catalog.simple', summary_stems), 'B')
    ) STORED
    """,
)
POSTGRESQL_DROP = (
    "ALTER TABLE search_storedtext DROP COLUMN head",
    "DROP INDEX search_titles",
)


def create_indexes(apps, schema_editor):
    """Create the indexes of this database vendor."""
    sqlite = schema_editor.connection.vendor == "sqlite"
    for statement in SQLITE_CREATE if sqlite else POSTGRESQL_CREATE:
        schema_editor.execute(statement)


def drop_indexes(apps, schema_editor):
    """Remove what `create_indexes` made."""
    sqlite = schema_editor.connection.vendor == "sqlite"
    for statement in SQLITE_DROP if sqlite else POSTGRESQL_DROP:
        schema_editor.execute(statement)


def learn_words(apps, schema_editor):
    """Learn the words of the documents there are."""
    alias = schema_editor.connection.alias
    documents = apps.get_model("search", "StoredDocument").objects.using(alias)
    known_word = apps.get_model("search", "KnownWord")
    texts = documents.values_list("locale", "title", "summary")
    known = {
        (locale, word.plain)
        for locale, title, summary in texts.iterator()
        for word in words(clean_text(f"{title} {summary}"))
        if is_worth_knowing(word.plain)
    }
    known_word.objects.using(alias).bulk_create(
        [
            known_word(locale=locale, part=part, word=word)
            for locale, word in sorted(known)
            for part in parts(word)
        ],
        batch_size=5000,
    )


class Migration(migrations.Migration):
    dependencies = [("search", "0003_words_outbox_and_log")]

    operations = [
        migrations.DeleteModel(name="TitleWord"),
        migrations.CreateModel(
            name="KnownWord",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("locale", models.CharField(max_length=16)),
                ("part", models.CharField(max_length=40)),
                ("word", models.CharField(max_length=40)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("locale", "part", "word"), name="search_known_word_once")
                ],
            },
        ),
        migrations.RunPython(create_indexes, drop_indexes, elidable=False),
        migrations.RunPython(learn_words, migrations.RunPython.noop, elidable=True),
    ]
