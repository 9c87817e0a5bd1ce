internal import Foundation
internal import TestSupport
internal import Testing

@Suite("--redact of the real program")
struct RedactTests {
  private static let secrets = [
    "dom0-ber", "shop42", "10.11.12.13", "00:16:3e:aa:bb:cc", "jroe", "acme",
  ]

  /// Logs of a host with names in prefixes, banners and state files, beside a failing guest.
  private static func logs() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let stamp = "Nov 23 09:25:21 dom0-ber.acme.com kernel:"
    try folder.write(
      """
      \(stamp) Linux version 4.9.0 (jroe@builder.acme.com) (gcc version 4.8.5) #1 SMP
      \(stamp) vif vif-3-0 vif3.0: Guest Rx ready
      \(stamp) IP-Config: device=eth0, addr=10.11.12.13, hwaddr=00:16:3e:aa:bb:cc
      \(stamp) BUG: unable to handle kernel paging request for shop42 at 10.11.12.13

      """, to: "logs/dom0.log")
    for name in ["guest.dmesg", "hypervisor.log"] {
      try FileManager.default.copyItem(
        atPath: Repository.path("SampleLogs/bz503139/\(name)"),
        toPath: folder.file("logs/\(name)").path)
    }
    try folder.write(
      """
      Name                                        ID   Mem VCPUs\tState\tTime(s)
      Domain-0                                     0  2048     2     r-----     100.0
      shop42                                       3   512     1     -b----       9.1

      """, to: "logs/xl-list.txt")
    try FileManager.default.moveItem(
      at: folder.file("logs/guest.dmesg"), to: folder.file("logs/guest-shop42.dmesg"))
    return folder
  }

  @Test("covers every format of analyze, on both streams")
  func analyze() throws {
    let folder = try Self.logs()
    let path = folder.file("logs").path
    let formats = ["text", "json", "jsonl", "markdown", "html", "sarif", "junit"].map {
      ["--format", $0]
    }
    for flags in formats + [["--explain-input"], ["--explain", "1"]] {
      let plain = try ProgramRun.firstbad(["analyze", path] + flags)
      let hidden = try ProgramRun.firstbad(["analyze", "--redact", path] + flags)
      #expect(hidden.status == plain.status, "\(flags)")
      let text = (hidden.output + hidden.errors).lowercased()
      for secret in Self.secrets {
        let isLeft = text.contains(secret)
        #expect(!isLeft, "\(secret) with \(flags)")
      }
      let was = (plain.output + plain.errors).contains("shop42")
      #expect(was, "\(flags): nothing to hide")
      #expect(text.contains("host-"), "\(flags)")
    }
  }

  @Test("covers every format of report, which learns from the case what the logs gave away")
  func report() throws {
    let folder = try Self.logs()
    let path = folder.file("x.firstbad").path
    _ = try ProgramRun.firstbad(["analyze", "--case", path, folder.file("logs").path])
    _ = try ProgramRun.firstbad(["case", "note", path, "jroe saw shop42 fail on dom0-ber"])
    _ = try ProgramRun.firstbad([
      "bisect", "--case", path, "--series", "rhel5-kernel-xen", "--good", "2.6.18-128.el5",
      "--bad", "2.6.18-151.el5",
    ])
    for format in ["text", "markdown", "html", "json", "sarif", "junit", "kcidb", "regzbot"] {
      let run = try ProgramRun.firstbad(["report", path, "--redact", "--format", format])
      #expect(run.status == 0, "\(format): \(run.errors)")
      for secret in Self.secrets {
        let isLeft = run.output.lowercased().contains(secret)
        #expect(!isLeft, "\(secret) in \(format)")
      }
    }
    let text = try ProgramRun.firstbad(["report", path, "--redact"]).output
    #expect(text.contains("* user-"))
    // The case itself keeps what it was given.
    #expect(try ProgramRun.firstbad(["case", "show", path]).output.contains("shop42"))
  }

  @Test("covers the comparison of two runs, and what their logs alone give away")
  func comparison() throws {
    let folder = try Self.logs()
    let good = folder.file("good").path
    let bad = folder.file("logs").path
    try FileManager.default.createDirectory(atPath: good, withIntermediateDirectories: true)
    try folder.write(
      """
      Nov 23 09:25:21 web-oslo kernel: Linux version 4.9.0 (jroe@builder.acme.com) (gcc version 4.8.5) #1 SMP
      Nov 23 09:25:22 web-oslo kernel: Adding 10485756k swap for backup of web-oslo at 10.9.8.7

      """, to: "good/dom0.log")
    let path = folder.file("x.firstbad").path
    _ = try ProgramRun.firstbad(["analyze", "--case", path, "SampleLogs/bz503139"])
    let plain = try ProgramRun.firstbad(["report", path, "--good", good, "--bad", bad])
    #expect(plain.output.contains("shop42") && plain.output.contains("web-oslo"))
    let secrets = Self.secrets + ["web-oslo", "10.9.8.7"]
    func check(_ run: ProgramRun, _ what: String) {
      for secret in secrets {
        let isLeft = (run.output + run.errors).lowercased().contains(secret)
        #expect(!isLeft, "\(secret) in \(what)")
      }
      #expect(run.output.contains("host-"), "\(what)")
    }
    for format in ["text", "markdown", "html", "json"] {
      let run = try ProgramRun.firstbad([
        "report", path, "--redact", "--good", good, "--bad", bad, "--format", format,
      ])
      #expect(run.status == 0, "\(format): \(run.errors)")
      check(run, "report \(format)")
    }
    for format in ["text", "markdown", "json"] {
      let run = try ProgramRun.firstbad(["diff", "--redact", good, bad, "--format", format])
      #expect(run.status == 1, "\(format): \(run.errors)")
      check(run, "diff \(format)")
    }
  }

  @Test("covers lines that only one run has, whose names have digits")
  func numberedNames() throws {
    let folder = try TemporaryFolder()
    let stamp = "Nov 28 10:00:00 prodweb17 kernel: [    1.000000]"
    try folder.write("\(stamp) all is well\n", to: "good/guest.log")
    try folder.write(
      """
      \(stamp) all is well
      \(stamp) error: prodweb17 can't talk to filer9.acme.com
      \(stamp) error: no quota left below /home/jdoe42
      \(stamp) warning: jdoe42 is logged in from web-33.acme.com

      """, to: "bad/guest.log")
    for format in ["text", "markdown", "json"] {
      let run = try ProgramRun.firstbad([
        "diff", "--redact", folder.file("good").path, folder.file("bad").path, "--format", format,
      ])
      #expect(run.status == 1, "\(format): \(run.errors)")
      for secret in ["prodweb", "filer", "jdoe", "web-", "acme"] {
        let isLeft = run.output.contains(secret)
        #expect(!isLeft, "\(secret) in \(format)")
      }
    }
  }

  @Test("covers the titles of crashes, in which numbers are masked")
  func crashTitles() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      [    7.000000] Kernel panic - not syncing: no route to 2001:db8:85a3::8a2e:370:7334
      [    8.000000] Kernel panic - not syncing: no answer of 00:16:3e:5e:6c:05 for us

      """, to: "logs/guest.dmesg")
    let run = try ProgramRun.firstbad(["analyze", "--redact", folder.file("logs").path])
    #expect(run.output.contains("no route to ADDR"), "\(run.output)")
    for secret in ["85a3", "8a2e", "3e:5e", "5e:6c"] {
      let isLeft = run.output.contains(secret)
      #expect(!isLeft, "\(secret)")
    }
  }

  @Test("covers the paths of like cases")
  func related() throws {
    let folder = try Self.logs()
    let path = folder.file("cases/x.firstbad").path
    try FileManager.default.createDirectory(
      at: folder.file("cases"), withIntermediateDirectories: true)
    _ = try ProgramRun.firstbad(["analyze", "--case", path, folder.file("logs").path])
    _ = try ProgramRun.firstbad([
      "analyze", "--case", folder.file("cases/shop42.firstbad").path, "SampleLogs/bz503139",
    ])
    let cases = folder.file("cases").path
    let plain = try ProgramRun.firstbad(["report", path, "--related", cases])
    #expect(plain.output.contains("shop42.firstbad"))
    let hidden = try ProgramRun.firstbad(["report", path, "--related", cases, "--redact"])
    #expect(hidden.status == 0)
    #expect(hidden.output.contains(".firstbad"))
    #expect(!hidden.output.contains("shop42"))
  }
}
