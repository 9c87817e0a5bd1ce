internal import Foundation
internal import LogModel

/// One event as `scan` prints it, with its line feed.
enum EventLine {
  private struct Object: Encodable {
    let pattern: String
    let stream: String
    let input: String
    let line: Int
    let stamp: Stamp?
    let severity: Severity
    let captures: [String: CaptureValue]
  }

  /// `place: severity pattern`.
  @Sendable static func text(_ event: Event) -> String {
    "\(event.place): \(event.severity.rawValue) \(event.pattern)\n"
  }

  /// One JSON object.
  @Sendable static func json(_ event: Event) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let object = Object(
      pattern: event.pattern, stream: event.role.rawValue, input: event.place.input,
      line: event.place.line, stamp: event.stamp, severity: event.severity,
      captures: event.captures)
    guard let data = try? encoder.encode(object) else { return "{}\n" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
