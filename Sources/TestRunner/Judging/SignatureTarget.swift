internal import Correlation
internal import LogModel

/// What makes a run bad: the failure that is looked for.
public enum SignatureTarget: Sendable, Hashable {
  /// Any incident or crash of severity error or above.
  case any
  /// An incident of this correlation, whatever its cause.
  case correlation(String)
  /// An incident or crash of exactly this signature.
  case signature(String)
  /// An event of this pattern.
  case pattern(String)

  /// Reads `correlation:ID`, `pattern:ID`, `signature:S` or `any`; nil for anything else.
  public init?(_ text: String) {
    if text == "any" {
      self = .any
      return
    }
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let value = String(text[text.index(after: colon)...])
    guard !value.isEmpty else { return nil }
    switch text[..<colon] {
    case "correlation": self = .correlation(value)
    case "pattern": self = .pattern(value)
    case "signature": self = .signature(value)
    default: return nil
    }
  }
}

extension SignatureTarget: CustomStringConvertible {
  /// As it is written on the command line.
  public var description: String {
    switch self {
    case .any: "any"
    case .correlation(let id): "correlation:\(id)"
    case .signature(let text): "signature:\(text)"
    case .pattern(let id): "pattern:\(id)"
    }
  }
}
