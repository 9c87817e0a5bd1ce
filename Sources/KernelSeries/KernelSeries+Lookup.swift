import Wording

extension KernelSeries {
  /// The place of a build, told by its version or a part that names it alone.
  ///
  /// All of `2.6.18-145.el5`, `2.6.18-145.el5xen`, `2.6.18-145`, `-145` and `145` find the same build.
  ///
  /// - Throws: ``SeriesError`` `.unknownBuild` with the nearest version.
  public func index(of text: String) throws(SeriesError) -> Int {
    let wanted = text.hasSuffix("xen") ? String(text.dropLast(3)) : text
    if let exact = builds.firstIndex(where: { $0.version == text || $0.version == wanted }) {
      return exact
    }
    let matching = builds.indices.filter { Self.names(wanted, builds[$0].version) }
    if matching.count == 1 { return matching[0] }
    if matching.count > 1 {
      throw .ambiguousBuild(
        text: text, candidates: matching.prefix(4).map { builds[$0].version }, series: name)
    }
    throw .unknownBuild(text: text, nearest: nearestVersion(to: wanted), series: name)
  }

  /// The build that a text names; see ``index(of:)``.
  public func build(_ text: String) throws(SeriesError) -> Build {
    builds[try index(of: text)]
  }

  /// The builds from a good end to a bad one, both included, oldest first.
  ///
  /// - Throws: ``SeriesError`` where an end is unknown or the good end is not the older one.
  public func slice(good: String, bad: String) throws(SeriesError) -> [Build] {
    let low = try index(of: good)
    let high = try index(of: bad)
    guard low != high else {
      throw .sameEnds(build: builds[low].version, series: name)
    }
    guard low < high else {
      throw .endsOutOfOrder(
        good: builds[low].version, bad: builds[high].version, series: name)
    }
    return Array(builds[low...high])
  }

  /// The change of an id, with the place of its build.
  ///
  /// The part before the slash is read as ``index(of:)`` does, so `145/1` is enough.
  ///
  /// - Throws: ``SeriesError`` `.unknownChange` or that of the build.
  public func change(_ id: String) throws(SeriesError) -> (buildIndex: Int, change: Change) {
    guard let slash = id.lastIndex(of: "/") else {
      throw .malformedChange(id: id, series: name)
    }
    let place = try index(of: String(id[..<slash]))
    let number = String(id[id.index(after: slash)...])
    let build = builds[place]
    guard let change = build.changes.first(where: { String($0.number) == number }) else {
      throw .unknownChange(id: id, build: build.version, count: build.changes.count)
    }
    return (place, change)
  }

  /// Whether a shortened text names a version: without its distribution tag, or the release alone.
  private static func names(_ text: String, _ version: String) -> Bool {
    guard !text.isEmpty else { return false }
    if version.hasPrefix(text), version.dropFirst(text.count).first == "." {
      return text.contains("-")
    }
    let digits = text.first == "-" ? text.dropFirst() : text[...]
    guard let number = ReleaseNumber.of(version), !digits.isEmpty else { return false }
    return digits == String(number)
  }

  /// The version that a mistyped text most likely meant.
  private func nearestVersion(to text: String) -> String? {
    var spellings: [String] = []
    for build in builds {
      spellings.append(build.version)
      if let number = build.releaseNumber { spellings += ["-\(number)", "\(number)"] }
    }
    guard let found = Spelling.nearest(to: text, in: spellings) else { return nil }
    return builds.first { build in
      build.version == found
        || build.releaseNumber.map { "-\($0)" == found || "\($0)" == found }
          ?? false
    }?.version
  }
}
