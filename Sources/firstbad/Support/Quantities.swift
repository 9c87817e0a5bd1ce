internal import ArgumentParser

/// A span of time as people write it: `90`, `90s`, `30m`, `2h`, `1d`.
struct TimeSpan: ExpressibleByArgument, Sendable, Hashable {
  let seconds: Double

  init(seconds: Double) { self.seconds = seconds }

  init?(argument: String) {
    guard let value = Duration.seconds(of: argument), value > 0, value < 1e9,
      argument.dropLast().allSatisfy({ $0.isNumber || $0 == "." })
    else { return nil }
    seconds = value
  }

  var defaultValueDescription: String {
    let units: [(Double, String)] = [(3_600, "h"), (60, "m")]
    for (size, word) in units where seconds >= size && seconds.remainder(dividingBy: size) == 0 {
      return "\(Int(seconds / size))\(word)"
    }
    return "\(seconds)s"
  }
}

/// A number of bytes as people write it: `4096`, `64M`, `4G`.
struct ByteCount: ExpressibleByArgument, Sendable, Hashable {
  let bytes: Int

  init(bytes: Int) { self.bytes = bytes }

  init?(argument: String) {
    let units: [Character: Int] = ["k": 10, "K": 10, "M": 20, "G": 30, "T": 40]
    let shift = argument.last.flatMap { units[$0] }
    guard let value = Int(shift == nil ? argument : String(argument.dropLast())), value > 0
    else { return nil }
    let (product, overflow) = value.multipliedReportingOverflow(by: 1 << (shift ?? 0))
    guard !overflow else { return nil }
    bytes = product
  }

  var defaultValueDescription: String {
    bytes % (1 << 30) == 0
      ? "\(bytes >> 30)G" : bytes % (1 << 20) == 0 ? "\(bytes >> 20)M" : "\(bytes)"
  }
}
