import LogModel

/// From the counts to what the input is.
extension ProfileReader {
  var profile: InputProfile {
    let kind = kind
    let (role, why, isTold) = declaredOrDetectedRole(kind)
    return InputProfile(
      role: role, roleWhy: why, isRoleDeclared: input.declaredRole != nil, isRoleTold: isTold,
      lineCount: lineCount, dialects: dialects, domid: input.declaredDomid ?? domid,
      domainName: input.declaredDomainName ?? domainName, isLog: kind == .log || kind == .xlLog,
      kind: kind,
      hostname: hostname, kernelRelease: kernelRelease,
      hasSeveralHosts: input.declaredRole == nil && hostChanges.areSeveral)
  }

  private var dialects: [String] {
    formCounts.enumerated().filter { $0.element > 0 }
      .stablySorted { $0.element > $1.element }
      .map { DressForms.names[$0.offset].name }
  }

  private var kind: InputProfile.Kind {
    if FileNameHint.isRecord(input.name) { return .record }
    if lineCount == 0 { return .empty }
    if isList { return .xlList }
    if infoKeyCount >= 2 { return .xlInfo }
    if storeLineCount * 2 > lineCount { return .xenstoreLs }
    if unameCount > 0, unameCount == lineCount { return .uname }
    if packageCount * 4 > lineCount * 3 || (packageCount >= 5 && packageCount * 2 > lineCount) {
      return .packages
    }
    if domainName != nil, hypervisorCount == 0, stampedKernelCount == 0 { return .xlLog }
    let hasKnownText =
      evidence.backendLines + evidence.frontendLines + evidence.kernelLines > 0
    let hasWriter = hypervisorCount + consoleCount + toolstackCount > 0
    if hasWriter || hasKnownText || stampedKernelCount > 0 || dressedCount * 5 >= lineCount {
      return .log
    }
    // Who names a file's role vouches for its lines: a cut-out of one line has nothing else to be told by.
    return input.declaredRole != nil && input.isNamed ? .log : .text
  }

  private func declaredOrDetectedRole(_ kind: InputProfile.Kind) -> DetectedRole {
    if let declared = input.declaredRole { return (declared, "the user says so", true) }
    switch kind {
    case .xenstoreLs, .xlList, .xlInfo, .xlLog, .uname, .packages:
      return (.toolstack, "it is the output of a Xen tool", true)
    default: return detectedRole
    }
  }

  /// A role, why, and whether the user or the content tells it.
  private typealias DetectedRole = (role: StreamRole, why: String, isTold: Bool)

  private var detectedRole: DetectedRole {
    if toolstackCount > 0, toolstackCount * 2 > dressedCount, hypervisorCount == 0 {
      return (.toolstack, "\(toolstackCount) of \(lineCount) lines are from Xen's tools", true)
    }
    let xenLines = hypervisorCount + consoleCount
    if evidence.backendLines > evidence.frontendLines, let first = evidence.firstBackend {
      return (
        .dom0, "line \(first.line) has “\(first.text)”, which a backend domain's kernel prints",
        true
      )
    }
    if evidence.frontendLines > 0, let first = evidence.firstFrontend {
      return (
        .guest, "line \(first.line) has “\(first.text)”, which a guest's kernel prints", true
      )
    }
    if xenLines > 0, kernelCount * 20 <= xenLines, stampedKernelCount == 0 {
      return (.hypervisor, "\(xenLines) of \(lineCount) lines are Xen's own", true)
    }
    if xenLines > 0 {
      return (
        .dom0,
        "\(kernelCount) unprefixed lines stand among \(xenLines) of Xen: a console that both share",
        true
      )
    }
    if let hint = FileNameHint.role(input.name) {
      return (
        hint.role, "the content doesn't tell; the file's name has “\(hint.word)” in it", false
      )
    }
    return (.guest, "nothing in it tells whose kernel wrote it; taken for a guest's", false)
  }
}
