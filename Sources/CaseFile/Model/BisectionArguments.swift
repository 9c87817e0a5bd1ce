/// What a bisection was asked: two bisections with equal arguments are one, and the second continues the first.
///
/// Only what changes the meaning of an observation belongs here. A budget or a wished confidence does not: raising it
/// continues the same bisection.
public struct BisectionArguments: Sendable, Hashable, Codable {
  /// The series of builds: `rhel5-kernel`, a file, or a repository.
  public var series: String
  /// The build taken as good.
  public var good: String
  /// The build taken as bad.
  public var bad: String
  /// What varies over the builds: `restore-host`, `save-host`, `both-hosts`, `guest`.
  public var axis: String?
  /// The fixed build of the host on which the guest is saved.
  public var saveHost: String?
  /// The fixed build of the host on which the guest is restored.
  public var restoreHost: String?
  /// The fixed build of the guest.
  public var guest: String?
  /// The incident signature that makes a run bad; nil where any failure does.
  public var signature: String?
  /// The command that runs one test; nil for the simulated lab.
  public var command: String?
  /// The simulated noise, in the program's own notation.
  public var noise: String?
  /// The seed of a simulation.
  public var seed: String?
  /// Further arguments by name, for test runners that have more.
  public var others: [String: String]

  /// A series with its two ends; everything else is not set.
  public init(
    series: String, good: String, bad: String, axis: String? = nil, saveHost: String? = nil,
    restoreHost: String? = nil, guest: String? = nil, signature: String? = nil,
    command: String? = nil, noise: String? = nil, seed: String? = nil,
    others: [String: String] = [:]
  ) {
    self.series = series
    self.good = good
    self.bad = bad
    self.axis = axis
    self.saveHost = saveHost
    self.restoreHost = restoreHost
    self.guest = guest
    self.signature = signature
    self.command = command
    self.noise = noise
    self.seed = seed
    self.others = others
  }
}

extension BisectionArguments {
  /// Every argument that is set, as name and value, in a fixed order.
  public var named: [(name: String, value: String)] {
    let fixed: [(String, String?)] = [
      ("series", series), ("good", good), ("bad", bad), ("axis", axis), ("save-host", saveHost),
      ("restore-host", restoreHost), ("guest", guest), ("signature", signature),
      ("command", command), ("noise", noise), ("seed", seed),
    ]
    let set = fixed.compactMap { name, value in value.map { (name: name, value: $0) } }
    return set + others.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
  }

  /// What distinguishes these arguments from others; empty where they are the same bisection.
  public func differences(from other: BisectionArguments) -> [ArgumentDifference] {
    let here = keyed
    let there = other.keyed
    return Set(here.keys).union(there.keys).sorted().compactMap { name in
      here[name] == there[name]
        ? nil : ArgumentDifference(name: name, value: here[name], other: there[name])
    }
  }

  /// `named` as a table; a further argument that bears the name of a fixed one gets a prefix.
  private var keyed: [String: String] {
    var fixed = self
    fixed.others = [:]
    var table = Dictionary(fixed.named.map { ($0.name, $0.value) }) { first, _ in first }
    for (name, value) in others { table[table[name] == nil ? name : "others.\(name)"] = value }
    return table
  }
}

/// One argument in which two bisections differ.
public struct ArgumentDifference: Sendable, Hashable, CustomStringConvertible {
  /// The argument's name as on the command line, without dashes: `good`, `save-host`.
  public let name: String
  /// Its value here; nil where it is not set.
  public let value: String?
  /// Its value there; nil where it is not set.
  public let other: String?

  /// `good is A here and B there`, for an error message.
  public var description: String {
    "\(name) is \(value.map { "`\($0)`" } ?? "not set") here and "
      + "\(other.map { "`\($0)`" } ?? "not set") there"
  }
}
