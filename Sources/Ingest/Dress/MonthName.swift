import LogModel

/// Month names as syslog, the journal and `dmesg -T` print them in the languages that machines are set to.
///
/// Whole names only, as the locales of glibc have them: the first letters of one language's month are another month in the
/// next one (`mar` is March, `marras` November). A word that names different months in two languages names none here:
/// `lip`, `lis` and `srp` of Croatian and of its neighbours.
enum MonthName {
  /// The abbreviations of each language, January to December, folded to lower case without accents and dots.
  ///
  /// Where a language has several for one month, they stand with a `/` between.
  private static let languages = [
    // English, with the long names.
    "jan/january feb/february mar/march apr/april may jun/june jul/july aug/august sep/sept/september "
      + "oct/october nov/november dec/december",
    // German, Dutch, Swedish and Danish, Norwegian.
    "jan/janner feb/februar mar/mrz/marz apr mai jun/juni jul/juli aug sep/sept okt/oktober nov dez/dezember",
    "jan feb mrt/maa apr mei jun jul aug sep okt nov dec",
    "jan feb mar apr maj jun jul aug sep okt nov dec",
    "jan feb mars april mai juni juli aug sep okt nov des",
    // French, Spanish, Portuguese, Italian, Catalan, Galician, Romanian.
    "jan/janv fev/fevr mar/mars avr/avril mai jun/juin jui/juil aou/aout sep/sept oct nov dec",
    "ene feb mar abr may jun jul ago sep/sept oct nov dic",
    "jan fev mar abr mai jun jul ago set out nov dez",
    "gen feb mar apr mag giu lug ago set ott nov dic",
    "gen febr marc abr maig juny jul ag set oct nov des",
    "xan feb mar abr mai xun xul ago set out nov dec",
    "ian feb mar apr mai iun iul aug sep/sept oct nov/noi dec",
    // Polish, Czech, Slovak, Croatian, Slovene, Serbian.
    "sty lut mar kwi maj cze lip sie wrz paz lis gru",
    "led uno bre dub kve cen cec srp zar rij lis pro",
    "jan feb mar apr maj jun jul aug sep okt nov dec",
    "sij velj/vel ozu tra svi lip srp kol ruj lis stu pro",
    "jan feb mar apr maj jun jul avg sep okt nov dec",
    // Hungarian, Finnish, Estonian, Latvian, Lithuanian, Turkish.
    "jan febr/feb marc/mar apr maj jun jul aug szept/sze okt nov dec",
    "tammi/tam helmi/hel maalis huhti/huh touko/tou kesa/kes heina/hei elo syys/syy loka/lok marras joulu/jou",
    "jaan veebr/veb marts/mar apr mai/maj juuni/jun juuli/jul aug sept/sep okt nov dets/det",
    "janv febr/feb marts/mar apr maijs/mai jun jul aug sept/sep okt nov dec",
    "saus/sau vas kov bal geg birz/bir liep/lie rugp/rgp rugs/rgs spal/spa lapkr/lap gruod/grd",
    "oca sub mar nis may haz tem agu eyl eki kas ara",
    // Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian.
    "янв фев мар/март апр май/мая июн/июнь/июня июл/июль/июля авг сен/сент окт ноя/нояб дек",
    "січ лют бер/берез кві/квіт тра/трав чер/черв лип серп/сер вер/верес жов/жовт лис/листоп гру/груд",
    "сту лют сак кра май чэр ліп жні вер кас ліс сне",
    "яну фев мар/март апр май юни юли авг сеп/септ окт ное дек",
    "јан феб мар/март апр мај јун јул авг сеп/септ окт нов/ное дец/дек",
    // Greek.
    "ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ",
  ]

  /// From a folded name's hash to the month; 0 where two languages disagree.
  private static let months: [UInt64: Int] = {
    var months: [UInt64: Int] = [:]
    for language in languages {
      for (index, names) in language.split(separator: " ").enumerated() {
        for name in names.split(separator: "/") {
          var hash = FNV1a()
          for scalar in name.unicodeScalars { hash.add(UInt64(scalar.value)) }
          let known = months[hash.value]
          months[hash.value] = known == nil || known == index + 1 ? index + 1 : 0
        }
      }
    }
    return months
  }()

  /// The month that a word names, 1 to 12; nil for a word that names none.
  static func month(_ line: LineBytes, _ word: Range<Int>) -> Int? {
    // "11月": the number is the name.
    if let number = line.number(at: word.lowerBound, limit: 2), line[number.next] >= 0x80 {
      return (1...12).contains(number.value) ? number.value : nil
    }
    if word.count == 3, let month = english(line, word.lowerBound) { return month }
    var hash = FNV1a()
    var index = word.lowerBound
    while index < word.upperBound {
      if line[index] == ASCII.dot {
        index += 1
      } else {
        hash.add(UInt64(letter(line, &index)))
      }
    }
    guard let month = months[hash.value], month > 0 else { return nil }
    return month
  }

  /// Most logs are in English: no table for those.
  private static func english(_ line: LineBytes, _ start: Int) -> Int? {
    switch (line[start] | 0x20, line[start + 1] | 0x20, line[start + 2] | 0x20) {
    case (0x6A, 0x61, 0x6E): 1
    case (0x66, 0x65, 0x62): 2
    case (0x6D, 0x61, 0x72): 3
    case (0x61, 0x70, 0x72): 4
    case (0x6D, 0x61, 0x79): 5
    case (0x6A, 0x75, 0x6E): 6
    case (0x6A, 0x75, 0x6C): 7
    case (0x61, 0x75, 0x67): 8
    case (0x73, 0x65, 0x70): 9
    case (0x6F, 0x63, 0x74): 10
    case (0x6E, 0x6F, 0x76): 11
    case (0x64, 0x65, 0x63): 12
    default: nil
    }
  }

  /// One letter in lower case, its accent taken off; moves past it.
  private static func letter(_ line: LineBytes, _ index: inout Int) -> UInt32 {
    let byte = UInt32(line[index])
    index += 1
    guard byte >= 0xC0 else { return byte < 0x80 ? byte | 0x20 : byte }
    var scalar = byte & (byte >= 0xE0 ? 0x0F : 0x1F)
    for _ in 0..<(byte >= 0xE0 ? 2 : 1) where line[index] & 0xC0 == 0x80 {
      scalar = scalar << 6 | UInt32(line[index] & 0x3F)
      index += 1
    }
    return folded(scalar)
  }

  private static func folded(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xC5, 0xE0...0xE5, 0x100...0x105: 0x61
    case 0xC7, 0xE7, 0x106...0x10D: 0x63
    case 0x10E...0x111: 0x64
    case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B: 0x65
    case 0x11C...0x123: 0x67
    case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131: 0x69
    case 0xD1, 0xF1, 0x143...0x148: 0x6E
    case 0xD2...0xD6, 0xF2...0xF6, 0x14C...0x151: 0x6F
    case 0x154...0x159: 0x72
    case 0x15A...0x161: 0x73
    case 0x162...0x167: 0x74
    case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173: 0x75
    case 0xDD, 0xFD: 0x79
    case 0x179...0x17E: 0x7A
    // Greek, its accents in both cases.
    case 0x386, 0x3AC: 0x3B1
    case 0x388, 0x3AD: 0x3B5
    case 0x389, 0x3AE: 0x3B7
    case 0x38A, 0x390, 0x3AA, 0x3AF, 0x3CA: 0x3B9
    case 0x38C, 0x3CC: 0x3BF
    case 0x38E, 0x3CD, 0x3AB, 0x3CB, 0x3B0: 0x3C5
    case 0x391...0x3A9: scalar + 0x20
    // Cyrillic.
    case 0x400...0x40F: scalar + 0x50
    case 0x410...0x42F: scalar + 0x20
    default: scalar
    }
  }
}
