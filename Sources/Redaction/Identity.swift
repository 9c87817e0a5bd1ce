/// What a name in a log identifies, and so which pseudonym takes its place.
public enum Identity: String, Sendable, Hashable, Codable, CaseIterable {
  /// A machine: a host, a guest, a domain's name. A guest's name in xenstore and its own host name are one machine.
  case host
  /// A person's or a service's account.
  case user
  /// An e-mail address.
  case mail
  /// An IPv4 or IPv6 address.
  case ip
  /// An Ethernet or InfiniBand address.
  case mac
  /// A UUID of a domain, a disk, a machine.
  case uuid
  /// A serial number, asset tag, World Wide Name or iSCSI name.
  case serial
  /// A password or a token.
  case secret
}

/// A name with what it identifies, as learned from an input.
public struct IdentifyingName: Sendable, Hashable, Codable, Comparable {
  /// What it identifies.
  public let identity: Identity
  /// The name as it was written where it was learned.
  public let text: String

  /// A name to be hidden.
  public init(_ identity: Identity, _ text: String) {
    self.identity = identity
    self.text = text
  }

  /// By what they identify, then by text.
  public static func < (left: IdentifyingName, right: IdentifyingName) -> Bool {
    (left.identity.rawValue, left.text) < (right.identity.rawValue, right.text)
  }
}
