internal import KernelSeries
internal import TestMatrix
internal import XenLab

/// Reads the hosts or guests of one axis of a matrix.
enum MatrixAxis {
  /// The names of `A,B` and `OLDEST..NEWEST`, in order; one that occurs twice is a mistake.
  ///
  /// A comma inside `145 without 145/1,145/2` parts changes, not hosts: a change is `BUILD/NUMBER` alone.
  static func names(_ texts: [String], option: String, in series: KernelSeries) throws -> [String] {
    var names: [String] = []
    for piece in texts.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      let text = piece.trimmingBlanks
      guard !text.isEmpty else {
        throw CommandFailure(
          message: "\(option) has an empty name; write names with commas between them", status: nil)
      }
      if isChange(text), let last = names.last, last.contains(" ") {
        names[names.count - 1] = "\(last), \(text)"
      } else if let range = try inSeries({ () throws(SeriesError) in
        try series.versions(inRange: text)
      }) {
        names += range
      } else {
        names.append(text)
      }
    }
    var seen: Set<String> = []
    for name in names where !seen.insert(name).inserted {
      throw CommandFailure(message: "\(option) names \(name) twice; leave one out", status: nil)
    }
    return names
  }

  /// The hosts of some names.
  static func hosts(
    _ names: [String], in series: KernelSeries
  ) throws -> [LabCells.Named<HostProfile>] {
    do {
      return try names.map { .init(name: $0, profile: try HostProfile.spelled($0, in: series)) }
    } catch let error as LabError {
      throw CommandFailure(message: error.description, status: nil)
    }
  }

  /// The guests of some names.
  static func guests(
    _ names: [String], options: [String], in series: KernelSeries
  ) throws -> [LabCells.Named<GuestProfile>] {
    do {
      return try names.map { name in
        var guest = try GuestProfile.named(name, in: series)
        for option in options { try guest.setOption(option) }
        return .init(name: ([name] + options).joined(separator: " "), profile: guest)
      }
    } catch let error as LabError {
      throw CommandFailure(message: error.description, status: nil)
    }
  }

  /// Every host on every hypervisor.
  static func combined(_ hosts: [String], hypervisors: [String]) -> [String] {
    guard !hypervisors.isEmpty else { return hosts }
    return hosts.flatMap { host in hypervisors.map { "\(host) under \($0)" } }
  }

  private static func isChange(_ text: String) -> Bool {
    text.contains("/") && !text.contains(" ")
  }

  private static func inSeries<Value>(
    _ body: () throws(SeriesError) -> Value
  ) throws -> Value {
    do { return try body() } catch {
      throw CommandFailure(message: error.description, status: nil)
    }
  }
}

extension Substring {
  /// Without blanks at its ends.
  fileprivate var trimmingBlanks: String {
    var rest = drop { $0 == " " }
    while rest.last == " " { rest = rest.dropLast() }
    return String(rest)
  }
}
