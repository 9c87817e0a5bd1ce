import Foundation

/// A folder of its own for one test, removed with it.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("firstbad-case-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// A file in it.
  func path(_ name: String = "incident.firstbad") -> String {
    url.appendingPathComponent(name).path
  }

  /// What is in it, sorted.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
  }

  /// The bytes of one of its files.
  func bytes(_ name: String = "incident.firstbad") throws -> Data {
    try Data(contentsOf: url.appendingPathComponent(name))
  }
}
