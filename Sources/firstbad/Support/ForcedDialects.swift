internal import Ingest
internal import Wording

/// The dialects that `--dialect` forces: for every input, or for one by its name.
struct ForcedDialects {
  private var everywhere: DressForms?
  private var byName: [(name: String, forms: DressForms)] = []

  /// Reads the values of `--dialect`, each `NAME[,NAME...]` or `FILE=NAME[,NAME...]`; those for one place add up.
  init(_ values: [String]) throws(CommandFailure) {
    for value in values {
      let equals = value.lastIndex(of: "=")
      let list = equals.map { String(value[value.index(after: $0)...]) } ?? value
      let forms: DressForms
      do { forms = try DressForms(forcing: list) } catch {
        throw CommandFailure(message: "--dialect \(value): \(error.description)", status: nil)
      }
      guard let equals else {
        everywhere = (everywhere ?? []).union(forms)
        continue
      }
      byName.append((String(value[..<equals]), forms))
    }
  }

  /// The inputs with what is forced on them; members of a folder or an archive go by its name, too.
  ///
  /// - Parameter paths: what the user named; one that can't be read is no error here.
  func apply(to inputs: [LogInput], named paths: [String]) throws(CommandFailure) -> [LogInput] {
    let known = inputs.map(\.name) + paths
    for (name, _) in byName where !known.contains(where: { Self.covers(name, $0) }) {
      let hint = Spelling.nearest(to: name, in: known).map { "; did you mean \($0)?" }
      throw CommandFailure(
        message: "--dialect \(name)=...: no input is called \(name)\(hint ?? "")", status: nil)
    }
    return inputs.map { input in
      let own = byName.filter { Self.covers($0.name, input.name) }.map(\.forms)
      var input = input
      input.forcedForms = own.isEmpty ? everywhere : own.reduce([]) { $0.union($1) }
      return input
    }
  }

  private static func covers(_ name: String, _ input: String) -> Bool {
    input == name || input.hasPrefix(name.hasSuffix("/") ? name : name + "/")
  }
}
