/// Elements of SVG as text, put together byte for byte the same each time.
///
/// Numbers have at most two decimals; every text from outside is escaped here and nowhere else.
struct SVG {
  private(set) var body = ""

  /// A horizontal position, a vertical one: pixels at 96 to the inch, from the upper left corner.
  typealias Point = (x: Double, y: Double)

  /// A number with at most two decimals.
  static func number(_ value: Double) -> String { Words.decimal(value, places: 2) }

  /// A rectangle; never narrower than a line, so that it shows.
  mutating func box(
    x: Double, y: Double, width: Double, height: Double, class style: String, title: String? = nil
  ) {
    element(
      "rect",
      "x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(max(1, width)))\" "
        + "height=\"\(Self.number(max(1, height)))\"", style, title)
  }

  /// A line.
  mutating func line(_ from: Point, _ to: Point, class style: String) {
    element(
      "line",
      "x1=\"\(Self.number(from.x))\" y1=\"\(Self.number(from.y))\" x2=\"\(Self.number(to.x))\" "
        + "y2=\"\(Self.number(to.y))\"", style, nil)
  }

  /// A line through several points, closed where asked for.
  mutating func path(
    _ points: [Point], isClosed: Bool = false, class style: String, title: String? = nil
  ) {
    let steps = points.enumerated().map { index, point in
      "\(index == 0 ? "M" : "L")\(Self.number(point.x)) \(Self.number(point.y))"
    }
    element(
      "path", "d=\"\(steps.joined(separator: " "))\(isClosed ? " Z" : "")\"", style, title)
  }

  /// A circle.
  mutating func circle(_ at: Point, radius: Double, class style: String, title: String? = nil) {
    element(
      "circle",
      "cx=\"\(Self.number(at.x))\" cy=\"\(Self.number(at.y))\" r=\"\(Self.number(radius))\"", style,
      title)
  }

  /// How a text lies to its point.
  enum Anchor: String { case start, middle, end }

  /// A text; its base line begins, or is centred, at the point.
  ///
  /// - Parameter room: the pixels it may take: what does not fit is cut, and the whole is in its title.
  mutating func text(
    _ text: String, at point: Point, anchor: Anchor = .start, class style: String = "",
    room: Double? = nil
  ) {
    let shown = room.map { Self.cut(text, to: $0, isStrong: style == "p-strong") } ?? text
    let names = style.isEmpty ? "" : " class=\"\(style)\""
    let whole = shown == text ? "" : "<title>\(HTML.text(text))</title>"
    body +=
      "<text x=\"\(Self.number(point.x))\" y=\"\(Self.number(point.y))\" "
      + "text-anchor=\"\(anchor.rawValue)\"\(names)>\(HTML.text(shown))\(whole)</text>\n"
  }

  /// A text cut to a width in pixels, with an ellipsis; at least a character is left of it.
  static func cut(_ text: String, to room: Double, isStrong: Bool = false) -> String {
    let visible = VisibleText.line(text)
    guard TextWidth.of(visible, isStrong: isStrong) > room else { return visible }
    var left = room - TextWidth.of("…", isStrong: isStrong)
    let kept = visible.prefix { character in
      left -= TextWidth.of(String(character), isStrong: isStrong)
      return left >= 0
    }
    return (kept.isEmpty ? visible.prefix(1) : kept) + "…"
  }

  private mutating func element(
    _ name: String, _ geometry: String, _ style: String, _ title: String?
  ) {
    let head = "<\(name) \(geometry) class=\"\(style)\""
    body += title.map { "\(head)><title>\(HTML.text($0))</title></\(name)>\n" } ?? "\(head)/>\n"
  }
}
