"""Measures how well search answers: judged sets, scratch engines, measures, reports.

A judged set is a file of JSON Lines (`search.evaluation.sets` reads it). Each line is
a document or a query:

    {"document": "d1", "title": "Bantuan pangan", "body": "Beras untuk keluarga."}
    {"query": "bantuan beras", "stratum": "inflected", "relevant": {"d1": 3}}

A document may also have `summary`, `kind`, `locale`, `claim`, `links` and
`published_at`; a query `task` ("search" or "match"), `kinds` and `locale`. Grades go
from 1 (touches on it) to 3 (answers it). A file without documents is judged against the
portal as it is; its documents are named by their addresses ("/instansi/kemensos/").
"""
