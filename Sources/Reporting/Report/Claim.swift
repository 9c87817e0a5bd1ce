import Correlation

/// A sentence of a report with what it rests on.
public struct Claim: Sendable, Hashable {
  /// The sentence; words between backquotes are code.
  public let text: String
  /// The lines and runs that say so; empty where the case holds only the sentence.
  public let sources: [Source]

  /// A sentence with its sources.
  public init(_ text: String, _ sources: [Source] = []) {
    self.text = text
    self.sources = sources
  }
}

/// What a claim rests on.
public enum Source: Sendable, Hashable, CustomStringConvertible {
  /// A line of a log, as `file:line`.
  case line(String)
  /// A run of the bisection, counted from 1.
  case run(Int)

  /// `guest.dmesg:2` or `run 6`.
  public var description: String {
    switch self {
    case .line(let place): place
    case .run(let number): "run \(number)"
    }
  }
}

extension Claim {
  /// A reason with its weight in words and its line.
  init(_ argument: Argument) {
    self.init(
      "\(argument.reason) (\(Words.weight(ratio: argument.ratio)))",
      argument.place.map { [.line($0)] } ?? [])
  }
}
