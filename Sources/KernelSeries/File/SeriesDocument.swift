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
    if let (line, reason) = syntaxError(in: text) {
      throw .malformedLine(source: source, line: line, reason: reason)
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

  /// The line and kind of the first error of syntax; nil where the text is JSON.
  ///
  /// The decoder says no more than that something is wrong; the older reader counts characters.
  private static func syntaxError(in text: String) -> (line: Int, reason: String)? {
    do {
      _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
      return nil
    } catch {
      let said = (error as NSError).userInfo["NSDebugDescription"] as? String ?? ""
      let place = said.split { !$0.isNumber }.last.flatMap { Int($0) } ?? text.utf8.count
      let line = text.utf8.prefix(place).count { $0 == UInt8(ascii: "\n") } + 1
      let isEnd = said.contains("end of file")
      return (
        line,
        isEnd ? "the text ends before the document does" : "no JSON from here on; check commas"
      )
    }
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
