import Analysis
import Bisection
import BuiltInPatterns
import Correlation
import TestMatrix
import TestRunner
import Testing
import XenLab

/// What becomes of a guest's network, worked out from the rules of the mechanism alone.
///
/// It shares nothing with the laboratory but the names of hosts and guests.
struct MechanismRules {
  /// What a backend publishes; nil for a key that it does not write.
  struct Offer: Sendable {
    var copy: Int?
    var flip: Int?
    var prefersCopy = false
    var keepsFeatures = false
  }

  /// How a frontend chooses.
  struct Frontend: Sendable {
    var copiesUnasked = false
    var copiesOnly = false
    var isRepaired = false
    var rxCopy = false
    var rxFlip = false
  }

  /// What comes of it.
  enum Outcome: Equatable {
    case works
    /// Buffers without frames, granted for copying.
    case brokenByCopy
    /// Buffers with frames, offered for flipping, and no headroom.
    case brokenByFlip
    /// The driver is there no more.
    case loses
    /// There never was a network.
    case never
  }

  static let hosts: [(name: String, offer: Offer)] = [
    ("5.3", Offer(copy: 1)), ("5.4-dev", Offer(copy: 1, flip: 0)), ("5.4", Offer(copy: 1)),
    ("upstream", Offer(copy: 1, flip: 0)), ("ancient", Offer()),
    ("preserving", Offer(copy: 1, flip: 0, keepsFeatures: true)),
    ("new-flag", Offer(copy: 1, prefersCopy: true)), ("upstream-4.2", Offer(copy: 1, flip: 0)),
    ("upstream-4.17", Offer(copy: 1, flip: 0)),
  ]

  static let guests: [(name: String, frontend: Frontend)] = [
    ("buggy", Frontend()), ("128", Frontend()), ("rhel4.8", Frontend()),
    ("rhel5.6", Frontend(copiesUnasked: true)), ("fixed", Frontend(isRepaired: true)),
    ("mainline", Frontend(copiesOnly: true)), ("mainline-6.1", Frontend(copiesOnly: true)),
    ("pvhvm", Frontend(copiesOnly: true)),
  ]

  /// Whether it copies; nil where it refuses to connect.
  static func copies(_ front: Frontend, _ offer: Offer) -> Bool? {
    let canCopy = (offer.copy ?? 0) == 1
    let canFlip = (offer.flip ?? 1) == 1
    if front.copiesOnly { return canCopy ? true : nil }
    if front.rxCopy && front.rxFlip { return nil }
    let wantsCopy = front.rxCopy || front.copiesUnasked && !front.rxFlip
    let wantsFlip = !wantsCopy
    if wantsFlip, front.isRepaired, offer.prefersCopy, canCopy { return true }
    return wantsCopy && canCopy || wantsFlip && !canFlip
  }

  /// The outcome of a move, with a full ring before it and no page to spare after it.
  static func outcome(_ front: Frontend, from save: Offer, to restore: Offer) -> Outcome {
    guard let before = copies(front, save) else { return .never }
    var offered = restore
    if restore.keepsFeatures {
      // A save file without features is taken to come from a host that could flip.
      offered = save.keepsFeatures ? save : Offer(copy: 1)
      offered.keepsFeatures = true
    }
    guard let after = copies(front, offered) else { return .loses }
    if before == after || front.isRepaired { return .works }
    return after ? .brokenByCopy : .brokenByFlip
  }
}

@Suite("The laboratory against the rules of the mechanism, worked out anew")
struct MechanismTests {
  static let guests = MechanismRules.guests.flatMap { guest in
    ([[], ["rx_copy=1"], ["rx_flip=1"]] as [[String]])
      .filter { $0.isEmpty || !guest.frontend.copiesOnly }
      .map { Guest(name: guest.name, options: $0, frontend: guest.frontend) }
  }

  struct Guest: Sendable, CustomTestStringConvertible {
    let name: String
    let options: [String]
    let frontend: MechanismRules.Frontend

    var testDescription: String { ([name] + options).joined(separator: " ") }

    /// What the rules make of it.
    var rules: MechanismRules.Frontend {
      var front = frontend
      front.rxCopy = options.contains("rx_copy=1")
      front.rxFlip = options.contains("rx_flip=1")
      return front
    }

    func profile() throws -> GuestProfile {
      var profile = try GuestProfile.named(name)
      for option in options { try profile.setOption(option) }
      return profile
    }
  }

  @Test(
    "every guest between every two hosts, saved and migrated, of both widths", arguments: guests)
  func everyPair(guest: Guest) throws {
    let profile = try guest.profile()
    for (index, save) in MechanismRules.hosts.enumerated() {
      for (column, restore) in MechanismRules.hosts.enumerated() {
        let expected = MechanismRules.outcome(guest.rules, from: save.offer, to: restore.offer)
        for action in [Scenario.Action.save, .migrate] {
          var scenario = Scenario(
            saveHost: try HostProfile.named(save.name),
            restoreHost: try HostProfile.named(restore.name), guest: profile, action: action)
          scenario.printsBootLogs = false
          // Both widths, every few seeds: what comes of it depends on neither.
          scenario.guestBits = (index + column).isMultiple(of: 2) ? .bits64 : .bits32
          scenario.seed = UInt64(index * 31 + column)
          // A ring that is full before the move: with fewer buffers the loss may be partial.
          scenario.packetsBefore = 64
          let run = try Laboratory.run(scenario)
          let pings = run.record.pings
          let what = "\(guest.testDescription), \(action), \(save.name) to \(restore.name)"
          #expect(pings.before.received == (expected == .never ? 0 : 64), "\(what)")
          switch expected {
          case .works: #expect(pings.after.received == 25, "\(what)")
          case .brokenByCopy, .loses: #expect(pings.after.received == 0, "\(what)")
          // Where it had no network it may get one by the move.
          case .never: break
          case .brokenByFlip:
            // The pings during a migration let the guest refill once, in flip mode, which makes headroom.
            if action == .save { #expect(pings.after.received == 0, "\(what)") }
          }
          let errors = run.guestDmesg.contains("rx->offset")
          #expect(errors == (expected == .brokenByCopy || expected == .brokenByFlip), "\(what)")
        }
      }
    }
  }

  @Test(
    "what the logs of the broken ones are taken for, whichever hypervisor is under them",
    arguments: ["5.3", "5.4-dev", "ancient", "preserving"], ["buggy", "rhel5.6", "mainline"])
  func verdicts(save: String, guest: String) async throws {
    let front = try #require(MechanismRules.guests.first { $0.name == guest }).frontend
    let offer = try #require(MechanismRules.hosts.first { $0.name == save }).offer
    let saveHost = try HostProfile.named(save)
    let cells = LabCells(
      saveHosts: [.init(name: save, profile: saveHost)],
      restoreHosts: try MechanismRules.hosts.map {
        .init(name: $0.name, profile: try HostProfile.named($0.name))
      },
      guests: [.init(name: guest, profile: try GuestProfile.named(guest))],
      scenario: Scenario(
        saveHost: saveHost, restoreHost: saveHost, guest: try GuestProfile.named(guest)),
      analyzer: Analyzer(catalog: try BuiltInCatalog.load()))
    let report = try await MatrixRunner(plan: cells.plan, cells: cells, workers: 2).runAll()
    for (cell, restore) in zip(report.cells, MechanismRules.hosts) {
      let what = "\(guest), \(save) to \(restore.name): \(cell.reason)"
      switch MechanismRules.outcome(front, from: offer, to: restore.offer) {
      case .works:
        #expect(cell.result == .works, "\(what)")
        #expect(cell.signature == nil, "\(what)")
      case .brokenByCopy:
        #expect(cell.result == .loses, "\(what)")
        #expect(cell.signature == "netfront-grant-failure/flip-to-copy-at-restore", "\(what)")
      case .brokenByFlip:
        #expect(cell.result == .loses, "\(what)")
        #expect(cell.signature == "netfront-grant-failure/copy-to-flip-without-headroom", "\(what)")
      case .loses:
        #expect(cell.result == .loses, "\(what)")
        #expect(cell.signature == "device-hotplug-failure/no-common-mode", "\(what)")
      case .never:
        #expect(cell.result == .other, "\(what)")
        #expect(cell.signature == "device-hotplug-failure/no-common-mode", "\(what)")
      }
    }
  }

  @Test("a guest that was healed by a further move is still told from its own log alone")
  func healed() throws {
    var scenario = Scenario(
      saveHost: .flipDefault, restoreHost: .development5_4, guest: .buggy, action: .migrate)
    scenario.furtherHosts = [.rhel5_4]
    let run = try Laboratory.run(scenario)
    #expect(run.record.pings.after.received == 25)
    // The hypervisor's log is that of the last host, where nothing failed.
    #expect(!run.hypervisorLog.contains("destination frame"))
    let result = Analyzer(catalog: try BuiltInCatalog.load()).examine(LabRunner.inputs(of: run)).0
    #expect(result.incidents.map(\.signature) == ["netfront-grant-failure/flip-to-copy-at-restore"])
    let absent = result.incidents.flatMap(\.visibility).filter { $0.verdict == .absent }
    #expect(absent.isEmpty)
  }
}
