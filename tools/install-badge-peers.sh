#!/bin/sh
# Installs what the portal's badges are checked with: two implementations by others, one
# in Node, one in Python, from their lock files. Idempotent, and at once when all is there.
# Only tests use them; they stay out of the portal's own environment.
set -eu
cd "$(dirname "$0")/.."

node_folder=tests/peers/node
if ! [ "$node_folder/node_modules/.package-lock.json" -nt "$node_folder/package-lock.json" ]; then
    npm ci --prefix "$node_folder" --ignore-scripts --no-audit --no-fund --loglevel=error
    touch "$node_folder/node_modules/.package-lock.json"
fi

python_lock=tests/peers/python/requirements.txt
environment=var/badge-peers
if ! [ "$environment/installed" -nt "$python_lock" ]; then
    python=${PYTHON:-.venv/bin/python}
    if command -v uv >/dev/null; then
        uv venv --quiet --clear --python "$python" "$environment"
        uv pip install --quiet --python "$environment/bin/python" --require-hashes \
            --requirement "$python_lock"
    else
        "$python" -m venv --clear "$environment"
        "$environment/bin/python" -m pip install --quiet --disable-pip-version-check \
            --require-hashes --requirement "$python_lock"
    fi
    touch "$environment/installed"
fi
