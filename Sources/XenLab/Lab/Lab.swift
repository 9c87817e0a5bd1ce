internal import Chance
internal import KernelSeries

/// A guest and the host it is on, to do things with one after the other.
///
/// ``Laboratory`` plays a whole scenario with it; tests play any order of steps.
final class Lab {
  let scenario: Scenario
  let clock: EventClock
  var generator: SplitMix64
  let hardwareAddress: String
  /// The machine the guest is on, or was on last.
  var host: Host
  var guest: GuestKernel?
  /// What goes wrong in this run, and the numbers that say how.
  let faults: Set<RealLife.Fault>
  var damage: SplitMix64
  /// Pings so far.
  var pings = RunRecord.Pings(
    before: .init(sent: 0, received: 0), after: .init(sent: 0, received: 0))
  /// The interface's mode before the action.
  var modeBefore: String?
  /// Whether the guest is stopped, so that it looks at no ring.
  var isSuspended = false
  /// How often the guest has been moved.
  var moves = 0
  /// The log of a guest that is gone.
  var lastLog: KernelLog?
  /// What was done, and when.
  private(set) var steps: [RunRecord.Step] = []

  static let guestName = "guest1"

  /// A host without a guest: the one where the scenario begins.
  convenience init(_ scenario: Scenario) {
    self.init(
      scenario, on: scenario.action == .boot ? scenario.restoreHost : scenario.saveHost,
      as: scenario.action == .boot ? .restoreHost : .saveHost)
  }

  /// A host without a guest.
  init(
    _ scenario: Scenario, on profile: HostProfile, as machine: MachineUnderTest = .saveHost
  ) {
    self.scenario = scenario
    generator = SplitMix64(seed: scenario.seed)
    clock = EventClock(startEpochSeconds: scenario.startEpochSeconds)
    hardwareAddress = Self.hardwareAddress(&generator)
    faults = scenario.realLife.draw(seed: scenario.seed)
    damage = SplitMix64(seed: scenario.seed ^ 0x4441_4D41_4745_5321)
    // A stand-in until the rest of the lab can be asked how this machine boots.
    host = Host(
      profile: HostProfile.flipDefault, clock: clock, guestPages: 0, printsBoot: false,
      generator: &generator)
    host = makeHost(booted(profile, as: machine), as: machine)
  }

  /// Notes what is done now.
  func note(_ what: String) {
    steps.append(RunRecord.Step(atMicroseconds: clock.nowMicroseconds, what: what))
  }

  /// Another machine, freshly booted.
  func makeHost(_ profile: HostProfile, as machine: MachineUnderTest) -> Host {
    Host(
      profile: profile, clock: clock,
      guestPages: scenario.memoryPages + scenario.maxmemSlackPages,
      failure: bootFailure(of: machine), printsBoot: scenario.printsBootLogs,
      generator: &generator)
  }

  /// Pages the guest may own.
  var maxPages: Int { scenario.memoryPages + scenario.maxmemSlackPages }

  /// Lets time pass; timers that come due meanwhile do their work.
  func wait(microseconds: UInt64) {
    clock.advance(microseconds: microseconds)
    runTimers()
  }

  /// Does what timers ask for now.
  func runTimers() {
    let now = clock.nowMicroseconds
    if let backend = host.backend, let due = backend.retryDueMicroseconds, due <= now {
      backend.retryDueMicroseconds = nil
      backend.deliver(nowMicroseconds: now)
      pollGuest()
    }
    if let front = guest?.netfront, let due = front.refillDueMicroseconds, due <= now {
      front.refillDueMicroseconds = nil
      pollGuest()
    }
  }

  /// The guest looks at its ring and answers what it got; the number of answers that left the host.
  @discardableResult
  func pollGuest() -> Int {
    guard let guest, !guest.hasOopsed, !isSuspended, let front = guest.netfront else { return 0 }
    var answered = 0
    repeat {
      let delivered = front.poll(nowMicroseconds: clock.nowMicroseconds)
      for _ in 0..<delivered where !guest.hasOopsed { front.transmit() }
      answered += host.backend?.sendFromGuest() ?? 0
      front.collectTransmitted()
      // Only a used-up budget leaves work behind for another call.
    } while front.hasResponses && !guest.hasOopsed
    return answered
  }

  private static func hardwareAddress(_ generator: inout SplitMix64) -> String {
    var text = "00:16:3e"
    for _ in 0..<3 {
      let byte = String(generator.below(128), radix: 16)
      text += ":" + (byte.utf8.count == 1 ? "0" : "") + byte
    }
    return text
  }
}
