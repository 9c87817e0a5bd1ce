import Foundation

/// The value after a flag of the command line.
func argument(_ flag: String) -> String? {
  guard let index = CommandLine.arguments.firstIndex(of: flag),
    index + 1 < CommandLine.arguments.count
  else { return nil }
  return CommandLine.arguments[index + 1]
}

/// A text filled up with spaces on its left.
func pad(_ text: String, _ width: Int) -> String {
  text.count >= width ? text : String(repeating: " ", count: width - text.count) + text
}

/// A number with so many digits, `-` for none.
func number(_ value: Double?, _ digits: Int) -> String {
  value.map { String(format: "%.\(digits)f", $0) } ?? "-"
}

/// Appends one JSON line to the file of `--out`, if there is one.
func log(_ value: some Encodable) throws {
  guard let path = argument("--out") else { return }
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  var line = try encoder.encode(value)
  line.append(UInt8(ascii: "\n"))
  guard let handle = FileHandle(forWritingAtPath: path) else {
    try line.write(to: URL(fileURLWithPath: path))
    return
  }
  try handle.seekToEnd()
  try handle.write(contentsOf: line)
  try handle.close()
}
