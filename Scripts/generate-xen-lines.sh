#!/bin/sh
# Writes the table of grant-table source lines from its table; run it after editing the table.
set -eu
cd "$(dirname "$0")/.."
table=Documentation/data/xen-grant-table-lines.tsv
target=Sources/LineForensics/XenGrantTableLinesGenerated.swift
{
  echo "// swift-format-ignore-file"
  echo "// Made by Scripts/generate-xen-lines.sh from $table: edit that."
  echo
  echo "/// The grant-table messages of Xen and their source lines as tab-separated text, one a line; generated."
  echo "enum XenGrantTableLinesGenerated {"
  echo "  /// Columns: file, macro, format, first line, last line, releases."
  echo '  static let text = #"""'
  grep -v '^#' "$table"
  echo '"""#'
  echo "}"
} > "$target"
