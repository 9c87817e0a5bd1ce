internal import Foundation
internal import TestSupport

/// A repository made for one test, by `git fast-import`.
struct TestRepository {
  let folder: TemporaryFolder
  /// The hashes, by the number of the commit.
  let commits: [String]

  var path: String { folder.url.path }

  /// Makes commits in order; the first parent of each comes first.
  ///
  /// Each commit has a file `n` with its number, and those of `files`.
  init(parents: [[Int]], files: (Int) -> [(name: String, text: String)] = { _ in [] }) throws {
    folder = try TemporaryFolder()
    try TestRepository.git(folder.url.path, ["init", "--quiet", "--initial-branch=main"])
    var stream = ""
    for (number, list) in parents.enumerated() {
      let message = "part: change number \(number)"
      stream += "commit refs/heads/c\(number)\nmark :\(number + 1)\n"
      stream += "committer T <t@example.org> \(1_700_000_000 + number) +0000\n"
      stream += "data \(message.utf8.count)\n\(message)\n"
      for (place, parent) in list.enumerated() {
        stream += place == 0 ? "from :\(parent + 1)\n" : "merge :\(parent + 1)\n"
      }
      for file in [(name: "n", text: "\(number)\n")] + files(number) {
        stream += "M 100755 inline \(file.name)\ndata \(file.text.utf8.count)\n\(file.text)\n"
      }
    }
    try folder.write(stream, to: "stream")
    try TestRepository.git(
      folder.url.path, ["fast-import", "--quiet"], input: folder.file("stream"))
    let place = folder.url.path
    commits = try parents.indices.map { try TestRepository.git(place, ["rev-parse", "c\($0)"]) }
    try TestRepository.git(
      folder.url.path, ["checkout", "--quiet", "--force", "-B", "main", commits.last ?? "HEAD"])
  }

  /// What git prints, without its line end.
  @discardableResult
  static func git(_ folder: String, _ arguments: [String], input: URL? = nil) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder] + arguments
    process.standardInput =
      try input.map { try FileHandle(forReadingFrom: $0) }
      ?? FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw GitFailure(arguments: arguments) }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").joined(separator: "\n")
  }

  struct GitFailure: Error {
    let arguments: [String]
  }
}
