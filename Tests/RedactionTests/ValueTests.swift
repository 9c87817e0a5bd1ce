import Bisection
import CaseFile
import Correlation
import Ingest
import LogModel
import Redaction
import Reporting
import TestSupport
import Testing

@Suite("A redacted value")
struct ValueTests {
  private struct Sample: Codable, Equatable {
    enum Word: String, Codable { case guest, zebra42 }
    var captures: [String: CaptureValue] = [:]
    var texts: [String] = []
    var number = Int64.max
    var fraction = 0.1
    var endless = Double.infinity
    var word = Word.guest
    var nothing: String?
  }

  @Test("is itself where there are no names, to the last digit and character")
  func untouched() throws {
    let sample = Sample(
      captures: ["status": CaptureValue(text: "4294967295", value: .min, name: "NETIF_RSP_ERROR")],
      texts: [
        "", "\u{0}\u{1F}\"\\/\u{7F}", "é 漢 \u{1F41B} \u{2028}", "{\"text\": [1, -2e5]}",
        "\u{202E}x",
        "a\tb\r\nc\u{8}\u{C}",
      ])
    var redactor = try Redactor()
    #expect(try redactor.redacted(sample) == sample)
  }

  @Test("hides names in lists and tables, in keys of tables, and the number of a hidden capture")
  func everywhere() throws {
    let sample = Sample(
      captures: [
        "mac": CaptureValue(text: "00:16:3e:12:34:56", value: 5, name: "00:16:3e:12:34:56"),
        "10.0.0.1": CaptureValue(text: "x", value: 6),
      ], texts: ["10.0.0.1 \"quoted\"\n", "mac 00:16:3e:12:34:56"])
    var redactor = try Redactor()
    let hidden = try redactor.redacted(sample)
    #expect(
      hidden.captures == [
        "mac": CaptureValue(text: "mac-1", value: nil, name: "mac-1"),
        "ip-1": CaptureValue(text: "x", value: 6),
      ])
    #expect(hidden.texts == ["ip-1 \"quoted\"\n", "mac mac-1"])
  }

  @Test("that cannot be read back is not shown at all")
  func failsClosed() throws {
    var redactor = try Redactor()
    redactor.learn(IdentifyingName(.host, "zebra42"))
    let error = #expect(throws: RedactionError.self) {
      try redactor.redacted(Sample(word: .zebra42))
    }
    #expect(error?.description.hasSuffix("nothing is written, for it could hold names") == true)
  }

  /// Names that stand in every text of a case, as logs have them.
  private static let secrets = [
    "10.11.12.13", "2001:db8::7:8", "00:16:3e:aa:bb:cc", "web01.acme-corp.com", "dom0-ber",
    "jane.roe@acme-corp.com", "jroe", "1b4e28ba-2fa1-11d2-883f-0016d3cca427", "SN4711XY", "shop42",
  ]

  private static let line =
    "Nov 23 09:25:21 dom0-ber kernel: web01.acme-corp.com 10.11.12.13 [2001:db8::7:8] "
    + "00:16:3e:aa:bb:cc 00-16-3E-AA-BB-CC jane.roe@acme-corp.com /home/jroe/x SerialNumber: SN4711XY "
    + "uuid 1b4e28ba-2fa1-11d2-883f-0016d3cca427 /var/log/xen/xl-shop42.log"

  @Test(
    "leaves nothing of a hostile case's names in any writer's output",
    arguments: [
      "", "\u{1B}[31m", "\u{202E}", "<script>", "```\n", "\"\u{301}", "| | ", "]]>", "%s",
    ])
  func everyWriter(glue: String) throws {
    let text = glue + Self.line + glue + " jroe@shop42 " + glue
    var redactor = try Redactor()
    let contents = try redactor.redacted(HostileCase.contents(text))
    let report = IncidentReport(contents)
    let result = contents.analyses[0].result
    var outputs = [
      AnalysisText().text(result), AnalysisJSON.text(result), AnalysisJSON.lines(result),
      ReportText().text(report), ReportMarkdown.text(report), ReportHTML.text(report),
      ReportJSON.text(report), SARIF.text(report), JUnit.text(report), KCIDB.text(report),
    ]
    outputs.append(Regzbot.text(report) ?? "")
    outputs += contents.bisections.compactMap(\.conclusion).flatMap {
      [BisectionText().text($0), BisectionJSON.text($0)]
    }
    for (index, output) in outputs.enumerated() {
      // Wrapped text is put together again, so that no name hides in a line's end.
      let flat = output.lowercased().filter { !$0.isWhitespace }
      for secret in Self.secrets + ["acme"] {
        let isLeft = flat.contains(secret.lowercased())
        #expect(!isLeft, "\(secret) in output \(index)")
      }
      let isShown = flat.contains("host-1")
      #expect(isShown, "output \(index)")
    }
  }

  @Test("learns the names that prefixes and state files give away")
  func inputs() throws {
    let store = """
      /local/domain/3/name = "shop42"   (n0)
      /local/domain/3/vm = "/vm/1b4e28ba-2fa1-11d2-883f-0016d3cca427"   (n0)
      /local/domain/0/backend/vif/3/0/mac = "00:16:3e:aa:bb:cc"   (n0)
      /local/domain/0/backend/vif/3/0/state = "4"   (n0)
      /local/domain/3/device/vif/0/state = "4"   (n0)

      """
    let log = """
      Nov 23 09:25:21 dom0-ber kernel: vif vif-3-0: 2 rx_bytes
      Nov 23 09:25:22 dom0-ham kernel: xenbr0: port 2(vif3.0) entered forwarding state

      """
    var redactor = try Redactor()
    try redactor.learn(from: [
      LogInput(name: "xenstore-ls.txt", bytes: LogBytes(text: store)),
      LogInput(name: "/var/log/xen/xl-shop42.log", bytes: LogBytes(text: log)),
    ])
    #expect(
      try redactor.redacted("shop42 on dom0-ham, then dom0-ber; shop42 is d3")
        == "host-1 on host-2, then host-3; host-1 is d3")
  }
}
