import LogModel

/// What programs that collect the output of others put behind their date.
extension PrefixWalk {
  /// What programs that collect the output of others put behind their date: `stdout F ` of containers' runtimes, `00O ` of
  /// GitLab's runners, `| host | ` of Zuul.
  mutating func takeCollector() -> Bool {
    guard stamp?.kind == .wall else { return false }
    let first = line[position]
    if first == UInt8(ascii: "s") {
      guard line.has("stdout ", at: position) || line.has("stderr ", at: position),
        line[position + 7] == UInt8(ascii: "F") || line[position + 7] == UInt8(ascii: "P"),
        line[position + 8] == ASCII.blank
      else { return false }
      return takeCollector(upTo: position + 9)
    }
    if first == UInt8(ascii: "|"), line[position + 1] == ASCII.blank {
      guard let end = line.find(ASCII.blank, from: position + 2, limit: position + 66),
        end > position + 2, line.has("| ", at: end + 1)
      else { return false }
      return takeCollector(upTo: end + 3)
    }
    guard HexDigit.value(first) != nil, HexDigit.value(line[position + 1]) != nil,
      line[position + 2] == UInt8(ascii: "O") || line[position + 2] == UInt8(ascii: "E"),
      line[position + 3] == ASCII.blank || line[position + 3] == ASCII.plus
    else { return false }
    return takeCollector(upTo: position + 4)
  }

  private mutating func takeCollector(upTo end: Int) -> Bool {
    expectsHost = false
    stampIsForeign = true
    forms.insert(.consoleServer)
    position = end
    return true
  }
}
