#!/bin/bash
# Runs a command with DATABASE_URL set to a PostgreSQL server that lives only as long.
#
#     tools/with-postgresql.sh COMMAND [ARGUMENT ...]
#
# The server listens on loopback only, on a free port, with a password of its own, and
# keeps its files in a temporary folder. Nothing of it remains.
set -euo pipefail

initdb=$(command -v initdb || find /usr/lib/postgresql -name initdb 2>/dev/null |
    sort --version-sort | tail -n 1)
if [ -z "$initdb" ]; then
    echo "PostgreSQL is not installed: sudo apt-get install postgresql" >&2
    exit 1
fi
programs=$(dirname "$initdb")
folder=$(mktemp -d /tmp/bagimunegeri-postgresql.XXXXXX)
port=$(python3 -c 'import socket; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1])')
password=$(python3 -c 'import secrets; print(secrets.token_hex(16))')

# PostgreSQL refuses to run as root, which CI is.
as_server_user() {
    if [ "$(id -u)" -eq 0 ]; then
        (cd "$folder" && setpriv --reuid=nobody --regid=nogroup --clear-groups -- "$@")
    else
        (cd "$folder" && "$@")
    fi
}

stop_server() {
    as_server_user "$programs/pg_ctl" stop --silent --mode=immediate -D "$folder/data" || true
    rm -rf "$folder"
}
trap stop_server EXIT
trap 'exit 130' INT TERM

printf '%s' "$password" >"$folder/password"
[ "$(id -u)" -ne 0 ] || chown -R nobody "$folder"
as_server_user "$programs/initdb" -D "$folder/data" --username=portal --encoding=UTF8 \
    --locale=C.UTF-8 --auth=scram-sha-256 --pwfile="$folder/password" --no-sync >/dev/null
# Losing this data in a power cut is no loss: do not wait for the disk.
as_server_user "$programs/pg_ctl" start --silent --wait -D "$folder/data" \
    --log="$folder/log" --options="-p $port -k $folder -c listen_addresses=127.0.0.1 \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off"

export DATABASE_URL="postgres://portal:$password@127.0.0.1:$port/postgres"
"$@"
