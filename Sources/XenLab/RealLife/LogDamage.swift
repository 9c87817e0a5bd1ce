internal import Chance

/// What happens to logs between the machine and the one who reads them.
enum LogDamage {
  /// One of several logs lacks its beginning or its end.
  static func truncate(_ logs: inout [String], _ generator: inout SplitMix64) {
    let filled = logs.indices.filter { !logs[$0].isEmpty }
    guard !filled.isEmpty else { return }
    let which = filled[Int(generator.below(UInt64(filled.count)))]
    let bytes = Array(logs[which].utf8)
    // Between a tenth and nine tenths are left.
    let share = 10 + Int(generator.below(81))
    let kept = max(bytes.count * share / 100, 1)
    let keepsHead = generator.below(2) == 0
    logs[which] = String(
      decoding: keepsHead ? bytes.prefix(kept) : bytes.suffix(kept), as: UTF8.self)
  }

  /// The hypervisor's lines and those of domain 0 as one serial port carries them.
  ///
  /// Lines come in the order in which they were printed; now and then a line of Xen lands inside one
  /// of domain 0, whose rest follows on the next line.
  static func interleave(
    console: HypervisorConsole, domainZero: KernelLog, _ generator: inout SplitMix64
  ) -> String {
    var text = ""
    var xen = console.lines[...]
    for line in domainZero.lines {
      while let next = xen.first, next.line.runMicroseconds <= line.runMicroseconds {
        text += console.rendered(next) + "\n"
        xen.removeFirst()
      }
      let rendered = domainZero.rendered(line)
      if let next = xen.first, next.line.runMicroseconds - line.runMicroseconds < 20_000,
        generator.below(3) == 0
      {
        let cut = Int(generator.below(UInt64(rendered.utf8.count) + 1))
        let bytes = Array(rendered.utf8)
        text += String(decoding: bytes.prefix(cut), as: UTF8.self)
        text += console.rendered(next) + "\n"
        text += String(decoding: bytes.dropFirst(cut), as: UTF8.self) + "\n"
        xen.removeFirst()
      } else {
        text += rendered + "\n"
      }
    }
    for next in xen { text += console.rendered(next) + "\n" }
    return text
  }
}
