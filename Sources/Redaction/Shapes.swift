internal import PCRE

/// The forms by which addresses and named values are told in a text.
struct Shapes: Sendable {
  /// A piece of a text that identifies somebody.
  struct Match {
    let range: Range<Int>
    let identity: Identity
    let text: String
  }

  private let valuesExpression: Expression
  private let placesExpression: Expression

  /// Compiles the forms; nil where the library refuses, which only lack of memory makes it do.
  init?() {
    let values = Self.values.map(\.pattern).joined(separator: "|")
    let places = Self.places.map(\.pattern).joined(separator: "|")
    guard let values = try? Expression(values), let places = try? Expression(places) else {
      return nil
    }
    valuesExpression = values
    placesExpression = places
  }

  /// The addresses and named values of a text, from left to right.
  func matches(in bytes: UnsafeRawBufferPointer) throws(RedactionError) -> [Match] {
    var found: [Match] = []
    let identities = Self.values.flatMap(\.identities)
    try search(valuesExpression, bytes) { group, range in
      let (identity, text) = (identities[group], Self.text(bytes, range))
      switch identity {
      case .mac: found += Self.macs(text, at: range)
      case .ip where !text.contains(":"):
        let before = Self.text(bytes, max(0, range.lowerBound - 24)..<range.lowerBound)
        let after = Self.text(bytes, range.upperBound..<min(bytes.count, range.upperBound + 24))
        guard !AddressShape.isPublicKnowledge(ipv4: text),
          !AddressShape.isVersion(text, before: before, after: after)
        else { return }
        found.append(Match(range: range, identity: .ip, text: text))
      case .ip:
        guard let address = AddressShape.canonicalIPv6(text.lowercased()),
          !AddressShape.isPublicKnowledge(ipv6: address)
        else { return }
        found.append(Match(range: range, identity: .ip, text: text))
      case .uuid where text.utf8.allSatisfy({ $0 == 0x30 || $0 == 0x2D }): return
      case .host where Self.known.contains(text.lowercased()): return
      default: found.append(Match(range: range, identity: identity, text: text))
      }
    }
    return found
  }

  /// The names that a text gives away by where they stand.
  func names(in bytes: UnsafeRawBufferPointer) throws(RedactionError) -> [IdentifyingName] {
    var found: [IdentifyingName] = []
    let identities = Self.places.flatMap(\.identities)
    try search(placesExpression, bytes) { group, range in
      found.append(IdentifyingName(identities[group], Self.text(bytes, range)))
    }
    return found
  }

  /// Calls `body` for the groups of each match; the next search begins behind the last of them.
  private func search(
    _ expression: Expression, _ bytes: UnsafeRawBufferPointer,
    _ body: (_ group: Int, _ range: Range<Int>) -> Void
  ) throws(RedactionError) {
    guard var matcher = Matcher(groupCapacity: 64) else { throw RedactionError.memory }
    var start = 0
    while start < bytes.count {
      let isFound: Bool
      do {
        isFound = try matcher.matches(expression, in: bytes, from: start)
      } catch {
        throw RedactionError(problem: "a text can't be searched for names: \(error.message)")
      }
      guard isFound, let whole = matcher.range(of: 0) else { return }
      var end = whole.upperBound
      for group in 1...max(1, expression.groupCount) {
        guard let range = matcher.range(of: group), !range.isEmpty else { continue }
        body(group - 1, range)
        end = range.upperBound
      }
      start = max(end, start + 1)
    }
  }

  /// Pairs of digits in a row: whole addresses of six (of eight and twenty: World Wide Names, InfiniBand), and a rest.
  private static func macs(_ text: String, at range: Range<Int>) -> [Match] {
    let isPlain = !text.contains(":") && !text.contains("-")
    let pairs = isPlain ? 6 : text.utf8.count / 3 + 1
    if [6, 8, 20].contains(pairs) {
      let digits = String(text.lowercased().filter(\.isHexDigit))
      if AddressShape.isPublicKnowledge(mac: digits) { return [] }
      return [Match(range: range, identity: pairs == 8 ? .serial : .mac, text: text)]
    }
    // A boot loader's or DHCP client's: the type of hardware, and the address.
    if pairs == 7 {
      let isTyped = text.hasPrefix("01")
      let address = isTyped ? String(text.dropFirst(3)) : text
      let low = range.lowerBound + (isTyped ? 3 : 0)
      return [Match(range: low..<range.upperBound, identity: .mac, text: address)]
    }
    var found: [Match] = []
    var start = 0
    while start + 17 <= text.utf8.count {
      let low = text.utf8.index(text.utf8.startIndex, offsetBy: start)
      let piece = String(text[low..<text.utf8.index(low, offsetBy: 17)])
      let offset = range.lowerBound + start
      if !AddressShape.isPublicKnowledge(mac: String(piece.lowercased().filter(\.isHexDigit))) {
        found.append(Match(range: offset..<offset + 17, identity: .mac, text: piece))
      }
      start += 18
    }
    return found
  }

  /// Machines that the whole world knows and that our own advice names.
  private static let known: Set<String> = [
    "bugzilla.redhat.com", "xenbits.xen.org", "xenbits.xenproject.org", "lists.xen.org",
    "lists.xenproject.org", "lists.xensource.com", "wiki.xen.org", "wiki.xenproject.org",
    "kernel.org", "www.kernel.org", "git.kernel.org", "lore.kernel.org", "bugzilla.kernel.org",
    "lkml.org", "bugs.debian.org", "github.com", "www.cl.cam.ac.uk",
  ]

  private static func text(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
