/// One drawing of a report: SVG with a title and a text alternative that says the same in words.
///
/// Drawn for a page 17 cm wide; colours are those of Okabe and Ito, which people with any kind of colour vision tell apart,
/// and nothing is told by colour alone.
public struct Plot: Sendable, Hashable {
  /// What it is called in files and ids: `incident-1-lanes`, only letters, digits and hyphens.
  public let name: String
  /// What it shows, for its caption.
  public let title: String
  /// What can be read from it, in words.
  public let description: String
  /// Its height in pixels; its width is ``width``.
  public let height: Double
  let body: String

  /// The width of every plot in pixels at 96 to the inch: 17 cm on paper.
  public static let width = 680.0

  init(name: String, title: String, description: String, height: Double, body: String) {
    self.name = name
    self.title = title
    self.description = description
    self.height = height
    self.body = body
  }

  /// The same drawing under another name.
  func named(_ name: String) -> Plot {
    Plot(name: name, title: title, description: description, height: height, body: body)
  }

  /// The drawing for a page of HTML that holds ``PlotStyle/rules`` as well.
  ///
  /// - Parameter id: unique on the page.
  func figure(id: String) -> String {
    """
    <figure class="plot">
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(SVG.number(Self.width)) \
    \(SVG.number(height))" role="img" aria-labelledby="\(id)-title \(id)-words">
    \(content(id: id))</svg>
    <figcaption>\(HTML.prose(title))</figcaption>
    </figure>
    """
  }

  /// The drawing as a file of its own.
  public var file: String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(SVG.number(Self.width)) \
    \(SVG.number(height))" width="170mm" height="\(SVG.number(height / Self.width * 170))mm" \
    role="img" aria-labelledby="plot-title plot-words">
    <style>
    \(PlotStyle.colours)
    \(PlotStyle.rules)
    </style>
    <rect x="0" y="0" width="\(SVG.number(Self.width))" height="\(SVG.number(height))" class="p-ground"/>
    \(content(id: "plot"))</svg>

    """
  }

  private func content(id: String) -> String {
    // The hatch is in every drawing under the same name: a page may hold several, and all are alike.
    """
    <title id="\(id)-title">\(HTML.text(title))</title>
    <desc id="\(id)-words">\(HTML.text(description))</desc>
    \(PlotStyle.hatch)
    \(body)
    """
  }
}
