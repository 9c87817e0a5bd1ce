import Foundation
private import Glibc

/// A journal file, open for appending: a line is on the disk before `append` returns.
final class JournalFile: Sendable {
  private let path: String
  private let descriptor: Int32

  /// Makes a new journal with its header, or opens one behind its last whole line.
  init(path: String, header: JournalHeader, soundBytes: Int?) throws(CaseFileError) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.failure(path, "the journal cannot be opened") }
    if let soundBytes {
      guard ftruncate(descriptor, soundBytes) == 0 else {
        throw Self.failure(path, "the end of the journal cannot be mended")
      }
    } else {
      try write(header)
      // The name of the file is kept by its folder, which has to be synced as well.
      let folder = open(
        URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
      if folder >= 0 {
        fsync(folder)
        close(folder)
      }
    }
  }

  deinit { close(descriptor) }

  /// Appends one line and waits for the disk.
  func write(_ value: some Encodable) throws(CaseFileError) {
    let line: [UInt8]
    do {
      line = Array((try CanonicalJSON.text(value) + "\n").utf8)
    } catch {
      throw CaseFileError(error, path: path)
    }
    var written = 0
    while written < line.count {
      let count = line[written...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw Self.failure(path, "the journal cannot be written") }
      written += count
    }
    guard fsync(descriptor) == 0 else { throw Self.failure(path, "the journal cannot be synced") }
  }

  private static func failure(_ path: String, _ problem: String) -> CaseFileError {
    let isFull = errno == ENOSPC
    return CaseFileError(
      code: isFull ? .inputOutput : .denied, path: path, problem: problem,
      advice: isFull
        ? "make room and repeat the command; what was recorded before is safe"
        : "check the permissions of the folder",
      cause: String(cString: strerror(errno)))
  }
}
