internal import Foundation

/// Golden files: outputs kept in the repository, compared whole.
///
/// `RECORD_GOLDEN=1` writes them anew and fails the test, so that a recording can't pass as green.
public enum Golden {
  /// What comparing an output with its golden file came to.
  public enum Outcome: Equatable, Sendable {
    /// They are the same.
    case same
    /// They differ; the text is a line difference, `-` expected, `+` got.
    case different(String)
    /// The file was written because recording is on.
    case recorded(String)
  }

  /// Compares an output with `Golden/<name>` beside the test's source file.
  public static func compare(
    _ output: String, with name: String, testFile: String = #filePath
  ) throws -> Outcome {
    let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
      .appendingPathComponent("Golden", isDirectory: true)
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(output.utf8).write(to: file)
      return .recorded(file.path)
    }
    guard let expected = try? Data(contentsOf: file) else {
      return .different("no golden file \(file.path); RECORD_GOLDEN=1 writes it")
    }
    if expected == Data(output.utf8) { return .same }
    return .different(
      difference(from: String(decoding: expected, as: UTF8.self), to: output))
  }

  /// The lines that one text has and the other has not.
  public static func difference(from old: String, to new: String) -> String {
    let before = old.split(separator: "\n", omittingEmptySubsequences: false)
    let after = new.split(separator: "\n", omittingEmptySubsequences: false)
    var lines: [(Int, String)] = []
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, let line, _): lines.append((offset, "-\(offset + 1): \(line)"))
      case .insert(let offset, let line, _): lines.append((offset, "+\(offset + 1): \(line)"))
      }
    }
    return lines.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1).joined(separator: "\n")
  }
}
