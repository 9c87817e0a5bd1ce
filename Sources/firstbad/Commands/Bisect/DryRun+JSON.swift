internal import Foundation

extension DryRun {
  /// The plan as JSON: the interface `firstbad.bisection-plan.v1`, described by
  /// Documentation/schemas/bisection-plan.v1.json.
  ///
  /// - Parameter isLine: whether it stands on one line, as in a stream of events.
  func json(isLine: Bool) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      isLine
      ? [.sortedKeys, .withoutEscapingSlashes]
      : [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }

  /// What stands in the document.
  struct Document: Encodable {
    let schema = "firstbad.bisection-plan.v1"
    let series: String
    let older: String
    let newer: String
    let suspects: Int
    let changes: Int
    let noise: String
    let confidence: Double
    let workers: Int
    let maxRuns: Int?
    let runs: Runs
    /// Seconds of machine time; nothing where no cost is given.
    let costSeconds: Double?
    let cached: [String]
    let first: [First]

    /// Runs among builds, if the test never errs.
    struct Runs: Encodable {
      let mean: Double
      let least: Int
      let most: Int
      let rounds: Double
      let trials: Int
    }

    /// A run that begins at once.
    struct First: Encodable {
      let build: String
      let purpose: String
      let reason: String
    }

    private enum CodingKeys: String, CodingKey {
      case schema, series, older, newer, suspects, changes, noise, confidence, workers, maxRuns
      case runs, costSeconds, cached, first
    }

    func encode(to encoder: any Encoder) throws {
      var box = encoder.container(keyedBy: CodingKeys.self)
      try box.encode(schema, forKey: .schema)
      try box.encode(series, forKey: .series)
      try box.encode(older, forKey: .older)
      try box.encode(newer, forKey: .newer)
      try box.encode(suspects, forKey: .suspects)
      try box.encode(changes, forKey: .changes)
      try box.encode(noise, forKey: .noise)
      try box.encode(confidence, forKey: .confidence)
      try box.encode(workers, forKey: .workers)
      // What is not known is null, not missing.
      try box.encode(maxRuns, forKey: .maxRuns)
      try box.encode(runs, forKey: .runs)
      try box.encode(costSeconds, forKey: .costSeconds)
      try box.encode(cached, forKey: .cached)
      try box.encode(first, forKey: .first)
    }
  }
}
