import LogModel

/// The shapes that tell apart what colours tell apart.
extension SVG {
  /// A stream's mark: a circle for guests, a square for the hypervisor, a triangle for dom0, a diamond for tools.
  mutating func mark(_ role: StreamRole, at point: Point, size: Double = 4, title: String? = nil) {
    let style = "p-\(role.rawValue)"
    switch role {
    case .guest: circle(point, radius: size, class: style, title: title)
    case .hypervisor:
      box(
        x: point.x - size, y: point.y - size, width: 2 * size, height: 2 * size, class: style,
        title: title)
    case .dom0:
      path(
        [
          (point.x, point.y - size), (point.x + size, point.y + size),
          (point.x - size, point.y + size),
        ], isClosed: true, class: style, title: title)
    case .toolstack: diamond(at: point, size: size, class: style, title: title)
    }
  }

  /// A verdict's mark: a filled circle for good, a filled square for bad, an open diamond for anything else.
  mutating func mark(verdict: String, at point: Point, size: Double = 4, title: String? = nil) {
    switch verdict {
    case "good": circle(point, radius: size, class: "p-good", title: title)
    case "bad":
      box(
        x: point.x - size, y: point.y - size, width: 2 * size, height: 2 * size, class: "p-bad",
        title: title)
    default: diamond(at: point, size: size + 1, class: "p-open", title: title)
    }
  }

  private mutating func diamond(
    at point: Point, size: Double, class style: String, title: String?
  ) {
    path(
      [
        (point.x, point.y - size), (point.x + size, point.y), (point.x, point.y + size),
        (point.x - size, point.y),
      ], isClosed: true, class: style, title: title)
  }
}
