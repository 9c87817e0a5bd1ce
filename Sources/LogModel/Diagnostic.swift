/// Something to tell the user about an input: what, where, and what to do.
public struct Diagnostic: Sendable, Hashable, Codable {
  /// How serious it is: a `warning` is told, an `error` also changes the exit status.
  public let severity: Severity
  /// A stable identifier: `input.missing`, `pattern.unknown-key`.
  public let code: String
  /// The file, and where there is one the line.
  public let place: String?
  /// One sentence that names what is wrong.
  public let message: String
  /// What to do about it; nil where there is nothing to do.
  public let advice: String?

  /// A diagnostic with all its parts.
  public init(
    severity: Severity, code: String, place: String?, message: String, advice: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.place = place
    self.message = message
    self.advice = advice
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `place: error: message (advice)`, on one line.
  public var description: String {
    let head = place.map { "\($0): " } ?? ""
    let tail = advice.map { " (\($0))" } ?? ""
    return "\(head)\(severity.rawValue): \(message)\(tail)"
  }
}
