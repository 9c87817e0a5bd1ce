// scan-log MEBIBYTES HITS-PER-MILLION SEED EXAMPLES OUTPUT
//
// EXAMPLES is what `firstbad patterns list --examples` prints: id, tab, line.
import Foundation

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("scan-log: \(message)\n".utf8))
  exit(2)
}

let arguments = CommandLine.arguments
guard arguments.count == 6, let mebibytes = Int(arguments[1]), (1...65_536).contains(mebibytes),
  let hits = Int(arguments[2]), (0...1_000_000).contains(hits), let seed = UInt64(arguments[3])
else { fail("usage: scan-log MEBIBYTES HITS-PER-MILLION SEED EXAMPLES OUTPUT") }
guard let text = try? String(contentsOfFile: arguments[4], encoding: .utf8) else {
  fail("\(arguments[4]) can't be read: write it with firstbad patterns list --examples")
}
let examples = text.split(separator: "\n").compactMap { line in
  line.firstIndex(of: "\t").map { String(line[line.index(after: $0)...]) }
}
guard FileManager.default.createFile(atPath: arguments[5], contents: nil),
  let output = FileHandle(forWritingAtPath: arguments[5])
else {
  fail("\(arguments[5]) can't be written")
}
var writer = LogWriter(seed: seed, examples: examples, hitsPerMillion: hits)
do {
  try writer.write(mebibytes << 20, to: output)
  print("\(writer.lines) lines, \(writer.hits) of them examples")
} catch {
  fail("\(arguments[5]) can't be written: \(error)")
}
