import Foundation
import XenLab

// How fast the laboratory is: many runs with whole boot logs, and one long run.
//   lab-runs [RUNS] [WORKERS] [OUT.tsv]

let arguments = CommandLine.arguments.dropFirst()
let runs = arguments.first.flatMap { Int($0) } ?? 10_000
let workers = arguments.dropFirst().first.flatMap { Int($0) } ?? 2
let out = arguments.dropFirst(2).first

/// The hosts and guests that the runs go through, one after the other.
let pairs: [(HostProfile, HostProfile, GuestProfile)] = [
  (.flipDefault, .development5_4, .buggy), (.flipDefault, .rhel5_4, .buggy),
  (.copyDefault, .flipDefault, .fixed), (.flipDefault, .upstream4_2, .rhel5_6),
  (.upstream4_17Debug, .upstream4_17Debug, .mainline6_1),
]

/// Plays every run of one worker; bytes of logs and runs in which pings were lost.
func play(worker: Int) throws -> (bytes: Int, lost: Int) {
  var (bytes, lost) = (0, 0)
  for number in stride(from: worker, to: runs, by: workers) {
    let (save, restore, guest) = pairs[number % pairs.count]
    var plan = Scenario(saveHost: save, restoreHost: restore, guest: guest)
    plan.seed = UInt64(number)
    let run = try Laboratory.run(plan)
    bytes += run.files.reduce(0) { $0 + $1.text.utf8.count }
    lost += run.record.pings.after.received < run.record.pings.after.sent ? 1 : 0
  }
  return (bytes, lost)
}

let clock = ContinuousClock()
func seconds(_ duration: Duration) -> String {
  let parts = duration.components
  return String(format: "%.2f", Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
}

var rows = ["what\truns\tworkers\tpackets\tlog bytes\truns with loss\tseconds"]
var total = (bytes: 0, lost: 0)
let many = try await clock.measure {
  try await withThrowingTaskGroup(of: (bytes: Int, lost: Int).self) { group in
    for worker in 0..<workers { group.addTask { try play(worker: worker) } }
    for try await part in group { total = (total.bytes + part.bytes, total.lost + part.lost) }
  }
}
rows.append("many runs\t\(runs)\t\(workers)\t89\t\(total.bytes)\t\(total.lost)\t\(seconds(many))")

let hours: [(String, HostProfile)] = [("healthy hour", .rhel5_4), ("broken hour", .development5_4)]
for (name, host) in hours {
  var plan = Scenario(saveHost: .flipDefault, restoreHost: host, guest: .buggy)
  plan.packets = 1_000_000
  plan.packetIntervalMicroseconds = 3600
  var received = 0
  let long = try clock.measure {
    received = try Laboratory.run(plan).record.pings.after.received
  }
  rows.append("\(name)\t1\t1\t1000000\t\t\(1_000_000 - received) lost\t\(seconds(long))")
}
let text = rows.joined(separator: "\n") + "\n"
print(text, terminator: "")
if let out { try text.write(toFile: out, atomically: true, encoding: .utf8) }
