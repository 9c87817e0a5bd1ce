internal import Correlation
internal import LogModel

/// What one run has and another has not: the answer of `firstbad diff`, in the shape of `firstbad.diff.v1`.
public struct RunDifference: Sendable, Hashable, Codable {
  /// Always `firstbad.diff.v1`.
  public let schema = "firstbad.diff.v1"
  /// The run that is taken as good.
  public let good: RunSummary
  /// The run that is taken as bad.
  public let bad: RunSummary
  /// What differs, the most telling first.
  public let differences: [Difference]
  /// What could not be compared at all, and why: a sentence each.
  public let notCompared: [String]

  private enum CodingKeys: String, CodingKey {
    case good, bad, differences, notCompared
  }

  /// An answer with all its parts.
  public init(
    good: RunSummary, bad: RunSummary, differences: [Difference], notCompared: [String]
  ) {
    self.good = good
    self.bad = bad
    self.differences = differences
    self.notCompared = notCompared
  }

  /// The same with the numbers masked in the names of lines that no pattern knows: `vif#: mtu #`.
  public var masked: RunDifference {
    RunDifference(
      good: good, bad: bad,
      differences: differences.map { item in
        guard item.kind == .line else { return item }
        let name = LogBytes(text: item.subject).withBytes(LineTemplate.text)
        return Difference(
          kind: item.kind, subject: name, title: name, role: item.role, severity: item.severity,
          good: item.good, bad: item.bad, visibility: item.visibility.map { $0.about(name) })
      }, notCompared: notCompared)
  }

  /// The differences that an engineer should look at first.
  public var ofNote: [Difference] { differences.filter(\.isOfNote) }
}

extension Visibility {
  /// The same said of another name.
  fileprivate func about(_ name: String) -> Visibility {
    Visibility(pattern: name, verdict: verdict, why: why, advice: advice)
  }
}

/// One run of a comparison, as outputs name it.
public struct RunSummary: Sendable, Hashable, Codable {
  /// The folder, archive, file or case, as the user named it.
  public let name: String
  /// How many lines of logs were read; 0 for a case, which holds no lines.
  public let lines: Int
  /// The streams found in it: `guest`, `hypervisor`, `guest-2`.
  public let streams: [String]

  /// A run by its name and extent.
  public init(name: String, lines: Int, streams: [String]) {
    self.name = name
    self.lines = lines
    self.streams = streams
  }
}
