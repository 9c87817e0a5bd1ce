import Bisection
import CaseFile

extension KCIDB {
  /// A bisection's runs as KCIDB has them: a checkout and a build for each build, a test for each run.
  struct Runs {
    private(set) var checkouts: [JSONValue] = []
    private(set) var builds: [JSONValue] = []
    private(set) var tests: [JSONValue] = []
    /// For each run that said good or bad: of which issue, whether it was there, the test's id, the reason.
    private(set) var verdicts: [(signature: String, present: Bool, test: String, reason: String)] =
      []

    init(_ bisection: StoredBisection, number: Int, origin: String) {
      let series = bisection.arguments.series
      let asked = bisection.arguments.signature ?? bisection.runs.lazy.compactMap(\.signature).first
      var known: [String] = []
      for (index, run) in bisection.runs.enumerated() {
        let build = KCIDB.id("\(series)/\(run.build)", origin)
        if !known.contains(build) {
          known.append(build)
          checkouts.append(
            .object([
              "id": .string(build), "origin": .string(origin),
              "comment": .string(KCIDB.safe(run.build)), "valid": .bool(true),
            ]))
          var facts: [String: JSONValue] = [
            "id": .string(build), "checkout_id": .string(build), "origin": .string(origin),
            "comment": .string(KCIDB.safe(run.build)),
          ]
          // That it could be built is known of a build that was tested.
          if bisection.runs.contains(where: { $0.build == run.build && Self.isTested($0.verdict) })
          {
            facts["status"] = .string("PASS")
          }
          builds.append(.object(facts))
        }
        let test = KCIDB.id("\(series)/bisection-\(number)/run-\(index + 1)", origin)
        var members: [String: JSONValue] = [
          "id": .string(test), "build_id": .string(build), "origin": .string(origin),
          "path": .string("firstbad.bisect"), "status": .string(Self.status(run.verdict)),
          "comment": .string(KCIDB.safe(run.reason)),
          "misc": .object([
            "verdict": .string(KCIDB.safe(run.verdict)), "attempt": .number(run.attempt),
          ]),
        ]
        if run.seconds > 0 { members["duration"] = .rounded(run.seconds) }
        tests.append(.object(members))
        if let signature = run.signature ?? asked, ["good", "bad"].contains(run.verdict) {
          verdicts.append((signature, run.verdict == "bad", test, run.reason))
        }
      }
    }

    /// Whether a run with this verdict had the build before it.
    private static func isTested(_ verdict: String) -> Bool {
      ["good", "bad", "other-failure", "hung"].contains(verdict)
    }

    /// The test's word for a verdict.
    private static func status(_ verdict: String) -> String {
      switch verdict {
      case "good": "PASS"
      case "bad", "other-failure", "hung": "FAIL"
      case "infra": "MISS"
      default: "SKIP"
      }
    }
  }
}
