import Mustache

/// A report as one HTML page: no script, nothing loaded from elsewhere, light and dark, fit for printing.
///
/// The page is a Mustache template, in which every `{{tag}}` is escaped by the library through ``EscapedHTML``; the four
/// unescaped ones are our own style, the drawings (whose texts ``SVG`` escapes), the frame's body, and nothing else.
public enum ReportHTML {
  /// The page, with a line feed at its end.
  public static func text(_ report: IncidentReport) -> String {
    render(
      "page",
      [
        "title": visible(report.title), "style": style, "plotStyle": PlotStyle.rules,
        "body": body(report),
      ] as [String: Any])
  }

  /// What stands in the page, without the frame and its style.
  static func body(_ report: IncidentReport) -> String {
    let blocks = ReportDocument(report).blocks.enumerated().map(value)
    return render("body", ["blocks": blocks] as [String: Any])
  }

  private static func render(_ name: String, _ values: [String: Any]) -> String {
    library.render(values, withTemplate: name) ?? ""
  }

  private static let library: MustacheLibrary = {
    MustacheContentTypes.register(EscapedHTML(), named: EscapedHTML.name)
    var library = MustacheLibrary()
    for (name, source) in templates {
      // The templates are ours: a test renders each, so that none can be missing here.
      if let template = try? MustacheTemplate(string: source) {
        library.register(template, named: name)
      }
    }
    return library
  }()
}

/// How text becomes HTML in the built-in templates: as ``HTML/escaped(_:)`` does it, scalar by scalar.
///
/// The library's own HTML goes by `Character` and lets a quote under a combining mark through.
struct EscapedHTML: MustacheContentType {
  /// Its name in a template.
  static let name = "FIRSTBAD-HTML"

  func escapeText(_ text: String) -> String { HTML.escaped(text) }
}
