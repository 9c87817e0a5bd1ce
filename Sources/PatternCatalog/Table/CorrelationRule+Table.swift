internal import LogModel

extension CorrelationRule {
  func write(to writer: inout TableWriter) {
    writer.write(id)
    writer.write(title)
    writer.write(explanation)
    writer.write(severity.rawValue)
    writer.write(anchors)
    writer.write(groupBy)
    writer.write(partners)
    writer.write(context)
    writer.write(timespanSeconds)
    writer.write(partnersAloneFrom)
    writer.list(hypotheses) { $1.write(to: &$0) }
    writer.write(nextSteps)
    source.write(to: &writer)
  }

  init(from reader: inout TableReader) throws(TableError) {
    self.init(
      id: try reader.string(), title: try reader.string(), explanation: try reader.string(),
      severity: try reader.choice(Severity.self), anchors: try reader.strings(),
      groupBy: try reader.strings(), partners: try reader.strings(),
      context: try reader.strings(), timespanSeconds: try reader.double(),
      partnersAloneFrom: try reader.int(),
      hypotheses: try reader.list { reader throws(TableError) in
        try HypothesisRule(from: &reader)
      },
      nextSteps: try reader.strings(), source: try SourcePlace(from: &reader))
  }
}

extension HypothesisRule {
  func write(to writer: inout TableWriter) {
    writer.write(id)
    writer.write(title)
    writer.write(prior)
    writer.list(evidence) { writer, evidence in
      writer.write(evidence.when.rawValue)
      writer.write(evidence.pattern)
      writer.list(evidence.captures) { writer, capture in
        writer.write(capture.name)
        writer.write(capture.accepted)
        writer.write(capture.negated)
      }
      writer.write(evidence.ratio)
      writer.write(evidence.reason)
    }
    writer.write(causes)
    writer.write(nextSteps)
  }

  init(from reader: inout TableReader) throws(TableError) {
    self.init(
      id: try reader.string(), title: try reader.string(), prior: try reader.double(),
      evidence: try reader.list { reader throws(TableError) in
        EvidenceRule(
          when: try reader.choice(EvidenceRule.Condition.self), pattern: try reader.string(),
          captures: try reader.list { reader throws(TableError) in
            EvidenceRule.CaptureCondition(
              name: try reader.string(), accepted: try reader.strings(),
              negated: try reader.bool())
          },
          ratio: try reader.double(), reason: try reader.string())
      },
      causes: try reader.strings(), nextSteps: try reader.strings())
  }
}
