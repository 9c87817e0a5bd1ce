import Testing

@testable import KernelSeries

@Suite("Importing a series")
struct ImportTests {
  private static let changelog = """
    * Wed Jun 10 2009 A Builder <builder@example.com> [2.6.18-153.el5]
    - Re-apply: [net] tun: add packet accounting (Some One ) [495863]
    -  [xen] netback: change back to a flipping interface (Some One ) [479754]
    - [fs] ext4: rewrite [part 2] of the
      allocator (builder@example.com) [1 22] {CVE-2009-0001}

    * Thu May 07 2009 A Builder <builder@example.com> [2.6.18-145.el5]
    - [ia64] xen: switch from flipping to copying interface (Some One ) [479754]
    - Revert [mm] fork vs gup (-) [471613]
    * not a header at all
    - an entry of nobody
    """

  @Test("from an RPM changelog gives the oldest build first")
  func rpm() throws {
    let builds = try RPMChangelog.parse(Self.changelog, source: "kernel.spec")
    #expect(builds.map(\.version) == ["2.6.18-145.el5", "2.6.18-153.el5"])
    #expect(builds.map(\.date) == ["2009-05-07", "2009-06-10"])
    #expect(
      builds[0].changes == [
        Change(
          build: "2.6.18-145.el5", number: 1, component: "ia64", bugs: [479754],
          subject: "xen: switch from flipping to copying interface"),
        Change(
          build: "2.6.18-145.el5", number: 2, kind: .revert, component: "mm", bugs: [471613],
          subject: "fork vs gup"),
      ])
    #expect(
      builds[1].changes.map(\.title) == [
        "Re-apply: [net] tun: add packet accounting",
        "[xen] netback: change back to a flipping interface",
        "[fs] ext4: rewrite [part 2] of the allocator",
      ])
    #expect(builds[1].changes[2].bugs == [1, 22])
    #expect(builds[1].changes[2].cve == "CVE-2009-0001")
  }

  @Test(
    "knows the headers in use",
    arguments: [
      ("* Thu May 07 2009 A B <a@b> [2.6.18-145.el5]", "2.6.18-145.el5", "2009-05-07"),
      ("* Thu May 7 2009 A B <a@b> 1:2.6.18-145.el5", "2.6.18-145.el5", "2009-05-07"),
      ("* Mon Dec 28 2020 A B <a@b> - 4.18.0-259.el8", "4.18.0-259.el8", "2020-12-28"),
    ])
  func headers(line: String, version: String, date: String) throws {
    let header = try #require(RPMChangelog.header(line))
    #expect(header.version == version)
    #expect(header.date == date)
  }

  @Test(
    "passes over what is no header",
    arguments: ["* Thu May 07 2009 A B <a@b>", "* Thu Mai 07 2009 A B 1-1", "* a list", "* "])
  func noHeaders(line: String) {
    #expect(RPMChangelog.header(line) == nil)
  }

  @Test("says that a text holds no builds")
  func empty() {
    #expect(throws: SeriesError.noBuilds(source: "x")) { try RPMChangelog.parse("", source: "x") }
    #expect(throws: SeriesError.noBuilds(source: "x")) { try VersionList.parse("#\n", source: "x") }
    #expect(throws: SeriesError.noBuilds(source: "x")) { try GitHistory.parse("\n", source: "x") }
  }

  @Test("from a list takes versions and days, also with CR LF")
  func list() throws {
    let builds = try VersionList.parse(
      "# oldest first\r\n4.17.0\r\n4.17.1 2023-04-11 # fixed\r\n", source: "list")
    #expect(builds.map(\.version) == ["4.17.0", "4.17.1"])
    #expect(builds.map(\.date) == ["", "2023-04-11"])
    #expect(
      throws: SeriesError.malformedLine(
        source: "list", line: 2, reason: "3 words; write VERSION or VERSION YYYY-MM-DD")
    ) { try VersionList.parse("1-1\n1-2 b c", source: "list") }
  }

  @Test("takes a byte order mark for no part of the first version")
  func byteOrderMark() throws {
    let list = "\u{FEFF}4.17.0 2022-12-12\n4.17.1 2023-05-02\n"
    #expect(
      try SeriesImport.read(list, source: "list").builds.map(\.version) == ["4.17.0", "4.17.1"])
    #expect(
      try SeriesFile.parse(list, source: "list", name: "x").builds.map(\.version)
        == ["4.17.0", "4.17.1"])
    let changelog = try SeriesImport.read("\u{FEFF}" + Self.changelog, source: "kernel.spec")
    #expect(changelog.format == .rpm)
    #expect(changelog.builds.count == 2)
  }

  @Test("reads a history through the lines that git draws beside it")
  func graph() throws {
    let plain = """
      *-.   commit 3333333333333333333333333333333333333333
      |\\  Merge: 1111111 2222222
      | | Author: A <a@b>
      | | Date:   Fri May 8 10:00:00 2009 +0200
      | |
      | |     Merge branch 'x'
      | |
      | |     * with a list
      | |
      | * commit 2222222222222222222222222222222222222222
      | | Author: A <a@b>
      | | Date:   Thu May 7 10:00:00 2009 +0200
      | |
      | |     xen: switch
      |/
      * commit 1111111111111111111111111111111111111111
        Author: A <a@b>
        Date:   Wed May 6 10:00:00 2009 +0200

            net: first
      """
    let builds = try SeriesImport.read(plain, source: "log").builds
    #expect(builds.map { String($0.version.prefix(1)) } == ["1", "2", "3"])
    #expect(
      builds.flatMap(\.changes).map(\.subject) == ["first", "switch", "Merge branch 'x'"])
    let short = try SeriesImport.read(
      "* 3333333 (HEAD) c\n| * 2222222 b\n|/\n* 1111111 a\n", source: "log"
    ).builds
    #expect(short.map(\.version) == ["1111111", "2222222", "3333333"])
  }

  @Test("from git takes every commit as a build")
  func git() throws {
    let builds = try GitHistory.parse(
      "0123abc\t2009-05-07\tnet: use copies\n4567def\t2009-06-10\tRevert \"net: use copies\"\n",
      source: "git")
    #expect(builds.map(\.version) == ["0123abc", "4567def"])
    #expect(builds[1].changes.map(\.title) == ["Revert: [net] use copies"])
    #expect(throws: SeriesError.self) { try GitHistory.parse("hello", source: "git") }
  }
}
