internal import Ingest
internal import LogModel

/// Counts an input's lines by who wrote them, and notes their first and last stamps.
struct Census {
  /// Who wrote a line.
  struct Writer: Hashable {
    let role: StreamRole
    let domid: Int?
  }

  var records = 0
  var first: Stamp?
  var last: Stamp?
  var kinds: [Stamp.Kind] = []

  /// One census a writer, in the order of their first lines.
  ///
  /// - Complexity: one pass over the lines, without allocation but for the stamps that are kept.
  static func take(_ input: PreparedInput) -> [(Writer, Census)] {
    var order: [Writer] = []
    var byWriter: [Writer: Census] = [:]
    input.bytes.withBytes { buffer in
      // The last stamped line of each writer; its stamp is made once, at the end.
      var last: [Writer: (line: UnsafeRawBufferPointer, stamp: DressStamp)] = [:]
      for range in LineSplitter(buffer) {
        let line = UnsafeRawBufferPointer(rebasing: buffer[range])
        let dress = input.undress(line)
        if dress.message.isEmpty, dress.stamp == nil, dress.writer == .kernel { continue }
        let writer = writer(of: dress, in: input.profile)
        if byWriter[writer] == nil { order.append(writer) }
        var census = byWriter[writer] ?? Census()
        census.records += 1
        if let stamp = dress.stamp {
          if !census.kinds.contains(stamp.kind) { census.kinds.append(stamp.kind) }
          if census.first == nil { census.first = stamp.stamp(in: line) }
          last[writer] = (line, stamp)
        }
        byWriter[writer] = census
      }
      for (writer, found) in last {
        byWriter[writer]?.last = found.stamp.stamp(in: found.line)
      }
    }
    return order.compactMap { writer in byWriter[writer].map { (writer, $0) } }
  }

  /// Who wrote a line, where `role` is that of the input's unprefixed ones.
  static func writer(of dress: Dress, in profile: InputProfile) -> Writer {
    switch dress.writer {
    case .hypervisor: Writer(role: .hypervisor, domid: nil)
    case .console(let domid): Writer(role: .guest, domid: domid)
    case .kernel: Writer(role: profile.kernelRole(of: dress), domid: nil)
    case .toolstack: Writer(role: .toolstack, domid: nil)
    }
  }
}
