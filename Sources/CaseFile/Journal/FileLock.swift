import Foundation
private import Glibc

/// A lock on a name in the file system: one process has it, and the kernel takes it back whatever ends that process.
///
/// The file holds the number of the process that has it, for the refusal's sentence; the lock itself is flock(2), so
/// that nothing stale is ever left.
public final class FileLock: Sendable {
  private let path: String
  private let descriptor: Int32

  /// Takes the lock.
  ///
  /// - Parameters:
  ///   - path: the lock's file, made where it is missing.
  ///   - subject: what it protects, as the user knows it, for the refusal.
  /// - Throws: `busy`, naming the process that has it; `denied` where the file cannot be made.
  public init(path: String, protecting subject: String) throws(CaseFileError) {
    self.path = path
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else {
        throw CaseFileError(
          code: .denied, path: path, problem: "the lock cannot be made",
          advice: "check the permissions of the folder", cause: String(cString: strerror(errno)))
      }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let holder = Self.holder(descriptor)
        close(descriptor)
        throw CaseFileError(
          code: .busy, path: subject,
          problem: "another bisection is running there" + holder,
          advice: "wait until it has finished, or work in another folder or case file")
      }
      // Whoever had it before may have removed the file between our opening and locking it.
      guard Self.isSame(descriptor, path) else {
        close(descriptor)
        continue
      }
      let note = Array("\(getpid())\n".utf8)
      _ = ftruncate(descriptor, 0)
      _ = note.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
      self.descriptor = descriptor
      return
    }
  }

  deinit {
    // Removed before it is let go: nobody can take a lock that the next one does not see.
    unlink(path)
    close(descriptor)
  }

  private static func holder(_ descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 20)
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    return Int32(text.filter { $0 != "\n" }).map { " (process \($0))" } ?? ""
  }

  private static func isSame(_ descriptor: Int32, _ path: String) -> Bool {
    var opened = stat()
    var named = stat()
    return fstat(descriptor, &opened) == 0 && stat(path, &named) == 0
      && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
  }
}
