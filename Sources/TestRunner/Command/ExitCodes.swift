public import Bisection

/// What the exit codes of a test command mean.
///
/// The table is that of `git bisect run`, with two codes of their own kind: 124, which `timeout` gives, is a hang, and 126
/// and 127, which a shell gives for what it can't start, end the bisection at once instead of marking a build bad.
public struct ExitCodes: Sendable, Hashable {
  /// What a code says.
  public enum Meaning: Sendable, Hashable {
    /// The test ran to this verdict.
    case verdict(Verdict)
    /// No test can be run: the bisection ends, and nothing is recorded.
    case stop
  }

  private var changed: [Int32: Meaning] = [:]

  /// 0 good, 1 to 123 bad, 124 hung, 125 skip, all others stop.
  public init() {}

  /// The meaning of a code.
  public subscript(code: Int32) -> Meaning {
    if let meaning = changed[code] { return meaning }
    switch code {
    case 0: return .verdict(.good)
    case 1...123: return .verdict(.bad)
    case 124: return .verdict(.hung)
    case 125: return .verdict(.skip)
    default: return .stop
    }
  }

  /// Changes the meaning of a code, or of several: `77=skip`, `128-255=infra`, `1=stop`.
  ///
  /// - Throws: ``TestRunnerError`` for a text of another form, a code outside 0 to 255, or a word that is no verdict.
  public mutating func change(_ text: String) throws(TestRunnerError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let codes = ExitCodes.codes(parts[0]) else {
      throw TestRunnerError(
        "'\(text)' is no exit code with a verdict; write CODE=VERDICT with codes from 0 to 255, "
          + "such as 77=skip or 128-255=infra")
    }
    let word = String(parts[1])
    guard let meaning = ExitCodes.meaning(word) else {
      throw TestRunnerError(
        "'\(word)' in '\(text)' is no verdict; give one of \(ExitCodes.words.joined(separator: ", "))"
      )
    }
    for code in codes { changed[code] = meaning }
  }

  private static let words = Verdict.allCases.map(\.rawValue) + ["stop"]

  private static func meaning(_ word: String) -> Meaning? {
    word == "stop" ? .stop : Verdict(rawValue: word).map(Meaning.verdict)
  }

  private static func codes(_ text: Substring) -> ClosedRange<Int32>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map {
      UInt8($0).map(Int32.init)
    }
    guard ends.count <= 2, let low = ends.first ?? nil, let high = ends.last ?? nil, low <= high
    else { return nil }
    return low...high
  }
}
