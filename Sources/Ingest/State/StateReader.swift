public import LogModel

/// Reads state files: what tools print of a host as it is, which is evidence, but no log.
public enum StateReader {
  /// What an input says of its host; empty for a log.
  ///
  /// A line that does not have the form of its file is passed over.
  /// - Complexity: one pass over the lines of a state file, nothing for a log.
  public static func state(of input: PreparedInput) -> HostState {
    switch input.profile.kind {
    case .xenstoreLs: return XenstoreListing.state(lines(of: input))
    case .xlList: return ToolOutput.list(lines(of: input))
    case .xlInfo: return ToolOutput.info(lines(of: input))
    case .xlLog: return ToolOutput.waiting(lines(of: input))
    case .uname: return ToolOutput.uname(lines(of: input))
    case .packages: return ToolOutput.packages(lines(of: input))
    case .log, .record, .text, .empty, .binary: return HostState()
    }
  }

  /// A line's text, damaged UTF-8 repaired, without carriage returns, and its place.
  struct Line {
    let text: Substring
    let place: Place
  }

  /// State files are read up to here: the store of a host with a thousand domains has some 200,000 lines.
  private static let lineLimit = 1_000_000

  private static func lines(of input: PreparedInput) -> [Line] {
    input.bytes.withBytes { buffer in
      var lines: [Line] = []
      var number = 0
      for range in LineSplitter(buffer) {
        number += 1
        guard number <= lineLimit else { break }
        var end = range.upperBound
        while end > range.lowerBound, buffer[end - 1] == 0x0D { end -= 1 }
        lines.append(
          Line(
            text: Substring(String(decoding: buffer[range.lowerBound..<end], as: UTF8.self)),
            place: Place(input: input.name, line: input.lineMap.originalLine(of: number))))
      }
      return lines
    }
  }
}
