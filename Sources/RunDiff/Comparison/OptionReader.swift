internal import Correlation
internal import LogModel

/// Reads the boot options that a run shows: of its kernels from their logs, of the hypervisor from its log or `xl info`.
enum OptionReader {
  /// The options of one writer.
  struct Options {
    /// By name, every value in its order; an option without a value has an empty one.
    var values: [String: [String]] = [:]
    /// Where the command line stands.
    var place: Place
  }

  /// By who was booted with them; a run that shows no command line of a writer has no entry for it.
  static func options(in facts: RunFacts) -> [StreamRole: Options] {
    var found: [StreamRole: Options] = [:]
    for stream in facts.streams {
      for event in stream.events where event.pattern.hasSuffix(".command-line") {
        guard let line = event.captures["options"]?.text else { continue }
        add(line, event.place, to: &found[stream.role])
      }
    }
    // A case says them with its streams.
    for stream in facts.streams.isEmpty ? facts.result.streams : [] {
      for seen in stream.bootOptions ?? [] { add(seen.text, seen.place, to: &found[stream.role]) }
    }
    if found[.hypervisor] == nil {
      for fact in facts.host.xenCommandLines.prefix(1) {
        add(fact.text, fact.place, to: &found[.hypervisor])
      }
    }
    return found
  }

  /// Several boots of one writer, or several guests: an option counts once with each value.
  private static func add(_ line: String, _ place: Place, to options: inout Options?) {
    var known = options ?? Options(place: place)
    var own: [String: [String]] = [:]
    for word in words(of: line) {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = parts.first, !name.isEmpty, !ignored.contains(String(name)) else { continue }
      own[String(name), default: []].append(parts.count > 1 ? String(parts[1]) : "")
    }
    for (name, values) in own {
      for value in values where known.values[name]?.contains(value) != true {
        known.values[name, default: []].append(value)
      }
    }
    options = known
  }

  /// What a boot loader puts in front of the options.
  private static let ignored: Set<String> = ["BOOT_IMAGE", "placeholder", "---"]

  /// Words parted by blanks; a quoted part keeps its blanks.
  static func words(of line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if character == " " && !isQuoted || character.isNewline {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}
