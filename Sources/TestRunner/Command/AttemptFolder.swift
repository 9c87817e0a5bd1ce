internal import Foundation
internal import Glibc

/// The folder of one run: `logs` in it is what the command fills, and nothing was in it before.
public struct AttemptFolder: Sendable, Hashable {
  /// The folder.
  public let path: String
  /// The folder of the logs.
  public var logs: String { path + "/logs" }
  /// The list of changes.
  public var changes: String { path + "/changes" }
  /// What the commands printed.
  public var output: String { logs + "/command-output.log" }

  /// Makes a folder below `root` for a run of a build; where one lies there already, of an interrupted run, beside it.
  ///
  /// - Throws: ``TestRunnerError`` where it can't be made.
  public static func fresh(
    below root: String, build: String, attempt: Int
  ) throws(TestRunnerError) -> AttemptFolder {
    let name = "\(root)/\(safe(build))/\(attempt)"
    let manager = FileManager.default
    do {
      try manager.createDirectory(
        atPath: (name as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      var number = 0
      while true {
        let path = number == 0 ? name : "\(name).\(number)"
        // mkdir says whether it was there; asking first would leave room for another one's folder.
        if mkdir(path, 0o777) == 0 {
          try manager.createDirectory(atPath: path + "/logs", withIntermediateDirectories: false)
          return AttemptFolder(path: path)
        }
        guard errno == EEXIST, number < 10_000 else {
          throw TestRunnerError(
            "the folder \(path) can't be made: \(String(cString: strerror(errno)))")
        }
        number += 1
      }
    } catch let error as TestRunnerError {
      throw error
    } catch {
      throw TestRunnerError("the folder \(name) can't be made: \(error.localizedDescription)")
    }
  }

  /// A build's name as a file name; different builds of one series may not differ in the replaced characters alone.
  public static func safe(_ build: String) -> String {
    let text = String(
      build.unicodeScalars.map { scalar -> Character in
        let isPlain =
          scalar.isASCII
          && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            || "._+-".unicodeScalars.contains(scalar))
        return isPlain ? Character(scalar) : "_"
      })
    let short = String(text.prefix(120))
    return short.first == "." || short.isEmpty ? "_" + short : short
  }

  /// How many bytes the files below a folder have, counted until they are more than a limit.
  static func size(of folder: String, stoppingAt limit: Int) -> Int {
    guard
      let walk = FileManager.default.enumerator(
        at: URL(fileURLWithPath: folder), includingPropertiesForKeys: [.fileSizeKey])
    else { return 0 }
    var total = 0
    for case let url as URL in walk {
      total += (try? url.resourceValues(forKeys: [.fileSizeKey]))?.fileSize ?? 0
      if total > limit { break }
    }
    return total
  }

  /// The time in seconds since 1970 at which the oldest file below a folder was last written; nil for none.
  public static func oldestChange(below folder: String) -> (path: String, seconds: Double)? {
    guard
      let walk = FileManager.default.enumerator(
        at: URL(fileURLWithPath: folder),
        includingPropertiesForKeys: [.contentModificationDateKey, .isRegularFileKey])
    else { return nil }
    var oldest: (path: String, seconds: Double)?
    for case let url as URL in walk {
      let values = try? url.resourceValues(forKeys: [
        .contentModificationDateKey, .isRegularFileKey,
      ])
      guard values?.isRegularFile == true,
        let seconds = values?.contentModificationDate?.timeIntervalSince1970
      else { continue }
      if (oldest?.seconds ?? .infinity) > seconds { oldest = (url.path, seconds) }
    }
    return oldest
  }
}
