import LogModel

/// Logs that went through mail or a web page: encodings, quote marks, HTML, indentation, wrapped lines.
enum MailRepair {
  /// Mails and pages are small; larger inputs are not searched.
  private static let sizeLimit = 16 << 20

  static func repair(_ text: CleanText) -> (text: CleanText, diagnostic: Diagnostic.Note)? {
    guard text.bytes.count <= sizeLimit else { return nil }
    var damage = text.bytes.withBytes(MailDamage.init)
    guard damage.isAny else { return nil }
    var repaired = text
    if damage.encoding == .base64 { repaired = Base64Body.decode(repaired, from: damage.bodyStart) }
    if damage.isQuotedPrintable || damage.hasVisibleReturns {
      repaired = QuotedPrintable.decode(
        repaired, wholly: damage.isQuotedPrintable, from: damage.bodyStart)
    }
    if damage.page.hasTags { repaired = PageMarkup.takeTagsOut(repaired) }
    if damage.hasEntities { repaired = HTMLEntities.decode(repaired) }
    if damage.page.hasHardBlanks { repaired = PageMarkup.softenBlanks(repaired) }
    // What marks and indentation are written with may itself have been undone just now.
    if damage.hasEntities || damage.page.isAny {
      repaired.bytes.withBytes { damage.readMarks($0) }
    }
    if damage.isQuoted { repaired = QuoteMarks.strip(repaired) }
    if damage.isIndented { repaired = Indentation.strip(repaired) }
    if damage.isWrapped { repaired = WrappedLines.join(repaired) }
    let note = Diagnostic.Note(
      .info, "input.mail-damage", "undid the damage of a mail or a web page: \(damage.words)")
    return (repaired, note)
  }
}

/// Which damage a text shows.
struct MailDamage {
  /// How a mail says that its body is written.
  enum Encoding { case quotedPrintable, base64 }

  private(set) var isQuoted = false
  private(set) var isQuotedPrintable = false
  private(set) var hasVisibleReturns = false
  private(set) var hasEntities = false
  /// Blocks of lines indented by four blanks or a tab.
  private(set) var isIndented = false
  private(set) var hasHeaders = false
  private(set) var isCutAt80 = false
  private(set) var page: PageMarkup
  /// What the mail's own headers say.
  private(set) var encoding: Encoding?
  /// Where the body begins: behind the headers; 0 where there are none.
  private(set) var bodyStart = 0

  var isAny: Bool {
    isWrapped || isIndented || hasVisibleReturns || hasEntities || encoding != nil || page.isAny
  }
  /// Whether lines may have been wrapped.
  var isWrapped: Bool { isQuoted || isQuotedPrintable || hasHeaders || isCutAt80 }

  var words: String {
    let parts: [(Bool, String)] = [
      (encoding == .base64, "base64"), (isQuotedPrintable || hasVisibleReturns, "quoted-printable"),
      (isQuoted, "quote marks"), (page.hasTags, "HTML tags"),
      (hasEntities, "HTML entities"), (page.hasHardBlanks, "no-break spaces"),
      (isIndented, "indentation"), (isWrapped, "wrapped lines"),
    ]
    return parts.filter(\.0).map(\.1).joined(separator: ", ")
  }

  init(_ bytes: UnsafeRawBufferPointer) {
    page = PageMarkup(bytes)
    readMarks(bytes)
    let entities: [StaticString] = ["&gt;", "&lt;", "&amp;", "&quot;", "&#39;", "&nbsp;"]
    hasEntities = entities.contains { ByteSearch.contains($0, in: bytes) }
    hasHeaders = Self.hasHeaders(bytes)
    readHeaders(bytes)
    readEquals(bytes)
    isCutAt80 = WrappedLines.areCutAt80(bytes)
  }

  /// Looks for quote marks and indentation.
  mutating func readMarks(_ bytes: UnsafeRawBufferPointer) {
    isQuoted = Self.countQuoted(bytes) >= 2
    isIndented = Indentation.isUsed(bytes)
  }

  /// Lines that begin with a quote mark and go on like a log, or with the blank that mail programs put behind the mark.
  private static func countQuoted(_ bytes: UnsafeRawBufferPointer) -> Int {
    var count = 0
    var number = 0
    for range in LineSplitter(bytes) {
      guard bytes[range.lowerBound] == ASCII.greater else { continue }
      let line = UnsafeRawBufferPointer(rebasing: bytes[range])
      let rest = QuoteMarks.end(line)
      let isMark = rest < line.count && line[rest - 1] == ASCII.blank
      let dress = Undresser.undress(UnsafeRawBufferPointer(rebasing: line[rest...]))
      if isMark || !dress.forms.isEmpty { count += 1 }
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

  /// What the headers, those of a part included, say of the body, and where it begins.
  private mutating func readHeaders(_ bytes: UnsafeRawBufferPointer) {
    guard hasHeaders else { return }
    var offset = 0
    for range in LineSplitter(bytes).prefix(400) {
      if range.isEmpty || (range.count == 1 && bytes[range.lowerBound] == 0x0D) {
        // Parts of a mail have headers of their own: the body begins behind those that name an encoding.
        if bodyStart == 0 || encoding != nil { bodyStart = min(range.upperBound + 1, bytes.count) }
        if encoding != nil { return }
      }
      guard let value = Self.encodingValue(bytes, range) else { continue }
      offset = value
      while ASCII.isBlank(bytes[min(offset, bytes.count - 1)]), offset < range.upperBound {
        offset += 1
      }
      switch offset < bytes.count ? bytes[offset] | 0x20 : 0 {
      case UInt8(ascii: "q"): encoding = .quotedPrintable
      case UInt8(ascii: "b") where (bytes[offset + 1] | 0x20) == UInt8(ascii: "a"):
        encoding = .base64
      default: break
      }
    }
  }

  /// Where the value of a `Content-Transfer-Encoding` begins, in whatever case that is written.
  private static func encodingValue(
    _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>
  ) -> Int? {
    let name: StaticString = "content-transfer-encoding:"
    let count = name.utf8CodeUnitCount
    guard range.count > count + 2 else { return nil }
    for index in 0..<count where bytes[range.lowerBound + index] | 0x20 != name.utf8Start[index] {
      return nil
    }
    return range.lowerBound + count
  }

  /// Quoted-printable text has no `=` but in escapes of bytes that need one, and before a line's end.
  private mutating func readEquals(_ bytes: UnsafeRawBufferPointer) {
    var escapes = 0
    var softBreaks = 0
    var others = 0
    var from = bodyStart
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
    isQuotedPrintable =
      encoding == .quotedPrintable || (others == 0 && escapes + softBreaks > 0)
  }
}
