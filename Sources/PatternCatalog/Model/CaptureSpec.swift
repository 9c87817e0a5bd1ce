/// What a named group means.
public struct CaptureSpec: Sendable, Hashable {
  /// The group's name.
  public var name: String
  /// How its characters become a number.
  public var type: CaptureType
  /// The unit of that number.
  public var unit: String?
  /// The id of the table of names for its values.
  public var names: String?
  /// Texts with a meaning of their own: `ffffffff` is an invalid p2m entry.
  public var sentinels: [Sentinel]
  /// What it identifies for the correlation: `guest.domid`, `backend.domid`, `guest.device`, `gref`, `frame`, `status`.
  public var role: String?
  /// Whether the domain in the hypervisor's prefix (`d5v1`) is meant, where no group of the expression gives a value.
  ///
  /// The prefix is the current domain: the caller of a grant operation, but the guest itself where it faults.
  public var isFromPrefix: Bool

  /// A meaning with all its parts.
  public init(
    name: String, type: CaptureType, unit: String?, names: String?, sentinels: [Sentinel],
    role: String?, isFromPrefix: Bool = false
  ) {
    self.name = name
    self.type = type
    self.unit = unit
    self.names = names
    self.sentinels = sentinels
    self.role = role
    self.isFromPrefix = isFromPrefix
  }

  /// A text with a meaning of its own.
  public struct Sentinel: Sendable, Hashable {
    /// The text as printed.
    public var text: String
    /// What it means.
    public var name: String

    /// A sentinel.
    public init(text: String, name: String) {
      self.text = text
      self.name = name
    }
  }
}

/// How a capture's characters become a number.
public enum CaptureType: String, Sendable, Hashable, CaseIterable {
  /// No number.
  case text
  /// Decimal, signed.
  case decimal
  /// Hex, with or without `0x`.
  case hex
  /// Decimal, or hex where it begins with `0x`.
  case number
  /// A signed 32-bit (or 16-bit) status printed with %d or %u: 4294967295 is -1.
  case status
  /// A domain: `3`, `d3`, `Dom3`; names such as `d[IO]` are no number.
  case domain
}

/// Names for the values of a type: grant statuses, error numbers, shutdown codes.
public struct NameTable: Sendable, Hashable {
  /// Its id: `grant-status`.
  public var id: String
  /// Value and name, in the order of the values.
  public var entries: [Entry]

  /// A table.
  public init(id: String, entries: [Entry]) {
    self.id = id
    self.entries = entries.sorted { $0.value < $1.value }
  }

  /// The name of a value; nil where it has none.
  public func name(of value: Int64) -> String? {
    entries.first { $0.value == value }?.name
  }

  /// A value and its name.
  public struct Entry: Sendable, Hashable {
    /// The value.
    public var value: Int64
    /// Its name.
    public var name: String

    /// A named value.
    public init(value: Int64, name: String) {
      self.value = value
      self.name = name
    }
  }
}
