extension Hypervisor {
  /// Takes a pin on an access grant, with the checks that copying and mapping share.
  func pin(
    _ reference: Int, of owner: Domain, isReadonly: Bool, caller: Domain,
    flagsLine: KeyPath<GrantTableLines, Int>, readonlyLine: KeyPath<GrantTableLines, Int>
  ) -> GrantStatus {
    var active = owner.active[reference]
    if active.pin != 0, active.domid != caller.id || active.pin & ActiveEntry.overflowMask != 0 {
      complain(
        .warning, \.badPin, caller: caller,
        """
        Bad domain (\(active.domid) != \(caller.id)), or risk of counter overflow \
        \(Self.padded(active.pin))
        """)
      return .generalError
    }
    if active.pin == 0 || (!isReadonly && active.pin & ActiveEntry.hostWriteMask == 0) {
      let entry = owner.grants[reference]
      guard entry.type == GrantEntry.permitAccess, entry.domid == caller.id else {
        complain(
          .warning, flagsLine, caller: caller,
          """
          Bad flags (\(String(entry.flags, radix: 16))) or dom (\(entry.domid)). \
          (expected dom \(caller.id))
          """)
        return .generalError
      }
      if !isReadonly, entry.flags & GrantEntry.readonly != 0 {
        complain(
          .warning, readonlyLine, caller: caller, "Attempt to write-pin a r/o grant entry.")
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

  /// A number as `%08x` prints it.
  static func padded(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
