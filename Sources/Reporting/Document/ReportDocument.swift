/// A report laid out, before it is written in any form: which section follows which, in blocks that every writer knows.
///
/// Text in it is as it came: each writer makes it visible and escapes it by its own rules.
struct ReportDocument: Sendable, Hashable {
  /// A piece of a line.
  enum Span: Sendable, Hashable {
    /// Prose; words between backquotes are code.
    case words(String)
    /// Something to be shown letter by letter.
    case code(String)
    /// What the words before rest on.
    case sources([Source])
  }

  /// A part of the page.
  enum Block: Sendable, Hashable {
    /// A title: level 1 for the report, 2 for its sections, 3 within them.
    case heading(Int, String)
    case paragraph([Span])
    case bullets([[Span]])
    case numbers([[Span]])
    /// Lines of a log.
    case quote([String])
    /// Commands to type.
    case commands([String])
    case table(headings: [String], rows: [[String]])
    /// A matrix of hosts: a table, or where a page is narrow lines of words or letters.
    case grid(Grid)
    /// A drawing; writers of text leave it out, for they say the same in words.
    case plot(Plot)
  }

  /// A table of many columns with another form for plain text.
  struct Grid: Sendable, Hashable {
    let headings: [String]
    let rows: [[String]]
    /// What its words mean, as far as they need it.
    let key: [String]
    /// The same for a page of 72 columns.
    let lines: [String]
    /// What its words or letters mean there.
    let lineKey: [String]
  }

  private(set) var blocks: [Block] = []

  /// Adds a part.
  mutating func add(_ block: Block) { blocks.append(block) }
}

extension ReportDocument.Span {
  /// A claim's sentence, and behind it what it rests on.
  static func claim(_ claim: Claim) -> [ReportDocument.Span] {
    claim.sources.isEmpty ? [.words(claim.text)] : [.words(claim.text), .sources(claim.sources)]
  }
}

extension ReportDocument {
  /// The pieces of a line with a space between them, but none before a colon.
  static func join(_ pieces: [String]) -> String {
    pieces.reduce("") { line, piece in
      line.isEmpty || piece.hasPrefix(": ") ? line + piece : line + " " + piece
    }
  }
}
