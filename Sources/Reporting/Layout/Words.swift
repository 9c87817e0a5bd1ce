/// Numbers as people read them; the same number always gives the same words.
enum Words {
  /// `1 line`, `10 lines`; `plural` where an s is not enough.
  static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? singular : plural ?? singular + "s")"
  }

  /// A probability in percent: `94 %`; never 0 or 100 for what is merely close to it.
  static func percent(_ probability: Double) -> String {
    guard probability.isFinite else { return "unknown" }
    if probability <= 0 { return "0 %" }
    if probability >= 1 { return "100 %" }
    if probability < 0.01 { return "<1 %" }
    if probability > 0.99 { return ">99 %" }
    return "\(Int((probability * 100).rounded())) %"
  }

  /// Seconds with at most `places` decimals and no zeros at the end: `1.5`, `7200`.
  static func decimal(_ number: Double, places: Int = 3) -> String {
    guard number.isFinite, abs(number) < 1e15 else { return "\(number)" }
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = (abs(number) * scale).rounded()
    guard scaled < 1e18 else { return "\(number)" }
    let units = Int64(scaled)
    let whole = units / Int64(scale)
    var fraction = String(units % Int64(scale))
    fraction = String(repeating: "0", count: max(0, places - fraction.count)) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let sign = number < 0 && units > 0 ? "-" : ""
    return sign + "\(whole)" + (fraction.isEmpty ? "" : ".\(fraction)")
  }

  /// How much a likelihood ratio weighs, after Kass and Raftery (1995): 3, 20 and 150 part the words.
  static func weight(ratio: Double) -> String {
    guard ratio > 0 else { return "excludes it" }
    switch max(ratio, 1 / ratio) {
    case ..<3: return "weak"
    case ..<20: return "fair"
    case ..<150: return "strong"
    default: return "very strong"
    }
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ items: [String]) -> String {
    guard let last = items.last else { return "" }
    let rest = items.dropLast().joined(separator: ", ")
    return rest.isEmpty ? last : "\(rest) and \(last)"
  }

  /// The first letter in upper case, the rest as it is.
  static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension Words {
  /// Seconds since 1970 as `2026-11-23 09:04:18`, in UTC.
  static func moment(_ seconds: Double) -> String {
    guard let whole = Int64(exactly: seconds.rounded(.down)) else { return "?" }
    let days = whole >= 0 ? whole / 86_400 : (whole - 86_399) / 86_400
    let rest = whole - days * 86_400
    // Days to a date of the Gregorian calendar: Howard Hinnant's civil_from_days.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return
      "\(year)-\(two(month))-\(two(day)) \(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))"
  }
}
