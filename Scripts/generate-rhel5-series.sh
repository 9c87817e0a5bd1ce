#!/bin/sh
# Writes the built-in RHEL 5 series from its table; run it after editing the table.
set -eu
cd "$(dirname "$0")/.."
table=Documentation/data/rhel5-kernel-changes.tsv
target=Sources/KernelSeries/RHEL5TableGenerated.swift
{
  echo "// swift-format-ignore-file"
  echo "// Made by Scripts/generate-rhel5-series.sh from $table: edit that."
  echo
  echo "/// The RHEL 5 changes as tab-separated text, one a line; generated."
  echo "enum RHEL5TableGenerated {"
  echo "  /// Columns: build, date, number, kind, component, bugs, CVE, subject."
  echo '  static let text = #"""'
  grep -v '^#' "$table"
  echo '"""#'
  echo "}"
} > "$target"
