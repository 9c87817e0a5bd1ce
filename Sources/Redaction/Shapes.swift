internal import PCRE

/// The forms by which addresses and named values are told in a text.
struct Shapes: Sendable {
  /// A piece of a text that identifies somebody.
  struct Match {
    let range: Range<Int>
    let identity: Identity
    let text: String
  }

  private let values: Expression
  private let learned: Expression

  /// The groups of `values`, in their order.
  private static let groups: [(pattern: String, identity: Identity)] = [
    (
      "(?<![0-9A-Fa-f-])([0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})(?![0-9A-Fa-f-])",
      .uuid
    ),
    // Six pairs, or more in a row: the `MAC=` of a firewall's line is two addresses and a type.
    (
      "(?<![0-9A-Fa-f:-])((?:[0-9A-Fa-f]{2}:){5,}[0-9A-Fa-f]{2}|(?:[0-9A-Fa-f]{2}-){5,}"
        + "[0-9A-Fa-f]{2})(?![0-9A-Za-z:-])", .mac
    ),
    ("(?<![0-9A-Za-z.])([0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4})(?![0-9A-Za-z.])", .mac),
    (
      "(?<![0-9A-Za-z:.])((?:[0-9A-Fa-f]{0,4}:){2,7}(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|"
        + "[0-9A-Fa-f]{0,4})(?:%[0-9A-Za-z.]+)?)(?![0-9A-Za-z:])", .ip
    ),
    (
      "(?<![0-9.])((?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d))"
        + "(?![0-9]|\\.[0-9])", .ip
    ),
    ("([\\w.+\\x80-\\xff-]+@(?:[\\w\\x80-\\xff-]+\\.)+[A-Za-z\\x80-\\xff]{2,})", .mail),
    (
      "(?i)(?<![a-z])(?:serial[ _-]?(?:number|no\\.?|num|#)|id_serial(?:_short)?|serial|s/n|"
        + "service[ _-]?tag|asset[ _-]?tag|ww[np]n|wwnn|wwid|machine[ _-]?id|product[ _-]?key)"
        + "\\s*(?:is\\s+)?[:=#]\\s*[\"'<]?((?=[\\w:.-]*\\d)\\w[\\w:.-]{2,}\\w)(?![/\\w])", .serial
    ),
    ("(?i)(?<![\\w.])(iqn\\.\\d{4}-\\d{2}\\.[\\w.:-]*\\w|(?:eui|naa)\\.[0-9a-f]{16,32})", .serial),
    (
      "(?i)(?<![a-z])(?:user ?name|user|login|logname|ruser|acct)\\s*=\\s*[\"']?"
        + "((?!\\d+\\b)[a-z_\\x80-\\xff][\\w.\\x80-\\xff-]*[\\w\\x80-\\xff])", .user
    ),
    (
      "(?i)(?<![a-z])(?:host ?name|node ?name|computer ?name)(?:\\s*[:=]\\s*| (?:set )?to )[\"'<`]?"
        + "((?!\\d+\\.\\d+\\.\\d+\\.\\d)[a-z0-9][\\w.-]*\\w)", .host
    ),
    (
      "(?i)(?<![\\w@.-])((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:com|net|org|edu|gov|mil|info|biz|"
        + "arpa|local|localdomain|lan|internal|intranet|corp|example|cloud|de|uk|fr|nl|ch|at|eu|us|"
        + "ca|au|jp|cn|ru|br|es|se|dk|fi|cz|it|pt|gr|hu|nz|kr|tw|sg|hk|za|mx|il|ua|tr))(?![\\w-]|"
        + "\\.\\w)", .host
    ),
  ]

  /// Where a name is given away by its place alone: an account and its machine, paths, tools' words.
  private static let places: [(pattern: String, identities: [Identity])] = [
    ("([\\w.+\\x80-\\xff-]*[\\w\\x80-\\xff])@[\\w\\x80-\\xff]", [.user]),
    (
      "(?<=[\\w\\x80-\\xff])@((?!\\d+\\.\\d+\\.\\d+\\.\\d)[\\w\\x80-\\xff](?:[\\w.\\x80-\\xff-]*"
        + "[\\w\\x80-\\xff])?)", [.host]
    ),
    ("/(?:home|Users)/([\\w\\x80-\\xff](?:[\\w.\\x80-\\xff-]*[\\w\\x80-\\xff])?)", [.user]),
    ("\\bfor (?:invalid |illegal )?user ([A-Za-z_](?:[\\w.-]*\\w)?)", [.user]),
    ("\\b(?:Accepted|Failed) [\\w/-]+ for ([A-Za-z_](?:[\\w.-]*\\w)?) from ", [.user]),
    ("\\bsudo(?:\\[\\d+\\])?: +([A-Za-z_](?:[\\w.-]*\\w)?) : ", [.user]),
    ("\\b([A-Za-z_](?:[\\w.-]*\\w)?)\\(uid=\\d+\\)", [.user]),
    ("^Linux (?!version )(\\w(?:[\\w.-]*\\w)?) \\d+\\.\\d", [.host]),
    // A syslog prefix in the middle of a line: quoted, or behind another program's words.
    (
      "(?:[A-Z][a-z]{2} [ \\d]\\d |\\d{4}-\\d\\d-\\d\\dT)\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:?\\d\\d)? "
        + "(\\w(?:[\\w.-]*\\w)?) [\\w./-]+(?:\\[\\d+\\])?:", [.host]
    ),
    ("/etc/xen/(?:auto/)?(\\w[\\w.-]*?)\\.(?:cfg|hvm|pv)\\b", [.host]),
    (
      "\\b(?:xl|qemu-dm|qemu|guest|domain-builder-ng|bootloader)-(\\w[\\w.-]*?)(?:-incoming)?\\.log",
      [.host]
    ),
    ("\\b[Dd]omain (\\w(?:[\\w.-]*\\w)?) \\(domid \\d+\\)", [.host]),
    ("\\bssh (?:-\\S+ )*(?:\\w+@)?([A-Za-z](?:[\\w.-]*\\w)?)\\b", [.host]),
    (
      "\\b(?:xl|xm) migrate (?:-\\S+ )*(\\w(?:[\\w.-]*\\w)?) (?:\\w+@)?([A-Za-z](?:[\\w.-]*\\w)?)",
      [.host, .host]
    ),
  ]

  /// Compiles the forms; nil where the library refuses, which only lack of memory makes it do.
  init?() {
    let all = Self.groups.map(\.pattern).joined(separator: "|")
    let places = Self.places.map(\.pattern).joined(separator: "|")
    guard let values = try? Expression(all), let learned = try? Expression(places) else {
      return nil
    }
    self.values = values
    self.learned = learned
  }

  /// The addresses and named values of a text, from left to right.
  func matches(in bytes: UnsafeRawBufferPointer) throws(RedactionError) -> [Match] {
    var found: [Match] = []
    try search(values, bytes) { group, range in
      let (identity, text) = (Self.groups[group].identity, Self.text(bytes, range))
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
    try search(learned, bytes) { group, range in
      found.append(IdentifyingName(identities[group], Self.text(bytes, range)))
    }
    return found
  }

  /// Calls `body` for the groups of each match; the next search begins behind the last of them.
  private func search(
    _ expression: Expression, _ bytes: UnsafeRawBufferPointer,
    _ body: (_ group: Int, _ range: Range<Int>) -> Void
  ) throws(RedactionError) {
    guard var matcher = Matcher(groupCapacity: 32) else { throw RedactionError.memory }
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
    let pairs = text.utf8.count / 3 + 1
    if text.contains(".") || [6, 8, 20].contains(pairs) {
      let digits = String(text.lowercased().filter(\.isHexDigit))
      if AddressShape.isPublicKnowledge(mac: digits) { return [] }
      return [Match(range: range, identity: pairs == 8 ? .serial : .mac, text: text)]
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
    "lkml.org", "bugs.debian.org", "github.com",
  ]

  private static func text(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
