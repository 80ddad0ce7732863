#!/bin/sh
# Installs what only some tests need: Chromium, a font to draw with, PostgreSQL, Node.
# Idempotent, and at once when all is there. Uses sudo when not run by root.
set -eu

missing() {
    command -v chromium >/dev/null || echo chromium
    [ -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ] || echo fonts-dejavu-core
    command -v initdb >/dev/null || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 ||
        echo postgresql
    command -v node >/dev/null || echo nodejs
    command -v npm >/dev/null || echo npm
}

packages=$(missing)
[ -n "$packages" ] || exit 0
if ! command -v apt-get >/dev/null; then
    echo "Install by your system's own means:" $packages
    exit 1
fi

as_root=
[ "$(id -u)" -eq 0 ] || as_root=sudo
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update --quiet --quiet
# shellcheck disable=SC2086 # a list of package names
$as_root apt-get install --quiet --yes --no-install-recommends $packages
