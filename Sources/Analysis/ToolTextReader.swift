internal import Ingest
internal import LogModel
internal import Recognition

/// Prepares inputs, and takes a text for a tool's where the catalogue knows what it says.
///
/// What xl and xm print on a terminal has no prefix that a log's line could be told by; their messages tell it.
struct ToolTextReader {
  let recognizer: Recognizer
  /// A file that nobody named, from a folder, may be anything; so large a share of its lines must be a tool's messages.
  private static let leastShare = 4

  /// The inputs made ready for reading, in their order; a log server's file is one for each host in it.
  ///
  /// - Complexity: linear in the bytes of the inputs; one pass more over texts that look like no log.
  func prepare(_ inputs: [LogInput]) -> [PreparedInput] {
    inputs.flatMap { input in
      Preparation.prepareByHost(input).map { tool($0, input) }
    }
  }

  private func tool(_ prepared: PreparedInput, _ input: LogInput) -> PreparedInput {
    guard prepared.profile.kind == .text, !prepared.profile.isRoleDeclared else {
      return prepared
    }
    let tool = prepared.asToolOutput(why: "")
    let found = recognizer.events(in: tool, number: 0).filter { $0.role == .toolstack }
    guard let first = found.first,
      input.isNamed || found.count * Self.leastShare >= Self.lines(of: prepared)
    else { return prepared }
    return prepared.asToolOutput(
      why: "line \(first.place.line) is “\(first.text)”, which a tool of Xen prints")
  }

  private static func lines(of input: PreparedInput) -> Int {
    input.bytes.withBytes { buffer in LineSplitter(buffer).count { !$0.isEmpty } }
  }
}
