public import Bisection
public import Correlation
public import Ingest
public import LogModel
public import PatternCatalog

/// Takes the verdict of a run from its logs and from how its test ended.
///
/// The order of the questions is the rule: another kernel than asked for says nothing about the build, whatever it shows;
/// what is looked for, if found, is bad whatever the exit code; its absence is good only where it could have been seen.
public struct VerdictJudge: Sendable {
  /// The failure that is looked for.
  public let target: SignatureTarget
  /// What makes a run bad.
  public var badWhen: Set<BadWhen>
  /// The patterns, to tell what could have been seen; nil where a guest's log is enough.
  public var catalog: Catalog?
  /// The release that the build under test announces; nil where it is not checked.
  public var expectedRelease: ReleaseTemplate?
  /// Whose kernel the build under test is; nil where any may be.
  public var testedRole: StreamRole?
  /// A text that the logs have once somebody can log in; nil where it is not checked.
  public var login: String?

  /// A judge of one failure.
  public init(
    target: SignatureTarget, badWhen: Set<BadWhen> = [.incident], catalog: Catalog? = nil,
    expectedRelease: ReleaseTemplate? = nil, testedRole: StreamRole? = nil, login: String? = nil
  ) {
    self.target = target
    self.badWhen = badWhen
    self.catalog = catalog
    self.expectedRelease = expectedRelease
    self.testedRole = testedRole
    self.login = login
  }

  /// A verdict with its reason.
  public struct Judgement: Sendable, Hashable {
    /// What the run says of its build.
    public let verdict: Verdict
    /// Why, in a sentence.
    public let reason: String
    /// The signature of the incident found, the target's or another.
    public let signature: String?

    /// A verdict.
    init(_ verdict: Verdict, _ reason: String, signature: String? = nil) {
      self.verdict = verdict
      self.reason = reason
      self.signature = signature
    }
  }

  /// Everything that one run left.
  public struct Evidence: Sendable {
    /// The analysis of its logs.
    public let result: AnalysisResult
    /// The streams with all their events.
    public let streams: [StreamState]
    /// The files themselves.
    public let inputs: [LogInput]
    /// The build's name, as it is put into templates.
    public let build: String

    /// What a run left.
    public init(
      result: AnalysisResult, streams: [StreamState], inputs: [LogInput] = [], build: String = ""
    ) {
      self.result = result
      self.streams = streams
      self.inputs = inputs
      self.build = build
    }
  }

  /// Judges a run of which only the exit status is known.
  ///
  /// - Parameter status: 0 passed, 124 hung, 125 can't tell, anything else failed.
  public func judge(
    _ result: AnalysisResult, streams: [StreamState], status: Int
  ) -> Judgement {
    judge(Evidence(result: result, streams: streams), ending: TestEnding(status: status))
  }

  /// Judges a run.
  public func judge(_ evidence: Evidence, ending: TestEnding) -> Judgement {
    if let wrong = wrongKernel(evidence) { return wrong }
    if badWhen.contains(.incident), let found = found(in: evidence) { return found }
    let ending = self.ending(ending, evidence)
    let other = otherFailure(in: evidence.result)
    switch ending.kind {
    case .notBooted where badWhen.contains(.noBoot), .hung where badWhen.contains(.hung):
      return Judgement(.bad, ending.words, signature: other?.signature)
    default: break
    }
    if badWhen.contains(.exit) { return byExit(ending, other) }
    if let other {
      return Judgement(
        badWhen.contains(.otherFailure) ? .bad : .otherFailure, other.reason,
        signature: other.signature)
    }
    switch ending.kind {
    case .notBooted, .cannotTell: return Judgement(.skip, ending.words)
    case .hung: return Judgement(.hung, ending.words)
    case .infra: return Judgement(.infra, ending.words)
    case .failed, .otherFailure: return failed(ending, evidence)
    case .passed: return passed(ending, evidence)
    }
  }

  /// What is looked for, in words.
  var sought: String { target == .any ? "an incident" : target.description }
}

extension VerdictJudge {
  private func wrongKernel(_ evidence: Evidence) -> Judgement? {
    guard let expectedRelease,
      let wrong = expectedRelease.mismatch(
        in: evidence.streams, role: testedRole, build: evidence.build)
    else { return nil }
    return Judgement(
      .infra,
      "the kernel that ran was \(wrong.release) (\(wrong.place)), not "
        + expectedRelease.expected(build: evidence.build))
  }

  /// The end of a test with all that its logs add: another kernel that ran is the bench's fault, and a test may pass on a
  /// machine that nobody can log in to.
  public func settled(_ ending: TestEnding, _ evidence: Evidence) -> TestEnding {
    if let wrong = wrongKernel(evidence) { return TestEnding(.infra, wrong.reason) }
    return self.ending(ending, evidence)
  }

  /// The end of a test with what its logs say of a login.
  private func ending(_ ending: TestEnding, _ evidence: Evidence) -> TestEnding {
    guard let login, ending.kind == .passed || ending.kind == .failed || ending.kind == .hung,
      !LogWitness(evidence.inputs).contains(login)
    else { return ending }
    return TestEnding(.notBooted, "no login: the logs don't have '\(login)'", booted: false)
  }

  /// The verdict of the exit code, with what the logs show beside it.
  private func byExit(_ ending: TestEnding, _ other: Judgement?) -> Judgement {
    let shown = other.map { "; the logs show \($0.reason)" } ?? ""
    let verdict: Verdict =
      switch ending.kind {
      case .passed: .good
      case .failed: .bad
      case .cannotTell, .notBooted: .skip
      case .hung: .hung
      case .infra: .infra
      case .otherFailure: badWhen.contains(.otherFailure) ? .bad : .otherFailure
      }
    return Judgement(verdict, ending.words + shown, signature: other?.signature)
  }

  private func failed(_ ending: TestEnding, _ evidence: Evidence) -> Judgement {
    if badWhen.contains(.otherFailure) {
      return Judgement(.bad, "\(ending.words), and the logs don't show \(sought)")
    }
    // Where only a boot is asked for, a test that ran at all says that there was one.
    if badWhen == [.noBoot], ending.booted == true {
      return Judgement(.good, "it booted; what failed was the test")
    }
    if badWhen.contains(.incident), let unseen = unseen(ending, evidence) { return unseen }
    return Judgement(
      .otherFailure,
      badWhen.contains(.incident)
        ? "\(ending.words), but the logs don't show \(sought)" : ending.words)
  }

  private func passed(_ ending: TestEnding, _ evidence: Evidence) -> Judgement {
    guard badWhen.contains(.incident) else { return Judgement(.good, ending.words) }
    if let unseen = unseen(ending, evidence) { return unseen }
    return Judgement(.good, "\(ending.words) and the logs don't show \(sought)")
  }
}
