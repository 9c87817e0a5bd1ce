internal import ArgumentParser
internal import BuiltInPatterns
internal import CaseFile
internal import Correlation
internal import Ingest
internal import PatternCatalog
internal import Redaction

/// Whether names and addresses are hidden in what is written.
struct RedactionOptions: ParsableArguments {
  @Flag(
    help: """
      Hide host and user names, passwords, IP, MAC and e-mail addresses, serial numbers and UUIDs \
      behind pseudonyms, the same for the same; domain numbers, versions and hex numbers stay.
      """)
  var redact = false

  /// The contents of a case as they may be shown.
  func apply(to contents: CaseContents) throws -> CaseContents {
    try apply(to: contents, names: contents.names)
  }

  /// A value of a case as it may be shown; `names` are those that its inputs gave away.
  ///
  /// - Parameter runs: runs whose lines give away more of them.
  func apply<Value: Codable>(
    to value: Value, names: [StoredName], runs: [RunAccess.Run] = []
  ) throws -> Value {
    guard redact else { return value }
    return try guarded { redactor throws(RedactionError) in
      for run in runs { try redactor.learn(from: run.inputs) }
      for name in names + runs.flatMap(\.names) {
        guard let identity = Identity(rawValue: name.identity) else { continue }
        redactor.learn(IdentifyingName(identity, name.name))
      }
      return try redactor.redacted(value)
    }
  }

  /// The names that inputs give away, for a case to keep.
  static func names(of inputs: [LogInput]) throws -> [StoredName] {
    do {
      var redactor = try Redactor(keeping: catalogueWords)
      try redactor.learn(from: inputs)
      return redactor.names.map { StoredName(identity: $0.identity.rawValue, name: $0.text) }
    } catch {
      throw CommandFailure(message: "\(error)", status: 2)
    }
  }

  /// An analysis and what it read as they may be shown.
  func apply(
    to result: AnalysisResult, inputs: [LogInput]
  ) throws -> AnalysisResult {
    guard redact else { return result }
    return try guarded { redactor throws(RedactionError) in
      try redactor.learn(from: inputs)
      return try redactor.redacted(result)
    }
  }

  /// A text about inputs as it may be shown.
  func apply(to text: String, inputs: [LogInput]) throws -> String {
    guard redact else { return text }
    return try guarded { redactor throws(RedactionError) in
      try redactor.learn(from: inputs)
      return try redactor.redacted(text)
    }
  }

  private func guarded<Value>(
    _ body: (inout Redactor) throws(RedactionError) -> Value
  ) throws -> Value {
    do {
      var redactor = try Redactor(keeping: Self.catalogueWords)
      return try body(&redactor)
    } catch {
      throw CommandFailure(message: "\(error)", status: 2)
    }
  }

  /// The words of the built-in catalogue's ids, which no output can do without.
  private static var catalogueWords: Set<String> {
    guard let catalog = try? BuiltInCatalog.load() else { return [] }
    let ids =
      catalog.patterns.map(\.id)
      + catalog.correlations.flatMap { [$0.id] + $0.hypotheses.map(\.id) }
    return Set(ids.flatMap { $0.split { ".-/".contains($0) }.map(String.init) })
  }
}
