import KernelSeries
import Testing
import XenLab

/// One row of the matrix: a journey and what becomes of the network.
struct MatrixRow: Sendable, CustomTestStringConvertible {
  enum Result: Equatable, Sendable {
    case works
    /// The copying host refuses every buffer.
    case brokenByCopy
    /// The flipping host finds no headroom.
    case brokenByFlip
    /// There is no connection at all.
    case unconnected
  }

  var number: Int
  var hosts: [HostProfile]
  var guest: GuestProfile = .buggy
  var action: Scenario.Action = .save
  var modes: String
  var result: Result

  var testDescription: String {
    "row \(number): \(guest.name), \(action), \(hosts.map(\.name).joined(separator: " to "))"
  }
}

@Suite("The scenario matrix")
struct ScenarioMatrixTests {
  private static let explicitFlip: GuestProfile = {
    var guest = GuestProfile.buggy
    guest.name = "buggy-rx-flip"
    guest.rxFlip = true
    return guest
  }()
  private static let ga = HostProfile(
    name: "5.4", release: "2.6.18-164.el5", date: "2009-08-18", features: .copyOffered)

  static let rows: [MatrixRow] = [
    .init(number: 1, hosts: [.flipDefault, .copyDefault], modes: "fc", result: .brokenByCopy),
    .init(
      number: 2, hosts: [.flipDefault, .copyDefault], action: .migrate, modes: "fc",
      result: .brokenByCopy),
    .init(number: 3, hosts: [.flipDefault, .flipDefault], modes: "ff", result: .works),
    .init(number: 4, hosts: [.copyDefault, .copyDefault], modes: "cc", result: .works),
    .init(
      number: 5, hosts: [.flipDefault, .copyDefault, .copyDefault], modes: "fc",
      result: .brokenByCopy),
    .init(
      number: 5, hosts: [.flipDefault, .copyDefault, .flipDefault], modes: "ff", result: .works),
    .init(number: 6, hosts: [.copyDefault], action: .boot, modes: "-c", result: .works),
    .init(number: 7, hosts: [.flipDefault, ga], modes: "ff", result: .works),
    .init(number: 8, hosts: [.copyDefault, .flipDefault], modes: "cf", result: .brokenByFlip),
    .init(
      number: 9, hosts: [.copyDefault, .flipDefault], guest: .buggyCopy, modes: "cc",
      result: .works),
    .init(number: 9, hosts: [ga, ga], guest: .buggyCopy, modes: "cc", result: .works),
    .init(
      number: 10, hosts: [.flipDefault, .copyDefault], guest: .buggyCopy, modes: "cc",
      result: .works),
    .init(
      number: 11, hosts: [.flipDefault, .copyDefault], guest: .rhel5_6, modes: "cc",
      result: .works),
    .init(
      number: 12, hosts: [.flipDefault, .upstream3_3], modes: "fc", result: .brokenByCopy),
    .init(
      number: 12, hosts: [ga, .upstream4_0], guest: .rhel4_8, modes: "fc", result: .brokenByCopy),
    .init(
      number: 12, hosts: [.flipDefault, .upstream4_2], modes: "fc", result: .brokenByCopy),
    .init(
      number: 13, hosts: [.flipDefault, .copyDefault], guest: .mainline, modes: "cc",
      result: .works),
    .init(
      number: 13, hosts: [.ancient], guest: .mainline, action: .boot, modes: "--",
      result: .unconnected),
    .init(
      number: 14, hosts: [.flipDefault, .copyDefault], guest: .pvhvm, modes: "cc", result: .works),
    .init(
      number: 15, hosts: [.flipDefault, .copyDefault], guest: explicitFlip, modes: "fc",
      result: .brokenByCopy),
    .init(
      number: 15, hosts: [.copyDefault, .flipDefault], guest: explicitFlip, modes: "cf",
      result: .brokenByFlip),
    .init(
      number: 15, hosts: [.copyDefault], guest: explicitFlip, action: .boot, modes: "-c",
      result: .works),
    .init(
      number: 16, hosts: [.flipDefault, .copyDefault], action: .cancel, modes: "ff",
      result: .works),
    .init(
      number: 16, hosts: [.copyDefault, .flipDefault], action: .cancel, modes: "cc",
      result: .works),
  ]

  @Test("comes out row by row", arguments: rows)
  func row(_ row: MatrixRow) throws {
    let run = try Laboratory.run(Self.plan(row))
    let interface = run.record.interface
    #expect(Self.letter(interface.modeBefore) + Self.letter(interface.modeAfter) == row.modes)
    let after = run.record.pings.after
    switch row.result {
    case .works: #expect(run.isClean)
    case .unconnected: #expect(after.received == 0 && interface.receiveErrors == 0)
    case .brokenByCopy:
      #expect(after.received == 0)
      #expect(run.guestDmesg.count(ofLine: Line.guestError) == 10)
    case .brokenByFlip:
      #expect(after.received == 0)
      #expect(run.guestDmesg.count(ofLine: Line.guestErrorFlip) == 10)
      #expect(run.hypervisorLog.lines(with: "grant_table.c").isEmpty)
    }
  }

  @Test(
    "each hypervisor has its own line for the same failure, and 4.2 has none",
    arguments: [
      (HostProfile.copyDefault, "(XEN) grant_table.c:1145:d0 destination frame ffffffff invalid."),
      (.upstream3_3, "(XEN) grant_table.c:1429:d0 destination frame ffffffff invalid."),
      (.upstream4_0, "(XEN) grant_table.c:1999:d0 destination frame ffffffff invalid."),
      (.upstream4_2, nil),
    ] as [(HostProfile, String?)])
  func hypervisorLine(host: HostProfile, line: String?) throws {
    let run = try Laboratory.run(scenario(.flipDefault, host))
    let lines = run.hypervisorLog.lines(with: "grant_table.c")
    #expect(lines == line.map { Array(repeating: $0, count: 10) } ?? [])
  }

  @Test(
    "the repairs that nobody built would have worked",
    arguments: [
      ([HostProfile.flipDefault, .preserving], GuestProfile.buggy, "ff"),
      ([.preserving, .preserving], .buggy, "cc"),
      ([.flipDefault, .preserving, .preserving], .buggy, "ff"),
      ([.flipDefault, .newFlag], .buggy, "ff"),
      ([.newFlag, .flipDefault], .buggy, "ff"),
      ([.flipDefault, .newFlag], .fixed, "fc"),
      ([.flipDefault, .copyDefault], .fixed, "fc"),
      ([.copyDefault, .flipDefault], .fixed, "cf"),
      ([.flipDefault, .copyDefault, .flipDefault], .fixed, "ff"),
    ])
  func repairs(hosts: [HostProfile], guest: GuestProfile, modes: String) throws {
    let row = MatrixRow(number: 0, hosts: hosts, guest: guest, modes: modes, result: .works)
    let run = try Laboratory.run(Self.plan(row))
    let interface = run.record.interface
    #expect(run.isClean)
    #expect(Self.letter(interface.modeBefore) + Self.letter(interface.modeAfter) == modes)
  }

  @Test("a guest with both parameters has no driver and says why")
  func contradiction() throws {
    var guest = GuestProfile.buggy
    (guest.rxCopy, guest.rxFlip) = (true, true)
    let run = try Laboratory.run(scenario(.flipDefault, .copyDefault, guest))
    #expect(
      run.guestDmesg.count(ofLine: "netfront: Cannot specify both rx_copy and rx_flip.") == 1)
    #expect(run.guestDmesg.lines(with: "receive path").isEmpty)
    #expect(run.record.pings.after == .init(sent: 25, received: 0))
  }

  @Test("a mainline guest says that an ancient backend is none for it")
  func mainlineRefuses() throws {
    let run = try Laboratory.run(scenario(.ancient, .ancient, .mainline, .boot))
    #expect(
      run.guestDmesg.lines(with: "net eth0: backend does not support copying receive path").count
        == 1)
  }

  private static func plan(_ row: MatrixRow) -> Scenario {
    let restore = row.hosts.count > 1 ? row.hosts[1] : row.hosts[0]
    var plan = Scenario(
      saveHost: row.hosts[0], restoreHost: restore, guest: row.guest, action: row.action)
    plan.furtherHosts = Array(row.hosts.dropFirst(2))
    return plan
  }

  private static func letter(_ mode: String?) -> String { mode.map { String($0.prefix(1)) } ?? "-" }
}
