public import Bisection
public import Correlation

/// Everything a case file holds, as a value: what reports are written from.
///
/// Every list is in the order of recording, inputs by name: equal cases give equal values.
public struct CaseContents: Sendable, Hashable, Codable {
  /// All inputs of all analyses, by name, each once.
  public var inputs: [InputRecord]
  /// The analyses, oldest first.
  public var analyses: [StoredAnalysis]
  /// The bisections, oldest first.
  public var bisections: [StoredBisection]
  /// The remarks, oldest first.
  public var notes: [Note]
  /// Further results in interfaces of their own, oldest first.
  public var documents: [CaseDocument]
  /// The digests of the inputs whose bytes are in the case too, sorted.
  public var embedded: [String]
  /// The names that inputs gave away, sorted, for redaction; reports do not list them.
  public var names: [StoredName]

  /// Contents; everything not given is empty.
  public init(
    inputs: [InputRecord] = [], analyses: [StoredAnalysis] = [],
    bisections: [StoredBisection] = [], notes: [Note] = [], documents: [CaseDocument] = [],
    embedded: [String] = [], names: [StoredName] = []
  ) {
    self.inputs = inputs
    self.analyses = analyses
    self.bisections = bisections
    self.notes = notes
    self.documents = documents
    self.embedded = embedded
    self.names = names
  }

  /// The signatures of the current incidents and crashes, each once, in the order of the case.
  public var signatures: [String] {
    var signatures: [String] = []
    for result in currentAnalyses.map(\.result) {
      for signature in result.incidents.map(\.signature) + result.crashes.map(\.signature)
      where !signatures.contains(signature) {
        signatures.append(signature)
      }
    }
    return signatures
  }

  /// The analyses that no later one of the same inputs replaces, nor one of the same inputs after they had grown.
  public var currentAnalyses: [StoredAnalysis] {
    var grown: [String: Set<String>] = [:]
    for document in documents where document.schema == GrownInput.schema {
      guard let input = try? CanonicalJSON.value(GrownInput.self, document.json) else { continue }
      grown[input.earlier, default: []].insert(input.later)
    }
    return analyses.enumerated().filter { index, analysis in
      !analyses[(index + 1)...].contains { later in
        if later.inputDigests == analysis.inputDigests { return true }
        let digests = Set(later.inputDigests)
        return later.inputs.count == analysis.inputs.count
          && analysis.inputDigests.allSatisfy { digest in
            digests.contains(digest) || !(grown[digest] ?? []).isDisjoint(with: digests)
          }
      }
    }.map(\.element)
  }
}

/// One analysis of a case.
public struct StoredAnalysis: Sendable, Hashable, Codable {
  /// What was analysed, by name, each once.
  public let inputs: [InputRecord]
  /// What came out.
  public let result: AnalysisResult
  /// The command that did it, as it can be typed again; nil where not recorded.
  public let invocation: String?
  /// When, in microseconds since 1970-01-01 00:00 UTC; nil where not known.
  public let recordedMicroseconds: Int64?
  /// How often each pattern was recognised in each stream, in the order of their first events.
  public let eventCounts: [EventCount]

  /// An analysis with its inputs.
  public init(
    inputs: [InputRecord], result: AnalysisResult, invocation: String? = nil,
    recordedMicroseconds: Int64? = nil, eventCounts: [EventCount] = []
  ) {
    self.inputs = Set(inputs).sorted()
    self.result = result
    self.invocation = invocation
    self.recordedMicroseconds = recordedMicroseconds
    self.eventCounts = eventCounts
  }

  /// The contents analysed, whatever their names.
  var inputDigests: [String] { inputs.map(\.sha256).sorted() }
}

/// One bisection of a case: its question, its journal, and the answer if there is one.
public struct StoredBisection: Sendable, Hashable, Codable {
  /// What was asked.
  public let arguments: BisectionArguments
  /// The command that asked it, as it can be typed again; nil where not recorded.
  public let invocation: String?
  /// When it was begun, in microseconds since 1970-01-01 00:00 UTC; nil where not known.
  public let startedMicroseconds: Int64?
  /// Every run, in order; the first is run 1.
  public let journal: [JournalEntry]
  /// The latest answer; nil while none is recorded.
  public let conclusion: BisectionReport?

  /// A bisection with its journal.
  public init(
    arguments: BisectionArguments, invocation: String? = nil, startedMicroseconds: Int64? = nil,
    journal: [JournalEntry], conclusion: BisectionReport?
  ) {
    self.arguments = arguments
    self.invocation = invocation
    self.startedMicroseconds = startedMicroseconds
    self.journal = journal
    self.conclusion = conclusion
  }
}
