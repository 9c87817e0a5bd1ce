internal import Wording

/// A word of a closed list, asked back for where it is none of them.
enum Choice {
  /// The value of a word.
  ///
  /// - Parameter option: the option as it is typed, for the message.
  static func read<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String, as type: Value.Type, option: String
  ) throws -> Value {
    if let value = Value(rawValue: text) { return value }
    let known = Value.allCases.map(\.rawValue)
    let hint = Spelling.nearest(to: text, in: known).map { "did you mean '\($0)'?" }
    throw CommandFailure(
      message: "\(option) '\(text)': " + (hint ?? "give one of \(known.joined(separator: ", "))"),
      status: nil)
  }
}
