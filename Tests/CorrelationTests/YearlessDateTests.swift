internal import Analysis
internal import BuiltInPatterns
internal import Correlation
internal import Ingest
internal import LogModel
internal import Testing

@Suite("Dates without a year are given the year of the other side's")
struct YearlessDateTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let why: String
    /// The days of the guest's and the hypervisor's lines, and their times.
    let days: [(guest: String, hypervisor: String, time: String)]
    var testDescription: String { why }

    init(_ why: String, _ days: [(String, String, [String])]) {
      self.why = why
      self.days = days.flatMap { day in day.2.map { (day.0, day.1, $0) } }
    }
  }

  private static let times = ["06:00:10", "06:00:40", "06:00:47", "06:01:10", "06:01:55"]

  static let cases = [
    Case("in a leap year before its day", [("Feb 10", "2024-02-10", times)]),
    Case("on the leap day", [("Feb 29", "2024-02-29", times)]),
    Case("in a leap year after its day", [("Jun  6", "2024-06-06", times)]),
    Case("in the year after", [("Jun  6", "2025-06-06", times)]),
    Case("in 1999", [("Mar  1", "1999-03-01", times)]),
    Case(
      "over the end of a year",
      [
        ("Dec 31", "2023-12-31", ["23:59:10", "23:59:40", "23:59:47"]),
        ("Jan  1", "2024-01-01", ["00:00:20", "00:01:05"]),
      ]),
    Case(
      "over the end of February",
      [
        ("Feb 28", "2023-02-28", ["23:59:10", "23:59:40", "23:59:47"]),
        ("Mar  1", "2023-03-01", ["00:00:20", "00:01:05"]),
      ]),
  ]

  @Test("so that its lines join", arguments: cases)
  func joined(example: Case) throws {
    let guest = example.days.map {
      "\($0.guest) \($0.time) web01 kernel: net eth0: rx->offset: 0, size: -1\n"
    }.joined()
    let xen = example.days.map {
      "(XEN) [\($0.hypervisor) \($0.time)] common/grant_table.c:782:d0v0 "
        + "Bad flags (0) or dom (0); expected d0\n"
    }.joined()
    let result = Analyzer(catalog: try BuiltInCatalog.load()).analyze([
      LogInput(name: "messages", bytes: LogBytes(text: guest), declaredRole: .guest),
      LogInput(name: "xen.log", bytes: LogBytes(text: xen)),
    ])
    #expect(result.incidents.map(\.signature) == ["netfront-grant-failure/ended-grant"])
    #expect(result.incidents.map(\.pairing) == [.probable])
    #expect(result.incidents.first?.evidence.map(\.printed) == [5, 5])
  }
}
