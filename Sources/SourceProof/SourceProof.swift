public import PatternCatalog

/// All that a source tree says about the formats of a catalogue.
public struct SourceProof: Sendable, Hashable {
  /// Whose source it is.
  public let kind: SourceKind
  /// The tree as the user named it.
  public let path: String
  /// Its version.
  public let version: VersionNumber
  /// How many files were read.
  public let files: Int
  /// How many literals they have.
  public let literals: Int
  /// What came of every format, in the order of the catalogue.
  public let proofs: [FormatProof]

  /// The outcome of a prover that has seen all files.
  public init(_ prover: borrowing SourceProver, path: String) {
    kind = prover.kind
    self.path = path
    version = prover.version
    files = prover.files
    literals = prover.literals
    proofs = prover.proofs()
  }

  /// How many formats a verdict was given for.
  public func count(_ verdict: FormatProof.Verdict) -> Int {
    proofs.count { $0.verdict == verdict }
  }

  /// Whether the catalogue is wrong about some format.
  public var hasSurprises: Bool { proofs.contains { $0.verdict.isSurprise } }
}
