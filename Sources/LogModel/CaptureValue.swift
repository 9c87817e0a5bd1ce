/// One captured part of a line: what it said and what that means.
///
/// `size: 4294967295` is the text `4294967295`, the value -1 and the name `NETIF_RSP_ERROR`, whichever kernel printed it.
public struct CaptureValue: Sendable, Hashable, Codable {
  /// The characters as printed, damaged UTF-8 repaired.
  public let text: String
  /// The number meant, where the capture is one: signed, after undoing `%u` of a negative value.
  public let value: Int64?
  /// The symbolic name of a status, an error number or a sentinel.
  public let name: String?
  /// The unit of `value`: `bytes`, `frames`, `seconds`, ...
  public let unit: String?

  /// A capture as decoded from a line.
  public init(text: String, value: Int64? = nil, name: String? = nil, unit: String? = nil) {
    self.text = text
    self.value = value
    self.name = name
    self.unit = unit
  }
}
