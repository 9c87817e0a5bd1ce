internal import Foundation
internal import Glibc

/// The processes of a run that nobody waits for any more, because firstbad itself was killed.
///
/// Commands have a session of their own and outlive that; a bench on which the run of yesterday still works would spoil the
/// next one. So each run keeps the numbers of its process groups in its folder while they are there.
public enum LeftOvers {
  private static let name = "processes"

  /// Ends what runs below a folder have left, and tells of each.
  ///
  /// Only for a folder that no other firstbad works in.
  public static func end(
    below runsFolder: String, graceSeconds: Double = 5, notice: (String) -> Void
  ) async {
    for build in names(in: runsFolder) {
      for attempt in names(in: "\(runsFolder)/\(build)") {
        let file = "\(runsFolder)/\(build)/\(attempt)/\(name)"
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { continue }
        for line in text.split(separator: "\n") {
          guard let group = group(line), group.isAlive else { continue }
          await group.end(graceSeconds: graceSeconds)
          notice("ended what was left of a run of \(build) whose firstbad was killed")
        }
        let logs = CommandRunner.absolute("\(runsFolder)/\(build)/\(attempt)/logs")
        await StrayProcesses.end(logs: logs, graceSeconds: graceSeconds)
        try? FileManager.default.removeItem(atPath: file)
      }
    }
  }

  /// Keeps the number of a group and when its first process began.
  static func note(_ group: ProcessGroup, in folder: AttemptFolder) {
    let line = "\(group.number) \(startTime(of: group.number) ?? "-")\n"
    let path = folder.path + "/" + name
    guard let file = fopen(path, "a") else { return }
    fputs(line, file)
    fclose(file)
  }

  /// Nothing is left of a run.
  static func forget(_ folder: AttemptFolder) {
    unlink(folder.path + "/" + name)
  }

  /// The group of a line, unless its number belongs to another process by now.
  ///
  /// While a group has members its number is given to no new process; so where the first process is gone, what is left of
  /// the group is ours.
  private static func group(_ line: Substring) -> ProcessGroup? {
    let words = line.split(separator: " ")
    guard words.count == 2, let number = pid_t(words[0]), number > 1 else { return nil }
    if let time = startTime(of: number), time != words[1] { return nil }
    return ProcessGroup(number: number)
  }

  /// When a process began, in ticks since the machine did: field 22 of /proc/PID/stat (proc(5)).
  private static func startTime(of process: pid_t) -> String? {
    guard let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      // The name, in parentheses, may hold anything.
      let end = stat.lastIndex(of: ")")
    else { return nil }
    let fields = stat[end...].split(separator: " ")
    return fields.count > 20 ? String(fields[20]) : nil
  }

  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }
}
