internal import Foundation
internal import TestSupport
internal import Testing

@Suite("firstbad series")
struct SeriesCommandTests {
  private let name = "rhel5-kernel-xen"

  private static func lines(_ run: ProgramRun) -> [String] {
    run.output.split(separator: "\n").map(String.init)
  }

  @Test("lists what is built in")
  func list() throws {
    let run = try ProgramRun.firstbad(["series", "list"])
    #expect(run.status == 0)
    #expect(
      run.output
        == "rhel5-kernel-xen\t37 builds\t994 changes\t2008-12-17...2009-08-18\t"
        + "RHEL 5 kernels from 5.3 (-128) to 5.4 (-164)\n")
  }

  @Test("shows 37 builds with their days and the number of their changes")
  func builds() throws {
    let lines = Self.lines(try ProgramRun.firstbad(["series", "show", name]))
    #expect(lines.count == 37)
    #expect(lines.first == "2.6.18-128.el5\t2008-12-17\t1 change")
    #expect(lines.contains("2.6.18-145.el5\t2009-05-07\t15 changes"))
    #expect(lines.last == "2.6.18-164.el5\t2009-08-18\t4 changes")
  }

  @Test("the culprit is where it really was, under its misleading tag, and so is what took it back")
  func culprit() throws {
    let run = try ProgramRun.firstbad(["series", "show", name, "--bug", "479754"])
    #expect(
      Self.lines(run) == [
        "2.6.18-145.el5/1\t2009-05-07\tapplied\tia64\t479754\t"
          + "[ia64] xen: switch from flipping to copying interface",
        "2.6.18-153.el5/9\t2009-06-10\tapplied\txen\t479754\t"
          + "[xen] netback: change back to a flipping interface",
      ])
  }

  @Test(
    "filters by build, range, component and kind",
    arguments: [
      (["--build", "145"], 15), (["145"], 15), (["--build", "129..145"], 613),
      (["--build", "129..164"], 993), (["--kind", "revert"], 15), (["--kind", "reapply"], 1),
      (["--build", "145", "--component", "MD"], 3),
      (["--build", "147", "--kind", "revert", "--component", "scsi"], 3),
    ])
  func filters(arguments: [String], count: Int) throws {
    let run = try ProgramRun.firstbad(["series", "show", name] + arguments)
    #expect(run.status == 0)
    #expect(Self.lines(run).count == count)
  }

  @Test("says that nothing fits, with the nearest component")
  func nothingFits() throws {
    let run = try ProgramRun.firstbad(["series", "show", name, "--component", "netback"])
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errors.contains("no change of series rhel5-kernel-xen fits"))
    let near = try ProgramRun.firstbad(["series", "show", name, "--component", "nett"])
    #expect(near.errors.contains("did you mean 'net'?"))
  }

  @Test("the whole series as a document keeps to its schema and reads back as itself")
  func document() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun.firstbad(["series", "show", name, "--format", "json"])
    #expect(try Schema.faults(of: run.output, by: "series") == [])
    let path = try folder.write(run.output, to: "series.json")
    let again = try ProgramRun.firstbad(["series", "show", path, "--format", "json"])
    #expect(again.output == run.output)
  }

  @Test("the whole series written as an RPM changelog imports as itself", arguments: [false, true])
  func changelog(asSpec: Bool) throws {
    let folder = try TemporaryFolder()
    let document = try ProgramRun.firstbad(["series", "show", name, "--format", "json"]).output
    let text = try Self.changelog(of: document)
    let path = try folder.write(
      asSpec
        ? "Name: kernel\n%description\n- not an entry\n%changelog\n\(text)\n%files\n- nor this\n"
        : text, to: "kernel.spec")
    let run = try ProgramRun.firstbad([
      "series", "import", path, "--name", name, "--title",
      "RHEL 5 kernels from 5.3 (-128) to 5.4 (-164)",
    ])
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output == document)
  }

  @Test("plain git log, --oneline and tabbed lines import oldest first")
  func git() throws {
    let folder = try TemporaryFolder()
    let plain = """
      commit 89abcdef0123456789abcdef0123456789abcdef (HEAD -> main)
      Author: A Builder <builder@example.com>
      Date:   Wed Jun 10 12:00:00 2009 -0400

          xen: change back

          Bugzilla: https://bugzilla.example.com/show_bug.cgi?id=479754

      commit 0123456789abcdef0123456789abcdef01234567
      Merge: 1111111 2222222
      Author: A Builder <builder@example.com>
      Date:   2009-05-07 12:00:00 -0400

          net: use copies
      """
    let oneline = "89abcde (HEAD -> main) xen: change back\n0123456 net: use copies\n"
    let tabbed = "0123456\t2009-05-07\tnet: use copies\n89abcde\t2009-06-10\txen: change back\n"
    for (text, hash, last) in [
      (plain, "0123456789abcdef0123456789abcdef01234567", "[xen] change back"),
      (oneline, "0123456", "[xen] change back"), (tabbed, "0123456", "[xen] change back"),
    ] {
      let path = try folder.write(text, to: "log")
      let out = folder.file("series-\(hash.count)-\(text.count).json").path
      let run = try ProgramRun.firstbad(["series", "import", path, "--out", out])
      #expect(run.status == 0, "\(run.errors)")
      let shown = Self.lines(try ProgramRun.firstbad(["series", "show", out]))
      #expect(shown.count == 2)
      #expect(shown.first?.hasPrefix(hash + "\t") == true, "\(shown)")
      let changes = Self.lines(
        try ProgramRun.firstbad(["series", "show", out, "--kind", "applied"]))
      #expect(changes.last?.hasSuffix(last) == true, "\(changes)")
    }
    let bug = try ProgramRun.firstbad([
      "series", "import", try folder.write(plain, to: "log"), "--format", "json",
    ])
    #expect(bug.output.contains("479754"))
  }

  @Test("a list keeps its order, is turned where its days run back, and is cut to a range")
  func versions() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("1-3\t2009-03-01\n1-2\t2009-02-01\n1-1\t2009-01-01\n", to: "list")
    let run = try ProgramRun.firstbad(["series", "import", path, "--name", "x"])
    #expect(run.status == 0)
    #expect(run.errors.contains("read as newest first, as its days say"))
    #expect(
      run.output
        == "# x\n# oldest first: version, tab, day\n1-1\t2009-01-01\n1-2\t2009-02-01\n1-3\t2009-03-01\n"
    )
    let cut = try ProgramRun.firstbad(["series", "import", path, "--builds", "1-2..1-3"])
    #expect(cut.output.hasSuffix("day\n1-2\t2009-02-01\n1-3\t2009-03-01\n"))
    let kept = try ProgramRun.firstbad(["series", "import", path, "--order", "oldest-first"])
    #expect(kept.output.hasSuffix("1-2\t2009-02-01\n1-1\t2009-01-01\n"))
  }

  @Test("writes to a file of its own only")
  func output() throws {
    let folder = try TemporaryFolder()
    let list = try folder.write("1-1\n1-2\n", to: "list")
    let out = folder.file("series.txt").path
    let first = try ProgramRun.firstbad(["series", "import", list, "--out", out])
    #expect(first.status == 0)
    #expect(first.output == "")
    #expect(first.errors.contains("2 builds, 0 changes, 1-1 ... 1-2"))
    let second = try ProgramRun.firstbad(["series", "import", list, "--out", out])
    #expect(second.status == 2)
    #expect(second.errors.contains("exists; name another file"))
  }

  /// A document's builds as `rpm -q --changelog` would print them, newest first.
  private static func changelog(of document: String) throws -> String {
    let series = try #require(
      try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])
    let builds = try #require(series["builds"] as? [[String: Any]])
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return try builds.reversed().map { build in
      let version = try #require(build["version"] as? String)
      let day = try #require(build["date"] as? String).split(separator: "-")
      let month = months[try #require(Int(day[1])) - 1]
      let changes = try #require(build["changes"] as? [[String: Any]])
      let entries = changes.map { change in
        let kind = ["revert": "Revert: ", "reapply": "Re-apply: "][change["kind"] as? String ?? ""]
        let bugs = (change["bugs"] as? [Int] ?? []).map(String.init).joined(separator: " ")
        let cve = (change["cve"] as? String).map { " {\($0)}" } ?? ""
        return "- \(kind ?? "")[\(change["component"] as? String ?? "")] "
          + "\(change["subject"] as? String ?? "") (Some One ) [\(bugs)]\(cve)\n"
      }
      return "* Thu \(month) \(day[2]) \(day[0]) A Builder <builder@example.com> [\(version)]\n"
        + entries.joined() + "\n"
    }.joined()
  }
}
