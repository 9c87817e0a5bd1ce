/// Syslog's newer form (RFC 5424).
extension PrefixWalk {
  /// What follows `<14>1 `: `2026-11-23T09:35:18Z host app procid msgid [data] `.
  mutating func takeRFC5424(after offset: Int) -> Bool {
    var index = offset
    let time = line.isoTime(at: index)
    if let time {
      index = time.next
    } else if line[index] == ASCII.dash {
      index += 1
    } else {
      return false
    }
    guard line[index] == ASCII.blank,
      let hostEnd = line.find(ASCII.blank, from: index + 1, limit: index + 257),
      let appEnd = line.find(ASCII.blank, from: hostEnd + 1, limit: hostEnd + 50),
      let processEnd = line.find(ASCII.blank, from: appEnd + 1, limit: appEnd + 130),
      let idEnd = line.find(ASCII.blank, from: processEnd + 1, limit: processEnd + 34),
      let next = structuredDataEnd(at: idEnd + 1)
    else { return false }
    if let time { push(time.stamp, foreign: false) }
    host = (index + 1)..<hostEnd
    forms.insert(.rfc5424)
    position = afterBlank(next)
    if line.has("\u{FEFF}", at: position) { position += 3 }
    let app = (hostEnd + 1)..<appEnd
    if !line.has("kernel ", at: app.lowerBound) {
      program = app
      if line[position] != ASCII.openParenthesis { finishProgram() }
    }
    return true
  }

  /// The end of `-` or of `[id key="value"]...`.
  private func structuredDataEnd(at offset: Int) -> Int? {
    if line[offset] == ASCII.dash { return offset + 1 }
    guard line[offset] == ASCII.openBracket else { return nil }
    var index = offset
    var isQuoted = false
    while index < line.end {
      switch line[index] {
      case UInt8(ascii: "\\") where isQuoted: index += 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case ASCII.closeBracket where !isQuoted && line[index + 1] != ASCII.openBracket:
        return index + 1
      default: break
      }
      index += 1
    }
    return nil
  }
}
