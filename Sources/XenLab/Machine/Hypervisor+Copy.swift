/// One side of a copy: a frame of the caller's own, or a grant of some domain.
struct CopySide {
  var domid: DomainID
  var isGrant: Bool
  /// The frame or the grant reference.
  var number: UInt64
  var offset: Int
}

extension Hypervisor {
  /// GNTTABOP_copy, one operation, with the checks in the order of `__gnttab_copy`.
  func copy(
    from source: CopySide, to destination: CopySide, length: Int, caller: Domain
  ) -> GrantStatus {
    guard source.offset + length <= Self.pageSize, destination.offset + length <= Self.pageSize
    else {
      complain(.warning, \.copyBeyondPage, caller: caller, "copy beyond page area.")
      return .badCopyArgument
    }
    guard source.isGrant || source.domid == Self.selfID,
      destination.isGrant || destination.domid == Self.selfID
    else {
      complain(
        .warning, \.copyByFrame, caller: caller, "only allow copy-by-mfn for DOMID_SELF.")
      return .permissionDenied
    }
    guard let giver = source.domid == Self.selfID ? caller : domain(source.domid) else {
      complain(.warning, \.sourceDomain, caller: caller, "couldn't find \(source.domid)")
      return .badDomain
    }
    guard let taker = destination.domid == Self.selfID ? caller : domain(destination.domid) else {
      complain(.warning, \.destinationDomain, caller: caller, "couldn't find \(destination.domid)")
      return .badDomain
    }
    let from = acquire(source, of: giver, isReadonly: true, caller: caller)
    guard from.status == .okay else { return from.status }
    defer { if source.isGrant { releaseCopyGrant(source, of: giver, isReadonly: true) } }
    guard isFrame(from.frame) else {
      complain(
        .warning, \.sourceFrame, caller: caller,
        "source frame \(String(from.frame, radix: 16)) invalid.")
      return .generalError
    }
    guard owners[Int(from.frame)] == giver.id else {
      complain(
        .warning, \.sourcePage, caller: caller,
        "Could not get src frame \(String(from.frame, radix: 16))")
      return .generalError
    }
    return copyTo(destination, of: taker, caller: caller)
  }

  private func copyTo(
    _ destination: CopySide, of taker: Domain, caller: Domain
  ) -> GrantStatus {
    let to = acquire(destination, of: taker, isReadonly: false, caller: caller)
    guard to.status == .okay else { return to.status }
    defer { if destination.isGrant { releaseCopyGrant(destination, of: taker, isReadonly: false) } }
    guard isFrame(to.frame) else {
      complain(
        .warning, \.destinationFrame, caller: caller,
        "destination frame \(String(to.frame, radix: 16)) invalid.")
      return .generalError
    }
    guard owners[Int(to.frame)] == taker.id else {
      complain(
        .warning, \.destinationPage, caller: caller,
        "Could not get dst frame \(String(to.frame, radix: 16))")
      return .generalError
    }
    return .okay
  }

  /// `__acquire_grant_for_copy`: pins a granted side, or takes a frame as it is given.
  private func acquire(
    _ side: CopySide, of owner: Domain, isReadonly: Bool, caller: Domain
  ) -> (status: GrantStatus, frame: UInt64) {
    guard side.isGrant else { return (.okay, side.number) }
    guard side.number < UInt64(owner.grants.count) else {
      complain(.warning, \.badReference, caller: caller, "Bad grant reference \(side.number)")
      return (.badGrantReference, 0)
    }
    let reference = Int(side.number)
    let status = pin(
      reference, of: owner, isReadonly: isReadonly, caller: caller, flagsLine: \.badFlags,
      readonlyLine: \.writePin)
    guard status == .okay else { return (status, 0) }
    let frame = UInt64(owner.active[reference].frame)
    if release.isSilentOnBadFrame, !isFrame(frame) {
      unpin(reference, of: owner, isReadonly: isReadonly)
      return (.badPage, 0)
    }
    return (.okay, frame)
  }

  private func releaseCopyGrant(_ side: CopySide, of owner: Domain, isReadonly: Bool) {
    unpin(Int(side.number), of: owner, isReadonly: isReadonly)
  }

  /// Bytes of a page.
  static let pageSize = 4096
}
