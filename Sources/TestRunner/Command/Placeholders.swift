internal import Wording

/// The values that a command may ask for: as `{build}` in its words, as `FIRSTBAD_BUILD` in its environment.
public struct Placeholders: Sendable, Hashable {
  /// The names, in the order of the manual.
  public static let names = [
    "build", "attempt", "logs", "base", "changes", "save-host", "restore-host", "guest", "tree",
  ]

  private var values: [String: String]

  /// Values by name; a name without a value is not put in and not exported.
  public init(_ values: [String: String]) { self.values = values }

  /// The value of a name.
  public subscript(name: String) -> String? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// The variable of a placeholder: `{restore-host}` is `FIRSTBAD_RESTORE_HOST`.
  public static func variable(of name: String) -> String {
    "FIRSTBAD_" + name.uppercased().split(separator: "-").joined(separator: "_")
  }

  /// The values as variables.
  public var environment: [(name: String, value: String)] {
    Placeholders.names.compactMap { name in
      values[name].map { (Placeholders.variable(of: name), $0) }
    }
  }

  /// A word with its placeholders replaced; what is in braces and no placeholder stays, as in `awk '{print}'`.
  public func expand(_ word: String) -> String {
    Placeholders.pieces(of: word).map { piece in
      switch piece {
      case .text(let text): text
      case .name(let name): values[name] ?? "{\(name)}"
      }
    }.joined()
  }

  /// A line for the shell with its placeholders replaced.
  ///
  /// - Throws: ``TestRunnerError`` where a value has a character that the shell would read; nothing is quoted behind the
  ///   user's back, as the line may stand in quotes already.
  public func expandForShell(_ line: String) throws(TestRunnerError) -> String {
    for case .name(let name) in Placeholders.pieces(of: line) {
      guard let value = values[name], !value.utf8.allSatisfy(Placeholders.isPlain) else { continue }
      let variable = Placeholders.variable(of: name)
      throw TestRunnerError(
        "{\(name)} is '\(value)' here, which a shell would not read as one word; write "
          + "\"$\(variable)\" instead")
    }
    return expand(line)
  }

  /// Whether a word has a placeholder.
  public static func uses(_ name: String, in word: String) -> Bool {
    pieces(of: word).contains(.name(name))
  }

  /// What looks like a mistyped placeholder in a word, with what was meant.
  public static func mistyped(in word: String) -> (found: String, meant: String)? {
    var rest = word[...]
    while let open = rest.firstIndex(of: "{") {
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(of: "}") else { return nil }
      let name = String(inside[..<close])
      let isWord =
        name.utf8.count > 2
        && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x5F }
      if isWord, !names.contains(name), let meant = Spelling.nearest(to: name, in: names) {
        return (name, meant)
      }
      rest = inside
    }
    return nil
  }

  private enum Piece: Equatable {
    case text(String)
    case name(String)
  }

  private static func pieces(of word: String) -> [Piece] {
    var pieces: [Piece] = []
    var text = ""
    var rest = word[...]
    while let first = rest.first {
      if first == "{", let close = rest.firstIndex(of: "}") {
        let name = String(rest[rest.index(after: rest.startIndex)..<close])
        if names.contains(name) {
          pieces += [.text(text), .name(name)]
          text = ""
          rest = rest[rest.index(after: close)...]
          continue
        }
      }
      text.append(first)
      rest = rest.dropFirst()
    }
    return pieces + [.text(text)]
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || "-_./:,+@%~^".utf8.contains(byte)
  }
}
