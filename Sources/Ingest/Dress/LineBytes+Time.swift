import LogModel

/// Times of day, dates and zones as logs print them. Every number has few digits, so nothing overflows.
extension LineBytes {
  /// `HH:MM:SS` as seconds of the day; a leap second's 60 is taken.
  @inline(__always)
  func timeOfDay(at offset: Int) -> Int? {
    guard self[offset + 2] == ASCII.colon, self[offset + 5] == ASCII.colon,
      let hour = digits(2, at: offset), hour < 24,
      let minute = digits(2, at: offset + 3), minute < 60,
      let second = digits(2, at: offset + 6), second <= 60
    else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  /// `YYYY-MM-DD`, or with slashes, as days since 1970-01-01.
  @inline(__always)
  func isoDate(at offset: Int) -> Int? {
    let separator = self[offset + 4]
    guard separator == ASCII.dash || separator == UInt8(ascii: "/"), self[offset + 7] == separator,
      let year = digits(4, at: offset), let month = digits(2, at: offset + 5),
      let day = digits(2, at: offset + 8)
    else { return nil }
    return CivilDate.days(year: year, month: month, day: day)
  }

  /// A fraction `.123456` or `,123` as microseconds, and where it ends; 0 where there is none.
  @inline(__always)
  func fraction(at offset: Int) -> (microseconds: Int, next: Int) {
    guard self[offset] == ASCII.dot || self[offset] == ASCII.comma,
      ASCII.isDigit(self[offset + 1])
    else { return (0, offset) }
    var value = 0
    var count = 0
    var index = offset + 1
    while ASCII.isDigit(self[index]) {
      if count < 6 {
        value = value * 10 + Int(self[index] &- 0x30)
        count += 1
      }
      index += 1
    }
    while count < 6 {
      value *= 10
      count += 1
    }
    return (value, index)
  }

  /// `Z`, `+0200` or `+02:00` as seconds east of UTC, and where it ends.
  func zone(at offset: Int) -> (seconds: Int, next: Int)? {
    let sign = self[offset]
    if sign == UInt8(ascii: "Z") { return (0, offset + 1) }
    guard sign == ASCII.plus || sign == ASCII.dash, let hours = digits(2, at: offset + 1),
      hours < 24
    else { return nil }
    let minuteOffset = self[offset + 3] == ASCII.colon ? offset + 4 : offset + 3
    guard let minutes = digits(2, at: minuteOffset), minutes < 60 else { return nil }
    let seconds = hours * 3600 + minutes * 60
    return (sign == ASCII.dash ? -seconds : seconds, minuteOffset + 2)
  }

  /// `-03`, `+0530`: the zone of a journal's full date where it has no letters, with a blank behind it.
  func shortZone(at offset: Int) -> (seconds: Int, next: Int)? {
    let sign = self[offset]
    guard sign == ASCII.plus || sign == ASCII.dash, let hours = digits(2, at: offset + 1),
      hours < 24
    else { return nil }
    var seconds = hours * 3600
    var next = offset + 3
    if let minutes = digits(2, at: next), minutes < 60 {
      seconds += minutes * 60
      next += 2
    }
    guard self[next] == ASCII.blank else { return nil }
    return (sign == ASCII.dash ? -seconds : seconds, next)
  }

  /// `1234.567890` with leading blanks as microseconds, and where it ends.
  ///
  /// At most eleven digits before the dot and nine behind it; of these the first six count.
  @inline(__always)
  func seconds(at offset: Int) -> (microseconds: Int64, next: Int)? {
    var index = offset
    while self[index] == ASCII.blank { index += 1 }
    guard let whole = number(at: index, limit: 11), self[whole.next] == ASCII.dot else {
      return nil
    }
    let part = fraction(at: whole.next)
    guard part.next > whole.next, part.next - whole.next <= 10 else { return nil }
    return (Int64(whole.value) * 1_000_000 + Int64(part.microseconds), part.next)
  }
}
