import Wording

extension BuildRecipe {
  /// Reads a recipe as ``label`` writes it: `145 without 145/1, 145/2 with 153/9`.
  ///
  /// `without` and `with` take change ids with commas or blanks between them and may be repeated; all of
  /// the recipe stands after the build. The build and the ids are looked up later, in a series.
  ///
  /// - Throws: ``SeriesError`` `.malformedRecipe` with what is wrong.
  public init(spelled text: String) throws(SeriesError) {
    let words = text.split { $0 == " " || $0 == "\t" || $0 == "," }.map(String.init)
    guard let base = words.first, !Self.verbs.contains(base) else {
      throw .malformedRecipe(text: text, reason: "it begins with no build")
    }
    var recipe = BuildRecipe(base: base)
    var verb: String?
    var isEmpty = false
    for word in words.dropFirst() {
      if Self.verbs.contains(word) {
        if isEmpty, let verb { throw Self.noChange(after: verb, in: text) }
        (verb, isEmpty) = (word, true)
      } else if let verb {
        guard word.contains("/") else {
          throw .malformedRecipe(
            text: text, reason: "'\(word)' is no change; write BUILD/NUMBER, such as 145/1")
        }
        if verb == "without" { recipe.without.append(word) } else { recipe.with.append(word) }
        isEmpty = false
      } else {
        let hint = Spelling.nearest(to: word, in: Self.verbs).map { "; did you mean '\($0)'?" }
        throw .malformedRecipe(
          text: text,
          reason: "'\(word)' after the build is neither 'without' nor 'with'" + (hint ?? ""))
      }
    }
    if isEmpty, let verb { throw Self.noChange(after: verb, in: text) }
    self = recipe
  }

  private static let verbs = ["without", "with"]

  private static func noChange(after verb: String, in text: String) -> SeriesError {
    .malformedRecipe(text: text, reason: "no change after '\(verb)'; write \(verb) 145/1")
  }
}
