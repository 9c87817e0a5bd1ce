/// Where something stands: an input, as the user named it, and a line in it.
///
/// Always the original line of the original file, whatever was repaired or unpacked on the way.
public struct Place: Sendable, Hashable, Codable, Comparable {
  /// The input's name as the user gave it, with the member's path appended for an archive.
  public let input: String
  /// The line number, counted from 1 by line feeds.
  public let line: Int

  /// A place at a line, counted from 1.
  public init(input: String, line: Int) {
    self.input = input
    self.line = line
  }

  /// Inputs in the order of their names, then lines.
  public static func < (left: Place, right: Place) -> Bool {
    (left.input, left.line) < (right.input, right.line)
  }
}

extension Place: CustomStringConvertible {
  /// `file:line`, as compilers and editors write it.
  public var description: String { "\(input):\(line)" }
}
