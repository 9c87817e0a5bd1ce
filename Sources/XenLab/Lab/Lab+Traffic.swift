internal import Chance

extension Lab {
  /// Pings the guest at a steady pace; where its kernel crashes, it does so on the way.
  func traffic(_ packets: Int, crashes: Bool) -> RunRecord.PingCount {
    guard crashes else { return traffic(packets) }
    let first = packets > 0 ? Int(damage.below(UInt64(packets))) : 0
    let head = traffic(first)
    guest?.crashElsewhere(&damage)
    let tail = traffic(packets - first)
    return .init(sent: head.sent + tail.sent, received: head.received + tail.received)
  }

  /// Pings the guest at a steady pace.
  func traffic(_ packets: Int) -> RunRecord.PingCount {
    var count = RunRecord.PingCount(sent: packets, received: 0)
    let packet = Netback.Packet(fragments: scenario.fragmentsPerPacket)
    let interval = UInt64(clamping: scenario.packetIntervalMicroseconds)
    var waiting = 0
    for _ in 0..<max(packets, 0) {
      wait(microseconds: interval)
      host.backend?.enqueue(packet)
      waiting += 1
      if waiting == scenario.packetsPerPoll {
        count.received += deliver()
        waiting = 0
      }
    }
    if waiting > 0 { count.received += deliver() }
    return count
  }

  private func deliver() -> Int {
    host.backend?.deliver(nowMicroseconds: clock.nowMicroseconds)
    return pollGuest()
  }
}
