/// A moment in the calendar (UTC), with the forms in which logs print it.
struct CivilTime: Equatable {
  var year: Int
  var month: Int
  var day: Int
  var secondOfDay: Int
  var millisecond: Int

  /// Seconds since 1970 and a signed distance from there; far-off moments stay in their year's range.
  init(epochSeconds: Int64, plusMicroseconds: Int64) {
    let (sum, overflow) = epochSeconds.addingReportingOverflow(
      plusMicroseconds.floorDivided(1_000_000))
    let seconds = overflow ? epochSeconds : sum
    let days = seconds.floorDivided(86_400)
    secondOfDay = Int(seconds - days * 86_400)
    millisecond = Int(
      (plusMicroseconds - plusMicroseconds.floorDivided(1_000_000) * 1_000_000) / 1000)
    // Days to a date (Howard Hinnant, chrono-compatible low-level date algorithms).
    let shifted = days + 719_468
    let era = shifted.floorDivided(146_097)
    let dayOfEra = Int(shifted - era * 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + Int(era) * 400 + (month <= 2 ? 1 : 0)
  }

  /// The seconds since 1970 of a day's midnight; 0 for a text that is no `YYYY-MM-DD`.
  static func epochSeconds(ofDay text: String) -> Int64 {
    let parts = text.split(separator: "-").compactMap { Int64($0) }
    guard parts.count == 3, (1...12).contains(parts[1]), (1...31).contains(parts[2]),
      (1970...2100).contains(parts[0])
    else { return 0 }
    let year = parts[1] <= 2 ? parts[0] - 1 : parts[0]
    let shiftedMonth = parts[1] > 2 ? parts[1] - 3 : parts[1] + 9
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + parts[2] - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return (era * 146_097 + dayOfEra - 719_468) * 86_400
  }

  /// `14:02:11`.
  var clockText: String {
    Digits.padded(secondOfDay / 3600, 2) + ":" + Digits.padded(secondOfDay / 60 % 60, 2) + ":"
      + Digits.padded(secondOfDay % 60, 2)
  }

  /// `2009-05-27 14:02:11`, as Xen prints it.
  var dateText: String {
    "\(year)-\(Digits.padded(month, 2))-\(Digits.padded(day, 2)) \(clockText)"
  }

  /// `May 27 14:02:11`, as syslog prints it.
  var syslogText: String {
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return "\(names[month - 1]) \(day < 10 ? " " : "")\(day) \(clockText)"
  }
}

/// Numbers with leading zeros or blanks; hand-made because a run prints thousands.
enum Digits {
  /// At least so many digits.
  static func padded(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    let missing = width - text.utf8.count
    return missing > 0 ? String(repeating: "0", count: missing) + text : text
  }

  /// Hexadecimal with at least so many digits.
  static func hex(_ value: UInt64, _ width: Int) -> String {
    let text = String(value, radix: 16)
    let missing = width - text.utf8.count
    return missing > 0 ? String(repeating: "0", count: missing) + text : text
  }

  /// `%5ld.%06ld` of microseconds, as printk's stamps; never below zero.
  static func seconds(_ microseconds: Int64) -> String {
    let value = max(microseconds, 0)
    let whole = String(value / 1_000_000)
    let blanks = String(repeating: " ", count: max(5 - whole.utf8.count, 0))
    return blanks + whole + "." + padded(Int(value % 1_000_000), 6)
  }
}

extension Int64 {
  /// Division that rounds down, also below zero.
  func floorDivided(_ divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
