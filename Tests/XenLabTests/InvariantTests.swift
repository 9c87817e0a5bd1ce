import TestSupport
import Testing

@testable import XenLab

@Suite("The model's bookkeeping")
struct InvariantTests {
  /// Thirty blocks of a hundred seeds, so that the blocks run side by side.
  @Test("holds in 3000 random journeys", arguments: 0..<30)
  func journeys(block: Int) {
    for seed in UInt64(block * 100)..<UInt64(block * 100 + 100) {
      var generator = SeededGenerator(seed: seed)
      let lab = Self.randomLab(&generator)
      var trace = ["\(lab.scenario.guest.name), \(lab.scenario.guestBits.rawValue) bits"]
      lab.boot()
      for _ in 0..<6 {
        trace.append(Self.randomStep(in: lab, &generator))
        let problems = lab.problems()
        guard problems.isEmpty else {
          Issue.record("seed \(seed): \(problems) after \(trace)")
          break
        }
      }
      // At the end of every journey the domain goes, and with it every page and every pin.
      let domain = lab.guest?.domain
      _ = lab.save()
      if let domain, lab.guest == nil {
        #expect(domain.pinnedEntries == 0 && domain.pageCount == 0, "seed \(seed): \(trace)")
      }
    }
  }

  @Test("a domain that ends leaves no page and no pin behind")
  func endOfDomain() {
    let lab = Lab(scenario(.flipDefault, .copyDefault), on: .flipDefault)
    let before = lab.host.hypervisor.freeFrameCount
    lab.boot()
    _ = lab.traffic(200)
    let domain = lab.guest?.domain
    _ = lab.save()
    #expect(lab.host.hypervisor.freeFrameCount == before)
    #expect(domain?.pinnedEntries == 0)
    #expect(lab.problems().isEmpty)
  }

  @Test("a flipping interface keeps owned and driver pages at a constant sum")
  func flipSum() {
    let lab = Lab(scenario(.flipDefault, .copyDefault), on: .flipDefault)
    lab.boot()
    for _ in 0..<50 {
      _ = lab.traffic(7)
      let guest = lab.guest
      #expect((guest?.domain.pageCount ?? 0) + (guest?.driverPages ?? 0) == 1024)
      #expect(guest?.memory.unmappedCount == guest?.driverPages)
    }
  }

  private static let guests = GuestProfile.known
  private static let hosts = HostProfile.known

  private static func randomLab(_ generator: inout SeededGenerator) -> Lab {
    let host = hosts[Int.random(in: 0..<hosts.count, using: &generator)]
    let guest = guests[Int.random(in: 0..<guests.count, using: &generator)]
    let plan = scenario(host, host, guest) {
      $0.seed = generator.next()
      $0.printsBootLogs = false
      $0.memoryPages = 700
      $0.guestBits = Bool.random(using: &generator) ? .bits64 : .bits32
      $0.maxmemSlackPages = Int.random(in: 0...40, using: &generator)
      $0.packetsPerPoll = Int.random(in: 1...64, using: &generator)
      $0.fragmentsPerPacket = Int.random(in: 0...3, using: &generator)
      $0.packetIntervalMicroseconds = Int.random(in: 0...200_000, using: &generator)
      if Int.random(in: 0..<4, using: &generator) == 0 {
        $0.bufferBudget = Int.random(in: 0...128, using: &generator)
      }
    }
    return Lab(plan, on: host)
  }

  private static func randomStep(in lab: Lab, _ generator: inout SeededGenerator) -> String {
    let host = hosts[Int.random(in: 0..<hosts.count, using: &generator)]
    switch Int.random(in: 0..<8, using: &generator) {
    case 0, 1, 2:
      let packets = Int.random(in: 0...80, using: &generator)
      _ = lab.traffic(packets)
      return "\(packets) packets"
    case 3:
      lab.saveAndRestore(on: host)
      return "saved and restored on \(host.name)"
    case 4:
      lab.migrate(to: host)
      return "migrated to \(host.name)"
    case 5:
      lab.cancelSuspend()
      return "suspend cancelled"
    case 6:
      lab.detach()
      return "detached"
    default:
      lab.attach(handle: 1)
      return "attached"
    }
  }
}
