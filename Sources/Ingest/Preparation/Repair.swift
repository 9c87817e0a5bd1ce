import LogModel

/// One step of the preparation: a kind of damage, or a container, that is looked for in a whole text and undone.
protocol Repair: SendableMetatype {
  /// The dialects that it undoes; nil where it undoes no dialect.
  ///
  /// It is left out where the user says that the lines are in others.
  static var dialects: DressForms? { get }

  /// The text without the damage; nil where it has none.
  ///
  /// - Parameter survey: what the look over all bytes of `text` found.
  static func repair(_ text: CleanText, _ survey: TextSurvey) -> Repaired?
}

extension Repair {
  static var dialects: DressForms? { nil }
}

/// A text that a repair has undone something in.
struct Repaired {
  let text: CleanText
  /// What was undone, for the user.
  let note: Diagnostic.Note
}
