/// What a network backend publishes in xenstore before it has heard of its frontend.
///
/// nil means that the key is absent, which is not the same as 0: a frontend reads an absent
/// `feature-rx-flip` as 1 and an absent `feature-rx-copy` as 0.
public struct BackendFeatures: Sendable, Hashable, Codable {
  /// The value of `feature-rx-copy`.
  public var receiveCopy: Int?
  /// The value of `feature-rx-flip`.
  public var receiveFlip: Int?
  /// The value of a key that only repaired frontends read: "I can flip, but prefer to copy".
  public var preferCopy: Int?

  /// What is published.
  public init(receiveCopy: Int? = nil, receiveFlip: Int? = nil, preferCopy: Int? = nil) {
    self.receiveCopy = receiveCopy
    self.receiveFlip = receiveFlip
    self.preferCopy = preferCopy
  }

  /// Copying offered, flipping not mentioned: RHEL 5 before -145 and from -153 on.
  public static let copyOffered = BackendFeatures(receiveCopy: 1)
  /// Copying offered and flipping withdrawn.
  public static let copyOnly = BackendFeatures(receiveCopy: 1, receiveFlip: 0)
  /// Copying offered and preferred, flipping still possible.
  public static let copyPreferred = BackendFeatures(receiveCopy: 1, preferCopy: 1)
  /// Neither key, as backends before August 2006.
  public static let none = BackendFeatures()
}
