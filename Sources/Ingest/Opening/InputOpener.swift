import Glibc
public import LogModel

/// Opens what the user named: files, folders, archives and stdin.
///
/// The only part of this room that touches the file system.
///
/// What can't be opened becomes a diagnostic; the rest is still opened.
public struct InputOpener: Sendable {
  /// Seconds since 1970 now, by which a file that may still be written is told; a parameter for tests.
  public var nowSeconds: @Sendable () -> Int

  /// An opener on the real file system and clock.
  public init() { nowSeconds = { time(nil) } }

  /// Opens every path in order; folders in the order of their file names.
  public func open(paths: [String]) -> (inputs: [LogInput], diagnostics: [Diagnostic]) {
    var inputs: [LogInput] = []
    var diagnostics: [Diagnostic] = []
    for path in paths {
      open(path, &inputs, &diagnostics)
    }
    return (inputs, diagnostics)
  }

  private func open(
    _ path: String, _ inputs: inout [LogInput], _ diagnostics: inout [Diagnostic]
  ) {
    do {
      let bytes =
        path == "-"
        ? try FileBytes.read(descriptor: STDIN_FILENO, expecting: 0)
        : try FileBytes.read(path: path, nowSeconds: nowSeconds())
      inputs.append(LogInput(name: path, bytes: bytes))
    } catch {
      diagnostics.append(
        Diagnostic(
          severity: .error, code: error.isMissing ? "input.missing" : "input.unreadable",
          place: path, message: error.reason))
    }
  }
}
