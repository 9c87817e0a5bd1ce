import Bisection
import CaseFile

/// The lines by which the Linux kernel's regression tracker takes up a report that is mailed to a list.
///
/// `#regzbot introduced:` names the commit where the first bad change is one, and else the range between last good and
/// first bad, as the tracker's users write it (`v6.1.69..v6.1.76`). Bugs of the change become links.
public enum Regzbot {
  /// The lines; nil where no bisection of the case found a first bad build or the range it lies in, or two found
  /// different ones: a mail tells the tracker of one.
  public static func text(_ report: IncidentReport) -> String? {
    let found = introductions(report)
    guard let first = found.first, found.count == 1 else { return nil }
    var lines = ["#regzbot introduced: " + first]
    lines.append("#regzbot title: " + word(report.title, limit: 120))
    return lines.joined(separator: "\n") + "\n"
  }

  /// Where the case's bisections say that the failure began, each answer once.
  public static func introductions(_ report: IncidentReport) -> [String] {
    var found: [String] = []
    for answer in report.bisections.compactMap(\.conclusion) {
      guard let text = introduced(answer), !found.contains(text) else { continue }
      found.append(text)
    }
    return found
  }

  private static func introduced(_ answer: BisectionReport) -> String? {
    switch answer.outcome {
    case .found, .window:
      guard let firstBad = answer.firstBad else { return nil }
      if isCommit(firstBad) { return firstBad }
      guard let lastGood = answer.lastGood else { return token(firstBad) }
      return token(lastGood) + ".." + token(firstBad)
    case .range:
      // Both ends were seen; what lies between can't be tested.
      guard let lastGood = answer.range?.lastGood, let firstBad = answer.range?.firstBad else {
        return nil
      }
      return token(lastGood) + ".." + token(firstBad)
    case .undecided, .contradiction, .noChange: return nil
    }
  }

  /// Twelve to forty hexadecimal digits.
  private static func isCommit(_ text: String) -> Bool {
    (12...40).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
      }
  }

  /// A version as one word: the tracker reads up to the next blank.
  private static func token(_ text: String) -> String {
    String(word(text, limit: 200).map { $0 == " " ? "_" : $0 })
  }

  private static func word(_ text: String, limit: Int) -> String {
    VisibleText.line(text, limit: limit)
  }
}
