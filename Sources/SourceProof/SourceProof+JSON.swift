internal import Foundation
internal import PatternCatalog

extension SourceProof {
  /// One object, `firstbad.source-proof.v1`, with every format.
  public func json() throws -> String {
    var summary: [String: Int] = [:]
    for verdict in FormatProof.Verdict.allCases { summary[verdict.rawValue] = count(verdict) }
    let document = Document(
      schema: "firstbad.source-proof.v1",
      source: Document.Source(
        kind: kind.rawValue, path: path, version: version.description, files: files,
        literals: literals),
      summary: summary,
      formats: proofs.map { proof in
        Document.Format(
          pattern: proof.pattern, variant: proof.variant, format: proof.format,
          versions: proof.versions, file: proof.file, verdict: proof.verdict.rawValue,
          places: proof.places.map(Document.Place.init),
          nearest: proof.nearest.map(Document.Place.init))
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }

  private struct Document: Encodable {
    var schema: String
    var source: Source
    var summary: [String: Int]
    var formats: [Format]

    struct Source: Encodable {
      var kind: String
      var path: String
      var version: String
      var files: Int
      var literals: Int
    }

    struct Format: Encodable {
      var pattern: String
      var variant: Int
      var format: String?
      var versions: String
      var file: String?
      var verdict: String
      var places: [Place]
      var nearest: Place?
    }

    struct Place: Encodable {
      var file: String
      var line: Int
      var function: String?
      var text: String?

      init(_ place: FormatProof.Place) {
        (file, line, function, text) = (place.file, place.line, place.function, place.text)
      }
    }
  }
}
