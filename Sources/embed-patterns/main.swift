// embed-patterns FOLDER OUTPUT: reads the pattern files below FOLDER and writes them as one Swift file, so that the
// program has its patterns wherever it is started. A broken pattern file is a build error with its place.
import Foundation
import PatternCatalog

guard CommandLine.arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: embed-patterns FOLDER OUTPUT\n".utf8))
  exit(2)
}
let folder = CatalogFolder.read(CommandLine.arguments[1])
for problem in folder.problems {
  FileHandle.standardError.write(Data("\(problem)\n".utf8))
}
guard folder.problems.isEmpty else { exit(1) }

// Places in the table are relative to the folder: the same bytes on every machine.
let prefix = CommandLine.arguments[1] + "/"
let table = folder.catalog.withRelativePlaces(dropping: prefix).table
var literal = ""
for scalar in table.unicodeScalars {
  switch scalar {
  case "\\": literal += "\\\\"
  case "\"": literal += "\\\""
  case "\n": literal += "\\n"
  case "\r": literal += "\\r"
  case "\t": literal += "\\t"
  case " "..."~": literal.unicodeScalars.append(scalar)
  default: literal += "\\u{\(String(scalar.value, radix: 16))}"
  }
}
let source = """
  // Made from Patterns/ by embed-patterns at build time.
  enum GeneratedTable {
    static let text: StaticString = "\(literal)"
  }

  """
do {
  try Data(source.utf8).write(to: URL(fileURLWithPath: CommandLine.arguments[2]))
} catch {
  FileHandle.standardError.write(Data("\(CommandLine.arguments[2]): \(error)\n".utf8))
  exit(1)
}
