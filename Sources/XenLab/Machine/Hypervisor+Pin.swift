extension Hypervisor {
  /// Takes a pin on an access grant, with the checks that copying and mapping share.
  func pin(
    _ reference: Int, of owner: Domain, isReadonly: Bool, caller: Domain, isMap: Bool
  ) -> GrantStatus {
    var active = owner.active[reference]
    if active.pin != 0, active.domid != caller.id || active.pin & ActiveEntry.overflowMask != 0 {
      complain(.badPin(active, caller: caller.id), caller: caller)
      return .generalError
    }
    if active.pin == 0 || (!isReadonly && active.pin & ActiveEntry.hostWriteMask == 0) {
      let entry = owner.grants[reference]
      guard entry.type == GrantEntry.permitAccess, entry.domid == caller.id else {
        complain(.badFlags(entry, expected: caller.id, isMap: isMap), caller: caller)
        return .generalError
      }
      if !isReadonly, entry.flags & GrantEntry.readonly != 0 {
        complain(.writePin(isMap: isMap), caller: caller)
        return .generalError
      }
      owner.grants[reference].flags |=
        isReadonly ? GrantEntry.reading : GrantEntry.reading | GrantEntry.writing
      if active.pin == 0 {
        active.domid = caller.id
        active.frame = entry.frame
      }
    }
    active.pin += isReadonly ? ActiveEntry.hostRead : ActiveEntry.hostWrite
    owner.active[reference] = active
    return .okay
  }

  /// Drops a pin; the last one clears the guest's "in use" flags.
  func unpin(_ reference: Int, of owner: Domain, isReadonly: Bool) {
    var active = owner.active[reference]
    active.pin -= isReadonly ? ActiveEntry.hostRead : ActiveEntry.hostWrite
    if active.pin & ActiveEntry.hostWriteMask == 0 {
      owner.grants[reference].flags &= ~GrantEntry.writing
    }
    if active.pin == 0 {
      owner.grants[reference].flags &= ~GrantEntry.reading
      active = ActiveEntry()
    }
    owner.active[reference] = active
  }
}
