/// The first line of a journal: what is asked, and how it was asked.
public struct JournalHeader: Sendable, Hashable, Codable {
  /// Always `firstbad.journal.v1`.
  public var schema = "firstbad.journal.v1"
  /// What the runs are about: only runs of the same bisection may follow.
  public var arguments: BisectionArguments
  /// The command's words after the program's name, with which it was begun.
  public var commandLine: [String]

  /// A header for a bisection that begins.
  public init(arguments: BisectionArguments, commandLine: [String]) {
    self.arguments = arguments
    self.commandLine = commandLine
  }
}

/// One line of a journal after the header: a run or its retraction, or the answer.
enum JournalLine: Codable {
  case entry(JournalEntry)
  case conclusion(outcome: String)

  private enum Key: String, CodingKey {
    case entry, concluded
  }

  init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    if let outcome = try box.decodeIfPresent(String.self, forKey: .concluded) {
      self = .conclusion(outcome: outcome)
    } else {
      self = .entry(try box.decode(JournalEntry.self, forKey: .entry))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    switch self {
    case .entry(let entry): try box.encode(entry, forKey: .entry)
    case .conclusion(let outcome): try box.encode(outcome, forKey: .concluded)
    }
  }
}
