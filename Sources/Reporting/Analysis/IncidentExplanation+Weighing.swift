import Correlation

extension IncidentExplanation {
  /// Each hypothesis from its prior to its share: every ratio with its reason and its line, and the sum that scales them.
  func writeWeighing(_ incident: Incident, _ ink: Ink, to page: inout Paragraphs) {
    page.gap()
    page.raw(ink.bold("5. How the causes were weighed"))
    page.prose(
      "Each starts at its prior; every piece of evidence multiplies it by how many times more likely that is if the "
        + "cause holds than if it does not. The ratios are estimates on the careful side: by cases with known truth, "
        + "their product counts squared. The results are scaled to add up to 100 %.", indent: 2)
    let weights = incident.hypotheses.map(\.weight)
    let total = weights.reduce(0, +)
    for (hypothesis, weight) in zip(incident.hypotheses, weights) {
      page.gap()
      page.prose(
        hypothesis.title, indent: 2, label: "\(hypothesis.id): ", paint: ink.bold)
      let prior = hypothesis.prior.map { Words.decimal($0, places: 3) } ?? "not kept"
      page.prose("prior \(prior)", indent: 4)
      for argument in hypothesis.for + hypothesis.against {
        page.prose(
          "\(argument.reason)\(argument.place.map { " [\($0)]" } ?? "")", indent: 4,
          label: "x \(Words.decimal(argument.ratio, places: 3))  ")
      }
      if hypothesis.for.isEmpty, hypothesis.against.isEmpty {
        page.prose("no evidence for or against", indent: 4)
      }
      if hypothesis.prior != nil, total > 0 {
        page.prose(
          "= \(Self.figure(weight)) of \(Self.figure(total)): \(Words.percent(hypothesis.probability))",
          indent: 4)
      } else {
        page.prose("= \(Words.percent(hypothesis.probability))", indent: 4)
      }
    }
  }

  /// Three significant decimals or so, for numbers far below and far above 1.
  private static func figure(_ number: Double) -> String {
    number >= 0.1 || number <= 0
      ? Words.decimal(number, places: 2) : Words.decimal(number, places: 6)
  }
}
