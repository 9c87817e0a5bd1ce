/// A domain as Xen sees it: its page count, its grant table, the grants it has mapped.
final class Domain {
  let id: DomainID
  /// Pages owned now.
  var pageCount = 0
  /// Pages it may own at most.
  var maxPages: Int
  var isDying = false
  /// The shared grant table; only the guest and Xen's grant operations write it.
  var grants: [GrantEntry]
  /// Xen's own account of the same entries.
  var active: [ActiveEntry]
  /// Grants of other domains mapped by this one; a nil place is a free handle.
  var mappings: [GrantMapping?] = []
  var freeHandles: [Int] = []

  /// Entries of a table of four frames, 512 entries each.
  static let grantEntryCount = 2048

  init(id: DomainID, maxPages: Int) {
    self.id = id
    self.maxPages = maxPages
    grants = Array(repeating: GrantEntry(), count: Self.grantEntryCount)
    active = Array(repeating: ActiveEntry(), count: Self.grantEntryCount)
  }

  /// The sum of all pins that others hold on this domain's grants.
  var pinnedEntries: Int { active.reduce(0) { $0 + ($1.pin == 0 ? 0 : 1) } }
}

/// One mapped grant, found by its handle.
struct GrantMapping: Equatable {
  var domid: DomainID
  var reference: Int
  var isReadonly: Bool
}
