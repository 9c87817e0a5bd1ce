public import Foundation

/// One run of the real program: what it printed and how it ended.
public struct ProgramRun: Sendable {
  /// What went to standard output.
  public let output: String
  /// What went to standard error.
  public let errors: String
  /// The exit status.
  public let status: Int32

  /// Runs the program as built beside the tests.
  ///
  /// Output goes through files, so that no pipe fills up and blocks.
  ///
  /// - Parameters:
  ///   - folder: the working directory; the repository's root unless given.
  ///   - redirection: what a shell does to its streams, such as `>/dev/full`.
  ///   - environment: added to a small fixed environment; an empty `FIRSTBAD_STATE` keeps bisections in the working
  ///     directory, as it is without one.
  public static func firstbad(
    _ arguments: [String], in folder: String? = nil, redirection: String? = nil,
    environment: [String: String] = [:]
  ) throws -> ProgramRun {
    let scratch = try TemporaryFolder()
    let outputFile = scratch.file("stdout")
    let errorFile = scratch.file("stderr")
    for file in [outputFile, errorFile] { try Data().write(to: file) }
    let process = Process()
    if let redirection {
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments =
        ["-c", "exec \"$0\" \"$@\" \(redirection)", Repository.program.path] + arguments
    } else {
      process.executableURL = Repository.program
      process.arguments = arguments
    }
    process.currentDirectoryURL = URL(
      fileURLWithPath: folder ?? Repository.root.path, isDirectory: true)
    process.environment =
      [
        "PATH": "/usr/bin:/bin", "HOME": scratch.url.path, "NO_COLOR": "1",
        // A bisection keeps its runs somewhere: not in the repository.
        "FIRSTBAD_STATE": scratch.file("state").path,
      ]
      .merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    return ProgramRun(
      output: String(decoding: try Data(contentsOf: outputFile), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self),
      status: process.terminationStatus)
  }
}

/// A folder of its own for one test, removed when it goes out of use.
public final class TemporaryFolder: Sendable {
  /// Where it is.
  public let url: URL

  /// Makes a new empty folder.
  public init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("firstbad-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// A file in it, which need not exist.
  public func file(_ name: String) -> URL { url.appendingPathComponent(name) }

  /// Writes a file and gives its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    let file = file(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }
}
