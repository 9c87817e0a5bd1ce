internal import LogModel

/// A run on real machines whose logs are at hand, with what is known of it.
public struct RealRun: Sendable {
  /// A guest of the run.
  struct Guest: Sendable {
    let file: String
    /// Its number in each of its lives, parted by suspends.
    let domids: [Int]
    /// What is right for an error line of it; the text tells where several causes acted.
    let cause: @Sendable (Substring) -> Set<String>
  }

  /// The folder's name.
  public let name: String
  let guests: [Guest]
  let hypervisor: String
  /// Other files of the run that go with it.
  let others: [String]
  /// What is right for its refused operations, where the text does not tell it.
  let refusals: Set<String>?
  /// What is right beside the marked lines.
  let truths: [KnownCase.Truth]
  /// UTC at the zero of the first guest's uptime, in seconds since 1970; nil where no one noted it.
  let guestZero: Double?

  init(
    _ name: String, _ guests: [Guest] = [], others: [String] = [], zero: Double? = nil,
    refusals: Set<String>? = nil, truths: [KnownCase.Truth] = []
  ) {
    self.name = name
    self.guests = guests
    self.hypervisor = "hypervisor.log"
    self.others = others
    self.refusals = refusals
    self.truths = truths
    self.guestZero = zero
  }

  /// The names of its files that are needed.
  public var files: [String] { guests.map(\.file) + [hypervisor] + others }

  /// The hypotheses that are right for a refused operation, by what the hypervisor says of it.
  static func causes(ofRefusal line: Substring) -> Set<String> {
    if line.contains("Bad flags (0)") { return ["ended-grant"] }
    if line.contains("Bad flags (1)") { return ["granted-to-another-domain"] }
    if line.contains("Bad flags (2)") { return ["leftover-transfer-offer"] }
    if line.contains("Bad grant reference") { return ["reference-out-of-range"] }
    if line.contains("write-pin") { return ["readonly-grant"] }
    return []
  }
}
