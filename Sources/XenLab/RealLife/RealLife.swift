import Chance
import Wording

/// What goes wrong in tests on real machines, each with its rate, the chance in one run.
///
/// All rates are 0 unless set. What happens in a run follows from its seed; the draws of real life
/// have a stream of their own, so that switching one on changes nothing else.
public struct RealLife: Sendable, Hashable, Codable {
  /// Something that goes wrong.
  public enum Fault: String, Sendable, Hashable, Codable, CaseIterable, CodingKeyRepresentable {
    /// The test sends nothing after the restore, so a fault that needs traffic is missed.
    case quietTest = "quiet-test"
    /// The guest's kernel dies of something that has nothing to do with its network.
    case guestCrash = "guest-crash"
    /// The machine under test stops in the middle of its boot without a word.
    case bootHang = "boot-hang"
    /// The machine under test panics while it boots.
    case noBoot = "no-boot"
    /// The build under test can't be installed, so nothing is run.
    case noInstall = "no-install"
    /// Nobody gets at the consoles: the test ends without a log.
    case labFault = "lab-fault"
    /// The machine under test comes up with another kernel than the one installed for the test.
    case wrongKernel = "wrong-kernel"
    /// One of the logs lacks its beginning or its end, cut in the middle of a line.
    case truncatedLog = "truncated-log"
    /// The kernel of domain 0 writes into the hypervisor's log, as on a shared serial line.
    case interleavedLog = "interleaved-log"
    /// Logs have other time stamps than the machine's default, or none.
    case otherStamps = "other-stamps"
  }

  private var rates: [Fault: Double] = [:]

  /// Nothing goes wrong.
  public init() {}

  /// The chance of a fault in one run, 0...1; what is outside is taken as the nearer end.
  public subscript(fault: Fault) -> Double {
    get { rates[fault] ?? 0 }
    set { rates[fault] = newValue > 0 ? min(newValue, 1) : nil }
  }

  /// Whether nothing can go wrong.
  public var isPeaceful: Bool { rates.isEmpty }

  /// The faults that can happen, with their rates, in the order of ``Fault``.
  public var settings: [(fault: Fault, rate: Double)] {
    Fault.allCases.compactMap { fault in rates[fault].map { (fault, $0) } }
  }

  /// Sets a rate by text, such as `guest-crash=0.1`; a name alone means 1, in every run.
  ///
  /// - Throws: ``LabError`` `.unknownFault` with the nearest name, or `.malformedRate`.
  public mutating func set(_ text: String) throws(LabError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    guard let fault = Fault(rawValue: name) else {
      let words = Fault.allCases.map(\.rawValue)
      throw .unknownFault(name: name, nearest: Spelling.nearest(to: name, in: words))
    }
    guard parts.count == 2 else {
      self[fault] = 1
      return
    }
    guard let rate = Double(parts[1]), rate >= 0, rate <= 1 else {
      throw .malformedRate(fault: fault.rawValue, text: String(parts[1]))
    }
    self[fault] = rate
  }

  /// What happens in the run of a seed.
  func draw(seed: UInt64) -> Set<Fault> {
    var generator = SplitMix64(seed: seed ^ 0x5245_414C_4C49_4645)
    var drawn: Set<Fault> = []
    // Every fault takes its number whether it can happen or not: rates do not disturb each other.
    for fault in Fault.allCases {
      let number = Double(generator.next() >> 11) * 0x1p-53
      if number < self[fault] { drawn.insert(fault) }
    }
    return drawn
  }
}
