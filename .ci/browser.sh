#!/usr/bin/env bash
# Sees to it that Debian's Chromium is there for the tests named *.browser.test.ts: installs it with apt where it is
# missing. Fails when it does not start: in CI a missing browser is no reason to look at less.
set -euo pipefail

browser="${PARAFA_TEST_CHROMIUM:-/usr/bin/chromium}"
if [ ! -x "$browser" ] && [ -z "${PARAFA_TEST_CHROMIUM:-}" ]; then
  sudo=""; [ "$(id -u)" = 0 ] || sudo="sudo"
  $sudo apt-get update -qq
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null
fi
"$browser" --version || { echo "browser.sh: no browser at $browser" >&2; exit 1; }
