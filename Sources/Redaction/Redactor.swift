internal import Ingest
internal import LogModel

/// Takes out of texts who and where: machines, accounts, addresses, serial numbers, UUIDs; puts pseudonyms in their place.
///
///     learn(line: "Nov 23 09:25:21 xen01 kernel: vif vif-3-0: 00:16:3e:12:34:56")
///     redacted("xen01 saw 00:16:3E:12:34:56 at 10.0.0.7") -> "host-1 saw mac-1 at ip-1"
///
/// The same name has the same pseudonym as long as the redactor lives, so that relations stay to be seen. Domain
/// numbers, versions, hex numbers, stamps and places stay. What identifies nobody stays too: loopback and netmasks,
/// Xen's `fe:ff:ff:ff:ff:ff`, the word `localhost`.
///
/// Names without a form of their own are only hidden where they were learned first: from lines' prefixes, state files,
/// banners, paths, or because a value names them. Learn from everything before redacting anything.
public struct Redactor: Sendable {
  private let shapes: Shapes
  private let keptWords: Set<String>
  private var index = NameIndex()
  private var ledger = PseudonymLedger()

  /// A redactor that knows no names yet.
  ///
  /// - Parameter words: further words that are never names, such as those of the pattern catalogue's ids.
  public init(keeping words: Set<String> = []) throws(RedactionError) {
    guard let shapes = Shapes() else { throw RedactionError.memory }
    self.shapes = shapes
    keptWords = Set(words.map { $0.lowercased() })
  }

  /// The names learned so far, sorted.
  public var names: [IdentifyingName] { index.names.sorted() }

  /// Learns a name; one that could stand for something else is left alone: too short, a word of ours, a device.
  public mutating func learn(_ name: IdentifyingName) {
    let text = Self.trimmed(name.text)
    if name.identity == .host, text.contains(".") {
      learnMachine(text)
      return
    }
    guard Vocabulary.canBeLearned(text, keeping: keptWords) else { return }
    index.insert(IdentifyingName(name.identity, text))
  }

  /// Learns a full name and its first label.
  private mutating func learnMachine(_ name: String) {
    guard Vocabulary.canBeLearned(name, keeping: keptWords) else { return }
    index.insert(IdentifyingName(.host, name))
    let label = String(name.prefix { $0 != "." })
    guard Vocabulary.canBeLearned(label, keeping: keptWords) else { return }
    index.insert(IdentifyingName(.host, label))
    ledger.note(fullName: name)
  }

  /// Learns what a text gives away: values with a keyword, accounts, paths.
  public mutating func learn(text: String) throws(RedactionError) {
    var found: [IdentifyingName] = []
    try Self.withBytes(text) { (bytes) throws(RedactionError) in
      found = try shapes.names(in: bytes)
      for match in try shapes.matches(in: bytes) {
        switch match.identity {
        case .host, .user, .serial: found.append(IdentifyingName(match.identity, match.text))
        case .mac, .uuid:
          // The same digits without their marks, as file names and paths write them.
          let digits = String(match.text.filter(\.isHexDigit))
          if digits.contains(where: \.isLetter) {
            found.append(IdentifyingName(match.identity, digits))
          }
        case .mail, .ip, .secret: break
        }
      }
    }
    for name in found { learn(name) }
  }

  /// Learns from a line of a log: also the host in its syslog or journal prefix.
  public mutating func learn(line: String) throws(RedactionError) {
    try learn(text: line)
    if let host = Self.host(of: line) { learn(IdentifyingName(.host, host.text)) }
  }

  /// A text with pseudonyms in place of names.
  public mutating func redacted(_ text: String) throws(RedactionError) -> String {
    try redacted(text, isLine: false)
  }

  /// A line of a log, where the host of its prefix is hidden even if it is no name that could be learned.
  public mutating func redacted(line: String) throws(RedactionError) -> String {
    try redacted(line, isLine: true)
  }

  private mutating func redacted(_ text: String, isLine: Bool) throws(RedactionError) -> String {
    var pieces: [Shapes.Match] = []
    try Self.withBytes(text) { (bytes) throws(RedactionError) in
      let addresses = try shapes.matches(in: bytes)
      let named = isLine ? Self.host(of: text) : nil
      let host = named.flatMap { $0.text.lowercased().hasPrefix("localhost") ? nil : $0 }
      pieces = addresses.filter { host?.range.overlaps($0.range) != true }
      if let host {
        pieces.append(Shapes.Match(range: host.range, identity: .host, text: host.text))
      }
      pieces.sort { $0.range.lowerBound < $1.range.lowerBound }
      let typed = bytes.bindMemory(to: UInt8.self)
      var start = 0
      var names: [Shapes.Match] = []
      for end in pieces.map(\.range.lowerBound) + [bytes.count] {
        if start < end {
          names += index.matches(in: typed, start..<end).map {
            Shapes.Match(range: $0.range, identity: $0.name.identity, text: $0.name.text)
          }
        }
        start = pieces.first { $0.range.lowerBound == end }?.range.upperBound ?? end
      }
      pieces = (pieces + names).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
    return pieces.isEmpty ? text : replaced(text, pieces)
  }

  private mutating func replaced(_ text: String, _ pieces: [Shapes.Match]) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var start = 0
    for piece in pieces where piece.range.lowerBound >= start {
      result += bytes[start..<piece.range.lowerBound]
      result += ledger.pseudonym(piece.identity, piece.text).utf8
      start = piece.range.upperBound
    }
    return String(decoding: result + bytes[start...], as: UTF8.self)
  }

  /// The host of a line's prefix.
  private static func host(of line: String) -> (range: Range<Int>, text: String)? {
    withBytes(line) { bytes in
      Undresser.undress(bytes).host.map { range in
        (range, String(decoding: bytes[range], as: UTF8.self))
      }
    }
  }

  private static func withBytes<Result, Failure: Error>(
    _ text: String, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try LogBytes(text: text).withBytes(body)
  }

  private static func trimmed(_ text: String) -> String {
    let marks = " \t\r\n.,:;\"'`<>()[]"
    var text = text.drop { marks.contains($0) }
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return String(text)
  }
}
