import LogModel

/// Logs that went through mail or a web page: encodings, quote marks, HTML, indentation, wrapped lines.
enum MailRepair: Repair {
  /// Mails and pages are small; larger inputs are not searched.
  private static let sizeLimit = 16 << 20

  static func repair(_ text: CleanText, _ survey: TextSurvey) -> Repaired? {
    guard text.bytes.count <= sizeLimit else { return nil }
    var damage = text.bytes.withBytes(MailDamage.init)
    guard damage.isAny else { return nil }
    var repaired = text
    // What went on last comes off first: the mail's encoding, the page around the text, then the marks in front of lines.
    if damage.isBase64 { repaired = Base64Body.decode(repaired, from: damage.bodyStart) }
    if damage.isQuotedPrintable || damage.hasVisibleReturns {
      repaired = QuotedPrintable.decode(
        repaired, wholly: damage.isQuotedPrintable, from: damage.bodyStart)
    }
    if damage.hasTags { repaired = PageTags.takeOut(repaired) }
    if damage.hasEntities { repaired = HTMLEntities.decode(repaired) }
    if damage.hasHardBlanks { repaired = HardBlanks.soften(repaired) }
    // What marks and indentation are written with may itself have been undone just now.
    if damage.isOfPage { repaired.bytes.withBytes { damage.readMarks($0) } }
    if damage.isQuoted { repaired = QuoteMarks.strip(repaired) }
    if damage.isIndented { repaired = Indentation.strip(repaired) }
    if damage.isWrapped { repaired = WrappedLines.join(repaired) }
    return Repaired(
      text: repaired,
      note: Diagnostic.Note(
        .info, "input.mail-damage", "undid the damage of a mail or a web page: \(damage.words)"))
  }
}
