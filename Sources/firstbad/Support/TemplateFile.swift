internal import Foundation
internal import Reporting

/// A person's template, from its file.
enum TemplateFile {
  /// The most that a template may be, in bytes.
  private static let mostBytes = 1_000_000

  /// A report written by a template.
  static func text(_ report: IncidentReport, path: String, format: String) throws -> String {
    guard let language = ReportTemplate.Language(rawValue: format) else {
      throw CommandFailure(
        message: "--template writes --format text, markdown or html, not \(format)", status: nil)
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(
        message: "\(path): the template can't be read; check its name", status: nil)
    }
    guard data.count <= mostBytes, let source = String(data: data, encoding: .utf8) else {
      throw CommandFailure(
        message: "\(path): this is no template: it is not UTF-8 text of at most \(mostBytes) bytes",
        status: nil)
    }
    do {
      return try ReportTemplate(source, name: path, language: language).text(report)
    } catch {
      throw CommandFailure(message: "\(error)", status: nil)
    }
  }
}
