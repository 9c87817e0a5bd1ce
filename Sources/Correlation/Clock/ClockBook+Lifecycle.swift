internal import LogModel

/// Relations from marks of a domain's life that both sides print.
extension ClockBook {
  /// A pair of messages of the two sides of one step, and how much later than the guest's the other one is printed.
  private struct Mark {
    let guest: String
    let other: String
    /// The capture of the other side's message that has the guest's domain number.
    let domid: String
    let delay: ClockInterval
    let source: String
  }

  /// The handshakes of the split drivers: both ends print when the other one is there.
  ///
  /// Source: drivers/net/xen-netfront.c, drivers/block/xen-blkfront.c and their backends. The delays are those of an
  /// overloaded emulator, rounded up.
  private static let marks = [
    Mark(
      guest: "linux.blkfront.connected", other: "linux.blkback.connected", domid: "domid",
      delay: ClockInterval(low: -4, high: 4), source: "blkfront's and blkback's connection"),
    Mark(
      guest: "linux.netfront.xdp", other: "linux.netback.rx-ready", domid: "domid",
      delay: ClockInterval(low: -4, high: 4), source: "netfront's and netback's connection"),
    Mark(
      guest: "linux.netfront.receive-path", other: "linux.netback.rx-ready", domid: "domid",
      delay: ClockInterval(low: -4, high: 4), source: "netfront's and netback's connection"),
    // A frontend's rings are what fills the first frame of a guest's grant table.
    Mark(
      guest: "linux.netfront.xdp", other: "xen.grant-table.expanding", domid: "domid",
      delay: ClockInterval(low: -10, high: 10), source: "the guest's first expanded grant table"),
    Mark(
      guest: "linux.netfront.receive-path", other: "xen.grant-table.expanding", domid: "domid",
      delay: ClockInterval(low: -10, high: 10), source: "the guest's first expanded grant table"),
  ]
  /// How much later than Xen's `about to get started...` the guest's clock is at 0.
  private static let startDelay = ClockInterval(low: -1, high: 4)

  mutating func relateLifecycle(_ host: HostState) {
    let guests = streams.indices.filter { streams[$0].role == .guest }
    for number in guests {
      let candidates = candidates(of: number, host: host)
      let told = markedDomids(except: number)
      if !told.isEmpty { besideLives.insert(number) }
      let seen = told.filter { candidates?.contains($0) ?? true }
      guard runs[number].count == 1, seen.count > 1 else {
        if runs[number].count == 1, let only = seen.first { onlyDomids[number] = only }
        if runs[number].count > 1, seen.count == runs[number].count { domidsByRun[number] = seen }
        relateMarks(of: number, candidates)
        continue
      }
      // Any of them may be the guest: what follows is told for each, and bursts may tell which.
      let before = (graph: graph, marks: agreeingMarks)
      variants[number] = seen.map { domid in
        graph = before.graph
        agreeingMarks = before.marks
        relateMarks(of: number, [domid])
        return Variant(domid: domid, graph: graph, marks: agreeingMarks[number] ?? 0)
      }
      graph = before.graph
      agreeingMarks = before.marks
    }
  }

  private mutating func relateMarks(of number: Int, _ candidates: [Int]?) {
    relateStart(number, candidates)
    for mark in Self.marks { relate(mark, guest: number, candidates: candidates) }
  }

  /// The numbers of the domains whose life the other side's messages tell.
  private func markedDomids(except guest: Int) -> [Int] {
    var found: Set<Int> = []
    for (number, stream) in streams.enumerated()
    where number != guest && stream.canBeBeside(streams[guest]) {
      for event in stream.events {
        if event.pattern == "linux.xen.started", stream.role == .guest,
          let domid = event.writerDomid
        {
          found.insert(domid)
        } else if stream.role != .guest,
          let mark = Self.marks.first(where: { $0.other == event.pattern }),
          let domid = event.captures[mark.domid].flatMap({ Int($0.text) })
        {
          found.insert(domid)
        }
      }
    }
    // dom0 has a grant table as well, and is no guest.
    return found.subtracting([0]).sorted()
  }

  /// The numbers that a guest may have had, oldest first; nil where any is possible.
  ///
  /// A guest that was restored had several, of which state files mostly name the last: numbers that they give no other
  /// name may be its as well.
  private func candidates(of number: Int, host: HostState) -> [Int]? {
    if let domid = streams[number].domid { return [domid] }
    let identity = DomainResolver(host: host).guest(of: streams[number])
    var known = Set(identity.domid.map { [$0] } ?? [])
    if let name = identity.name {
      known.formUnion(host.domains.filter { $0.name == name }.map(\.domid))
    }
    guard !known.isEmpty else { return nil }
    if runs[number].count > 1 {
      let others = Set(host.domains.map(\.domid)).subtracting(known)
      known.formUnion(markedDomids(except: number).filter { !others.contains($0) })
    }
    return known.sorted()
  }

  /// `(d1) about to get started...`: the guest's clock begins, and the hypervisor stamps the line.
  private mutating func relateStart(_ number: Int, _ candidates: [Int]?) {
    let clock = ClockID(kind: .uptime, stream: number, run: 0)
    guard streams[number].events.first?.pattern == "linux.banner" else { return }
    var readings: [ClockReading] = []
    for (other, stream) in streams.enumerated()
    where stream.role == .guest && other != number && stream.canBeBeside(streams[number]) {
      for (index, event) in stream.events.enumerated() where event.pattern == "linux.xen.started" {
        guard let domid = event.writerDomid, candidates?.contains(domid) ?? true else { continue }
        readings += self.readings(of: event, at: index, in: other).map { reading in
          // The line is the guest's, its stamp the hypervisor's.
          ClockReading(
            clock: hypervisorClock(like: reading.clock, beside: stream), seconds: reading.seconds)
        }
      }
    }
    relateHull(
      clock, at: [0], to: readings, delay: Self.startDelay,
      source: "the start of the guest's kernel in the hypervisor's log")
  }

  /// The clock of the hypervisor in whose log a guest's console stands.
  private func hypervisorClock(like clock: ClockID, beside console: StreamState) -> ClockID {
    let hypervisors = streams.indices.filter { streams[$0].role == .hypervisor }
    let own = hypervisors.first { !Set(streams[$0].inputs).isDisjoint(with: console.inputs) }
    guard let number = own ?? hypervisors.first else { return clock }
    return ClockID(kind: clock.kind, stream: number, run: clock.isDate ? clock.run : 0)
  }

  /// The n-th run of a guest connects as the n-th of its numbers.
  private mutating func relate(_ mark: Mark, guest number: Int, candidates: [Int]?) {
    var own: [Int: ClockReading] = [:]
    for (index, event) in streams[number].events.enumerated() where event.pattern == mark.guest {
      for reading in readings(of: event, at: index, in: number)
      where reading.clock.kind == .uptime && own[reading.clock.run] == nil {
        own[reading.clock.run] = reading
      }
    }
    guard !own.isEmpty else { return }
    var others: [Int: [ClockReading]] = [:]
    for (other, stream) in streams.enumerated()
    where stream.role != .guest && stream.canBeBeside(streams[number]) {
      for (index, event) in stream.events.enumerated() where event.pattern == mark.other {
        guard let text = event.captures[mark.domid]?.text, let domid = Int(text), domid != 0,
          candidates?.contains(domid) ?? true
        else { continue }
        // Of one number the first connection: it connects again after a stall.
        if others[domid] == nil {
          others[domid] = readings(of: event, at: index, in: other)
        }
      }
    }
    let domids = others.keys.sorted()
    for (run, reading) in own.sorted(by: { $0.key < $1.key }) {
      let isOneEach = domids.count == runs[number].count && run < domids.count
      let possible = isOneEach ? [domids[run]] : domids
      relateHull(
        reading.clock, at: [reading.seconds], to: possible.flatMap { others[$0] ?? [] },
        delay: mark.delay, source: mark.source)
    }
  }

  /// Bounds to each clock of the readings, wide enough for every reading of it.
  private mutating func relateHull(
    _ clock: ClockID, at seconds: [Double], to readings: [ClockReading], delay: ClockInterval,
    source: String
  ) {
    guard let least = seconds.min(), let most = seconds.max(), !readings.isEmpty else { return }
    var agrees = true
    for (other, found) in Dictionary(grouping: readings, by: \.clock).sorted(by: { $0.key < $1.key }
    ) {
      let times = found.map(\.seconds)
      guard let first = times.min(), let last = times.max() else { continue }
      if !relate(clock, other, first - most + delay.low, last - least + delay.high, source) {
        agrees = false
      }
    }
    if agrees { agreeingMarks[clock.stream, default: 0] += 1 }
  }
}
