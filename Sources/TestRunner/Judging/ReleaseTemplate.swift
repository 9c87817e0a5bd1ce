internal import Correlation
internal import LogModel

/// The kernel release that a build is expected to announce: `{build}xen`, with `*` for any text.
public struct ReleaseTemplate: Sendable, Hashable {
  /// The template as it was written.
  public let text: String

  /// A template; `{build:12}` stands for the first twelve characters of the build.
  ///
  /// - Throws: ``TestRunnerError`` where it does not depend on the build, so that every build would match or none.
  public init(_ text: String) throws(TestRunnerError) {
    guard text.contains("{build}") || text.contains("{build:") else {
      throw TestRunnerError(
        "the release '\(text)' does not depend on the build; write a template such as {build}xen "
          + "or *-g{build:12}*")
    }
    self.text = text
  }

  /// A template that is known to be one.
  init(trusted text: String) { self.text = text }

  /// `{build}xen`, as the packages of the built-in series call their kernels.
  public static let xenPackage = ReleaseTemplate(trusted: "{build}xen")

  /// The template for one build, `*` still in it.
  public func expected(build: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "{build") {
      result += rest[..<open.lowerBound]
      rest = rest[open.upperBound...]
      guard let close = rest.firstIndex(of: "}") else {
        result += "{build"
        continue
      }
      let count = rest[..<close].dropFirst()
      result += Int(count).map { String(build.prefix(max(0, $0))) } ?? build
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// Whether a release is the expected one.
  public func matches(_ release: String, build: String) -> Bool {
    let parts = expected(build: build)
      .split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, let last = parts.last, parts.count > 1 else {
      return release == expected(build: build)
    }
    guard release.hasPrefix(first) else { return false }
    var rest = release.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.hasSuffix(last)
  }

  /// The kernel that ran instead of the one asked for; nil where the right one did, or nothing says which did.
  ///
  /// - Parameter role: whose kernel the build is; nil where any stream may show it.
  func mismatch(
    in streams: [StreamState], role: StreamRole?, build: String
  ) -> (release: String, place: String)? {
    let banners = streams.filter { role == nil || $0.role == role }.flatMap { stream in
      // The last boot counts: a log may begin with the kernel that installed the build.
      stream.events.last { $0.pattern == "linux.banner" }.map { [$0] } ?? []
    }
    let found = banners.compactMap { event in
      event.captures["release"].map { (release: $0.text, place: "\(event.place)") }
    }
    if found.contains(where: { matches($0.release, build: build) }) { return nil }
    return found.first
  }
}
