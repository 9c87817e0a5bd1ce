/// Turns a day into the form in which kernels print when they were built.
enum BuildDate {
  /// `2009-05-07` as `Thu May 7 12:00:00 EDT 2009`; the hour is nobody's record, so it is noon.
  ///
  /// An unreadable day gives `Thu Jan 1 00:00:00 UTC 1970`, which no build carries.
  static func banner(_ date: String) -> String {
    let parts = date.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]), (1...31).contains(parts[2]),
      (1970...2100).contains(parts[0])
    else { return "Thu Jan 1 00:00:00 UTC 1970" }
    let (year, month, day) = (parts[0], parts[1], parts[2])
    let zone = (4...10).contains(month) ? "EDT" : "EST"
    let name = weekdays[weekday(year: year, month: month, day: day)]
    return "\(name) \(months[month - 1]) \(day) 12:00:00 \(zone) \(year)"
  }

  /// `2026-11-16` as `Mon Nov 16 12:00:00 UTC 2026`.
  static func utcBanner(_ date: String) -> String {
    banner(date).replacing("EDT", with: "UTC").replacing("EST", with: "UTC")
  }

  /// The day of the week, 0 for Sunday (Sakamoto's method).
  static func weekday(year: Int, month: Int, day: Int) -> Int {
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let shifted = month < 3 ? year - 1 : year
    return (shifted + shifted / 4 - shifted / 100 + shifted / 400 + shifts[month - 1] + day) % 7
  }

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
