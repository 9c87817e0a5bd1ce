/// Which damage of a mail or a web page a text shows.
struct MailDamage {
  private let headers: MailHeaders
  private let equals: QuotedPrintable.Equals
  let hasTags: Bool
  let hasEntities: Bool
  /// U+00A0 in place of blanks.
  let hasHardBlanks: Bool
  private(set) var isQuoted = false
  /// Blocks of lines indented by four blanks or a tab.
  private(set) var isIndented = false
  private let isCutAt80: Bool

  /// How far the beginning of a text reaches in which a page's marks are looked for.
  private static let headSize = 64 << 10

  init(_ bytes: UnsafeRawBufferPointer) {
    let head = Self.head(bytes)
    headers = MailHeaders(bytes)
    equals = QuotedPrintable.Equals(bytes, from: headers.bodyStart)
    hasTags = PageTags.areUsed(head)
    hasEntities = HTMLEntities.areUsed(bytes)
    hasHardBlanks = HardBlanks.areUsed(head)
    isCutAt80 = WrappedLines.areCutAt80(bytes)
    readMarks(bytes)
  }

  /// Looks for quote marks and indentation.
  mutating func readMarks(_ bytes: UnsafeRawBufferPointer) {
    isQuoted = QuoteMarks.areUsed(bytes)
    isIndented = Indentation.isUsed(Self.head(bytes))
  }

  private static func head(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes.prefix(headSize))
  }
}

extension MailDamage {
  var isAny: Bool {
    isWrapped || isIndented || hasVisibleReturns || headers.encoding != nil || isOfPage
  }

  /// Where a mail's body begins; 0 where there are no headers.
  var bodyStart: Int { headers.bodyStart }

  var isBase64: Bool { headers.encoding == .base64 }

  var isQuotedPrintable: Bool {
    headers.encoding == .quotedPrintable || equals.areQuotedPrintable
  }

  var hasVisibleReturns: Bool { equals.haveVisibleReturns }

  /// Whether it is what a web page leaves.
  var isOfPage: Bool { hasTags || hasEntities || hasHardBlanks }

  /// Whether lines may have been wrapped.
  var isWrapped: Bool { isQuoted || isQuotedPrintable || headers.areThere || isCutAt80 }

  var words: String {
    let parts: [(Bool, String)] = [
      (isBase64, "base64"), (isQuotedPrintable || hasVisibleReturns, "quoted-printable"),
      (isQuoted, "quote marks"), (hasTags, "HTML tags"),
      (hasEntities, "HTML entities"), (hasHardBlanks, "no-break spaces"),
      (isIndented, "indentation"), (isWrapped, "wrapped lines"),
    ]
    return parts.filter(\.0).map(\.1).joined(separator: ", ")
  }
}
