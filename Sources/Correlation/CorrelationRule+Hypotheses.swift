internal import LogModel
internal import PatternCatalog

extension CorrelationRule {
  /// The hypothesis of a name; nil where there is none.
  func hypothesis(_ id: String?) -> HypothesisRule? { hypotheses.first { $0.id == id } }
}

extension HypothesisRule {
  /// Whether a line is one that speaks for the cause.
  func isSupported(by event: Event) -> Bool {
    causes.contains(event.pattern)
      && evidence.contains { $0.ratio > 1 && $0.isFulfilled(by: event) }
  }
}
