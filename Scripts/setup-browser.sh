#!/bin/sh
# Installs Debian's chromium for `make test-browser` where there is none; with --check only says whether it is there or can be.
set -eu

if command -v chromium >/dev/null 2>&1 && command -v python3 >/dev/null 2>&1; then exit 0; fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo "setup: there is no chromium and no apt-get here" >&2
  exit 1
fi
run=""
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null 2>&1; then
    echo "setup: run 'apt-get install chromium python3' as root" >&2
    exit 1
  fi
  run="sudo"
fi
$run apt-get update -q
if [ -z "$(apt-cache policy chromium | sed -n 's/^  Candidate: //p' | grep -v none)" ]; then
  echo "setup: this system's package lists have no chromium" >&2
  exit 1
fi
[ "${1:-}" != "--check" ] || exit 0
echo "setup: installing chromium (through apt${run:+ with $run})"
DEBIAN_FRONTEND=noninteractive $run apt-get install -q -y --no-install-recommends chromium python3
