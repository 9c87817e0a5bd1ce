internal import Recognition

/// Names to be hidden, found in a text by its words.
///
/// A name is found where it stands as a whole: `web01` in `xl-web01.log` and `WEB01:`, not in `myweb012`.
struct NameIndex {
  private struct Entry {
    let bytes: [UInt8]
    let name: IdentifyingName
  }

  /// By their first word in lower case, longer names first.
  private var entries: [[UInt8]: [Entry]] = [:]
  private(set) var names: Set<IdentifyingName> = []

  /// Adds a name whose ends are letters or digits, also as the title of a crash would spell it.
  mutating func insert(_ name: IdentifyingName) {
    guard names.insert(name).inserted else { return }
    insert(name.text, of: name)
    let masked = CrashTitle.plain(name.text)
    // Without a letter of its own it could stand for anything.
    if masked != name.text, masked.replacing("NUM", with: "").contains(where: \.isLetter),
      !masked.contains("ADDR")
    {
      insert(masked, of: name)
    }
  }

  private mutating func insert(_ spelling: String, of name: IdentifyingName) {
    let bytes = spelling.utf8.map(Self.lower)
    let word = Array(bytes.prefix(while: Vocabulary.isWord))
    guard !word.isEmpty else { return }
    var list = entries[word, default: []]
    // The first name to claim a spelling keeps it.
    if list.contains(where: { $0.bytes == bytes }) { return }
    list.append(Entry(bytes: bytes, name: name))
    list.sort { $0.bytes.count > $1.bytes.count }
    entries[word] = list
  }

  /// The names in a part of a text, from left to right.
  ///
  /// - Complexity: O(length), and for a word that begins names their number and length.
  func matches(
    in bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>
  ) -> [(range: Range<Int>, name: IdentifyingName)] {
    guard !entries.isEmpty else { return [] }
    var found: [(range: Range<Int>, name: IdentifyingName)] = []
    var position = part.lowerBound
    while position < part.upperBound {
      guard Vocabulary.isWord(bytes[position]) else {
        position += 1
        continue
      }
      var end = position
      var word: [UInt8] = []
      while end < part.upperBound, Vocabulary.isWord(bytes[end]) {
        word.append(Self.lower(bytes[end]))
        end += 1
      }
      let hit = entries[word]?.first { entry in
        Self.stands(entry.bytes, in: bytes, at: position, before: part.upperBound)
      }
      if let hit {
        end = position + hit.bytes.count
        found.append((position..<end, hit.name))
      }
      position = end
    }
    return found
  }

  private static func stands(
    _ name: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, at start: Int, before limit: Int
  ) -> Bool {
    let end = start + name.count
    guard end <= limit, end == limit || !Vocabulary.isWord(bytes[end]) else { return false }
    return name.indices.allSatisfy { lower(bytes[start + $0]) == name[$0] }
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }
}
