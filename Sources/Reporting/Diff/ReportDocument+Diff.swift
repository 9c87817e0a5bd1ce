import Correlation
import LogModel
import RunDiff

extension ReportDocument {
  /// A comparison of two runs as a page of its own.
  init(_ diff: RunDifference, mostLines: Int) {
    add(.heading(1, "\(diff.good.name) (good) and \(diff.bad.name) (bad)"))
    add(diff, level: 2, mostLines: mostLines)
  }

  /// The sections of a comparison.
  mutating func add(_ diff: RunDifference, level: Int, mostLines: Int) {
    add(.paragraph([.words(DiffWords.total(diff))]))
    let noted = diff.ofNote
    addSetup(noted, level)
    for (kind, title) in [
      (Difference.Kind.incident, "Incidents"), (.crash, "Crashes"), (.event, "Messages"),
      (.value, "Statuses and modes"), (.count, "How often"), (.line, "Lines that no pattern knows"),
    ] {
      let own = noted.filter { $0.kind == kind }
      guard !own.isEmpty else { continue }
      add(.heading(level, title))
      if [.event, .line, .incident, .crash].contains(kind) {
        for item in own.prefix(kind == .line ? mostLines : own.count) { add(quoting: item) }
        let rest = own.count - mostLines
        if kind == .line, rest > 0 { add(.paragraph([.words("\(rest) more in JSON.")])) }
      } else {
        add(items: own, most: own.count)
      }
    }
    let others = diff.differences.filter { !$0.isOfNote && !$0.isHidden }
    if !others.isEmpty {
      add(.heading(level, "Of less note"))
      add(items: others, most: mostLines)
    }
    addHidden(diff.differences.filter(\.isHidden), level)
    if !diff.notCompared.isEmpty {
      add(.heading(level, "Not compared"))
      add(.bullets(diff.notCompared.map { [.words($0)] }))
    }
  }

  private mutating func addSetup(_ noted: [Difference], _ level: Int) {
    for (kind, title) in [
      (Difference.Kind.version, "Versions"), (.option, "Boot options"),
      (.feature, "Interfaces in xenstore"),
    ] {
      let own = noted.filter { $0.kind == kind }
      guard !own.isEmpty else { continue }
      add(.heading(level, title))
      add(
        .table(
          headings: ["what", "good", "bad"],
          rows: own.map { item in
            let who = kind == .option ? item.role.map { "\($0.rawValue): " } ?? "" : ""
            return [who + item.subject, item.good?.text ?? "none", item.bad?.text ?? "none"]
          }))
    }
  }

  /// A difference with its first line as it stands in the log.
  private mutating func add(quoting item: Difference) {
    add(.paragraph(DiffWords.spans(item, isQuoted: true)))
    if let finding = item.good ?? item.bad { add(.quote([finding.text])) }
  }

  private mutating func add(items: [Difference], most: Int) {
    add(.bullets(items.prefix(most).map { DiffWords.spans($0) }))
    let rest = items.count - most
    if rest > 0 { add(.paragraph([.words("\(rest) more in JSON.")])) }
  }

  /// What only one run could have shown, by reason.
  private mutating func addHidden(_ hidden: [Difference], _ level: Int) {
    guard !hidden.isEmpty else { return }
    add(.heading(level, "What only one run could have shown"))
    var reasons: [String] = []
    var byReason: [String: [Difference]] = [:]
    for item in hidden {
      let why = item.visibility.map(DiffWords.reason) ?? ""
      if byReason[why] == nil { reasons.append(why) }
      byReason[why, default: []].append(item)
    }
    add(
      .bullets(
        reasons.map { reason in
          let items = byReason[reason] ?? []
          let known = items.filter { $0.kind != .line }.map(\.subject)
          let lines = items.count - known.count
          var spans: [Span] = [.words(reason)]
          if !known.isEmpty {
            let shown = known.prefix(DiffWords.mostNames)
            spans.append(.code(shown.joined(separator: ", ")))
            if known.count > shown.count {
              spans.append(.words("and \(Words.count(known.count - shown.count, "more message"))"))
            }
          }
          if lines > 0 {
            spans.append(
              .words(
                "\(known.isEmpty ? "" : "and ")\(Words.count(lines, "line")) that no pattern knows")
            )
          }
          return spans
        }))
  }
}
