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
      complain(.copyBeyondPage, caller: caller)
      return .badCopyArgument
    }
    guard source.isGrant || source.domid == Self.selfID,
      destination.isGrant || destination.domid == Self.selfID
    else {
      complain(.copyByFrame, caller: caller)
      return .permissionDenied
    }
    guard let giver = source.domid == Self.selfID ? caller : domain(source.domid) else {
      complain(.sourceDomain(source.domid), caller: caller)
      return .badDomain
    }
    guard let taker = destination.domid == Self.selfID ? caller : domain(destination.domid) else {
      complain(.destinationDomain(destination.domid), caller: caller)
      return .badDomain
    }
    let from = acquire(source, of: giver, isReadonly: true, caller: caller)
    guard from.status == .okay else { return from.status }
    defer { if source.isGrant { releaseCopyGrant(source, of: giver, isReadonly: true) } }
    guard isFrame(from.frame) else {
      complain(.sourceFrame(from.frame), caller: caller)
      return badFrameStatus
    }
    guard owners[Int(from.frame)] == giver.id else {
      complain(.sourcePage(from.frame), caller: caller)
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
      complain(.destinationFrame(to.frame), caller: caller)
      return badFrameStatus
    }
    guard owners[Int(to.frame)] == taker.id else {
      complain(.destinationPage(to.frame), caller: caller)
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
      complain(.badReference(side.number), caller: caller)
      return (.badGrantReference, 0)
    }
    let reference = Int(side.number)
    let status = pin(reference, of: owner, isReadonly: isReadonly, caller: caller, isMap: false)
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

  /// What a frame that is no memory is answered with: the lookup's own status from 4.2 on.
  private var badFrameStatus: GrantStatus { release.isSilentOnBadFrame ? .badPage : .generalError }

  /// Bytes of a page.
  static let pageSize = 4096
}
