internal import Foundation

/// Results go to standard output, everything else to standard error.
enum Console {
  /// Writes a result as it stands.
  static func write(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// Writes a line of diagnostics.
  static func error(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
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
