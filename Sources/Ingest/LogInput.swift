public import LogModel

/// One input as it was opened: a name and its bytes, not looked into yet.
public struct LogInput: Sendable {
  /// The name as the user gave it; `archive.tar.gz/member` for a member of an archive, `-` for stdin.
  public let name: String
  /// The bytes as they were stored, after decompression.
  public let bytes: LogBytes
  /// What the user says the unprefixed lines are; it overrules what the content says.
  public var declaredRole: StreamRole?
  /// The domain that the user says wrote it.
  public var declaredDomid: Int?
  /// The name of the domain that the user says wrote it.
  public var declaredDomainName: String?
  /// The dialects that the user says its lines are in; nil where the content is to tell.
  public var forcedForms: DressForms?
  /// Whether the user named it; false for what was found in a folder or an archive.
  ///
  /// A named input without log lines is an error, a found one is passed over.
  public var isNamed: Bool

  /// An input with what the user says about it.
  public init(
    name: String, bytes: LogBytes, declaredRole: StreamRole? = nil, declaredDomid: Int? = nil,
    declaredDomainName: String? = nil, forcedForms: DressForms? = nil, isNamed: Bool = true
  ) {
    self.name = name
    self.bytes = bytes
    self.declaredRole = declaredRole
    self.declaredDomid = declaredDomid
    self.declaredDomainName = declaredDomainName
    self.forcedForms = forcedForms
    self.isNamed = isNamed
  }
}
