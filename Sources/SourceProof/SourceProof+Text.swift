internal import PatternCatalog

extension SourceProof {
  /// A summary, then what the catalogue has wrong; with `all`, every format and its places.
  public func text(all: Bool) -> String {
    let name = kind == .xen ? "Xen" : "Linux"
    var lines = ["\(name) \(version) in \(path): \(files) files, \(literals) texts", ""]
    for verdict in FormatProof.Verdict.allCases {
      let number = String(count(verdict))
      lines.append(
        String(repeating: " ", count: max(0, 7 - number.count)) + "\(number)  \(verdict.title)")
    }
    for verdict in FormatProof.Verdict.allCases
    where all || verdict.isSurprise || verdict == .elsewhere {
      let those = proofs.filter { $0.verdict == verdict }
      if those.isEmpty { continue }
      lines += ["", verdict.title.uppercased()]
      lines += those.flatMap(SourceProof.lines)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ proof: FormatProof) -> [String] {
    var lines = ["  \(proof.pattern), variant \(proof.variant)"]
    if let format = proof.format { lines.append("    format    \(printable(format))") }
    let versions = proof.versions.isEmpty ? [] : [proof.versions]
    let named = [proof.file].compactMap { $0 } + versions
    if !named.isEmpty { lines.append("    says      \(named.joined(separator: ", "))") }
    lines += proof.places.map { "    at        \(at($0))" }
    if let nearest = proof.nearest { lines.append("    nearest   \(at(nearest))") }
    return lines
  }

  private static func at(_ place: FormatProof.Place) -> String {
    let function = place.function.map { ", \($0)" } ?? ""
    let text = place.text.map { ": \(printable($0))" } ?? ""
    return "\(place.file):\(place.line)\(function)\(text)"
  }

  /// A text on one line: line ends as `\n`, other control characters as `?`.
  private static func printable(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: result += "\\n"
      case 0x09: result += "\\t"
      case 0..<0x20, 0x7F..<0xA0: result += "?"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
