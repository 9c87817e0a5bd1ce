internal import Analysis
internal import BuiltInPatterns
internal import Correlation
internal import Ingest
internal import LogModel
internal import PatternCatalog
internal import Testing

@Suite("Every scenario of SampleLogs has what its expectation says, and nothing else")
struct SampleLogTests {
  private func analyze(_ scenario: String) throws -> AnalysisResult {
    let (inputs, problems) = InputOpener().open(paths: try Expectation.logs(of: scenario))
    #expect(problems.isEmpty)
    return Analyzer(catalog: try BuiltInCatalog.load()).analyze(inputs)
  }

  @Test("there are scenarios")
  func some() { #expect(Expectation.scenarios.count >= 14) }

  @Test("incidents, guests, backends, counts", arguments: Expectation.scenarios)
  func incidents(scenario: String) throws {
    let expected = try Expectation(scenario: scenario)
    let result = try analyze(scenario)
    #expect(
      result.incidents.map(\.signature).sorted() == expected.incidents.map(\.signature).sorted())
    var left = result.incidents
    for want in expected.incidents {
      let found = left.firstIndex { incident in
        incident.signature == want.signature
          && want.guest.split(separator: " or ").contains { Self.matches(incident, guest: $0) }
      }
      guard let found else {
        Issue.record("no \(want.signature) of guest \(want.guest)")
        continue
      }
      check(left.remove(at: found), against: want)
    }
  }

  private static func matches(_ incident: Incident, guest: Substring) -> Bool {
    let identity = incident.domains.guest
    switch guest {
    case "none", "unknown": return identity.domid == nil
    default: return identity.domid.map { "\($0)" } == String(guest)
    }
  }

  private func check(_ incident: Incident, against want: Expectation.Incident) {
    let name = "\(want.signature) of guest \(want.guest)"
    #expect(incident.severity.rawValue == want.severity, "\(name)")
    #expect(incident.domains.backend.domid.map { "\($0)" } ?? "none" == want.backend, "\(name)")
    if let pairing = want.pairing {
      #expect(
        pairing.split(separator: " or ").contains { $0 == incident.pairing.rawValue }, "\(name)")
    }
    for (pattern, count) in (want.printed ?? [:]).sorted(by: { $0.key < $1.key }) {
      let printed = incident.evidence.filter { $0.pattern == pattern }.reduce(0) { $0 + $1.printed }
      #expect(printed == count, "\(name), \(pattern)")
    }
    let total = incident.hypotheses.map(\.probability).reduce(0, +)
    #expect(abs(total - 1) < 1e-9, "\(name)")
    for hypothesis in incident.hypotheses {
      #expect(hypothesis.prior.map { $0 > 0 && $0 < 1 } == true, "\(name), \(hypothesis.id)")
    }
  }

  @Test("no line is told by two incidents as what makes them", arguments: Expectation.scenarios)
  func once(scenario: String) throws {
    let catalog = try BuiltInCatalog.load()
    var told: [String: String] = [:]
    for incident in try analyze(scenario).incidents {
      let anchors = catalog.correlation(incident.correlation)?.anchors ?? []
      for evidence in incident.evidence where anchors.contains(evidence.pattern) {
        let line = "\(evidence.first) \(evidence.pattern)"
        #expect(told[line] == nil, "\(line): \(told[line] ?? "") and \(incident.id)")
        told[line] = incident.id
      }
    }
  }

  /// Lines that come without any incident too: in the clean run, by the emulator, by a debug key.
  private static let innocent: Set<String> = [
    "xen.grant-table.expanding", "xen.grant-table.usage-dump", "xen.boot.self-test-failed",
    "xen.boot.mtrr", "linux.clock.unstable", "linux.innocent.unsigned-module",
    "linux.innocent.no-dmi", "linux.innocent.tsc-calibration",
  ]

  @Test("innocent lines are blamed for nothing", arguments: Expectation.scenarios)
  func innocents(scenario: String) throws {
    for incident in try analyze(scenario).incidents {
      let blamed = incident.evidence.map(\.pattern).filter(Self.innocent.contains)
      #expect(blamed.isEmpty, "\(incident.id), \(incident.signature)")
    }
  }

  @Test("where a release hypervisor is silent, causes that fit alike get alike shares")
  func silentHypervisor() throws {
    let incident = try #require(try analyze("fault-release").incidents.first)
    let shares = Dictionary(
      incident.hypotheses.map { ($0.id, $0.probability) }, uniquingKeysWith: { $1 })
    for name in ["leftover-transfer-offer", "granted-to-another-domain", "readonly-grant"] {
      #expect(abs((shares[name] ?? 0) - (shares["readonly-grant"] ?? 1)) < 0.01, "\(name)")
    }
    #expect((incident.hypotheses.first?.probability ?? 1) < 0.4)
    #expect(incident.visibility.allSatisfy { $0.verdict == .invisible })
    #expect(incident.wouldDecide?.isEmpty == false)
  }
}
