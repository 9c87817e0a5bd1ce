internal import Wording

/// Dialects as a user forces them.
extension DressForms {
  /// The word for lines without any prefix.
  private static let plain = "plain"

  /// The names that can be forced, in the order of ``names``, and `plain`.
  public static var forcibleNames: [String] { names.map(\.name) + [plain] }

  /// The dialects of a list of names with commas between: `dmesg,xen-date`; `plain` for lines without any prefix.
  ///
  /// What a dialect can't do without comes with it: a stamp of Xen's the `(XEN) ` in front of it, a line of syslog its date.
  /// - Throws: ``DialectError`` for a name that is none.
  public init(forcing list: String) throws(DialectError) {
    var forms: DressForms = []
    for name in list.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      if name == Self.plain { continue }
      guard let entry = Self.names.first(where: { $0.name == name }) else {
        throw DialectError(
          name: name, nearest: Spelling.nearest(to: name, in: Self.forcibleNames))
      }
      forms.insert(entry.form)
    }
    let xenStamps: DressForms = [.xenDate, .xenDateMilliseconds, .xenBoot, .xenRaw]
    if !forms.isDisjoint(with: xenStamps.union([.xen, .xenMidLine])) {
      forms.formUnion([.xen, .xenMidLine])
    }
    if !forms.isDisjoint(with: [.syslog, .journal, .iso]) {
      forms.formUnion([.consoleServer, .syslog])
    }
    self = forms
  }
}

/// A name that is no dialect's.
public struct DialectError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name as given.
  public let name: String
  /// The known name that it may stand for.
  public let nearest: String?

  /// What is wrong and what to do.
  public var description: String {
    let known = DressForms.forcibleNames.joined(separator: ", ")
    let hint = nearest.map { "; did you mean \($0)?" } ?? ""
    return "\(name.isEmpty ? "an empty name" : name) is no dialect\(hint) (known: \(known))"
  }
}
