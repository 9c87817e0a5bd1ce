#!/bin/sh
# Makes a Python environment with the programs of others that read our exchange formats back; does nothing where it is there.
set -eu
cd "$(dirname "$0")/.."
venv=.build/exchange-venv
packages="sarif-tools==3.0.5 sarif-pydantic==0.6.2 junitparser==5.0.3 kcidb-io==141"

if [ -f "$venv/installed" ] && [ "$(cat "$venv/installed")" = "$packages" ]; then exit 0; fi
mkdir -p .build
rm -rf "$venv"
if ! python3 -m venv "$venv"; then
  echo "exchange-venv: Python 3 with its venv module is needed (Debian: apt-get install python3-venv)" >&2
  exit 1
fi
# shellcheck disable=SC2086 # one word a package
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check $packages
printf '%s\n' "$packages" > "$venv/installed"
