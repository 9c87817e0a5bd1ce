internal import Foundation
internal import TestSupport
internal import Testing

@Suite("firstbad verdict")
struct VerdictTests {
  private let signature = ["--signature", "correlation:netfront-grant-failure"]
  private let banner = "[    0.000000] Linux version 6.1.0 (a@b) (gcc) #1 SMP\\n"
  private let failure = "[   12.000000] netfront: rx->offset: 0, size: 4294967295\\n"

  private func verdict(
    _ arguments: [String], in folder: TemporaryFolder? = nil
  ) throws -> ProgramRun {
    let scratch = try TemporaryFolder()
    return try ProgramRun.firstbad(
      ["verdict"] + arguments, in: (folder ?? scratch).url.path,
      environment: ["FIRSTBAD_STATE": ""])
  }

  /// A test that writes a guest's log and ends with a code.
  private func test(_ log: String, exit code: Int) -> [String] {
    signature + ["--", "sh", "-c", "printf '\(log)' > $FIRSTBAD_LOGS/guest.dmesg; exit \(code)"]
  }

  @Test("found is bad whatever the exit code", arguments: [0, 1, 125])
  func found(code: Int) throws {
    let run = try verdict(test(banner + failure, exit: code))
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("bad: netfront-grant-failure"))
  }

  @Test(
    "not found is good only where it passed and could have been seen",
    arguments: [
      ("banner", 0, Int32(0), "good"), ("banner", 1, 125, "other-failure"),
      ("banner", 124, 125, "hung"), ("banner", 125, 125, "skip"), ("", 0, 125, "skip"),
      ("[    1.000000] printk: ** 95 printk messages dropped **\\n", 0, 125, "skip"),
    ])
  func notFound(log: String, code: Int, status: Int32, word: String) throws {
    let text = log == "banner" || log.isEmpty ? log : banner + log
    let run = try verdict(test(text == "banner" ? banner : text, exit: code))
    #expect(run.status == status, "\(run.output)\(run.errors)")
    #expect(run.output.hasPrefix(word + ": "), "\(run.output)")
  }

  @Test("another crash is another failure")
  func crash() throws {
    let run = try verdict(
      test(
        banner + "[    5.000000] Kernel panic - not syncing: VFS: Unable to mount root fs\\n",
        exit: 1))
    #expect(run.status == 125)
    #expect(run.output.hasPrefix("other-failure: "))
  }

  @Test("a message of the hypervisor can't be absent from a release build of it")
  func invisible() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      printf '\(banner)' > $1/guest.dmesg
      printf '(XEN) Xen version 4.17.5 (a@b) (gcc 12) debug=n Mon Nov  2 10:00:00 UTC 2026\\n' \
        > $1/xen.log
      """, to: "test.sh")
    let run = try verdict(
      [
        "--signature", "pattern:xen.grant-table.bad-reference", "--", "sh", "test.sh",
        "{logs}",
      ], in: folder)
    #expect(run.status == 125, "\(run.output)\(run.errors)")
    #expect(run.output.contains("boot a debug build"), "\(run.output)")
  }

  @Test("no traffic is no occasion: a skip that says what is missing")
  func noTraffic() throws {
    let ping = "5 packets transmitted, 0 received, 100%% packet loss, time 4080ms\\n"
    let run = try verdict(
      signature + [
        "--", "sh", "-c",
        "printf '\(banner)' > $FIRSTBAD_LOGS/guest.dmesg; printf '\(ping)' > $FIRSTBAD_LOGS/ping.txt",
      ])
    #expect(run.status == 125)
    #expect(run.output.contains("no traffic"), "\(run.output)")
  }

  @Test("another kernel than the one asked for is a fault of the bench, and tried again")
  func otherKernel() throws {
    let folder = try TemporaryFolder()
    let run = try verdict(
      ["--expect-release", "{build}", "--build", "6.2.0", "--infra-retries", "2"]
        + test(banner + failure, exit: 0), in: folder)
    #expect(run.status == 125)
    #expect(run.output.hasPrefix("infra: the kernel that ran was 6.1.0"))
    let runs = try FileManager.default.contentsOfDirectory(
      atPath: folder.file(".firstbad/runs/6.2.0").path)
    #expect(runs.sorted() == ["0", "1", "2"])
    let right = try verdict(
      ["--expect-release", "{build}", "--build", "6.1.0"] + test(banner, exit: 0))
    #expect(right.status == 0)
  }

  @Test("without the login that is asked for the build did not come up")
  func login() throws {
    let without = try verdict(["--login", "login:"] + test(banner, exit: 0))
    #expect(without.status == 125)
    #expect(without.output.hasPrefix("skip: no login"))
    let with = try verdict(
      ["--login", "login:"] + test(banner + "host login: \\n", exit: 0))
    #expect(with.status == 0, "\(with.output)")
  }

  @Test("--logs with files older than the call is refused with 129, newer ones are read")
  func oldLogs() throws {
    let folder = try TemporaryFolder()
    let old = try folder.write("Linux version 6.1.0 (a@b)\n", to: "logs/old.dmesg")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -60)], ofItemAtPath: old)
    let refused = try verdict(signature + ["--logs", "logs", "--", "true"], in: folder)
    #expect(refused.status == 129)
    #expect(refused.errors.contains("old.dmesg"))
    #expect(try verdict(signature + ["--logs", "logs"], in: folder).status == 129)
    #expect(try verdict(signature + ["--logs", "none"], in: folder).status == 129)
    let fresh = try verdict(
      signature + [
        "--logs", "logs", "--", "sh", "-c",
        "rm logs/*; printf '\(banner)\(failure)' > logs/guest.dmesg",
      ], in: folder)
    #expect(fresh.status == 1, "\(fresh.errors)")
    // A stamp taken before the test lets the verdict be taken after it.
    let stamp = try folder.write("", to: "stamp")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -30)], ofItemAtPath: stamp)
    let later = try verdict(
      signature + ["--logs", "logs", "--newer-than", "stamp"], in: folder)
    #expect(later.status == 1, "\(later.errors)")
  }

  @Test("the signature of a case's incident is what is looked for")
  func caseSignature() throws {
    let folder = try TemporaryFolder()
    let logs = Repository.path("SampleLogs/bz503139")
    _ = try ProgramRun.firstbad(
      ["analyze", logs, "--case", "x.firstbad"], in: folder.url.path)
    let run = try verdict(
      [
        "--signature", "case:x.firstbad", "--", "sh", "-c",
        "cp \(logs)/*.dmesg \(logs)/*.log $FIRSTBAD_LOGS",
      ], in: folder)
    #expect(run.status == 1, "\(run.output)\(run.errors)")
    #expect(try verdict(["--signature", "case:none", "--", "true"], in: folder).status == 129)
  }

  @Test(
    "every way to fail that is no verdict is 129",
    arguments: [
      [], ["--logs", "."], ["--signature", "x", "--", "true"], ["--time-limit", "x", "--", "true"],
      ["--expect-release", "6.1", "--", "true"], ["--test", "true", "--", "true"],
      ["--signature", "pattern:xen.no-such", "--", "true"], ["--bad-when", "x", "--", "true"],
      ["--signature", "signature:netfront-grant-failure/no-such-cause", "--", "true"],
      ["--collect", "true"],
    ])
  func usage(arguments: [String]) throws {
    let run = try verdict(arguments)
    #expect(run.status == 129)
    #expect(!run.errors.isEmpty)
  }

  @Test("what only a bisection knows has no value here, and is refused with 129")
  func placeholders() throws {
    for word in ["{save-host}", "{guest}", "{tree}"] {
      let run = try verdict(["--", "true", word])
      #expect(run.status == 129)
      #expect(run.errors.contains("\(word) in '\(word)' has no value here"), "\(run.errors)")
    }
  }
}
