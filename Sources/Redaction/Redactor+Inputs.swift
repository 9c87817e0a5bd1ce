public import Ingest
internal import LogModel

extension Redactor {
  /// Learns every name that inputs give away: hosts of their lines, state files, accounts, paths.
  ///
  /// - Complexity: linear in the bytes of the inputs, some microseconds a line.
  public mutating func learn(from inputs: [LogInput]) throws(RedactionError) {
    for input in inputs {
      let prepared = Preparation.prepare(input)
      for name in [prepared.profile.hostname, prepared.profile.domainName].compactMap(\.self) {
        learn(IdentifyingName(.host, name))
      }
      for domain in StateReader.state(of: prepared).domains {
        learn(IdentifyingName(.host, domain.name))
      }
      try learn(text: input.name)
      var lines: [String] = []
      prepared.bytes.withBytes { buffer in
        for range in LineSplitter(buffer) where !range.isEmpty {
          lines.append(String(decoding: buffer[range], as: UTF8.self))
        }
      }
      for line in lines { try learn(line: line) }
    }
  }
}
