internal import Foundation
internal import Wording

/// The document `firstbad.series.v1`: a series with its changes, as JSON.
public enum SeriesDocument {
  /// The kind of document, as its key `schema` names it.
  public static let schema = "firstbad.series.v1"

  /// Reads a document.
  ///
  /// Only versions and subjects must be there; a change without a number has its place in the list.
  ///
  /// - Throws: ``SeriesError`` `.malformedDocument` with the path of what is wrong.
  public static func parse(_ text: String, source: String) throws(SeriesError) -> KernelSeries {
    func wrong(_ path: String, _ reason: String) -> SeriesError {
      .malformedDocument(source: source, path: path, reason: reason)
    }
    let document: SeriesDocumentCoding
    do {
      document = try JSONDecoder().decode(SeriesDocumentCoding.self, from: Data(text.utf8))
    } catch let error as DecodingError {
      let (path, reason) = SeriesDocumentCoding.explain(error)
      throw wrong(path, reason)
    } catch {
      throw wrong("", "can't be read as JSON")
    }
    guard document.schema == schema else {
      throw wrong("schema", "'\(document.schema)' is not \(schema)")
    }
    var builds: [Build] = []
    for (index, entry) in document.builds.enumerated() {
      let place = "builds[\(index)]"
      guard !entry.version.isEmpty, !entry.version.contains(where: \.isWhitespace) else {
        throw wrong(place + ".version", "'\(entry.version)' is no version: no blanks, not empty")
      }
      let date = entry.date ?? ""
      guard date.isEmpty || ISODate.isDay(date) else {
        throw wrong(place + ".date", "'\(date)' is no day; write YYYY-MM-DD")
      }
      builds.append(Build(version: entry.version, date: date, changes: entry.builtChanges))
      let numbers = builds[index].changes.map(\.number)
      guard Set(numbers).count == numbers.count, numbers.allSatisfy({ $0 > 0 }) else {
        throw wrong(place + ".changes", "numbers must be above 0 and differ")
      }
    }
    guard !builds.isEmpty else { throw .noBuilds(source: source) }
    return try KernelSeries(name: document.name, title: document.title ?? "", builds: builds)
  }

  /// The document of a series: keys sorted, two blanks a level, a line feed at the end.
  public static func text(_ series: KernelSeries) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let document = SeriesDocumentCoding(series)
    guard let data = try? encoder.encode(document) else { return "" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
