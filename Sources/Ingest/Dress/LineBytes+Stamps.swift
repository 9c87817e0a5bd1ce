import LogModel

/// The stamps that stand in front of messages, each with where it ends.
extension LineBytes {
  typealias StampEnd = (stamp: DressStamp, next: Int)

  /// `Mon Nov 23 09:35:18 2026`, in any language, with an optional zone name before the year.
  ///
  /// The stamp is nil where the shape is right but the month is of a language unknown here.
  func ctime(at offset: Int) -> (stamp: DressStamp?, next: Int)? {
    guard let weekday = word(at: offset), self[weekday] == ASCII.blank,
      let monthEnd = word(at: weekday + 1), self[monthEnd] == ASCII.blank
    else { return nil }
    var index = monthEnd + 1
    if self[index] == ASCII.blank { index += 1 }
    guard let day = number(at: index, limit: 2), self[day.next] == ASCII.blank,
      let time = timeOfDay(at: day.next + 1)
    else { return nil }
    let fraction = fraction(at: day.next + 9)
    index = fraction.next
    if self[index] == ASCII.blank, let zone = word(at: index + 1), zone - index <= 6 {
      index = zone
    }
    guard self[index] == ASCII.blank, let year = digits(4, at: index + 1) else { return nil }
    guard let month = MonthName.month(self, (weekday + 1)..<monthEnd),
      let days = CivilDate.days(year: year, month: month, day: day.value)
    else { return (nil, index + 5) }
    let stamp = Self.wall(
      days: days, seconds: time, microseconds: fraction.microseconds, range: offset..<(index + 5))
    return (stamp, index + 5)
  }

  /// `2026-11-23T09:35:18,000000+00:00`, with a blank for the T, with or without fraction and zone.
  func isoTime(at offset: Int) -> StampEnd? {
    guard self[offset + 10] == UInt8(ascii: "T") || self[offset + 10] == ASCII.blank,
      let days = isoDate(at: offset), let time = timeOfDay(at: offset + 11)
    else { return nil }
    let fraction = fraction(at: offset + 19)
    let zone = zone(at: fraction.next)
    let next = zone?.next ?? fraction.next
    let stamp = Self.wall(
      days: days, seconds: time, microseconds: fraction.microseconds, zone: zone?.seconds,
      range: offset..<next)
    return (stamp, next)
  }

  /// `Jun 15 09:31:02` of RFC 3164, with a fraction as some loggers add, month names in any language.
  ///
  /// The stamp is nil where the shape is right but the month is of a language unknown here.
  func syslogTime(at offset: Int) -> (stamp: DressStamp?, hasFraction: Bool, next: Int)? {
    guard let monthEnd = word(at: offset), self[monthEnd] == ASCII.blank else { return nil }
    var index = monthEnd + 1
    if self[index] == ASCII.blank { index += 1 }
    guard let day = number(at: index, limit: 2) else { return nil }
    index = self[day.next] == ASCII.dot ? day.next + 1 : day.next
    guard self[index] == ASCII.blank, let time = timeOfDay(at: index + 1) else { return nil }
    let fraction = fraction(at: index + 9)
    let hasFraction = fraction.next > index + 9
    guard let month = MonthName.month(self, offset..<monthEnd),
      let days = CivilDate.days(year: Stamp.yearOfYearless, month: month, day: day.value)
    else { return (nil, hasFraction, fraction.next) }
    let stamp = Self.wall(
      days: days, seconds: time, microseconds: fraction.microseconds, hasYear: false,
      range: offset..<fraction.next)
    return (stamp, hasFraction, fraction.next)
  }

  /// `23 nov 09:35:18`: syslog of countries that name the day first.
  ///
  /// The stamp is nil where the shape is right but the month is of a language unknown here.
  func dayFirstTime(at offset: Int) -> (stamp: DressStamp?, next: Int)? {
    guard let day = number(at: offset, limit: 2), self[day.next] == ASCII.blank,
      let monthEnd = word(at: day.next + 1), self[monthEnd] == ASCII.blank,
      let time = timeOfDay(at: monthEnd + 1)
    else { return nil }
    let fraction = fraction(at: monthEnd + 9)
    guard let month = MonthName.month(self, (day.next + 1)..<monthEnd),
      let days = CivilDate.days(year: Stamp.yearOfYearless, month: month, day: day.value)
    else { return (nil, fraction.next) }
    let stamp = Self.wall(
      days: days, seconds: time, microseconds: fraction.microseconds, hasYear: false,
      range: offset..<fraction.next)
    return (stamp, fraction.next)
  }

  /// `11/23/2026 09:35:18` as service processors print it, month first unless it can't be one.
  func americanTime(at offset: Int) -> StampEnd? {
    guard let first = digits(2, at: offset), self[offset + 2] == UInt8(ascii: "/"),
      let second = digits(2, at: offset + 3), self[offset + 5] == UInt8(ascii: "/"),
      let year = digits(4, at: offset + 6), self[offset + 10] == ASCII.blank,
      let time = timeOfDay(at: offset + 11),
      let days = CivilDate.days(
        year: year, month: first > 12 ? second : first, day: first > 12 ? first : second)
    else { return nil }
    let fraction = fraction(at: offset + 19)
    let stamp = Self.wall(
      days: days, seconds: time, microseconds: fraction.microseconds,
      range: offset..<fraction.next)
    return (stamp, fraction.next)
  }

  /// Sixteen hex digits: the TSC.
  func ticks(at offset: Int) -> StampEnd? {
    var value: UInt64 = 0
    for index in offset..<(offset + 16) {
      let byte = self[index]
      if ASCII.isDigit(byte) {
        value = value << 4 | UInt64(byte &- 0x30)
      } else if (0x61...0x66).contains(byte) {
        value = value << 4 | UInt64(byte &- 0x57)
      } else {
        return nil
      }
    }
    let clamped = Int64(exactly: value) ?? .max
    let stamp = DressStamp(kind: .ticks, microseconds: clamped, range: offset..<(offset + 16))
    return (stamp, offset + 16)
  }

  /// Where a word of letters, UTF-8 and dots (or `11月`) ends; nil where none of at most 23 bytes stands.
  @inline(__always)
  func word(at offset: Int) -> Int? {
    var index = offset
    var letters = 0
    while index - offset < 24 {
      let byte = self[index]
      if ASCII.isLetter(byte) || byte >= 0x80 {
        letters += 1
      } else if byte != ASCII.dot && !(ASCII.isDigit(byte) && index - offset < 2) {
        break
      }
      index += 1
    }
    return letters > 0 && index - offset < 24 ? index : nil
  }

  @inline(__always)
  private static func wall(
    days: Int, seconds: Int, microseconds: Int, zone: Int? = nil, hasYear: Bool = true,
    range: Range<Int>
  ) -> DressStamp {
    DressStamp(
      kind: .wall, microseconds: Int64(days * 86_400 + seconds) * 1_000_000 + Int64(microseconds),
      utcOffsetSeconds: zone, hasYear: hasYear, range: range)
  }
}
