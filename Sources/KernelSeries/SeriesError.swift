/// Why a series could not be read or asked.
public enum SeriesError: Error, Sendable, Hashable, CustomStringConvertible {
  /// No built-in series has the name.
  case unknownSeries(name: String, nearest: String?)
  /// No build of the series is meant by the text.
  case unknownBuild(text: String, nearest: String?, series: String)
  /// The text is short for several builds.
  case ambiguousBuild(text: String, candidates: [String], series: String)
  /// A version occurs twice.
  case duplicateBuild(version: String, series: String)
  /// The good end is not older than the bad one.
  case endsOutOfOrder(good: String, bad: String, series: String)
  /// Both ends are one build.
  case sameEnds(build: String, series: String)
  /// A change id has no slash.
  case malformedChange(id: String, series: String)
  /// The build has no change of that number.
  case unknownChange(id: String, build: String, count: Int)
  /// A build with changes left out or put in is spelled wrongly.
  case malformedRecipe(text: String, reason: String)
  /// A range has no end or more than two.
  case malformedRange(text: String)
  /// A line of an imported text cannot be read.
  case malformedLine(source: String, line: Int, reason: String)
  /// An imported text holds no builds.
  case noBuilds(source: String)
  /// What should be text holds zero bytes.
  case notText(source: String)
  /// A key or value of a JSON document is wrong; `path` is its place, such as `builds[3].date`.
  case malformedDocument(source: String, path: String, reason: String)
  /// A series file runs from new to old.
  case newestFirst(source: String, first: Build, last: Build)
  /// A text is of a kind that must be imported first.
  case needsImport(source: String, what: String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .unknownSeries(let name, let nearest):
      "no series is called '\(name)'"
        + Self.hint(nearest, else: "`firstbad series list` shows them")
    case .unknownBuild(let text, let nearest, let series):
      "no build '\(text)' in series \(series)"
        + Self.hint(nearest, else: "`firstbad series show \(series)` lists its builds")
    case .ambiguousBuild(let text, let candidates, let series):
      "'\(text)' names several builds of series \(series): "
        + candidates.joined(separator: ", ") + "; give the whole version"
    case .duplicateBuild(let version, let series):
      "build \(version) occurs twice in series \(series); remove one"
    case .endsOutOfOrder(let good, let bad, let series):
      "the first end \(good) is not older than the last, \(bad), in series \(series); swap them"
    case .sameEnds(let build, let series):
      "both ends are \(build) in series \(series); give two builds"
    case .malformedChange(let id, let series):
      "'\(id)' is no change of series \(series); write BUILD/NUMBER, such as 145/1"
    case .unknownChange(let id, let build, let count):
      "no change '\(id)': build \(build) has \(count) change\(count == 1 ? "" : "s")"
    case .malformedRecipe(let text, let reason):
      "'\(text)': \(reason)"
    case .malformedRange(let text):
      "'\(text)' is no range of builds; write OLDEST..NEWEST, such as 144..153"
    case .malformedLine(let source, let line, let reason):
      "\(source):\(line): \(reason)"
    case .noBuilds(let source):
      "\(source): no builds in it; give an RPM changelog, a list of versions or the output of git log"
    case .notText(let source):
      "\(source): no text, but a binary file; give an RPM changelog, a list of versions or the "
        + "output of git log"
    case .malformedDocument(let source, let path, let reason):
      "\(source): " + (path.isEmpty ? "" : "\(path): ") + reason
    case .newestFirst(let source, let first, let last):
      "\(source): the first build \(first.version) (\(first.date)) is younger than the last, "
        + "\(last.version) (\(last.date)); a series is oldest first: turn it round with tac"
    case .needsImport(let source, let what):
      "\(source) looks like \(what); make a series of it with `firstbad series import \(source)`"
    }
  }

  private static func hint(_ nearest: String?, else advice: String) -> String {
    nearest.map { "; did you mean '\($0)'?" } ?? "; \(advice)"
  }
}
