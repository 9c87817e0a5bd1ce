#!/bin/sh
# Installs the Debian packages that the build needs and that are missing; says so first. Does nothing where all are there.
set -eu

packages="pkg-config libpcre2-dev libvectorscan-dev libarchive-dev libsqlite3-dev libssl-dev zlib1g-dev"

missing=""
for package in $packages; do
  # A package that provides another one (pkgconf for pkg-config) counts as well.
  status=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
  case "$status" in
    "install ok installed") ;;
    *) missing="$missing $package" ;;
  esac
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  echo "setup: these are missing and there is no apt-get here:$missing" >&2
  echo "setup: install their counterparts with your system's package manager" >&2
  exit 1
fi
run=""
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null 2>&1; then
    echo "setup: these are missing:$missing" >&2
    echo "setup: run 'apt-get install$missing' as root" >&2
    exit 1
  fi
  run="sudo"
fi
echo "setup: installing$missing (through apt${run:+ with $run})"
# A list may be there and still name versions that are gone, so it is fetched anew.
$run apt-get update -q
DEBIAN_FRONTEND=noninteractive $run apt-get install -q -y --no-install-recommends $missing
