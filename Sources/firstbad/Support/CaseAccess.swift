internal import Bisection
internal import CaseFile
internal import Correlation
internal import Foundation
internal import Ingest
internal import LogModel
internal import Redaction
internal import Reporting

/// Opens case files for commands and turns their errors into the commands' own.
enum CaseAccess {
  /// Runs a body with a case file open, which is closed whatever happens.
  static func with<Result>(
    _ path: String, mode: CaseStore.Mode, _ body: (CaseStore) throws -> Result
  ) throws -> Result {
    do {
      let store = try CaseStore.open(path: path, mode: mode)
      defer { try? store.close() }
      return try body(store)
    } catch let error as CaseFileError {
      throw CommandFailure(message: "\(error)", status: nil)
    }
  }

  /// Records an analysis, what it read and every line that it recognised.
  ///
  /// - Parameter embeds: whether the bytes of the inputs are kept too.
  static func record(
    _ result: AnalysisResult, streams: [StreamState], inputs: [LogInput], embeds: Bool,
    in path: String
  ) throws {
    let records = inputs.map { input in
      InputRecord(
        name: input.name, sha256: Digest.sha256Hex(input.bytes), bytes: Int64(input.bytes.count),
        role: role(of: input.name, in: result))
    }
    let events = streams.flatMap { stream in
      stream.events.map { StoredEvent($0, stream: stream.name) }
    }
    let names = try RedactionOptions.names(of: inputs)
    try with(path, mode: .writeOrCreate) { store in
      for grown in grown(zip(inputs, records), since: try store.contents().inputs) {
        try store.record(document: try grown.document())
      }
      try store.record(analysis: result, inputs: records, events: events, invocation: invocation)
      try store.record(names: names)
      if embeds {
        for (input, record) in zip(inputs, records) {
          try store.embed(input.bytes.withBytes { Data($0) }, sha256: record.sha256)
        }
      }
    }
  }

  /// The inputs that begin with all bytes of an earlier one of the same name.
  private static func grown(
    _ inputs: some Sequence<(LogInput, InputRecord)>, since known: [InputRecord]
  ) -> [GrownInput] {
    inputs.flatMap { input, record in
      known.filter { $0.name == record.name && (1..<record.bytes).contains($0.bytes) }
        .filter { earlier in
          let head = input.bytes.withBytes { LogBytes(Array($0.prefix(Int(earlier.bytes)))) }
          return Digest.sha256Hex(head) == earlier.sha256
        }
        .map { GrownInput(name: record.name, earlier: $0.sha256, later: record.sha256) }
    }
  }

  /// Records a matrix with the command that made it.
  ///
  /// - Parameter isReal: whether its hosts and guests are machines and no models, so that their names are hidden where
  ///   names are.
  static func record(_ matrix: MatrixReport, isReal: Bool, in path: String) throws {
    let machines = Set(matrix.saveHosts + matrix.restoreHosts + matrix.guests).sorted()
    try with(path, mode: .writeOrCreate) { store in
      if isReal {
        try store.record(
          names: machines.map { StoredName(identity: Identity.host.rawValue, name: $0) })
      }
      try store.record(
        document: CaseDocument(
          schema: MatrixJSON.schema, title: MatrixJSON.title(matrix),
          json: MatrixJSON.text(matrix, command: invocation)))
    }
  }

  /// The arguments of a command that another one runs, as a demonstration does; nil for those of the program.
  @TaskLocal static var arguments: [String]?

  /// The command line, as it can be typed again.
  static var invocation: String {
    let typed = arguments ?? Array(CommandLine.arguments.dropFirst())
    return (["firstbad"] + typed).map(ShellWords.quoted).joined(separator: " ")
  }

  private static func role(of name: String, in result: AnalysisResult) -> String? {
    let roles = Set(result.streams.filter { $0.inputs.contains(name) }.map(\.role)).sorted()
    return roles.isEmpty ? nil : roles.map(\.rawValue).joined(separator: "+")
  }
}
