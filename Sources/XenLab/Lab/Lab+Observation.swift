extension Lab {
  /// What the one who made the test could see.
  var observation: TestObservation {
    var seen = TestObservation(expectedRelease: expectedRelease)
    if happens(.noInstall) {
      seen.installed = false
      seen.exitStatus = 125
      return nothingRan(seen)
    }
    if happens(.labFault) {
      seen.hasConsole = false
      seen.loggedIn = false
      seen.timedOut = true
      seen.runningRelease = nil
      seen.exitStatus = 124
      return seen
    }
    let isUp = host.isUp && !guestNeverCameUp
    guard isUp else {
      // A panic ends the wait at once, silence only the time limit does.
      seen.timedOut = !happens(.noBoot)
      seen.exitStatus = happens(.noBoot) ? 1 : 124
      return nothingRan(seen)
    }
    seen.runningRelease = runningRelease
    seen.loggedIn = guest.map { !$0.hasOopsed } ?? false
    let isAnswered = [pings.before, pings.after, pings.afterReattach].allSatisfy {
      $0.map { $0.received == $0.sent } ?? true
    }
    seen.exitStatus = isAnswered && seen.loggedIn ? 0 : 1
    return seen
  }

  private var guestNeverCameUp: Bool {
    scenario.underTest == .guest && (happens(.noBoot) || happens(.bootHang))
  }

  private func nothingRan(_ observation: TestObservation) -> TestObservation {
    var seen = observation
    seen.booted = false
    seen.loggedIn = false
    seen.runningRelease = nil
    return seen
  }
}
