/// How sure an incident is as a whole: pairing, guest and leading cause all right.
///
/// The shares of pairings and guests are measured on generated cases of which the truth is known, one pair in twelve of two
/// machines (Benchmarks, `calibration`): set by the cases of even numbers, held against those of odd ones. Where none of
/// many was wrong, less than 1 is claimed all the same, as cases nobody thought of are not among them.
enum Confidence {
  /// The probability that logs of a pairing belong together.
  ///
  /// - Parameter isNumberTold: whether the other side's life of a domain fits the guest, so that its number could be told.
  static func ofPairing(_ pairing: Pairing, isNumberTold: Bool) -> Double {
    switch pairing {
    // 64 of 64, one file.
    case .proven: 0.99
    // 231 of 231.
    case .probable: 0.99
    // With a number 76 of 78; without one 16 of 32.
    case .possible: isNumberTold ? 0.95 : 0.6
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
    pairing: Pairing, partnersLinked: Bool, guest: DomainIdentity, leading: Double
  ) -> Double {
    // Without a second side there is nothing to pair.
    let paired = partnersLinked ? ofPairing(pairing, isNumberTold: guest.domid != nil) : 1
    return paired * ofGuest(guest) * leading
  }
}
