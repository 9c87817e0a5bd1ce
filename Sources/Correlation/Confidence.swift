/// How sure an incident is as a whole: pairing, guest and leading cause all right.
enum Confidence {
  /// The probability that logs of a pairing belong together: estimates, to be replaced by measured ones.
  static func ofPairing(_ pairing: Pairing) -> Double {
    switch pairing {
    case .proven: 0.99
    case .probable: 0.95
    case .possible: 0.85
    // People who give two logs together are mostly right.
    case .claimed: 0.85
    }
  }

  /// The probability that a guest which is told by its number is the right one; 1 where no number is told.
  static func ofGuest(_ guest: DomainIdentity) -> Double {
    guard guest.domid != nil else { return 1 }
    switch guest.certainty {
    case .certain: return 0.99
    case .probable: return 0.97
    case .possible, .unknown: return 0.85
    }
  }

  /// The product, the three taken as independent.
  static func overall(
    pairing: Pairing, partnersLinked: Bool, guest: DomainIdentity, leading: Double
  ) -> Double {
    // Without a second side there is nothing to pair.
    (partnersLinked ? ofPairing(pairing) : 1) * ofGuest(guest) * leading
  }
}
