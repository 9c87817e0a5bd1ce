/// Which pseudonym stands for which name: `host-1`, `mac-2`; the same name gets the same one as long as the ledger lives.
struct PseudonymLedger {
  private var numbers: [IdentifyingName: Int] = [:]
  private var last: [Identity: Int] = [:]
  /// The full name that a machine's short name stands for: `xen01` is `xen01.example.com`.
  private var fullNames: [String: String] = [:]

  /// Notes that a full name's first label may stand for it; of several full names the first one keeps the label.
  mutating func note(fullName name: String) {
    let name = name.lowercased()
    guard let dot = name.firstIndex(of: ".") else { return }
    let label = String(name[..<dot])
    if fullNames[label] == nil { fullNames[label] = name }
  }

  /// The pseudonym of a name; numbers are given in the order of asking.
  mutating func pseudonym(_ identity: Identity, _ text: String) -> String {
    let key = IdentifyingName(identity, canonical(identity, text))
    let number: Int
    if let known = numbers[key] {
      number = known
    } else {
      number = last[identity, default: 0] + 1
      last[identity] = number
      numbers[key] = number
    }
    return "\(identity.rawValue)-\(number)"
  }

  /// One spelling for all spellings of a name.
  private func canonical(_ identity: Identity, _ text: String) -> String {
    let lower = text.lowercased()
    switch identity {
    case .mac, .uuid:
      return String(
        lower.replacing("\\x2d", with: "").unicodeScalars.filter {
          !":-._".unicodeScalars.contains($0)
        })
    case .ip: return AddressShape.canonicalIPv6(lower) ?? lower
    case .host: return fullNames[lower] ?? lower
    case .serial: return Self.worldWideName(lower) ?? lower
    case .user, .mail: return lower
    case .secret: return text
    }
  }

  /// The sixteen digits of a World Wide Name, however it is written: `0x5000c500a1b2c3d4`, `naa.`, `50:00:c5:...`.
  private static func worldWideName(_ text: String) -> String? {
    let prefix = ["0x", "naa.", "eui."].first { text.hasPrefix($0) } ?? ""
    let digits = text.dropFirst(prefix.count).filter { $0 != ":" && $0 != "-" }
    return digits.count == 16 && digits.allSatisfy(\.isHexDigit) ? String(digits) : nil
  }
}
