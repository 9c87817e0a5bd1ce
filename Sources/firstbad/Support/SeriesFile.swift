internal import Foundation
internal import KernelSeries

/// Finds the series that `--series` names.
enum SeriesFile {
  /// An existing file or a path with a slash is a list of versions, anything else a built-in name.
  static func series(_ name: String) throws -> KernelSeries {
    do {
      guard name.contains("/") || isFile(name) else { return try KernelSeries.named(name) }
      guard let data = FileManager.default.contents(atPath: name) else {
        throw CommandFailure(
          message: "\(name): there is no such file, or it can't be read", status: nil)
      }
      return try KernelSeries(
        name: name,
        builds: try VersionList.parse(String(decoding: data, as: UTF8.self), source: name))
    } catch let error as SeriesError {
      throw CommandFailure(message: error.description, status: nil)
    }
  }

  private static func isFile(_ path: String) -> Bool {
    var isFolder = ObjCBool(false)
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue
  }
}
