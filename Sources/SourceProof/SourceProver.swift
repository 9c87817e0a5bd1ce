public import PatternCatalog

/// Looks for the printk formats of a catalogue in the files of a source tree, one file after the other.
///
///     var prover = SourceProver(catalog: catalog, kind: .xen, version: version)
///     for file in files { prover.add(path: file.path, bytes: file.bytes) }
///     let proofs = prover.proofs()
///
/// A format is found where a literal is the same but for the lengths of conversions and white space at its ends, where it
/// is one line of a literal of several, or where the literal begins with a prefix such as `%s: `. In the named file it may
/// also be part of a longer literal, or be printed in pieces that follow each other.
///
/// - Complexity: one pass over each file and one look-up for each literal; only the literals of files that the catalogue
///   names are kept.
public struct SourceProver {
  /// A format that is looked for.
  struct Wanted {
    var proof: FormatProof
    var key: FormatKey
    /// Whether this version should have it.
    var expected: Bool
    var isTool: Bool
    var named: [FormatProof.Place] = []
    var others: [FormatProof.Place] = []
  }

  /// A literal of a file that the catalogue names.
  struct Kept {
    var bytes: [UInt8]
    var place: FormatProof.Place
  }

  /// Whose source it is.
  public let kind: SourceKind
  /// The tree's version.
  public let version: VersionNumber
  /// How many files were read.
  public private(set) var files = 0
  /// How many literals they have.
  public private(set) var literals = 0

  var wanted: [Wanted] = []
  var untold: [FormatProof] = []
  var kept: [String: [Kept]] = [:]
  private var index: [UInt64: [Int]] = [:]
  /// Formats without the prefix that the catalogue has and the source gets from a macro.
  private var withoutPrefix: [UInt64: [Int]] = [:]
  private var namedPaths: Set<String> = []

  /// A prover of the formats that such a tree prints.
  public init(catalog: Catalog, kind: SourceKind, version: VersionNumber) {
    self.kind = kind
    self.version = version
    for pattern in catalog.patterns where SourceKind(of: pattern) == kind {
      for (number, variant) in pattern.variants.enumerated() {
        add(variant, number: number + 1, of: pattern)
      }
    }
  }

  private mutating func add(_ variant: Variant, number: Int, of pattern: Pattern) {
    let range = [variant.since.map { "since \($0)" }, variant.until.map { "until \($0)" }]
    let file = variant.printedBy?.file
    let proof = FormatProof(
      pattern: pattern.id, variant: number, format: variant.format,
      versions: range.compactMap { $0 }.joined(separator: ", "), file: file, verdict: .untold,
      places: [])
    let isC = file.map { file in SourceProver.extensions.contains { file.hasSuffix($0) } } ?? true
    guard let format = variant.format, isC else {
      untold.append(proof)
      return
    }
    let key = FormatKey(format: format)
    index[FormatKey.hash(key.bytes[...]), default: []].append(wanted.count)
    for start in FormatKey.startsAfterPrefixes(key.bytes[...]) where key.bytes.count - start >= 12 {
      withoutPrefix[FormatKey.hash(key.bytes[start...]), default: []].append(wanted.count)
    }
    for path in file.map(kind.paths(of:)) ?? [] { namedPaths.insert(path) }
    wanted.append(
      Wanted(
        proof: proof, key: key,
        expected: version.lies(since: variant.since, until: variant.until),
        isTool: pattern.stream == .toolstack))
  }

  /// The ends of the names of files that can be read.
  public static let extensions = [".c", ".h", ".inc", ".y", ".l"]

  /// Looks through one file; its path is from the tree's root.
  public mutating func add(path: String, bytes: UnsafeBufferPointer<UInt8>) {
    files += 1
    let keeps = namedPaths.contains(path)
    var count = 0
    var scratch: [UInt8] = []
    CLiteralScanner.scan(bytes) { literal in
      count += 1
      guard literal.text.count >= 4 else { return }
      scratch.removeAll(keepingCapacity: true)
      scratch += literal.text
      FormatKey.simplify(&scratch)
      func place(_ text: String?) -> FormatProof.Place {
        FormatProof.Place(
          file: path, line: literal.line,
          function: literal.function.map {
            String(decoding: UnsafeBufferPointer(rebasing: bytes[$0]), as: UTF8.self)
          }, text: text)
      }
      if keeps { kept[path, default: []].append(Kept(bytes: scratch, place: place(nil))) }
      look(for: scratch, path: path, place: place)
    }
    literals += count
  }

  private mutating func look(
    for literal: [UInt8], path: String, place: (String?) -> FormatProof.Place
  ) {
    let whole = FormatKey.trimmed(literal[...])
    record(whole, in: index, path: path, place: place)
    for item in withoutPrefix[FormatKey.hash(whole)] ?? []
    where wanted[item].key.bytes.suffix(whole.count) == whole {
      note(item, path: path, place(String(decoding: whole, as: UTF8.self)))
    }
    if whole.contains(0x0A) {
      for part in whole.split(separator: 0x0A) {
        record(FormatKey.trimmed(part), in: index, path: path, place: place)
      }
    }
    for start in FormatKey.startsAfterPrefixes(whole) where whole.endIndex - start >= 8 {
      record(whole[start...], in: index, path: path) { _ in
        place(String(decoding: whole, as: UTF8.self))
      }
    }
  }

  private mutating func record(
    _ bytes: ArraySlice<UInt8>, in index: [UInt64: [Int]], path: String,
    place: (String?) -> FormatProof.Place
  ) {
    guard let items = index[FormatKey.hash(bytes)] else { return }
    for item in items where wanted[item].key.bytes[...] == bytes {
      note(item, path: path, place(nil))
    }
  }

  private mutating func note(_ item: Int, path: String, _ place: FormatProof.Place) {
    if let file = wanted[item].proof.file, kind.paths(of: file).contains(path) {
      if wanted[item].named.count < 8 { wanted[item].named.append(place) }
    } else if kind == .linux || wanted[item].isTool == path.hasPrefix("tools/") {
      if wanted[item].others.count < 8 { wanted[item].others.append(place) }
    }
  }
}
