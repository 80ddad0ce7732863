#!/bin/sh
# Lets Django judge the production settings, with invented values: no warning may remain.
#
#     tools/check-production-settings.sh PYTHON
set -eu

SECRET_KEY=$("$1" -c 'import secrets; print(secrets.token_urlsafe(64))')
export SECRET_KEY
export ALLOWED_HOSTS=portal.example.go.id
export DATABASE_URL=sqlite:///var/check-production.sqlite3
export DJANGO_SETTINGS_MODULE=bagimunegeri.settings.production
BADGE_KEYS=$("$1" manage.py badge_key new --print --no-input | sed 's/^BADGE_KEYS=//')
export BADGE_KEYS
exec "$1" manage.py check --deploy --fail-level WARNING
