/// The keys that a pattern file may have, by what they belong to.
///
/// The reader knows no others; `Documentation/schemas/patterns.v1.json` lists the same, and a test compares them.
public enum PatternFileKeys {
  static let file = [
    "patterns", "correlations", "names", "crash-titles", "crash-frames", "disable",
  ]
  static let pattern = [
    "id", "title", "explanation", "next-steps", "references", "stream", "severity", "origin-file",
    "variants", "literal", "captures", "visibility", "multiline", "suppresses", "crash", "examples",
    "counterexamples",
  ]
  static let variant = [
    "format", "fields", "expression", "literal", "since", "until", "printed-by", "types",
  ]
  static let printedBy = ["file", "function", "macro"]
  static let capture = ["name", "type", "unit", "names", "sentinels", "role", "from-prefix"]
  static let visibility = ["level", "limit", "until"]
  static let multiline = ["continue", "end", "limit", "detail"]
  static let example = ["line", "captures", "log", "source"]
  static let counterexample = ["line", "why"]
  static let nameTable = ["id", "values"]
  static let crashTitle = [
    "id", "line", "body", "title", "type", "function", "skip", "stack", "damaged",
  ]
  static let crashFrames = [
    "ignored", "interrupt-entries", "dispatchers", "waits", "loops", "interruptions", "within",
  ]
  static let namedFunction = ["function", "name"]
  static let correlation = [
    "id", "title", "explanation", "severity", "about", "anchors", "streams", "group-by",
    "episode-gap", "episode-gap-at-mark", "episode-marks", "episode-boots", "partners", "status",
    "link-by",
    "partners-end-episode", "context", "context-ends-at-anchor", "timespan", "yields-to",
    "leads-to", "hypotheses", "next-steps",
  ]
  static let status = ["capture", "plain", "passed-from", "answers"]
  static let hypothesis = [
    "id", "title", "prior", "evidence", "causes", "next-steps", "remedies",
  ]
  static let remedy = ["kind", "what", "state", "reference"]
  static let evidence = ["when", "pattern", "captures", "ratio", "reason"]

  /// All of them, under the names that the schema gives their places.
  public static let all: [String: [String]] = [
    "file": file, "pattern": pattern, "variant": variant, "printedBy": printedBy,
    "capture": capture, "visibility": visibility, "multiline": multiline, "example": example,
    "counterexample": counterexample, "nameTable": nameTable, "crashTitle": crashTitle,
    "crashFrames": crashFrames,
    "namedFunction": namedFunction, "correlation": correlation,
    "status": status,
    "hypothesis": hypothesis, "evidence": evidence, "remedy": remedy,
  ]

  /// The words that the schema allows in some places, under the names of those places.
  public static let roles = CatalogLint.roles
}
