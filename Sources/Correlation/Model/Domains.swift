/// The domains of an incident.
public struct Domains: Sendable, Codable, Hashable {
  /// The domain whose driver failed.
  public let guest: DomainIdentity
  /// The domain that served it: dom0 or a driver domain.
  public let backend: DomainIdentity

  /// Both domains.
  public init(guest: DomainIdentity, backend: DomainIdentity) {
    self.guest = guest
    self.backend = backend
  }
}

/// What is known of a domain, and how surely.
public struct DomainIdentity: Sendable, Codable, Hashable {
  /// How sure an identification is.
  public enum Certainty: String, Sendable, Codable, Hashable {
    case certain, probable, possible, unknown
  }

  /// Its number on the host, where known.
  public let domid: Int?
  /// Its name, where known.
  public let name: String?
  /// How sure that is.
  public let certainty: Certainty
  /// The reason, in a sentence.
  public let why: String

  /// An identification with its reason.
  public init(domid: Int?, name: String?, certainty: Certainty, why: String) {
    self.domid = domid
    self.name = name
    self.certainty = certainty
    self.why = why
  }
}
