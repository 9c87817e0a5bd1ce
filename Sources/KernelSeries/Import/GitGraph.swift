/// The lines that `git log --graph` draws beside a history.
enum GitGraph {
  /// A history without its drawing; any other text as it is.
  static func stripped(_ text: String) -> String {
    guard let first = TextLines(text: text).makeIterator().next(), first.text.hasPrefix("*"),
      SeriesImport.looksLikeGit(
        TextLines.Line(
          number: first.number, text: String(undrawn(first.text[...])), isIndented: false))
    else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { undrawn($0) }.joined(separator: "\n")
  }

  /// A line without its columns, each a mark and a blank; what is indented behind them stays so.
  private static func undrawn(_ line: Substring) -> Substring {
    var rest = line
    var isCommit = false
    while let mark = rest.first, "*|/\\_".contains(mark) {
      isCommit = isCommit || mark == "*"
      rest = rest.dropFirst()
      // A merge of many is drawn as `*---.`.
      if mark == "*" { rest = rest.drop { "-.".contains($0) } }
      if rest.first == " " { rest = rest.dropFirst() }
    }
    // A merge begins a column more behind its star, and where a column ended blanks are left of it; a message is
    // indented by four.
    let blanks = rest.prefix { $0 == " " }.count
    return isCommit || blanks < 4 ? rest.dropFirst(blanks) : rest
  }
}
