/// What a change does to the simulated machine.
///
/// Almost every change does nothing the model can see. The two that do are tied to their build and
/// number below; everything else (which builds fail, where the window ends) is computed from them.
public enum Effect: Sendable, Hashable, Codable {
  /// The backend publishes `feature-rx-flip` with this value.
  case publishReceiveFlip(Int)
  /// The backend no longer publishes `feature-rx-flip`.
  case withdrawReceiveFlip

  /// Puts the effect on what a backend publishes.
  public func apply(to features: inout BackendFeatures) {
    switch self {
    case .publishReceiveFlip(let value): features.receiveFlip = value
    case .withdrawReceiveFlip: features.receiveFlip = nil
    }
  }
}

extension Change {
  /// What the change does to the simulated machine.
  ///
  /// That -145 publishes `feature-rx-flip = 0` is what comment 4 of bug 503139 says and what the
  /// upstream backend did from October 2006 on; the source of -145 was never published.
  public var effects: [Effect] { Self.knownEffects[id] ?? [] }

  private static let knownEffects: [String: [Effect]] = [
    // [ia64] xen: switch from flipping to copying interface, bug 479754
    "2.6.18-145.el5/1": [.publishReceiveFlip(0)],
    // [xen] netback: change back to a flipping interface, bug 479754
    "2.6.18-153.el5/9": [.withdrawReceiveFlip],
  ]
}
