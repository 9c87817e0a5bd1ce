/// What the user says of the clocks; it wins over what the logs say.
public struct ClockSettings: Sendable, Hashable {
  /// What was added to UTC to print the guests' wall-clock stamps, in seconds: 7200 for UTC+2.
  public var guestUTCOffsetSeconds: Int?
  /// The hypervisor's clock minus the guest's, in seconds, of stamps as they are printed.
  public var hypervisorMinusGuestSeconds: Double?

  /// Nothing said, unless given.
  public init(guestUTCOffsetSeconds: Int? = nil, hypervisorMinusGuestSeconds: Double? = nil) {
    self.guestUTCOffsetSeconds = guestUTCOffsetSeconds
    self.hypervisorMinusGuestSeconds = hypervisorMinusGuestSeconds
  }

  /// Reads a zone: `+02:00`, `-0530`, `+2`, `UTC` or `Z`, or seconds with a sign and an s: `+7200s`; nil for anything else.
  public static func utcOffsetSeconds(_ text: String) -> Int? {
    if text == "UTC" || text == "Z" { return 0 }
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let factor = sign == "-" ? -1 : 1
    var rest = text.dropFirst()
    if rest.last == "s" {
      rest = rest.dropLast()
      guard let seconds = Int(rest), abs(seconds) <= 18 * 3600 else { return nil }
      return factor * seconds
    }
    let digits = rest.filter { $0 != ":" }
    guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), rest.count - digits.count <= 1,
      let number = Int(digits)
    else { return nil }
    let (hours, minutes) = digits.count <= 2 ? (number, 0) : (number / 100, number % 100)
    guard digits.count <= 4, hours <= 18, minutes < 60 else { return nil }
    return factor * (hours * 3600 + minutes * 60)
  }
}
