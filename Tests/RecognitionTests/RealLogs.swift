internal import Foundation
internal import TestSupport

/// The logs of real faults beside the checkout, where they are there.
enum RealLogs {
  private static let folder = Repository.shared?.appendingPathComponent("logs")

  /// The scenarios, sorted: folders of logs, as `xen-4.17-qemu/clean-date`.
  static let scenarios: [String] = {
    guard let folder,
      let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    else { return [] }
    let folders = found.compactMap { $0 as? URL }.filter(\.hasDirectoryPath)
    let root = folder.standardizedFileURL.path + "/"
    return folders.map { String($0.standardizedFileURL.path.dropFirst(root.count)) }
      .filter { !files(of: $0).isEmpty }.sorted()
  }()

  /// The paths of a scenario's logs as their kernels and Xen wrote them, sorted; the same in other dialects is left out.
  static func files(of scenario: String) -> [String] {
    guard let folder = folder?.appendingPathComponent(scenario),
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    else { return [] }
    return names.filter { $0.hasSuffix("dmesg") || $0.hasSuffix(".log") || $0.hasSuffix("console") }
      .sorted()
      .map { folder.appendingPathComponent($0).path }
      .filter {
        FileManager.default.fileExists(atPath: $0) && !URL(fileURLWithPath: $0).hasDirectory
      }
  }

  /// The path of one log.
  static func path(_ scenario: String, _ name: String) -> String? {
    guard let path = folder?.appendingPathComponent("\(scenario)/\(name)").path,
      FileManager.default.fileExists(atPath: path)
    else { return nil }
    return path
  }
}

extension URL {
  fileprivate var hasDirectory: Bool {
    (try? resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory ?? false
  }
}
