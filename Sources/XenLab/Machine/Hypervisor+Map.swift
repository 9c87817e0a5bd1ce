extension Hypervisor {
  /// GNTTABOP_map_grant_ref for the host's own use; the handle is what unmapping asks for.
  func map(
    _ reference: UInt32, of domid: DomainID, isReadonly: Bool, caller: Domain
  ) -> (status: GrantStatus, handle: Int) {
    guard let owner = domain(domid) else { return (.badDomain, -1) }
    guard reference < UInt32(owner.grants.count) else { return (.badGrantReference, -1) }
    let status = pin(
      Int(reference), of: owner, isReadonly: isReadonly, caller: caller, isMap: true)
    guard status == .okay else { return (status, -1) }
    let frame = UInt64(owner.active[Int(reference)].frame)
    guard isFrame(frame), owners[Int(frame)] == owner.id else {
      unpin(Int(reference), of: owner, isReadonly: isReadonly)
      return (.generalError, -1)
    }
    let mapping = GrantMapping(domid: domid, reference: Int(reference), isReadonly: isReadonly)
    if let handle = caller.freeHandles.popLast() {
      caller.mappings[handle] = mapping
      return (.okay, handle)
    }
    caller.mappings.append(mapping)
    return (.okay, caller.mappings.count - 1)
  }

  /// GNTTABOP_unmap_grant_ref: the handle is free again, and so is the grant if it was the last.
  @discardableResult
  func unmap(handle: Int, caller: Domain) -> GrantStatus {
    guard caller.mappings.indices.contains(handle), let mapping = caller.mappings[handle] else {
      return .badHandle
    }
    caller.mappings[handle] = nil
    caller.freeHandles.append(handle)
    guard let owner = domain(mapping.domid) else { return .badDomain }
    unpin(mapping.reference, of: owner, isReadonly: mapping.isReadonly)
    return .okay
  }
}
