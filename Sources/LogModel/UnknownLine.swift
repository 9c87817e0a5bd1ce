/// A line that looks like an error and that no pattern knows.
public struct UnknownLine: Sendable, Hashable, Codable {
  /// Where it stands.
  public let place: Place
  /// The line, damaged UTF-8 repaired.
  public let text: String

  /// A line at its place.
  public init(place: Place, text: String) {
    self.place = place
    self.text = text
  }
}
