internal import Foundation
internal import SystemPackage

/// Takes what the commands of a run print, keeps its beginning and its end, and knows when it last grew.
///
/// A pipe of our own, read without waiting: a process that a command left behind can hold it open as long as it likes.
final class OutputCollector {
  /// The end that commands write to.
  let writeEnd: FileDescriptor
  private let readEnd: FileDescriptor
  private let file: FileDescriptor
  private let headLimit: Int
  private let tailLimit: Int
  private var headCount = 0
  private var tail: [UInt8] = []
  private var leftOut = 0
  private var buffer = [UInt8](repeating: 0, count: 64 << 10)
  /// All bytes seen so far.
  private(set) var total = 0

  /// A collector that writes to a new file.
  ///
  /// - Throws: ``TestRunnerError`` where the file can't be made.
  init(path: String, limitBytes: Int) throws(TestRunnerError) {
    headLimit = max(1, limitBytes / 2)
    tailLimit = max(1, limitBytes - limitBytes / 2)
    do {
      file = try FileDescriptor.open(
        FilePath(path), .writeOnly, options: [.create, .truncate, .closeOnExec],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
    } catch {
      throw TestRunnerError("\(path) can't be written: \(error)")
    }
    do {
      (readEnd, writeEnd) = try FileDescriptor.pipe()
    } catch {
      try? file.close()
      throw TestRunnerError("no pipe can be made for the output of a command: \(error)")
    }
    for end in [readEnd, writeEnd] { _ = fcntl(end.rawValue, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(readEnd.rawValue, F_SETFL, O_NONBLOCK)
  }

  /// Reads what there is.
  ///
  /// - Returns: whether there was something.
  @discardableResult
  func drain() -> Bool {
    var grew = false
    // A command that never stops printing must not keep us from its time limit.
    for _ in 0..<64 {
      let count = buffer.withUnsafeMutableBytes { (try? readEnd.read(into: $0)) ?? 0 }
      guard count > 0 else { break }
      grew = true
      total = total.addingReportingOverflow(count).partialValue
      keep(buffer[..<count])
    }
    return grew
  }

  private func keep(_ bytes: ArraySlice<UInt8>) {
    let head = bytes.prefix(headLimit - headCount)
    if !head.isEmpty {
      _ = try? file.writeAll(head)
      headCount += head.count
    }
    tail += bytes.dropFirst(head.count)
    // Cut seldom: moving the tail costs its length.
    if tail.count > 2 * tailLimit { cutTail() }
  }

  private func cutTail() {
    let surplus = tail.count - tailLimit
    guard surplus > 0 else { return }
    tail.removeFirst(surplus)
    leftOut += surplus
  }

  /// Writes the end of the output and closes everything.
  func finish() {
    drain()
    cutTail()
    if leftOut > 0 {
      _ = try? file.writeAll("\n[\(leftOut) bytes of output left out here]\n".utf8)
    }
    _ = try? file.writeAll(tail)
    for descriptor in [file, readEnd, writeEnd] { try? descriptor.close() }
  }
}
