extension Hypervisor {
  /// GNTTABOP_transfer, one operation: the caller's frame becomes the taker's.
  ///
  /// A frame that the taker can't have is free afterwards: the caller has lost it in any case.
  func transfer(
    frame: UInt64, to domid: DomainID, reference: UInt32, caller: Domain
  ) -> GrantStatus {
    guard isFrame(frame), owners[Int(frame)] == caller.id else {
      complain(
        .info, \.transferFrame, caller: caller,
        "gnttab_transfer: out-of-range \(String(frame, radix: 16))")
      return .badPage
    }
    let given = UInt32(truncatingIfNeeded: frame)
    guard let taker = domain(domid) else {
      complain(
        .info, \.transferDomain, caller: caller, "gnttab_transfer: can't find domain \(domid)")
      free(given, of: caller)
      return .badDomain
    }
    // Dying and headroom are looked at before the grant.
    guard !taker.isDying, taker.pageCount < taker.maxPages,
      prepareTransfer(reference, to: taker, caller: caller)
    else {
      if !taker.isDying { complainOfTransfer(reference, to: taker, caller: caller) }
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
      complain(
        .info, \.transferReference, caller: caller,
        "Bad grant reference (\(reference)) for transfer to domain(\(taker.id)).")
      return false
    }
    let entry = taker.grants[Int(reference)]
    guard entry.flags == GrantEntry.acceptTransfer, entry.domid == caller.id else {
      complain(
        .info, \.transferFlags, caller: caller,
        """
        Bad flags (\(String(entry.flags, radix: 16))) or dom (\(entry.domid)). \
        (NB. expected dom \(caller.id))
        """)
      return false
    }
    taker.grants[Int(reference)].flags |= GrantEntry.transferCommitted
    return true
  }

  private func complainOfTransfer(_ reference: UInt32, to taker: Domain, caller: Domain) {
    if release.hasHeadroomText {
      guard taker.pageCount >= taker.maxPages else { return }
      complain(
        .info, \.transferHeadroom, caller: caller,
        """
        gnttab_transfer: Transferee (d\(taker.id)) has no headroom \
        (tot \(taker.pageCount), max \(taker.maxPages))
        """)
    } else {
      complain(
        .info, \.transferHeadroom, caller: caller,
        """
        gnttab_transfer: Transferee has no reservation headroom \
        (\(taker.pageCount),\(taker.maxPages)) or provided a bad grant ref \
        (\(Self.padded(reference))) or is dying (\(taker.isDying ? 1 : 0))
        """)
    }
  }
}
