#!/bin/sh
# Times `firstbad scan --count` against ripgrep with as many expressions, ripgrep with the bare literals, and `wc -l`, on a
# generated log, in turns; prints medians and ratios and keeps every single time in results/.
#
#   Benchmarks/scan/run.sh [MEBIBYTES] [ROUNDS] [HITS-PER-MILLION]
#
# Needs rg, and a release build: swift build -c release --product firstbad
set -eu
export LC_ALL=C
mebibytes=${1:-256}
rounds=${2:-7}
rate=${3:-1000}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
firstbad=$root/.build/release/firstbad
work=$(mktemp -d "${TMPDIR:-/tmp}/firstbad-scan.XXXXXX")
trap 'rm -rf "$work"' EXIT
command -v rg >/dev/null || { echo "run.sh: ripgrep is missing: apt-get install ripgrep" >&2; exit 2; }
[ -x "$firstbad" ] || { echo "run.sh: no $firstbad: swift build -c release --product firstbad" >&2; exit 2; }

# A generator that stands alone: compiled directly, so that the packages of firstbad are not built a second time.
swiftc -O -o "$work/scan-log" "$root"/Benchmarks/Sources/scan-log/*.swift
"$firstbad" patterns list --examples >"$work/examples.tsv"
"$firstbad" patterns list --literals | cut -f2 | sort -u >"$work/literals"
# ripgrep's engine has no lookaround and another spelling of named groups; a line's prefix stands before what `^` meant.
"$firstbad" patterns list --expressions | cut -f2- \
  | perl -pe 's/\(\?<?[=!](?:[^()\\]|\\.|(\((?:[^()\\]|\\.|(?1))*\)))*\)//g; s/\(\?<\w+>/(/g; s/^\^//' \
  >"$work/expressions"
log=$work/console.log
"$work/scan-log" "$mebibytes" "$rate" 1 "$work/examples.tsv" "$log"
# A file that was written just now is read instead of mapped; a log at rest is the case that is measured.
touch -d '1 hour ago' "$log"
cat "$log" >/dev/null

run() {
  case $1 in
  firstbad) "$firstbad" scan --count "$log" ;;
  firstbad-1) "$firstbad" scan --count --workers 1 "$log" ;;
  rg) rg -c --no-unicode -f "$work/expressions" "$log" ;;
  rg-literals) rg -c -F -f "$work/literals" "$log" ;;
  wc) wc -l "$log" ;;
  esac
}
now() { date +%s%N; }

out=$here/results/scan-${mebibytes}MiB-$rate.tsv
memory=$(awk '/MemTotal/ { printf "%.0f GiB", $2 / 1048576 }' /proc/meminfo)
{
  echo "# $(nproc) cores, $memory; log of $mebibytes MiB, $rate hits in a million lines, $(wc -l <"$log") lines; load $(cut -d' ' -f1 /proc/loadavg) before"
  echo "# $(wc -l <"$work/expressions") expressions, $(wc -l <"$work/literals") literals; $(rg --version | sed -n 1p)"
  printf 'round\ttool\tmilliseconds\tcount\n'
} >"$out"
tools="firstbad firstbad-1 rg rg-literals wc"
for tool in $tools; do run "$tool" >"$work/$tool.out" 2>"$work/$tool.err" || { cat "$work/$tool.err" >&2; exit 1; }; done
round=0
while [ $round -lt "$rounds" ]; do
  round=$((round + 1))
  for tool in $tools; do
    start=$(now)
    run "$tool" >"$work/$tool.out" 2>/dev/null
    end=$(now)
    count=$(awk '{ sum += $1 } END { print sum }' "$work/$tool.out")
    printf '%s\t%s\t%s\t%s\n' "$round" "$tool" "$(((end - start) / 10000))" "$count" \
      | awk -F'\t' -v OFS='\t' '{ $3 = sprintf("%.2f", $3 / 100); print }' >>"$out"
  done
done

median() { awk -F'\t' -v tool="$1" '$2 == tool { print $3 }' "$out" | sort -n \
  | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
base=$(median firstbad)
head -2 "$out"
for tool in $tools; do
  median "$tool" | awk -v tool="$tool" -v size="$mebibytes" -v base="$base" \
    '{ printf "%-12s %9.1f ms  %5.2f GiB/s  %6.2f x the time of firstbad scan\n", tool, $1, size / 1.024 / $1, $1 / base }'
done
