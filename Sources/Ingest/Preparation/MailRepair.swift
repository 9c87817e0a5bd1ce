import LogModel

/// Logs that went through mail or a web page: quote marks, quoted-printable, HTML entities, wrapped lines.
enum MailRepair {
  /// Mails and pages are small; larger inputs are not searched.
  private static let sizeLimit = 16 << 20

  static func repair(_ text: CleanText) -> (text: CleanText, diagnostic: Diagnostic.Note)? {
    guard text.bytes.count <= sizeLimit else { return nil }
    let damage = text.bytes.withBytes(MailDamage.init)
    guard damage.isAny else { return nil }
    var repaired = text
    if damage.isQuotedPrintable || damage.hasVisibleReturns {
      repaired = QuotedPrintable.decode(repaired, wholly: damage.isQuotedPrintable)
    }
    if damage.isQuoted { repaired = QuoteMarks.strip(repaired) }
    if damage.hasEntities { repaired = HTMLEntities.decode(repaired) }
    if damage.isMail { repaired = WrappedLines.join(repaired) }
    let note = Diagnostic.Note(
      .info, "input.mail-damage", "undid the damage of a mail or a web page: \(damage.words)")
    return (repaired, note)
  }
}

/// Which damage a text shows.
struct MailDamage {
  private(set) var isQuoted = false
  private(set) var isQuotedPrintable = false
  private(set) var hasVisibleReturns = false
  private(set) var hasEntities = false
  private(set) var hasHeaders = false

  var isAny: Bool { isQuoted || isQuotedPrintable || hasVisibleReturns || hasEntities || isMail }
  /// Whether lines may have been wrapped.
  var isMail: Bool { isQuoted || isQuotedPrintable || hasHeaders }

  var words: String {
    let parts: [(Bool, String)] = [
      (isQuotedPrintable || hasVisibleReturns, "quoted-printable"), (isQuoted, "quote marks"),
      (hasEntities, "HTML entities"), (isMail, "wrapped lines"),
    ]
    return parts.filter(\.0).map(\.1).joined(separator: ", ")
  }

  init(_ bytes: UnsafeRawBufferPointer) {
    isQuoted = Self.countQuoted(bytes) >= 2
    let entities: [StaticString] = ["&gt;", "&lt;", "&amp;", "&quot;", "&#39;", "&nbsp;"]
    hasEntities = entities.contains { ByteSearch.contains($0, in: bytes) }
    hasHeaders = Self.hasHeaders(bytes)
    readEquals(bytes)
  }

  /// Lines that begin with a quote mark and go on like a log.
  private static func countQuoted(_ bytes: UnsafeRawBufferPointer) -> Int {
    var count = 0
    var number = 0
    for range in LineSplitter(bytes) {
      guard bytes[range.lowerBound] == ASCII.greater else { continue }
      let line = UnsafeRawBufferPointer(rebasing: bytes[range])
      let rest = QuoteMarks.end(line)
      let dress = Undresser.undress(UnsafeRawBufferPointer(rebasing: line[rest...]))
      if !dress.forms.isEmpty { count += 1 }
      number += 1
      if count >= 2 || number > 10_000 { break }
    }
    return count
  }

  /// `From: `, `Subject: ` or `Message-ID: ` among the first fifty lines: two of them.
  private static func hasHeaders(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let names: [StaticString] = [
      "From: ", "Subject: ", "Message-ID: ", "Message-Id: ", "To: ", "In-Reply-To: ",
    ]
    var found = 0
    for range in LineSplitter(bytes).prefix(50)
    where names.contains(where: { ByteSearch.has($0, at: range.lowerBound, in: bytes) }) {
      found += 1
    }
    return found >= 2
  }

  /// Quoted-printable text has no `=` but in escapes of bytes that need one, and before a line's end.
  private mutating func readEquals(_ bytes: UnsafeRawBufferPointer) {
    var escapes = 0
    var softBreaks = 0
    var others = 0
    var from = 0
    while let hit = ByteSearch.first("=", in: bytes, from: from, to: bytes.count) {
      from = hit + 1
      switch QuotedPrintable.escape(bytes, at: hit) {
      case .byte(let byte, let next):
        guard QuotedPrintable.isPlausible(byte, before: next, in: bytes) else {
          others += 1
          break
        }
        escapes += 1
        if byte == 0x0D, LineSplitter.lineEnd(at: hit, in: bytes) - hit <= 4 {
          hasVisibleReturns = true
        }
      case .softBreak(let next):
        let end = LineSplitter.lineEnd(at: next, in: bytes)
        let following = UnsafeRawBufferPointer(rebasing: bytes[min(next, end)..<end])
        if Undresser.undress(following).forms.isEmpty { softBreaks += 1 } else { others += 1 }
      case nil: others += 1
      }
      if others > 4 { break }
    }
    isQuotedPrintable = others == 0 && escapes + softBreaks > 0
  }
}
