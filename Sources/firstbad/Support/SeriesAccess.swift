internal import Foundation
internal import KernelSeries
internal import Wording

/// Finds a series by what the user typed: a file, or the name of a built-in one.
enum SeriesAccess {
  /// The series of `--series TEXT`: an existing file or `./x` is a path, anything else a built-in name.
  static func series(_ text: String) throws -> KernelSeries {
    let isPath = text.contains("/") || FileManager.default.fileExists(atPath: text)
    do {
      guard isPath else { return try KernelSeries.named(text) }
      return try SeriesFile.parse(
        try read(text), source: text, name: SeriesFile.name(ofPath: text))
    } catch let error as SeriesError {
      throw CommandFailure(message: error.description, status: nil)
    }
  }

  /// The text of a file, or of standard input for `-`.
  static func read(_ path: String) throws -> String {
    let data: Data?
    if path == "-" {
      data = FileHandle.standardInput.readDataToEndOfFile()
    } else {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw CommandFailure(message: "\(path): no such file" + hint(path), status: nil)
      }
      if isFolder.boolValue {
        throw CommandFailure(
          message:
            "\(path) is a folder; name a file: a changelog, a list of versions or the output "
            + "of git log", status: nil)
      }
      data = FileManager.default.contents(atPath: path)
    }
    guard let data else {
      throw CommandFailure(message: "\(path) can't be read; check its permissions", status: nil)
    }
    // Changelogs hold names in Latin-1 here and there: what is no UTF-8 is replaced, zero bytes are told later.
    return String(decoding: data, as: UTF8.self)
  }

  /// The nearest file of the same folder.
  private static func hint(_ path: String) -> String {
    let url = URL(fileURLWithPath: path)
    let folder = url.deletingLastPathComponent().path
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    guard let near = Spelling.nearest(to: url.lastPathComponent, in: names) else { return "" }
    let front = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    return "; did you mean '\(front)\(near)'?"
  }
}
