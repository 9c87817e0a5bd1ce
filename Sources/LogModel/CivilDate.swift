/// Days of the Gregorian calendar, counted from 1970-01-01.
public enum CivilDate {
  /// A day; nil where there is no such month or day, or the year has not four digits.
  @inlinable public static func days(year: Int, month: Int, day: Int) -> Int? {
    guard (1...12).contains(month), (1...31).contains(day), (0...9999).contains(year) else {
      return nil
    }
    return count(year: year, month: month, day: day)
  }

  /// 1 January of a year.
  public static func newYear(_ year: Int) -> Int { count(year: year, month: 1, day: 1) }

  /// Years that begin in March: the leap day is the last one. (Hinnant, days_from_civil.)
  @usableFromInline static func count(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
