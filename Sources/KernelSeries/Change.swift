/// One entry of a build's change list.
public struct Change: Sendable, Hashable, Codable, Identifiable {
  /// What an entry does with its subject.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// The subject is put in.
    case applied
    /// The subject of an earlier change is taken out.
    case revert
    /// A subject that was taken out is put in again.
    case reapply
  }

  /// The build and the number inside it, such as `2.6.18-145.el5/1`; stable between releases.
  public var id: String
  /// The place inside the build, counted from 1.
  public var number: Int
  /// Whether the subject was put in, taken out or put in again.
  public var kind: Kind
  /// The tag in front of the subject, such as `xen`.
  public var component: String
  /// The bug numbers it names.
  public var bugs: [Int]
  /// The CVE it names, such as `CVE-2009-0065`.
  public var cve: String?
  /// The one line that says what it is; empty where a series keeps only component and bug numbers.
  public var subject: String
  /// The files that it touches, where the source of the series tells; empty otherwise.
  public var files: [String]

  /// A change; `build` and `number` make its id.
  public init(
    build: String, number: Int, kind: Kind = .applied, component: String = "", bugs: [Int] = [],
    cve: String? = nil, subject: String, files: [String] = []
  ) {
    self.id = "\(build)/\(number)"
    self.number = number
    self.kind = kind
    self.component = component
    self.bugs = bugs
    self.cve = cve
    self.subject = subject
    self.files = files
  }

  /// The subject, or what stands for it: `bug 470267`, or the change's number.
  public var summary: String {
    if !subject.isEmpty { return subject }
    guard !bugs.isEmpty else { return "change \(number)" }
    return (bugs.count == 1 ? "bug " : "bugs ") + bugs.map(String.init).joined(separator: ", ")
  }

  /// The entry as a changelog prints it, such as `Revert: [net] tun: add packet accounting`.
  public var title: String {
    let tagged = component.isEmpty ? summary : "[\(component)] \(summary)"
    switch kind {
    case .applied: return tagged
    case .revert: return "Revert: \(tagged)"
    case .reapply: return "Re-apply: \(tagged)"
    }
  }
}
