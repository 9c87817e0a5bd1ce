internal import Foundation
internal import XenLab

/// The folder that a simulated run is written to.
///
/// A folder that holds an earlier run is written anew; files that no run of ours left there are never
/// overwritten.
struct RunFolder {
  let path: String

  private static let recordName = "run.json"

  /// The names of all files that a run can leave, in the order in which they are written.
  private static let names = [
    "guest.dmesg", "hypervisor.log", "dom0.dmesg", "xenstore.txt", "install.log", recordName,
  ]

  /// The text of each file of a run; a log that nobody got is no file.
  private static func files(of run: TestRun) throws -> [(name: String, text: String)] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let record = String(decoding: try encoder.encode(run.record), as: UTF8.self) + "\n"
    return run.files + [(recordName, record)]
  }

  /// Throws where writing would destroy what is not ours, before anything is run.
  func check() throws {
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    guard manager.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue else {
      throw CommandFailure(message: "\(path) is a file; name a folder", status: nil)
    }
    let present = Self.names.filter { manager.fileExists(atPath: "\(path)/\($0)") }
    guard !present.isEmpty, !holdsRun else { return }
    throw CommandFailure(
      message: "\(path) holds \(present.joined(separator: ", ")) that no simulated run left there; "
        + "name another folder", status: nil)
  }

  /// Writes a run; gives the paths.
  func write(_ run: TestRun) throws -> [String] {
    let front = path.hasSuffix("/") ? path : path + "/"
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      // An earlier run may have left a log that this one has not.
      for name in Self.names where FileManager.default.fileExists(atPath: front + name) {
        try FileManager.default.removeItem(atPath: front + name)
      }
      return try Self.files(of: run).map { name, text in
        try Data(text.utf8).write(to: URL(fileURLWithPath: front + name))
        return front + name
      }
    } catch let error as CocoaError {
      throw CommandFailure(
        message: "\(path): \(error.localizedDescription); name a folder that can be written",
        status: nil)
    }
  }

  /// Whether the folder's record is one of ours.
  private var holdsRun: Bool {
    struct Record: Decodable { var schema: String }
    guard let data = FileManager.default.contents(atPath: "\(path)/\(Self.recordName)"),
      let record = try? JSONDecoder().decode(Record.self, from: data)
    else { return false }
    return record.schema == "firstbad.run.v1"
  }
}
