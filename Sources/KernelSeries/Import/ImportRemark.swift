/// Something an import passed over or changed, which the user should know of.
public struct ImportRemark: Sendable, Hashable, CustomStringConvertible {
  /// The file, or `-`.
  public let source: String
  /// The line, from 1; nil where the remark is on the whole.
  public let line: Int?
  /// What was done and why.
  public let text: String

  /// A remark.
  init(source: String, line: Int? = nil, text: String) {
    self.source = source
    self.line = line
    self.text = text
  }

  /// The remark with its place in front.
  public var description: String {
    line.map { "\(source):\($0): \(text)" } ?? "\(source): \(text)"
  }
}
