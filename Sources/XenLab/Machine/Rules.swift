/// The rules of the model that a test can switch off to see what they are good for.
public struct Rules: Sendable, Hashable, Codable {
  /// Posting a receive buffer for flipping marks its page as having no frame.
  ///
  /// This is the rule behind bug 503139: without it every run is clean.
  public var zapP2MOnFlipPost: Bool

  /// The rules of the real kernel, unless told otherwise.
  public init(zapP2MOnFlipPost: Bool = true) {
    self.zapP2MOnFlipPost = zapP2MOnFlipPost
  }
}
