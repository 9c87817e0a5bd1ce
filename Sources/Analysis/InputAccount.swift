public import Ingest
public import LogModel
public import PatternCatalog
internal import Recognition

/// What one input was taken for, and what was found in it: the answer to "why did it read my file like that?".
public struct InputAccount: Sendable {
  /// The lines of one writer in the input.
  public struct Part: Sendable {
    /// Who wrote them.
    public let role: StreamRole
    /// The writing domain, where known.
    public let domid: Int?
    /// How many there are.
    public let lines: Int
    /// Their first and last stamps.
    public let first: Stamp?
    /// The last of their stamps.
    public let last: Stamp?
    /// How many of them repeat lines of earlier inputs.
    public let repeated: Int
    /// Other inputs with lines of the same stream.
    public let joinedWith: [String]
  }

  /// The input's name.
  public let name: String
  /// Its kind, role, dialects and the rest.
  public let profile: InputProfile
  /// Whether the user says which dialects its lines are in.
  public let isDialectForced: Bool
  /// What was repaired or looks wrong.
  public let notes: [Diagnostic]
  /// Its lines by writer, in the order of their first lines; none for what is no log.
  public let parts: [Part]

  /// The accounts of inputs that belong together, in their order.
  ///
  /// - Parameter catalog: tells what tools print without any prefix.
  /// - Complexity: linear in the bytes of the inputs.
  public static func accounts(of inputs: [LogInput], catalog: Catalog) -> [InputAccount] {
    let prepared = RoleSharing.settle(
      ToolTextReader(recognizer: Recognizer(catalog: catalog)).prepare(inputs))
    let assembler = StreamAssembler(prepared)
    return prepared.enumerated().map { number, input in
      InputAccount(
        name: input.name, profile: input.profile,
        isDialectForced: input.forcedForms != nil, notes: input.diagnostics,
        parts: assembler.parts(of: number))
    }
  }
}
