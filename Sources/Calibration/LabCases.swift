internal import Chance
internal import LogModel
internal import XenLab

/// Makes marked logs of simulated runs.
enum LabCases {
  private static let hosts: [HostProfile] = [
    .flipDefault, .development5_4, .rhel5_4, .copyDefault, .upstream3_3, .upstream4_0, .upstream4_2,
    .upstream4_5, .upstream4_17, .upstream4_17Debug,
  ]
  private static let guests: [GuestProfile] = [
    .buggy, .buggy, .buggy, .rhel4_8, .rhel5_6, .fixed, .mainline, .mainline6_1,
  ]

  /// A run of any two hosts and any guest; nil where the lab can't play it.
  static func run(_ generator: inout SplitMix64) -> KnownCase? {
    func any<Element>(_ list: [Element]) -> Element {
      list[Int.random(in: list.indices, using: &generator)]
    }
    var scenario = Scenario(
      saveHost: any(hosts), restoreHost: any(hosts), guest: any(guests),
      action: any([.save, .save, .migrate, .boot]))
    scenario.seed = UInt64.random(in: 1...1_000_000, using: &generator)
    scenario.packets = Int.random(in: 5...120, using: &generator)
    scenario.packetIntervalMicroseconds = any([40_000, 200_000, 1_000_000])
    scenario.guestBits = any([.bits64, .bits32])
    scenario.guestStamps = any([nil, KernelStamps.none, .uptime, .syslog])
    let stamps: [ConsoleStamps] = [.none, .date, .datems, .boot]
    scenario.restoreHost.consoleStamps = any(stamps)
    var run = try? Laboratory.run(scenario)
    if run == nil {
      scenario.restoreHost.consoleStamps = .none
      run = try? Laboratory.run(scenario)
    }
    guard let run else { return nil }
    return known(run, name: "lab \(scenario.saveHost.name) to \(scenario.restoreHost.name)")
  }

  private static func known(_ run: TestRun, name: String) -> KnownCase {
    let domid = run.record.steps.lazy.reversed().compactMap { step in
      step.what.firstRange(of: " as domain ").flatMap {
        Int(step.what[$0.upperBound...].prefix { $0.isNumber })
      }
    }.first
    let state = run.record.interface
    let cause: Set<String> =
      switch (state.modeBefore, state.modeAfter) {
      case ("flipping", "copying"): ["flip-to-copy-at-restore"]
      case ("copying", "flipping"): ["copy-to-flip-without-headroom"]
      default: ["none-of-these"]
      }
    let files: [(name: String, role: StreamRole?)] = [
      ("guest.dmesg", .guest), ("hypervisor.log", .hypervisor), ("dom0.dmesg", .dom0),
      ("xenstore.txt", nil),
    ]
    let logs = files.compactMap { file -> KnownCase.Log? in
      guard let text = run.files.first(where: { $0.name == file.name })?.text else { return nil }
      return KnownCase.Log(
        name: "lab/\(file.name)", role: file.role,
        lines: RunLogs.lines(text).map { line in
          let isMarked =
            line.contains("rx->offset")
            || line.contains("grant_table.c:") && !line.contains("xpanding")
          return KnownCase.Line(
            text: String(line), run: name, domid: file.role == .guest ? domid : nil,
            causes: isMarked ? cause : [])
        })
    }
    return KnownCase(name: name, logs: logs)
  }
}
