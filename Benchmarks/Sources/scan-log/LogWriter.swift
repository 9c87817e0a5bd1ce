import Foundation

/// Writes a shared console's log: lines of dom0's kernel with their uptime, lines of Xen with the date.
struct LogWriter {
  private var random: SplitMix64
  private let examples: [[UInt8]]
  private let hitsPerMillion: Int
  private let kernel: [[[UInt8]]]
  private let hypervisor: [[[UInt8]]]
  private var buffer: [UInt8] = []
  private var microseconds = 1_250_000
  private(set) var lines = 0
  private(set) var hits = 0

  init(seed: UInt64, examples: [String], hitsPerMillion: Int) {
    random = SplitMix64(seed: seed)
    // What came through another console's log would look like damage in this one.
    self.examples = examples.map(Self.withoutStamp)
      .filter { $0.hasPrefix("(XEN)") || !$0.contains("(XEN)") }.map { Array($0.utf8) }
    self.hitsPerMillion = examples.isEmpty ? 0 : hitsPerMillion
    kernel = Chatter.kernel.map(Self.parts)
    hypervisor = Chatter.hypervisor.map(Self.parts)
  }

  /// Writes whole lines until there are `size` bytes.
  mutating func write(_ size: Int, to output: FileHandle) throws {
    var written = 0
    buffer.reserveCapacity(1 << 21)
    while written < size {
      while buffer.count < min(1 << 20, size - written) { line() }
      try output.write(contentsOf: buffer)
      written += buffer.count
      buffer.removeAll(keepingCapacity: true)
    }
  }

  private mutating func line() {
    lines += 1
    microseconds += Int.random(in: 40...400_000, using: &random)
    if Int.random(in: 0..<1_000_000, using: &random) < hitsPerMillion {
      hits += 1
      example(examples[Int.random(in: 0..<examples.count, using: &random)])
    } else if Int.random(in: 0..<5, using: &random) == 0 {
      buffer += "(XEN) [2026-11-\(pad(1 + microseconds / 86_400_000_000 % 28, 2)) ".utf8
      buffer += "\(clock)] ".utf8
      fill(hypervisor[Int.random(in: 0..<hypervisor.count, using: &random)])
    } else {
      stamp()
      fill(kernel[Int.random(in: 0..<kernel.count, using: &random)])
    }
    buffer.append(0x0A)
  }

  /// An example, with a stamp of now where it has no prefix: so no line comes twice with the same time.
  private mutating func example(_ line: [UInt8]) {
    if !line.starts(with: "(".utf8), !line.starts(with: "<".utf8), !Self.isDated(line) { stamp() }
    buffer += line
  }

  /// Whether a line begins with a syslog's date.
  private static func isDated(_ line: [UInt8]) -> Bool {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return months.contains { line.starts(with: $0.utf8) }
  }

  private mutating func stamp() {
    let seconds = String(microseconds / 1_000_000)
    buffer += "[\(String(repeating: " ", count: max(0, 5 - seconds.count)))\(seconds).".utf8
    buffer += "\(pad(microseconds % 1_000_000, 6))] ".utf8
  }

  private var clock: String {
    let seconds = microseconds / 1_000_000
    return "\(pad(seconds / 3600 % 24, 2)):\(pad(seconds / 60 % 60, 2)):\(pad(seconds % 60, 2))"
  }

  private mutating func fill(_ parts: [[UInt8]]) {
    for (index, part) in parts.enumerated() {
      if index > 0 { buffer += String(Int.random(in: 0..<9999, using: &random)).utf8 }
      buffer += part
    }
  }

  private func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func parts(_ text: String) -> [[UInt8]] {
    text.utf8.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false).map {
      Array($0)
    }
  }

  /// The line without `[   12.345678] ` in front.
  private static func withoutStamp(_ line: String) -> String {
    guard line.hasPrefix("["), let end = line.firstIndex(of: "]"),
      line[line.index(after: line.startIndex)..<end].allSatisfy({ $0.isNumber || " .".contains($0) }
      )
    else { return line }
    return String(line[line.index(after: end)...].drop { $0 == " " })
  }
}
