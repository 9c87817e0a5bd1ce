internal import Bisection

/// Which failure a bisection looks for: the one that the user names, otherwise the one that the bad end shows most often, the
/// first among equals.
///
/// It is settled by the runs of the bad end that come before any other build's. A bad end that shows nothing leaves it to
/// whichever build fails first.
public struct SoughtFailure: Sendable {
  /// The failure; nil while none is known.
  public private(set) var target: SignatureTarget?
  private let badEnd: String
  private var isSettled: Bool
  private var isBadEndRun = false
  /// How often the bad end has shown each failure, in the order of their first showing.
  private var shown: [(signature: String, count: Int)] = []

  /// What is looked for after some recorded runs.
  ///
  /// - Parameters:
  ///   - target: the failure that the user names.
  ///   - badEnd: the build that is said to be bad.
  ///   - recorded: the runs that were made before, oldest first.
  public init(named target: SignatureTarget?, badEnd: String, recorded: [RecordedRun] = []) {
    self.target = target
    self.badEnd = badEnd
    isSettled = target != nil
    for run in recorded {
      note(
        run.observation.build, Verdict(rawValue: run.observation.verdict),
        run.observation.signature)
    }
  }

  /// What a run of a build says, once it is known what is looked for; what it shows may settle that.
  mutating func settled(
    _ judgement: VerdictJudge.Judgement, of build: String
  ) -> VerdictJudge.Judgement {
    guard !isSettled else { return judgement }
    if target == nil, build != badEnd, !isBadEndRun, judgement.verdict == .bad,
      let signature = judgement.signature
    {
      return VerdictJudge.Judgement(
        .otherFailure, "\(signature), before \(badEnd) has shown which failure is looked for",
        signature: signature)
    }
    note(build, judgement.verdict, judgement.signature)
    guard build == badEnd, judgement.verdict == .otherFailure, let signature = judgement.signature,
      target == .signature(signature)
    else { return judgement }
    return VerdictJudge.Judgement(
      .bad, "\(signature), which \(badEnd) has shown most often", signature: signature)
  }

  private mutating func note(_ build: String, _ verdict: Verdict?, _ signature: String?) {
    guard !isSettled else { return }
    if build == badEnd {
      isBadEndRun = true
      if let signature, verdict == .bad || verdict == .otherFailure { count(signature) }
    } else {
      if target == nil, verdict == .bad { target = signature.map(SignatureTarget.signature) }
      isSettled = isBadEndRun && target != nil
    }
  }

  private mutating func count(_ signature: String) {
    if let index = shown.firstIndex(where: { $0.signature == signature }) {
      shown[index].count += 1
    } else {
      shown.append((signature, 1))
    }
    let most = shown.map(\.count).max()
    target = shown.first { $0.count == most }.map { .signature($0.signature) }
  }
}
