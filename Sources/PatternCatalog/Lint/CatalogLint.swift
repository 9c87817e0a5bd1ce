internal import PCRE
internal import Wording

/// Checks what a catalogue promises, beyond being readable: literals, captures, tables, examples, references.
public struct CatalogLint {
  let catalog: Catalog
  private var problems: [CatalogProblem] = []

  private init(_ catalog: Catalog) { self.catalog = catalog }

  /// Everything that is wrong, in the order of the ids.
  ///
  /// - Complexity: compiles every expression once.
  public static func problems(in catalog: Catalog) -> [CatalogProblem] {
    var lint = CatalogLint(catalog)
    for pattern in catalog.patterns { lint.check(pattern) }
    for rule in catalog.correlations { lint.check(rule) }
    for rule in catalog.crashTitles { lint.check(rule) }
    lint.check(catalog.crashFrames)
    return lint.problems
  }

  mutating func report(_ place: SourcePlace, _ message: String) {
    problems.append(
      CatalogProblem(
        file: place.file, line: place.line, column: place.column, message: message, excerpt: ""))
  }

  private mutating func check(_ pattern: Pattern) {
    let id = pattern.id
    if !CatalogLint.isDotted(id) {
      report(pattern.source, "the id \(id) must be words of a-z, 0-9 and - joined by dots")
    }
    var groups: Set<String> = []
    for (number, variant) in pattern.variants.enumerated() {
      let name = "\(id), variant \(number + 1)"
      do {
        groups.formUnion(try Expression(variant.expression).groups.map(\.name))
      } catch {
        report(pattern.source, "\(name): \(error.message):\n\(error.caret)")
      }
      if (variant.literal?.utf8.count ?? 0) < 5 {
        report(
          pattern.source,
          "\(name) has no literal of five bytes or more that every match contains; give one with literal:"
        )
      }
    }
    checkCaptures(of: pattern, groups: groups)
    for other in pattern.suppresses where isUnknown(other) {
      report(pattern.source, "\(id) suppresses \(other), which is no pattern\(hint(other))")
    }
    if pattern.documentation.examples.isEmpty { report(pattern.source, "\(id) has no example") }
    if pattern.documentation.counterexamples.isEmpty {
      report(pattern.source, "\(id) has no counterexample")
    }
  }

  private mutating func checkCaptures(of pattern: Pattern, groups: Set<String>) {
    let declared = Set(pattern.captures.map(\.name))
    for group in groups.subtracting(declared).sorted() {
      report(pattern.source, "\(pattern.id): the group \(group) has no entry under captures")
    }
    for capture in pattern.captures {
      if !groups.contains(capture.name), !capture.isFromPrefix {
        report(pattern.source, "\(pattern.id): no expression has a group \(capture.name)")
      }
      if let table = capture.names, catalog.nameTable(table) == nil {
        report(pattern.source, "\(pattern.id): \(table) is no table of names")
      }
      if let role = capture.role, !CatalogLint.roles.contains(role) {
        let near = Spelling.nearest(to: role, in: CatalogLint.roles)
        let hint = near.map { "; did you mean \($0)?" } ?? ""
        report(pattern.source, "\(pattern.id): the role \(role) is unknown\(hint)")
      }
    }
    for example in pattern.documentation.examples {
      for name in example.captures.keys.sorted() where !declared.contains(name) {
        report(example.place, "\(pattern.id): the example names a capture \(name) that is none")
      }
    }
  }

  /// Whether an id is neither a pattern's nor switched off.
  func isUnknown(_ id: String) -> Bool {
    catalog.pattern(id) == nil && !catalog.disabled.contains(id)
  }

  func hint(_ id: String) -> String {
    Spelling.nearest(to: id, in: catalog.patterns.map(\.id)).map { "; did you mean \($0)?" } ?? ""
  }

  private static func isDotted(_ id: String) -> Bool {
    let words = id.split(separator: ".", omittingEmptySubsequences: false)
    return words.count > 1
      && words.allSatisfy { word in
        !word.isEmpty
          && word.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
          }
      }
  }

  /// What captures may identify for the correlation.
  static let roles = [
    "guest.domid", "guest.device", "backend.domid", "backend.device", "gref", "frame", "status",
    "suppressed", "kernel.release", "kernel.build", "xen.version", "xen.build", "domain.name",
    "device", "errno",
    "function",
  ]
}
