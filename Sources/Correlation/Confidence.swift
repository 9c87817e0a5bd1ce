/// How sure an incident is as a whole: pairing, guest and leading cause all right.
///
/// The shares of pairings and guests are measured on generated cases of which the truth is known, one pair in twelve of two
/// machines (Benchmarks, `calibration`): set by the cases of even numbers, held against those of odd ones. Where none of
/// many was wrong, less than 1 is claimed all the same, as cases nobody thought of are not among them.
enum Confidence {
  /// Whether the lives of domains, as the other side tells them, go with the guest.
  enum Lives {
    /// The guest's number could be told.
    case fitting
    /// Lives are told, and by none of them the guest's number.
    case unfitting
    /// The other side tells of no life.
    case untold
  }

  /// The probability that logs of a pairing belong together.
  static func ofPairing(_ pairing: Pairing, lives: Lives) -> Double {
    switch pairing {
    // 64 of 64, one file.
    case .proven: 0.99
    // 231 of 231.
    case .probable: 0.99
    // With a number 63 of 64; with lives of which none is the guest's 8 of 24; where none is told 6 of 6.
    case .possible:
      switch lives {
      case .fitting: 0.95
      case .unfitting: 0.4
      case .untold: 0.9
      }
    // 156 of 169; people who give two logs together are mostly right.
    case .claimed: 0.92
    }
  }

  /// The probability that a guest which is told by its number is the right one; 1 where no number is told.
  static func ofGuest(_ guest: DomainIdentity) -> Double {
    guard guest.domid != nil else { return 1 }
    switch guest.certainty {
    // 255 of 255.
    case .certain: return 0.995
    // 246 of 246.
    case .probable: return 0.99
    // 251 of 254.
    case .possible, .unknown: return 0.97
    }
  }

  /// The product, the three taken as independent.
  static func overall(
    pairing: Pairing, partnersLinked: Bool, guest: DomainIdentity, livesAreTold: Bool,
    leading: Double
  ) -> Double {
    // Without a second side there is nothing to pair.
    let lives: Lives = guest.domid != nil ? .fitting : livesAreTold ? .unfitting : .untold
    let paired = partnersLinked ? ofPairing(pairing, lives: lives) : 1
    return paired * ofGuest(guest) * leading
  }
}
