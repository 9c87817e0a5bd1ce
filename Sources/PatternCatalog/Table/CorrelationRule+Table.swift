internal import LogModel

extension CorrelationRule {
  func write(to writer: inout TableWriter) {
    writer.write(id)
    writer.write(title)
    writer.write(explanation)
    writer.write(severity?.rawValue)
    writer.write(subject.rawValue)
    writer.write(anchors)
    writer.write(streams.map(\.rawValue))
    writer.write(groupBy)
    writer.write(episode.gapSeconds ?? -1)
    writer.write(episode.gapAtMarkSeconds)
    writer.write(episode.marks)
    writer.write(episode.boots)
    writer.write(partners)
    writer.list(status.map { [$0] } ?? []) { $1.write(to: &$0) }
    writer.write(linkBy)
    writer.write(partnersEndEpisode)
    writer.write(context)
    writer.write(contextEndsAtAnchor)
    writer.write(timespanSeconds)
    writer.write(yieldsTo)
    writer.write(leadsTo)
    writer.list(hypotheses) { $1.write(to: &$0) }
    writer.write(nextSteps)
    source.write(to: &writer)
  }

  init(from reader: inout TableReader) throws(TableError) {
    self.init(
      id: try reader.string(), title: try reader.string(), explanation: try reader.string(),
      severity: try reader.optional().flatMap(Severity.init),
      subject: try reader.choice(Subject.self), anchors: try reader.strings(),
      streams: try reader.list { reader throws(TableError) in
        try reader.choice(StreamRole.self)
      },
      groupBy: try reader.strings(), episode: try Episode(from: &reader),
      partners: try reader.strings(),
      status: try reader.list { reader throws(TableError) in try Status(from: &reader) }.first,
      linkBy: try reader.strings(),
      partnersEndEpisode: try reader.bool(), context: try reader.strings(),
      contextEndsAtAnchor: try reader.bool(), timespanSeconds: try reader.double(),
      yieldsTo: try reader.strings(),
      leadsTo: try reader.strings(),
      hypotheses: try reader.list { reader throws(TableError) in
        try HypothesisRule(from: &reader)
      },
      nextSteps: try reader.strings(), source: try SourcePlace(from: &reader))
  }
}

extension CorrelationRule.Status {
  func write(to writer: inout TableWriter) {
    writer.write(capture)
    writer.write(plain)
    writer.write(passedFrom)
    writer.list(answers) { writer, answer in
      writer.write(answer.partner)
      writer.write(answer.statuses)
    }
  }

  init(from reader: inout TableReader) throws(TableError) {
    self.init(
      capture: try reader.string(), plain: try reader.string(), passedFrom: try reader.string(),
      answers: try reader.list { reader throws(TableError) in
        Answer(partner: try reader.string(), statuses: try reader.strings())
      })
  }
}

extension CorrelationRule.Episode {
  init(from reader: inout TableReader) throws(TableError) {
    let gap = try reader.double()
    self.init(
      gapSeconds: gap < 0 ? nil : gap, gapAtMarkSeconds: try reader.double(),
      marks: try reader.strings(), boots: try reader.strings())
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
    writer.list(remedies) { writer, remedy in
      writer.write(remedy.kind.rawValue)
      writer.write(remedy.what)
      writer.write(remedy.state)
      writer.write(remedy.reference)
    }
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
      causes: try reader.strings(), nextSteps: try reader.strings(),
      remedies: try reader.list { reader throws(TableError) in
        RemedyRule(
          kind: try reader.choice(RemedyRule.Kind.self), what: try reader.string(),
          state: try reader.string(), reference: try reader.optional())
      })
  }
}
