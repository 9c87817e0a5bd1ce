import Ingest
import LogModel
import TestSupport
import Testing

@Suite("A dialect can be forced")
struct ForcedDialectTests {
  @Test(
    "only the forced dialects' prefixes come off; the rest is the message",
    arguments: [
      ("plain", "[    1.5] (XEN) x", "kernel | - | - | - | - | [    1.5] (XEN) x"),
      ("plain", "libxl: error: x", "kernel | - | - | - | - | libxl: error: x"),
      ("dmesg", "(XEN) grant", "kernel | - | - | - | - | (XEN) grant"),
      (
        "dmesg", "[    1.500000] a (XEN) b",
        "kernel | uptime 1500000 “1.500000” | - | - | - | a (XEN) b"
      ),
      (
        "xen-date", "(XEN) [    5.250000] x", "xen | - | - | - | - | [    5.250000] x"
      ),
      (
        "syslog", "Jun 15 09:31:02 web kernel: x",
        "kernel | wall 77448662000000 no year “Jun 15 09:31:02” | - | - | - | x"
      ),
    ])
  func forced(name: String, line: String, dress: String) throws {
    #expect(undressed(line, forms: try DressForms(forcing: name)) == dress)
  }

  @Test("behind (d1) a bracketed time is Xen's boot stamp, or the guest's own where that is forced")
  func consoleStamp() throws {
    let line = "(d1) [    5.250000] x"
    let free = undressed(line)
    let forced = undressed(line, forms: try DressForms(forcing: "guest-console,dmesg"))
    #expect(free.hasPrefix("d1 | uptime 5250000"))
    #expect(forced == "d1 | uptime 5250000 “5.250000” | - | - | - | x")
  }

  @Test("every dialect's name can be forced, and forcing all of them changes nothing")
  func everyName() throws {
    let everything = DressForms.forcibleNames.joined(separator: ",")
    let forms = try DressForms(forcing: everything)
    for line in [
      "(XEN) [2026-11-23 09:25:21.478] common/grant_table.c:788:d0v0 Bad flags (0)",
      "Jun 15 09:31:02 host kernel: [    1.0] x", "6,123,4567890,-;msg", "[  +0.000298] tsc",
    ] {
      #expect(undressed(line, forms: forms) == undressed(line))
    }
  }

  @Test("a name that is none is refused with the nearest one")
  func unknown() {
    let error = #expect(throws: DialectError.self) { try DressForms(forcing: "dmesg,xen-dat") }
    #expect(error?.nearest == "xen-date")
    #expect(error?.name == "xen-dat")
  }

  @Test("an input is read as it is forced: profile, repairs and lines")
  func input() throws {
    var input = LogInput(
      name: "x", bytes: LogBytes(text: "[    1.0] Linux version 5.10\n(XEN) [    2.0] y\n"))
    input.forcedForms = try DressForms(forcing: "dmesg")
    let prepared = Preparation.prepare(input)
    #expect(prepared.profile.dialects == ["dmesg"])
    let writer = Array("(XEN) y".utf8).withUnsafeBytes { prepared.undress($0).writer }
    #expect(writer == .kernel)
  }
}
