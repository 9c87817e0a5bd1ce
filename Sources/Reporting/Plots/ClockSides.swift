import Correlation
import LogModel

/// The two streams of an incident whose clocks were laid over each other: which is the one that the offset is taken from.
///
/// The alignment says how far the second clock is ahead of the first, not which streams they are: the order in which more
/// bursts meet is the right one.
struct ClockSides {
  /// The stream whose clock is the axis.
  let first: String
  /// The stream whose times the offset is taken from.
  let second: String
  /// When bursts of the first begin, in its own seconds, ascending.
  let firstBegins: [Double]
  /// The same of the second.
  let secondBegins: [Double]
  /// Seconds that the second clock is ahead.
  let offset: Double
  /// Half the width of what is not known of that.
  let doubt: Double

  /// How far the begins of two bursts that belong together may lie apart, as the aligner has it.
  static let toleranceSeconds = 1.0

  /// Nil where clocks were not aligned, or the incident has times of one stream only.
  init?(_ incident: Incident) {
    guard let alignment = incident.alignment else { return nil }
    let timed = Self.names(incident).map { ($0, Self.begins(incident, $0)) }
      .filter { !$0.1.isEmpty }
    guard timed.count >= 2 else { return nil }
    let offset = (alignment.offsetSecondsLow + alignment.offsetSecondsHigh) / 2
    var best: (met: Int, Int, Int)?
    for left in timed.indices {
      for right in timed.indices where right != left {
        let met = timed[left].1.count {
          Self.partner(of: $0, in: timed[right].1, offset: offset) != nil
        }
        if met > best?.met ?? 0 { best = (met, left, right) }
      }
    }
    guard let best else { return nil }
    (first, firstBegins) = timed[best.1]
    (second, secondBegins) = timed[best.2]
    self.offset = offset
    doubt = max(0, alignment.offsetSecondsHigh - alignment.offsetSecondsLow) / 2
  }

  /// The streams of an incident, guests first.
  static func names(_ incident: Incident) -> [String] {
    let names = incident.evidence.reduce(into: [String]()) { names, item in
      if !names.contains(item.stream) { names.append(item.stream) }
    }
    return names.sorted { (role(of: $0), $0) < (role(of: $1), $1) }
  }

  /// The role in a stream's name: `guest-2` is a guest.
  static func role(of name: String) -> StreamRole {
    let stem = name.split(separator: "-").first.map(String.init) ?? name
    return StreamRole(rawValue: stem) ?? .toolstack
  }

  /// The burst of the second side that begins with one of the first's, on the first's clock.
  func partner(of burst: Double) -> Double? {
    Self.partner(of: burst, in: secondBegins, offset: offset)
  }

  private static func partner(of burst: Double, in others: [Double], offset: Double) -> Double? {
    let nearest = others.map { $0 - offset }.min { abs($0 - burst) < abs($1 - burst) }
    return nearest.flatMap { abs($0 - burst) <= toleranceSeconds ? $0 : nil }
  }

  private static func begins(_ incident: Incident, _ stream: String) -> [Double] {
    let bursts = incident.evidence.filter { $0.stream == stream }.flatMap { $0.bursts ?? [] }
    guard let kind = bursts.first?.kind else { return [] }
    return bursts.filter { $0.kind == kind }.map { Double($0.firstMicroseconds) / 1_000_000 }
      .sorted()
  }
}
