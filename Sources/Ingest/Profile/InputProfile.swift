public import LogModel

/// What an input is: who wrote its unprefixed lines, in which dialects, and whether it is a log at all.
public struct InputProfile: Sendable, Hashable {
  /// The sort of a file, told from its content (records: from its name).
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Log lines of kernels, of Xen or of a tool.
    case log
    /// `xenstore-ls`, with `-f` or without.
    case xenstoreLs
    /// The table that `xl list` prints.
    case xlList
    /// The keys and values that `xl info` prints.
    case xlInfo
    /// The log of the xl process that waits for a domain's end.
    case xlLog
    /// The line that `uname -a` prints.
    case uname
    /// `rpm -qa` or `dpkg -l`.
    case packages
    /// Ground truth or counters beside a log (`run.json`, `timeline.txt`, `stats-*.txt`): never analysed.
    case record
    /// Text in which no log line was found.
    case text
    /// No bytes, or nothing but blanks and NUL.
    case empty
    /// Bytes that are no text.
    case binary
  }

  /// Whose kernel an unprefixed line is from; `hypervisor` for a pure Xen log.
  public private(set) var role: StreamRole
  /// Why, as a sentence.
  public private(set) var roleWhy: String
  /// Whether the user says whose kernel it is.
  public let isRoleDeclared: Bool
  /// Whether the user or the content tells the role; otherwise the file's name did, or nothing.
  public private(set) var isRoleTold: Bool
  /// How many lines with something in them were looked at.
  public let lineCount: Int
  /// Names of the dialects seen, most frequent first.
  public let dialects: [String]
  /// The writing domain, where the content or the user says so.
  public let domid: Int?
  /// The domain's name, where the content says so.
  public let domainName: String?
  /// Whether there are log lines to analyse.
  public let isLog: Bool
  /// The sort of file.
  public let kind: Kind
  /// The host that syslog, the journal or `xl info` names.
  public let hostname: String?
  /// The Linux release of the first `Linux version` banner, or of `xl info`.
  public let kernelRelease: String?
  /// Whether several hosts' kernel lines stand between each other in it, as a log server collects them.
  public private(set) var hasSeveralHosts: Bool

  /// A profile with all its parts.
  public init(
    role: StreamRole, roleWhy: String, isRoleDeclared: Bool = false, isRoleTold: Bool = true,
    lineCount: Int = 0, dialects: [String] = [], domid: Int? = nil, domainName: String? = nil,
    isLog: Bool, kind: Kind, hostname: String? = nil, kernelRelease: String? = nil,
    hasSeveralHosts: Bool = false
  ) {
    self.role = role
    self.roleWhy = roleWhy
    self.isRoleDeclared = isRoleDeclared
    self.isRoleTold = isRoleTold
    self.lineCount = lineCount
    self.dialects = dialects
    self.domid = domid
    self.domainName = domainName
    self.isLog = isLog
    self.kind = kind
    self.hostname = hostname
    self.kernelRelease = kernelRelease
    self.hasSeveralHosts = hasSeveralHosts
  }
}

extension InputProfile {
  /// The same profile in a role that other inputs tell.
  public func told(_ role: StreamRole, why: String) -> InputProfile {
    var profile = self
    profile.role = role
    profile.roleWhy = why
    profile.isRoleTold = true
    return profile
  }

  /// The same profile of what one host wrote.
  var ofOneHost: InputProfile {
    var profile = self
    profile.hasSeveralHosts = false
    return profile
  }

  /// Whether there is nothing in it that could be analysed, neither lines nor state.
  public var isUseless: Bool { [.text, .empty, .binary, .record].contains(kind) }

  /// Whether lines of Xen's own stand in it.
  public var hasHypervisorLines: Bool {
    role == .hypervisor || dialects.contains { $0.hasPrefix("xen") && $0 != "xenconsoled" }
  }

  /// Whose line one is that no prefix gives to a writer.
  ///
  /// In a hypervisor's own log a line without `(XEN)` that bears a kernel's stamp is dom0's, on the same serial line.
  public func kernelRole(of dress: Dress) -> StreamRole {
    role == .hypervisor && dress.stamp != nil ? .dom0 : role
  }
}
