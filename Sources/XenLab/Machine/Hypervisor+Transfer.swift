extension Hypervisor {
  /// GNTTABOP_transfer, one operation: the caller's frame becomes the taker's.
  ///
  /// A frame that the taker can't have is free afterwards: the caller has lost it in any case.
  func transfer(
    frame: UInt64, to domid: DomainID, reference: UInt32, caller: Domain
  ) -> GrantStatus {
    guard isFrame(frame), owners[Int(frame)] == caller.id else {
      complain(.transferFrame(frame), caller: caller)
      return .badPage
    }
    let given = UInt32(truncatingIfNeeded: frame)
    guard let taker = domain(domid) else {
      complain(.transferDomain(domid), caller: caller)
      free(given, of: caller)
      return .badDomain
    }
    // Dying and headroom are looked at before the grant.
    guard !taker.isDying, taker.pageCount < taker.maxPages,
      prepareTransfer(reference, to: taker, caller: caller)
    else {
      if !taker.isDying {
        complain(
          .transferHeadroom(
            reference, taker: taker.id, pages: taker.pageCount, maxPages: taker.maxPages,
            isDying: taker.isDying), caller: caller)
      }
      free(given, of: caller)
      return .generalError
    }
    reassign(given, from: caller, to: taker)
    taker.grants[Int(reference)].frame = given
    taker.grants[Int(reference)].flags |= GrantEntry.transferCompleted
    return .okay
  }

  /// `gnttab_prepare_for_transfer`: the grant must be an offer to this caller, and is committed.
  private func prepareTransfer(_ reference: UInt32, to taker: Domain, caller: Domain) -> Bool {
    guard reference < UInt32(taker.grants.count) else {
      complain(.transferReference(reference, taker: taker.id), caller: caller)
      return false
    }
    let entry = taker.grants[Int(reference)]
    guard entry.flags == GrantEntry.acceptTransfer, entry.domid == caller.id else {
      complain(.transferFlags(entry, expected: caller.id), caller: caller)
      return false
    }
    taker.grants[Int(reference)].flags |= GrantEntry.transferCommitted
    return true
  }
}
