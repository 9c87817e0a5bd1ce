internal import Foundation
internal import Glibc
internal import Synchronization

/// The status with which the process ends where standard output fails; the command line decides it.
private let failureStatus = Atomic<Int32>(2)

/// Results go to standard output, everything else to standard error.
enum Console {
  /// Says with which status the process ends where standard output fails, and takes the place of standard streams that
  /// are closed, so that no file that is opened later is taken for one of them.
  static func prepare(failureStatus status: Int32) {
    failureStatus.store(status, ordering: .relaxed)
    for number in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(number, F_GETFD) < 0 {
      // The lowest free number is taken, which is this one; writing to it fails as it did.
      _ = open("/dev/null", O_RDONLY)
    }
  }

  /// Writes a result as it stands; where that fails, the process says so and ends.
  static func write(_ text: String) {
    if !isWritten(text) { exit(failureStatus.load(ordering: .relaxed)) }
  }

  /// Writes a result as it stands, and says on standard error where that fails.
  ///
  /// A reader who has seen enough and left is no failure worth a word.
  static func isWritten(_ text: String) -> Bool {
    let problem = failure(of: text, to: STDOUT_FILENO)
    if problem == 0 { return true }
    if problem != EPIPE {
      error("firstbad: standard output can't be written to: \(String(cString: strerror(problem)))")
    }
    return false
  }

  /// Writes a line of diagnostics; nothing depends on whether anybody can read it.
  static func error(_ line: String) {
    _ = failure(of: line + "\n", to: STDERR_FILENO)
  }

  /// Writes a whole text; 0, or the number of the error that kept a part of it from being written.
  private static func failure(of text: String, to descriptor: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[written...])
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count >= 0 {
          written += count
          continue
        }
        let problem = errno
        if problem == EINTR { continue }
        guard problem == EAGAIN || problem == EWOULDBLOCK else { return problem }
        var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&wait, 1, -1)
      }
      return 0
    }
  }

  /// Whether standard output is a terminal that shows colours, as the environment and the flag say.
  static func colour(_ choice: ColourChoice) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    switch choice {
    case .always: return true
    case .never: return false
    case .auto:
      if environment["NO_COLOR"].map({ !$0.isEmpty }) ?? false { return false }
      if environment["CLICOLOR_FORCE"].map({ !$0.isEmpty && $0 != "0" }) ?? false { return true }
      if environment["TERM"] == "dumb" { return false }
      return isatty(1) == 1
    }
  }

  /// Whether progress may be drawn.
  static var showsProgress: Bool { isatty(2) == 1 }
}
