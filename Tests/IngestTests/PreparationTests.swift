import Ingest
import LogModel
import Testing

/// The lines of a prepared input as `original line: text`.
func preparedLines(_ text: String, name: String = "x.log") -> [String] {
  let prepared = Preparation.prepare(LogInput(name: name, bytes: LogBytes(text: text)))
  return prepared.bytes.withBytes { bytes in
    LineSplitter(bytes).enumerated().map { index, range in
      let line = String(decoding: bytes[range], as: UTF8.self)
      return "\(prepared.lineMap.originalLine(of: index + 1)): \(line)"
    }
  }
}

@Suite("Preparation undoes what happened to a log on its way")
struct PreparationTests {
  @Test("dmesg --json")
  func dmesgJSON() {
    let text = """
      {
         "dmesg": [
            {
               "pri": 5,
               "time":     0.000000,
               "msg": "Linux version 6.1.0-56-amd64"
            },{
               "pri": 12,
               "time":    59.414929,
               "msg": "rcu: \\tRCU \\"x\\" \\u2019"
            }
         ]
      }
      """
    #expect(
      preparedLines(text) == [
        "6: <5>[0.000000] Linux version 6.1.0-56-amd64", "10: <4>[59.414929] rcu: \tRCU \"x\" ’",
      ])
  }

  @Test("journalctl -o json, with a message of odd bytes as an array")
  func journalJSON() {
    let text =
      #"{"_HOSTNAME":"xenhost","PRIORITY":"4","_TRANSPORT":"kernel","# + "\n"
      + #""_SOURCE_MONOTONIC_TIMESTAMP":"59414929","__REALTIME_TIMESTAMP":"1606120518123456","#
      + #""MESSAGE":"net eth0: rx->offset: 0, size: -1"}"# + "\n"
      + #"{"_HOSTNAME":"xenhost","SYSLOG_IDENTIFIER":"xl","_PID":"7","MESSAGE":[104,105]}"#
    #expect(
      preparedLines(text) == [
        "2: <4>1606120518.123456 xenhost kernel: [   59.414929] net eth0: rx->offset: 0, size: -1",
        "3: xenhost xl[7]: hi",
      ])
  }

  @Test("terminal escapes, NUL and backspaces go")
  func controls() {
    #expect(
      preparedLines(
        "\u{1B}[32m[    1.000000] \u{1B}[0m\u{1B}[33mtsc: \u{1B}[0mup\0\0\n\u{1B}(Bab\u{8}c\n")
        == ["1: [    1.000000] tsc: up", "2: ac"])
  }

  @Test("carriage returns that an editor or rsyslog made visible")
  func visibleReturns() {
    #expect(
      preparedLines("(XEN) a^M\n(XEN) b#015\n(XEN) c^M") == [
        "1: (XEN) a", "2: (XEN) b", "3: (XEN) c",
      ])
  }

  @Test("a text whose lines end in CR alone is split")
  func returns() {
    #expect(preparedLines("(XEN) a\r(XEN) b") == ["1: (XEN) a", "1: (XEN) b"])
  }

  @Test("UTF-16 with a byte order mark is read")
  func utf16() {
    let bytes: [UInt8] = [0xFF, 0xFE] + "(XEN) a\n".utf8.flatMap { [$0, 0] }
    let prepared = Preparation.prepare(LogInput(name: "x", bytes: LogBytes(bytes)))
    #expect(prepared.bytes.withBytes { Array($0) } == Array("(XEN) a\n".utf8))
    #expect(prepared.profile.isLog)
  }

  @Test("quote marks and lines that a mail program wrapped")
  func quotes() {
    let text = """
      > > (XEN) mm.c:2389:d80 Bad type (saw 7400000000000001 != exp 3000000000000000)
      > > for mfn 1d7058 (pfn 18fa7)
      > > (XEN) mm.c:2965:d80 Error while pinning mfn 1d2e04
      > That is all.
      """
    #expect(
      preparedLines(text) == [
        "1: (XEN) mm.c:2389:d80 Bad type (saw 7400000000000001 != exp 3000000000000000) "
          + "for mfn 1d7058 (pfn 18fa7)",
        "3: (XEN) mm.c:2965:d80 Error while pinning mfn 1d2e04", "4: That is all.",
      ])
  }

  @Test("quoted-printable, with soft line breaks")
  func quotedPrintable() {
    let text = """
      (XEN) grant_table.c:3702:d0v0 Grant release 0x3 ref 0x11d flags 0x2 =
      d6
      (XEN) ----[ Xen-4.12.0  x86_64  debug=3Dn   Not tainted ]----=0D
      """
    #expect(
      preparedLines(text) == [
        "1: (XEN) grant_table.c:3702:d0v0 Grant release 0x3 ref 0x11d flags 0x2 d6",
        "3: (XEN) ----[ Xen-4.12.0  x86_64  debug=n   Not tainted ]----",
      ])
  }

  @Test("a log that only has equals signs is no quoted-printable")
  func equalsSigns() {
    let text = "(XEN) Command line: debug=3Dfoo root=/dev/xvda\n(XEN) x=\n"
    #expect(
      preparedLines(text) == text.split(separator: "\n").enumerated().map { "\($0 + 1): \($1)" })
  }

  @Test(
    "numbers behind equals signs are no escapes",
    arguments: ["[  480.1] (t=105000 jiffies g=69343 c=69342)", "(XEN) q=98915 f=20"])
  func numbers(line: String) { #expect(preparedLines(line + "\n") == ["1: " + line]) }

  @Test("UTF-8 in quoted-printable")
  func quotedPrintableUTF8() {
    #expect(preparedLines("(XEN) =E2=80=99 debug=3Dy\n") == ["1: (XEN) ’ debug=y"])
  }

  @Test("HTML entities")
  func entities() {
    #expect(
      preparedLines("netfront: rx-&gt;offset: 0, size: 4294967295\n")
        == ["1: netfront: rx->offset: 0, size: 4294967295"])
  }

  @Test("/dev/kmsg: dictionaries go, escapes are undone")
  func kmsg() {
    let text = """
      6,428,74396853,-;vif vif-2-0 vif2.0: Guest Rx ready
       SUBSYSTEM=xen-backend
       DEVICE=+xen-backend:vif-2-0
      6,429,74406478,-;tab\\x09line\\x0anext
      """
    #expect(
      preparedLines(text) == [
        "1: 6,428,74396853,-;vif vif-2-0 vif2.0: Guest Rx ready",
        "4: 6,429,74406478,-;tab\tline", "4: 6,429,74406478,-;next",
      ])
  }

  @Test("distances are added up from the boot to the first change of the minute, not beyond")
  func relativeStamps() {
    let text = """
      [Nov23 09:35] Linux version 6.1.0
      [  +0.000298] tsc: a
      [  +1.000000] b
      [Nov23 09:36] c
      [  +0.500000] d
      """
    #expect(
      preparedLines(text) == [
        "1: [    0.000000] Linux version 6.1.0", "2: [    0.000298] tsc: a", "3: [    1.000298] b",
        "4: [Nov23 09:36] c", "5: [  +0.500000] d",
      ])
  }

  @Test("Xen's line inside a dom0 line: both are put together, over several lines of Xen")
  func interleaving() {
    let text = """
      [   94.8] x
      [   94.847460] R(XEN) [2026-11-23 09:25:21.478] common/grant_table.c:788:d0v0 Bad flags\r
      (XEN) [2026-11-23 09:25:21.479] common/grant_table.c:788:d0v0 Bad flags\r
      BP: 00007f65c0000dd0\r\r
      [   94.9] y
      xl destroy DomA(XEN) printk: 18 messages suppressed.
      """
    #expect(
      preparedLines(text) == [
        "1: [   94.8] x", "2: [   94.847460] RBP: 00007f65c0000dd0\r\r",
        "2: (XEN) [2026-11-23 09:25:21.478] common/grant_table.c:788:d0v0 Bad flags\r",
        "3: (XEN) [2026-11-23 09:25:21.479] common/grant_table.c:788:d0v0 Bad flags\r",
        "5: [   94.9] y", "6: xl destroy DomA(XEN) printk: 18 messages suppressed.",
      ])
  }

  private static func boot(_ offset: Int) -> [String] {
    (0..<8).map { "[    \($0).00000\(offset)] message \($0)" }
  }

  @Test("Xen's line inside another one of Xen's, whose rest follows at once or was lost")
  func interleavedXen() {
    #expect(
      preparedLines("(XEN) grant_table.c:7:d0 Bad fl(XEN) grant_table.c:7:d1 Bad flags\nags\n") == [
        "1: (XEN) grant_table.c:7:d0 Bad flags", "1: (XEN) grant_table.c:7:d1 Bad flags",
      ])
    #expect(
      preparedLines("(XEN) [   1.000000] Bad fl(XEN) [   1.500000] b\n(XEN) c\nx\n") == [
        "1: (XEN) [   1.000000] Bad fl", "1: (XEN) [   1.500000] b", "2: (XEN) c", "3: x",
      ])
    #expect(
      preparedLines("(d6) (XEN) a\n(XEN) (XEN) b\n") == ["1: (d6) (XEN) a", "2: (XEN) (XEN) b"])
  }

  @Test("a log printed to its console again is dropped, a second boot is not")
  func replay() {
    let first = Self.boot(1)
    let again = first + ["[    7.500000] new", "[    9.000000] later"]
    let expected = first + ["[    7.500000] new", "[    9.000000] later"]
    let kept = preparedLines((first + again).joined(separator: "\n"))
    #expect(kept.map { String($0.drop { $0 != " " }.dropFirst()) } == expected)
    #expect(kept.last == "18: [    9.000000] later")
    let reboot = (first + Self.boot(2)).joined(separator: "\n")
    #expect(preparedLines(reboot).count == 16)
  }

  @Test(
    "the JSON of log collectors, whatever their key for the line",
    arguments: [
      #"{"log": "[    1.000000] a\n", "stream": "stdout", "time": "2026-11-24T08:47:00.57Z"}"#,
      #"{"message": "[    1.000000] a", "host": {"name": "x"}, "@timestamp": "2026-11-24T08:47:00.57Z"}"#,
      #"{"labels": {}, "line": "[    1.000000] a", "timestamp": "2026-11-24T08:47:00.57Z"}"#,
    ])
  func collectorJSON(text: String) {
    #expect(preparedLines(text + "\n") == ["1: 2026-11-24T08:47:00.57Z [    1.000000] a"])
  }

  @Test("journalctl -o export, with a field that has its length in front")
  func journalExport() {
    let text = """
      __CURSOR=s=1
      __REALTIME_TIMESTAMP=1795510000000000
      __MONOTONIC_TIMESTAMP=100000000
      _TRANSPORT=kernel
      PRIORITY=6
      _HOSTNAME=web01
      MESSAGE
      \u{5}\0\0\0\0\0\0\0a = b

      __REALTIME_TIMESTAMP=1795510000500000
      SYSLOG_IDENTIFIER=xl
      _PID=7
      _HOSTNAME=web01
      MESSAGE=hi
      """
    #expect(
      preparedLines(text) == [
        "8: <6>1795510000.000000 web01 kernel: [  100.000000] a = b",
        "14: 1795510000.500000 web01 xl[7]: hi",
      ])
  }

  @Test("journalctl -o verbose keeps the date of its headings")
  func journalVerbose() {
    let text = """
      Tue 2026-11-24 08:46:00.570154 UTC [s=ab;i=0;b=cd;m=1;t=2;x=3]
          _TRANSPORT=kernel
          _HOSTNAME=web01
          MESSAGE=a
                  b
      """
    #expect(
      preparedLines(text) == [
        "4: Tue 2026-11-24 08:46:00.570154 UTC web01 kernel: a",
        "4: Tue 2026-11-24 08:46:00.570154 UTC web01 kernel: b",
      ])
  }

  @Test("a mail that says how it is encoded is decoded behind its headers")
  func encodedMail() {
    let headers = "From: a@example.org\nSubject: x\nContent-Type: text/plain; charset=UTF-8\n"
    let printable =
      "Content-Transfer-Encoding: quoted-printable\n\n(XEN) root=3D/dev/xvda1 xx=\nyy\n"
    #expect(preparedLines(headers + printable).suffix(1) == ["6: (XEN) root=/dev/xvda1 xxyy"])
    let base64 = "Content-Transfer-Encoding: base64\n\nKFhFTikg\nYQooWEVOKSBi\n--end\n"
    #expect(preparedLines(headers + base64).suffix(3) == ["6: (XEN) a", "7: (XEN) b", "8: --end"])
  }

  @Test("an empty line behind each line")
  func doubleSpacing() {
    let text = (1...6).map { "[    \($0).000000] x\n\n" }.joined()
    #expect(preparedLines(text) == (1...6).map { "\(2 * $0 - 1): [    \($0).000000] x" })
  }

  @Test(
    "lines cut at 80 columns are put together; a log whose lines are just short is left as it is")
  func cutAt80() {
    let first = "[    1.000000] netfront: a line of a kernel that is so long that words do"
    let text = (1...4).map { _ in "\(first)\nfit on it\n[    2.000000] b\n" }.joined()
    #expect(preparedLines(text).prefix(2) == ["1: \(first) fit on it", "3: [    2.000000] b"])
    let trace = "[    1.000000] Call Trace:\n foo+0x1/0x2\n bar+0x1/0x2\n baz+0x1/0x2\n"
    #expect(preparedLines(trace).count == 4)
  }

  @Test(
    "what a page leaves: its tags, no-break spaces, Markdown's indentation; a kernel's marks stay")
  func pages() {
    #expect(
      preparedLines("<pre>[    1.000000] a<br>\n[    2.000000] <IRQ><br/>[    3.000000] b</pre>\n")
        == ["1: [    1.000000] a", "2: [    2.000000] <IRQ>", "2: [    3.000000] b"])
    #expect(
      preparedLines("<span class=\"quote\">&gt; a</span>\n<span class=\"quote\">&gt; b</span>\n")
        == ["1: a", "2: b"])
    let hard = String(repeating: "\u{A0}", count: 4)
    #expect(preparedLines("\(hard)a\n\(hard)b\n") == ["1: a", "2: b"])
    #expect(preparedLines("[\u{A0}\u{A0}\u{A0} 1.000000] a\n") == ["1: [    1.000000] a"])
    #expect(
      preparedLines("It says\n\n    netfront: a\n      b\n\n    c\nend\n")
        == ["1: It says", "2: ", "3: netfront: a", "4:   b", "5: ", "6: c", "7: end"])
    let trace = "Call Trace:\n    foo+0x1/0x2\n    bar+0x1/0x2\n"
    #expect(preparedLines(trace).last == "3:     bar+0x1/0x2")
  }

  @Test("quote marks in front of lines without any dress")
  func plainQuotes() {
    #expect(
      preparedLines("> netfront: a\n> netfront: b\n") == ["1: netfront: a", "2: netfront: b"])
  }

  @Test(
    "what tools put in front of every line goes",
    arguments: [
      { "/var/log/messages:\($1)" }, { "console.log:\($0 + 7):\($1)" }, { "\($0 + 7):\($1)" },
      { "    \($0)\t\($1)" }, { "guest_1  | \($1)" }, { "+\($1)" }, { "* \($1)" },
    ] as [@Sendable (Int, String) -> String])
  func toolPrefixes(prefixed: @Sendable (Int, String) -> String) {
    let lines = (1...8).map { "netfront: line \($0)" }
    let text = lines.enumerated().map { prefixed($0.offset, $0.element) + "\n" }.joined()
    #expect(preparedLines(text) == lines.enumerated().map { "\($0.offset + 1): \($0.element)" })
  }

  @Test("what all lines of a log begin with is no prefix")
  func ownPrefixes() {
    for line in ["vif1.0: a", "common/grant_table.c:1:d0v0 a", "12 a", "/dev/xvda1: a"] {
      #expect(
        preparedLines(String(repeating: line + "\n", count: 8)) == (1...8).map { "\($0): \(line)" })
    }
  }

  @Test("a line map counts on behind its end, and takes what is no line as it is")
  func lineMap() {
    let map = LineMap(originalLines: [1, 4, 4])
    #expect([1, 2, 3, 4, 6, 0, -1].map(map.originalLine(of:)) == [1, 4, 4, 5, 7, 0, -1])
    #expect(LineMap.identity.originalLine(of: 42) == 42)
  }
}
