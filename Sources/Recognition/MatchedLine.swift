internal import Ingest
internal import LogModel

/// A line that a pattern matched, as offsets into the buffer: no text is made until one asks for it.
struct MatchedLine {
  /// The pattern's index in the catalogue.
  let pattern: Int
  /// The variant's index in the pattern.
  let variant: Int
  /// Where the line lies in the buffer, its line feed left out.
  let range: Range<Int>
  let dress: Dress
  let role: StreamRole
  /// How many lines it covers.
  let lineCount: Int
  /// The groups that took part, as offsets into the line; empty where they were not asked for.
  let groups: [(name: String, range: Range<Int>)]
}

/// A block of lines that was folded into one event, as far as it concerns the lines that follow.
struct OpenBlock: Hashable {
  /// The pattern that folded it, which replaces others inside it.
  let pattern: Int
  /// Where its last line ends.
  let end: Int
}
