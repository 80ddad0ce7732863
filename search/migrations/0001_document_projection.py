"""The projection of public pages that the embedded engine reads."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [
        migrations.CreateModel(
            name='StoredDocument',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.CharField(max_length=64, unique=True)),
                ('kind', models.CharField(max_length=32)),
                ('locale', models.CharField(max_length=16)),
                ('title', models.TextField()),
                ('summary', models.TextField()),
                ('url', models.TextField()),
                ('published_at', models.DateTimeField()),
                ('updated_at', models.DateTimeField()),
                ('card', models.JSONField(default=dict)),
                ('page', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='+', to="wagtailcore.page")),
            ],
        ),
        migrations.CreateModel(
            name='StoredText',
            fields=[
                ('document', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='text', serialize=False, to='search.storeddocument')),
                ('body', models.TextField()),
                ('title_stems', models.TextField()),
                ('summary_stems', models.TextField()),
                ('body_stems', models.TextField()),
            ],
        ),
        migrations.CreateModel(
            name='StoredFacet',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('locale', models.CharField(max_length=16)),
                ('kind', models.CharField(max_length=32)),
                ('field', models.CharField(max_length=32)),
                ('value', models.CharField(max_length=255)),
                ('label', models.CharField(max_length=255)),
                ('document', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='facets', to='search.storeddocument')),
            ],
        ),
        migrations.CreateModel(
            name='TitleWord',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('locale', models.CharField(max_length=16)),
                ('word', models.CharField(max_length=40)),
                ('document', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='title_words', to='search.storeddocument')),
            ],
        ),
        migrations.AddIndex(
            model_name='storeddocument',
            index=models.Index(fields=['locale', '-published_at', '-id'], name='search_newest'),
        ),
        migrations.AddIndex(
            model_name='storeddocument',
            index=models.Index(fields=['locale', 'kind', '-published_at', '-id'], name='search_newest_of_kind'),
        ),
        migrations.AddIndex(
            model_name='storedfacet',
            index=models.Index(fields=['field', 'value', 'document'], name='search_facet'),
        ),
        migrations.AddIndex(
            model_name='storedfacet',
            index=models.Index(fields=['locale', 'kind', 'field', 'value', 'label'], name='search_facet_counts'),
        ),
        migrations.AddConstraint(
            model_name='storedfacet',
            constraint=models.UniqueConstraint(fields=('document', 'field', 'value'), name='search_facet_once'),
        ),
        migrations.AddIndex(
            model_name='titleword',
            index=models.Index(fields=['locale', 'word'], name='search_title_word'),
        ),
    ]
