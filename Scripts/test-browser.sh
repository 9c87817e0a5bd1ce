#!/bin/sh
# Opens reports of every kind in headless Chromium: the demonstration's, the tests' cases, and hostile ones.
# Screenshots are left in .build/browser/screenshots.
set -eu
cd "$(dirname "$0")/.."

out="$PWD/.build/browser"
rm -rf "$out"
mkdir -p "$out/pages"
program=.build/debug/firstbad
FIRSTBAD_PAGES="$out/pages" ${SWIFT:-swift} test --disable-xctest --filter BrowserPagesTests >"$out/pages.log" 2>&1 ||
  { tail -n 50 "$out/pages.log"; exit 1; }
"$program" demo --out "$out/demo" >"$out/demo.log" 2>&1 || { tail -n 50 "$out/demo.log"; exit 1; }
status=0
"$program" analyze --case "$out/fault.firstbad" SampleLogs/fault-date >"$out/fault.log" 2>&1 || status=$?
[ "$status" -eq 1 ] || { tail -n 50 "$out/fault.log"; exit 1; }
"$program" report "$out/fault.firstbad" --format html --plots "$out/fault-plots" >"$out/pages/fault-date.html"
cp "$out/demo/report.html" "$out/pages/demo.html"
cp "$out/demo/plots/"*.svg "$out/pages/"

browser=$(command -v chromium)
python3 Tests/Browser/test_faults.py "$browser"
# Hostile drawings are within their pages; as files of their own the harmless ones are looked at.
find "$out/pages" -name '*.html' -o -name '*.svg' ! -name 'hostile-*' | sort >"$out/list"
xargs -a "$out/list" python3 Tests/Browser/test_pages.py "$browser" "$out/screenshots"
