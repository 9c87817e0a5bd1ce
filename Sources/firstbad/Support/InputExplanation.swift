internal import Analysis
internal import Ingest
internal import LogModel

/// What each input was taken for, and why, as a paragraph each of `key: value` lines.
enum InputExplanation {
  /// How many of the inputs that share a stream are named.
  private static let namedPartners = 2

  /// The paragraphs, in the order of the inputs.
  static func text(_ accounts: [InputAccount]) -> String {
    accounts.map(paragraph).joined(separator: "\n")
  }

  private static func paragraph(_ account: InputAccount) -> String {
    let profile = account.profile
    var rows = [("kind", words(for: profile.kind))]
    if profile.isLog {
      rows.append(("role", "\(profile.role.rawValue), because \(profile.roleWhy)"))
    }
    if !profile.dialects.isEmpty {
      let forced = account.isDialectForced ? " (the user says which to look for)" : ""
      rows.append(("dialects", profile.dialects.joined(separator: ", ") + forced))
    }
    if let host = profile.hostname { rows.append(("host", host)) }
    if let release = profile.kernelRelease { rows.append(("kernel", release)) }
    let domain = [profile.domid.map { "d\($0)" }, profile.domainName].compactMap { $0 }
    if !domain.isEmpty { rows.append(("domain", domain.joined(separator: ", "))) }
    for note in account.notes {
      let place = note.place == account.name ? "" : (note.place.map { "\($0): " } ?? "")
      rows.append(("note", "\(place)\(note.message)"))
    }
    for part in account.parts { rows += self.rows(part) }
    let width = rows.map(\.0.count).max() ?? 0
    let lines = rows.map { key, value in
      "  \(key)\(String(repeating: " ", count: width - key.count))  \(value)\n"
    }
    return "\(account.name)\n" + lines.joined()
  }

  private static func rows(_ part: InputAccount.Part) -> [(String, String)] {
    var text = "\(part.lines) \(part.lines == 1 ? "line" : "lines") of "
    text +=
      part.role == .guest ? "a guest" : part.role == .dom0 ? "dom0" : "the \(part.role.rawValue)"
    if part.role == .guest, let domid = part.domid { text += " (d\(domid))" }
    if let first = part.first, let last = part.last {
      text += first == last ? ", at \(first.text)" : ", from \(first.text) to \(last.text)"
    } else {
      text += ", without stamps"
    }
    var rows = [("lines", text)]
    if !part.joinedWith.isEmpty {
      let named = part.joinedWith.prefix(namedPartners).joined(separator: ", ")
      let rest = part.joinedWith.count - namedPartners
      var joined = "the same stream as in \(named)" + (rest > 0 ? " and \(rest) more" : "")
      if part.repeated > 0 {
        joined += "; \(part.repeated) lines repeat an earlier input's and count once"
      }
      rows.append(("joined", joined))
    }
    return rows
  }

  private static func words(for kind: InputProfile.Kind) -> String {
    switch kind {
    case .log: "log"
    case .xenstoreLs: "state: xenstore-ls"
    case .xlList: "state: xl list"
    case .xlInfo: "state: xl info"
    case .xlLog: "log of the xl process that waits for a domain's end; state: domain and number"
    case .uname: "state: uname"
    case .packages: "state: list of packages"
    case .record: "record of an experiment, never analysed"
    case .text: "text without log lines, not analysed"
    case .empty: "empty"
    case .binary: "no text, not analysed"
    }
  }
}
