internal import Foundation

extension Redactor {
  /// A value with every text in it redacted, whatever its type: what a type gains later is covered too.
  ///
  /// Learns from the whole value first. The value goes through its coded form, in which every string is redacted; words
  /// of our own (severities, roles, verdicts) are never names, so that it can be read back.
  ///
  /// - Throws: where the value cannot be coded or, redacted, not be read back. Nothing of it may then be shown.
  public mutating func redacted<Value: Codable>(_ value: Value) throws(RedactionError) -> Value {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    let text: [UInt8]
    do { text = [UInt8](try encoder.encode(value)) } catch {
      throw RedactionError(problem: "a value can't be coded for redaction: \(error)")
    }
    var learner = JSONTexts(text)
    while let piece = learner.next() {
      if piece.isMachineName { learn(IdentifyingName(.host, piece.text)) }
      try learn(line: piece.text)
    }
    var walker = JSONTexts(text)
    while let piece = walker.next() {
      if piece.isFixedKey { continue }
      let hidden =
        piece.key == "text"
        ? try redacted(line: piece.text) : try redacted(piece.text)
      if hidden != piece.text { walker.replace(by: hidden) }
    }
    do { return try decoder.decode(Value.self, from: Data(walker.output)) } catch {
      throw RedactionError(problem: "a redacted value can't be read back: \(error)")
    }
  }
}
