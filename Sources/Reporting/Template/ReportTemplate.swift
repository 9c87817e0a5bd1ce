import Mustache

/// A person's own template for a report, in Mustache; its names are the keys of `firstbad.report.v1`.
///
///     <h1>{{title}}</h1>{{#incidents}}<h2>{{id}}</h2>{{#evidence}}<pre>{{text}}</pre>{{/evidence}}{{/incidents}}
///
/// Every text is escaped for the template's language before the template sees it, scalar by scalar: whichever tag puts it
/// in, `{{x}}` or `{{{x}}}`, nothing from a log becomes mark-up. That is why the library's own escaping, which goes by
/// `Character` and lets a quote under a combining mark through, is switched off. In HTML that holds for element content
/// and quoted attributes, not for scripts, styles or addresses.
public struct ReportTemplate: Sendable {
  /// What the template writes, and so what its texts are escaped for.
  public enum Language: String, Sendable, Hashable, CaseIterable {
    /// Plain text: every character shows as itself.
    case text
    /// Markdown as GitHub and GitLab read it.
    case markdown
    /// HTML element content and quoted attributes.
    case html
  }

  private let language: Language
  private let template: MustacheTemplate

  /// Switches the library's escaping off; on a line of the template's own, so that places in errors stay right.
  private static let preamble = "{{% CONTENT_TYPE: TEXT}}"

  /// A template from its text.
  ///
  /// - Parameter name: what errors call it: its file.
  public init(
    _ source: String, name: String, language: Language
  ) throws(ReportTemplateError) {
    self.language = language
    for (number, line) in source.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    )
    .enumerated() {
      guard let tag = line.firstRange(of: /\{\{\s*[<>]/) else { continue }
      throw ReportTemplateError(
        name: name, line: number + 1,
        column: line.distance(from: line.startIndex, to: tag.lowerBound) + 1,
        problem: "templates can't include others: there is only this one")
    }
    do {
      template = try MustacheTemplate(string: Self.preamble + source)
    } catch let error as MustacheTemplate.ParserError {
      let shift = error.context.lineNumber == 1 ? Self.preamble.count : 0
      throw ReportTemplateError(
        name: name, line: error.context.lineNumber,
        column: max(1, error.context.columnNumber - shift), problem: Self.words(error.error))
    } catch {
      throw ReportTemplateError(name: name, line: nil, column: nil, problem: "\(error)")
    }
  }

  /// The report, as the template says it.
  ///
  /// Beside the keys of the report's JSON there is `body`: all of the built-in report in the template's language.
  public func text(_ report: IncidentReport) -> String {
    var values: [String: Any] = [:]
    if case .object(let members) = ReportJSON.value(report) {
      values = members.compactMapValues(value)
    }
    let body =
      switch language {
      case .text: ReportText().text(report)
      case .markdown: ReportMarkdown.text(report)
      case .html: ReportHTML.body(report)
      }
    values["body"] = EscapedText(renderText: body)
    return template.render(Members(values: values))
  }

  private func value(_ json: JSONValue) -> Any? {
    switch json {
    case .null: nil
    case .bool(let flag): flag
    case .int(let number): EscapedText(renderText: "\(number)")
    case .double: EscapedText(renderText: json.lineText)
    case .string(let text): EscapedText(renderText: escaped(text))
    case .array(let items): Items(items: items.compactMap(value))
    case .object(let members): Members(values: members.compactMapValues(value))
    }
  }

  private func escaped(_ text: String) -> String {
    switch language {
    case .text: VisibleText.line(text, limit: 20_000)
    case .markdown: Markdown.prose(text)
    case .html: HTML.text(text)
    }
  }

  private static func words(_ error: any Error) -> String {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect: "the section that ends here is not the one that is open"
    case .unfinishedName: "the tag is not ended with }}"
    case .expectedSectionEnd: "a section is open at the end: {{/name}} is missing"
    case .invalidSetDelimiter: "the tag that sets delimiters is not as {{=<% %>=}}"
    case .invalidConfigVariableSyntax, .unrecognisedConfigVariable:
      "this {{% tag is not known"
    case .transformAppliedToInheritanceSection, .illegalTokenInsideInheritSection,
      .textInsideInheritSection:
      "templates can't inherit here: there is only this one"
    case nil: "the template can't be read here"
    }
  }
}

/// Text that is mark-up already or has been escaped: no tag, transform or path in a template gets at what it was.
private struct EscapedText: MustacheCustomRenderable, MustacheParent {
  let renderText: String
  /// An empty text is no section.
  var isNull: Bool { renderText.isEmpty }

  func child(named name: String) -> Any? { nil }
}

/// An object of the report: a tag goes into it; by itself it is no text.
private struct Members: MustacheCustomRenderable, MustacheParent, MustacheTransformable {
  let values: [String: Any]
  var renderText: String { "" }
  var isNull: Bool { false }

  func child(named name: String) -> Any? { values[name] }
  func transform(_ name: String) -> Any? { values.transform(name) }
}

/// A list of the report: a section goes through it; by itself it is no text.
private struct Items: MustacheCustomRenderable, MustacheSequence, MustacheTransformable {
  let items: [Any]
  var renderText: String { "" }
  var isNull: Bool { false }

  func makeIterator() -> IndexingIterator<[Any]> { items.makeIterator() }
  func transform(_ name: String) -> Any? { items.transform(name) }
}
