/// Month names as syslog, the journal and `dmesg -T` print them in the languages that machines are set to.
enum MonthName {
  /// First letters, folded to lower case without accents, and the month; longer ones stand before their beginnings.
  private static let beginnings: [(StaticString, Int)] = [
    ("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("may", 5), ("jun", 6), ("jul", 7), ("aug", 8),
    ("sep", 9), ("oct", 10), ("nov", 11), ("dec", 12),
    // German, Dutch, Scandinavian.
    ("mrz", 3), ("maa", 3), ("mrt", 3), ("mai", 5), ("mei", 5), ("maj", 5), ("okt", 10),
    ("dez", 12), ("des", 12),
    // French, Spanish, Portuguese, Italian.
    ("fev", 2), ("avr", 4), ("juin", 6), ("juil", 7), ("aou", 8), ("ene", 1), ("abr", 4),
    ("ago", 8), ("dic", 12), ("set", 9), ("out", 10), ("gen", 1), ("mag", 5),
    ("giu", 6), ("lug", 7), ("ott", 10),
    // Polish, Czech.
    ("sty", 1), ("lut", 2), ("kwi", 4), ("cze", 6), ("lip", 7), ("sie", 8), ("wrz", 9),
    ("paz", 10), ("lis", 11), ("gru", 12),
  ]

  /// The month that a word names, 1 to 12; nil for a word that names none.
  static func month(_ line: LineBytes, _ word: Range<Int>) -> Int? {
    // "11月": the number is the name.
    if let number = line.number(at: word.lowerBound, limit: 2), line[number.next] >= 0x80 {
      return (1...12).contains(number.value) ? number.value : nil
    }
    var folded: (UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0)
    var index = word.lowerBound
    var count = 0
    while index < word.upperBound, count < 4 {
      let letter = fold(line, &index)
      switch count {
      case 0: folded.0 = letter
      case 1: folded.1 = letter
      case 2: folded.2 = letter
      default: folded.3 = letter
      }
      count += 1
    }
    // English, without a walk through the table: Nov, Dec, Jan, ...; "Jun" and "Jul" go on to it.
    switch (folded.0, folded.1, folded.2) {
    case (0x6E, 0x6F, 0x76): return 11
    case (0x64, 0x65, 0x63): return 12
    case (0x6A, 0x61, 0x6E): return 1
    case (0x66, 0x65, 0x62): return 2
    case (0x6D, 0x61, 0x72): return 3
    case (0x61, 0x70, 0x72): return 4
    case (0x6D, 0x61, 0x79): return 5
    case (0x61, 0x75, 0x67): return 8
    case (0x73, 0x65, 0x70): return 9
    case (0x6F, 0x63, 0x74): return 10
    default: break
    }
    for (beginning, month) in beginnings {
      let start = beginning.utf8Start
      guard start[0] == folded.0, start[1] == folded.1, start[2] == folded.2 else { continue }
      if beginning.utf8CodeUnitCount == 4, start[3] != folded.3 { continue }
      return month
    }
    return nil
  }

  /// One letter in lower case, its accent taken off; moves past it.
  private static func fold(_ line: LineBytes, _ index: inout Int) -> UInt8 {
    let byte = line[index]
    index += 1
    guard byte >= 0x80 else { return byte | 0x20 }
    let second = line[index]
    index += 1
    switch (byte, second | 0x20) {
    case (0xC3, 0xA0...0xA5): return UInt8(ascii: "a")
    case (0xC3, 0xA8...0xAB): return UInt8(ascii: "e")
    case (0xC3, 0xB9...0xBC): return UInt8(ascii: "u")
    case (0xC5, 0xBA), (0xC5, 0xBC): return UInt8(ascii: "z")
    default: return 0x01
    }
  }
}
