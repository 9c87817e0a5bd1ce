internal import Foundation
internal import TestSupport
internal import Testing

@Suite("bisect runs real commands")
struct RealBuildsTests {
  private static let banner = "Linux version 6.1.0 (a@b) (gcc) #1 SMP"
  private static let failure = "netfront: rx->offset: 0, size: 4294967295"

  /// A folder with a list of versions `v1` to `v<count>` and a script `test.sh`.
  private func bench(_ script: String, count: Int = 16) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let versions = (1...count).map { "v\($0)\n" }.joined()
    try folder.write(versions, to: "versions.txt")
    try folder.write("#!/bin/sh\nn=${FIRSTBAD_BUILD#v}\n" + script, to: "test.sh")
    return folder
  }

  private func bisect(
    _ arguments: [String], in folder: TemporaryFolder, good: String = "v1", bad: String = "v16"
  ) throws -> ProgramRun {
    try ProgramRun.firstbad(
      ["bisect", "--series", "versions.txt", "--good", good, "--bad", bad, "--format", "json"]
        + arguments, in: folder.url.path, environment: ["FIRSTBAD_STATE": ""])
  }

  private func answer(_ run: ProgramRun) throws -> JSONDocument {
    #expect(try Schema.faults(of: run.output, by: "bisection").isEmpty)
    return try JSONDocument(Data(run.output.utf8))
  }

  private func entries(in folder: TemporaryFolder) throws -> [String] {
    let text = try String(
      contentsOf: folder.file(".firstbad/journal.jsonl"), encoding: .utf8)
    return text.split(separator: "\n").map(String.init).filter { $0.contains("\"entry\"") }
  }

  @Test("by the exit code of a command, in as few runs as a clean test needs")
  func exitCode() throws {
    let folder = try bench("[ $n -lt 11 ]")
    let run = try bisect(["--", "sh", "test.sh"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let answer = try answer(run)
    #expect(answer["firstBad"]?.string == "v11")
    #expect(answer["lastGood"]?.string == "v10")
    #expect(answer["runs"]?.integer ?? 99 <= 2 + 4 + 2)
  }

  @Test("by the logs that it leaves, whatever its exit code; another failure is not this one")
  func signature() throws {
    let folder = try bench(
      """
      echo '\(Self.banner)' > "$1/guest.dmesg"
      [ $n -ge 7 ] && echo '\(Self.failure)' >> "$1/guest.dmesg"
      [ $n -eq 6 ] && echo 'Kernel panic - not syncing: VFS: no root' >> "$1/guest.dmesg"
      exit 0
      """)
    let run = try bisect(
      ["--signature", "correlation:netfront-grant-failure", "--", "sh", "test.sh", "{logs}"],
      in: folder)
    let answer = try answer(run)
    #expect(run.status == 2, "\(run.output)\(run.errors)")
    #expect(answer["range"]?["lastGood"]?.string == "v5")
    #expect(answer["range"]?["firstBad"]?.string == "v7")
    #expect(run.output.contains("other-failure"))
  }

  @Test(
    "126 and 127, at any time, end it with status 1 and keep what was run; mended, it goes on",
    arguments: [126, 127, 129])
  func stops(code: Int) throws {
    let folder = try bench(
      "[ $n -eq 8 ] && ! [ -f mended ] && exit \(code)\n[ $n -lt 11 ]")
    let run = try bisect(["--", "sh", "test.sh"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("ended with \(code)"), "\(run.errors)")
    let kept = try entries(in: folder)
    #expect(!kept.isEmpty && !kept.contains { $0.contains("\"v8\"") })
    try folder.write("", to: "mended")
    let again = try bisect(["--", "sh", "test.sh"], in: folder)
    #expect(again.status == 0)
    #expect(try answer(again)["firstBad"]?.string == "v11")
    #expect(try entries(in: folder).prefix(kept.count) == kept[...])
  }

  @Test(
    "a command that is not there is told before the first run", arguments: ["./nothere", "nil-x"])
  func noCommand(program: String) throws {
    let folder = try bench("")
    let run = try bisect(["--", program], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains(program))
    #expect(!FileManager.default.fileExists(atPath: folder.file(".firstbad").path))
  }

  @Test("builds that can't be tested leave a range, with status 2")
  func skips() throws {
    let folder = try bench("[ $n -ge 9 ] && [ $n -le 11 ] && exit 77\n[ $n -lt 12 ]")
    let run = try bisect(["--on-exit", "77=skip", "--", "sh", "test.sh"], in: folder)
    #expect(run.status == 2, "\(run.errors)")
    let answer = try answer(run)
    #expect(answer["range"]?["lastGood"]?.string == "v8")
    #expect(answer["range"]?["firstBad"]?.string == "v12")
  }

  @Test("a hang can be what is looked for; without that it says nothing of the build")
  func hangs() throws {
    let folder = try bench("[ $n -ge 3 ] && sleep 600\nexit 0", count: 4)
    let run = try bisect(
      ["--bad-when", "hung", "--time-limit", "0.5s", "--grace", "1", "--", "sh", "test.sh"],
      in: folder, bad: "v4")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try answer(run)["firstBad"]?.string == "v3")
  }

  @Test("steps are carried out in their order, and the logs are collected before the teardown")
  func steps() throws {
    let folder = try bench("")
    let run = try bisect(
      [
        "--install", "echo install $FIRSTBAD_BUILD >> order",
        "--boot", "echo boot >> order",
        "--test", "n=$FIRSTBAD_BUILD; [ ${n#v} -lt 3 ]",
        "--collect", "echo collect >> order; echo '\(Self.banner)' > {logs}/guest.dmesg",
        "--teardown", "echo teardown >> order",
      ], in: folder, bad: "v4")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try answer(run)["firstBad"]?.string == "v3")
    let order = try String(contentsOf: folder.file("order"), encoding: .utf8)
      .split(separator: "\n").map(String.init)
    #expect(order.prefix(4) == ["install v4", "boot", "collect", "teardown"])
  }

  @Test("the kernels of a test that moves a guest are the good end's, but for the one under test")
  func hosts() throws {
    let folder = try bench(
      "echo \"$FIRSTBAD_SAVE_HOST $FIRSTBAD_RESTORE_HOST $FIRSTBAD_GUEST\" >> hosts; [ $n -lt 3 ]")
    let run = try bisect(
      ["--axis", "restore-host", "--guest", "stock", "--", "sh", "test.sh"], in: folder, bad: "v4")
    #expect(run.status == 0, "\(run.errors)")
    let hosts = try String(contentsOf: folder.file("hosts"), encoding: .utf8)
    #expect(hosts.hasPrefix("v1 v4 stock\nv1 v1 stock\n"), "\(hosts)")
  }

  @Test(
    "a test that misses the failure now and then: the same answers by {attempt}, the right build")
  func noisy() throws {
    // Fails on bad builds but for every third attempt.
    let folder = try bench(
      "[ $n -lt 11 ] || { [ $(( ($n + $2) % 3 )) -eq 0 ] && exit 0; exit 1; }")
    let run = try bisect(
      [
        "--noise", "one-sided", "--confidence", "0.99", "--", "sh", "test.sh", "{build}",
        "{attempt}",
      ], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let answer = try answer(run)
    #expect(answer["firstBad"]?.string == "v11")
    #expect(answer["confidence"]?.number ?? 0 >= 0.99)
  }

  @Test("several runs at once end in the same answer", arguments: [2, 4])
  func workers(count: Int) throws {
    let folder = try bench("sleep 0.0$(( $n % 5 )); [ $n -lt 11 ]")
    let run = try bisect(["--workers", "\(count)", "--", "sh", "test.sh"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try answer(run)["firstBad"]?.string == "v11")
  }

  @Test(
    "the changes inside a build are put together by the command from {base} and {changes}",
    arguments: ["2", "2 4"])
  func changes(culprits: String) throws {
    let folder = try TemporaryFolder()
    let changes = (1...5).map { #"{"subject": "change number \#($0)"}"# }.joined(separator: ",")
    try folder.write(
      """
      {"schema": "firstbad.series.v1", "name": "own", "builds": [
        {"version": "k1", "changes": []}, {"version": "k2", "changes": []},
        {"version": "k3", "changes": [\(changes)]}, {"version": "k4", "changes": []}]}
      """, to: "series.json")
    // What the kernel is made of: everything of its base, plus the changes that are applied to it.
    try folder.write(
      """
      case $FIRSTBAD_BASE in k1|k2) have=$(cat "$FIRSTBAD_CHANGES");;
        *) have=$(seq -f 'k3/%.0f' 1 5);; esac
      for n in \(culprits); do echo "$have" | grep -qx "k3/$n" || exit 0; done
      exit 1
      """, to: "test.sh")
    let run = try ProgramRun.firstbad(
      [
        "bisect", "--series", "./series.json", "--good", "k1", "--bad", "k4", "--format", "json",
        "--", "sh", "test.sh", "{base}", "{changes}",
      ], in: folder.url.path, environment: ["FIRSTBAD_STATE": ""])
    #expect(run.status == 0, "\(run.errors)")
    let answer = try answer(run)
    #expect(answer["firstBad"]?.string == "k3")
    let found = answer["changes"]?.array?.compactMap { $0["subject"]?.string } ?? []
    #expect(found == culprits.split(separator: " ").map { "change number \($0)" }, "\(run.output)")
    #expect(answer["proof"]?["revert"]?["failed"]?.integer == 0)
    #expect(answer["proof"]?["transplant"]?["failed"]?.integer == 2)
  }

  @Test("of a built-in series the kernel that runs has to be the one asked for")
  func wrongKernel() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      release=$FIRSTBAD_BUILD; [ "$2" = wrong ] && release=2.6.18-1.el5
      echo "Linux version ${release}xen (a@b) (gcc) #1 SMP" > "$1/guest.dmesg"
      [ ${FIRSTBAD_BUILD#2.6.18-} != 145.el5 ]
      """, to: "test.sh")
    func run(_ word: String) throws -> ProgramRun {
      try ProgramRun.firstbad(
        [
          "bisect", "--series", "rhel5-kernel-xen", "--good", "144", "--bad", "145", "--axis",
          "guest", "--format", "json", "--", "sh", "test.sh", "{logs}", word,
        ], in: folder.url.path)
    }
    let right = try run("right")
    #expect(right.status == 0, "\(right.errors)")
    let wrong = try run("wrong")
    #expect(wrong.status == 1)
    #expect(wrong.errors.contains("the kernel that ran was 2.6.18-1.el5xen"), "\(wrong.errors)")
  }

  @Test("a bench that fails ends it with status 1, and the same command goes on once it is mended")
  func benchFails() throws {
    let folder = try bench("[ $n -lt 11 ]")
    let arguments = ["--collect", "test -e mended", "--", "sh", "test.sh"]
    let run = try bisect(arguments, in: folder)
    #expect(run.status == 1, "\(run.output)")
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("the bench fails: the bad end v16"), "\(run.errors)")
    #expect(run.errors.contains("the logs could not be collected"), "\(run.errors)")
    let kept = try entries(in: folder)
    #expect(kept.count == 4)
    try folder.write("", to: "mended")
    let again = try bisect(arguments, in: folder)
    #expect(again.status == 0, "\(again.errors)")
    #expect(try answer(again)["firstBad"]?.string == "v11")
    #expect(try entries(in: folder).prefix(4) == kept[...])
    let replay = try ProgramRun.firstbad(
      ["bisect", "replay", "--json"], in: folder.url.path, environment: ["FIRSTBAD_STATE": ""])
    #expect(replay.status == 0, "\(replay.output)\(replay.errors)")
  }

  @Test("a command that applies no change is told, with status 2; no change is blamed")
  func changesNotApplied() throws {
    let folder = try TemporaryFolder()
    let changes = (1...5).map { #"{"subject": "change number \#($0)"}"# }.joined(separator: ",")
    try folder.write(
      """
      {"schema": "firstbad.series.v1", "name": "own", "builds": [
        {"version": "k1", "changes": []}, {"version": "k2", "changes": []},
        {"version": "k3", "changes": [\(changes)]}, {"version": "k4", "changes": []}]}
      """, to: "series.json")
    let run = try ProgramRun.firstbad(
      [
        "bisect", "--series", "./series.json", "--good", "k1", "--bad", "k4", "--format", "json",
        "--", "sh", "-c", "case $1 in k1|k2) exit 0;; esac; exit 1", "x", "{base}", "{changes}",
      ], in: folder.url.path, environment: ["FIRSTBAD_STATE": ""])
    #expect(run.status == 2, "\(run.errors)")
    let answer = try answer(run)
    #expect(answer["firstBad"]?.string == "k3")
    #expect(answer["changes"]?.array?.isEmpty ?? false)
    #expect(run.output.contains("does not apply the changes"), "\(run.output)")
  }

  @Test(
    "options that say nothing where they stand are refused",
    arguments: [
      ["--console", "x"], ["--on-exit", "77=skip"], ["--real-life", "no-boot=0.1", "--", "true"],
      ["--bad-when", "x"], ["--axis", "x", "--", "true"], ["--on-exit", "x=skip", "--", "true"],
      ["--collect", "true"], ["--first-parent", "--", "true"], ["--", "sh", "{biuld}"],
      ["--"], [], ["--", "sh", "test.sh", "{save-host}"], ["--test", "sh test.sh {guest}"],
      ["--", "sh", "test.sh", "{tree}"], ["--cached", "v99", "--", "true"],
      ["--signature", "signature:foo", "--", "true"],
    ])
  func usage(arguments: [String]) throws {
    let folder = try bench("")
    let run = try bisect(arguments, in: folder)
    #expect(run.status == 1, "\(run.output)\(run.errors)")
    #expect(!run.errors.isEmpty)
    #expect(run.output.isEmpty)
  }
}

extension JSONDocument {
  fileprivate var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  fileprivate var integer: Int64? {
    if case .integer(let number) = self { number } else { nil }
  }

  fileprivate var number: Double? {
    switch self {
    case .number(let number): number
    case .integer(let number): Double(number)
    default: nil
    }
  }

  fileprivate var array: [JSONDocument]? {
    if case .array(let items) = self { items } else { nil }
  }
}
