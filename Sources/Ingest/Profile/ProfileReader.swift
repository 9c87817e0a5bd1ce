import LogModel

/// Reads the beginning of an input and says who wrote it and what it is.
///
/// The first 20,000 lines decide: what tells the roles apart is printed at boot or with the failure itself.
struct ProfileReader {
  /// How many lines are looked at.
  private static let lineLimit = 20_000

  let input: LogInput
  let lineMap: LineMap
  var lineCount = 0
  var dressedCount = 0
  var hypervisorCount = 0
  var consoleCount = 0
  var kernelCount = 0
  var stampedKernelCount = 0
  var toolstackCount = 0
  var storeLineCount = 0
  var infoKeyCount = 0
  var formCounts = [Int](repeating: 0, count: DressForms.names.count)
  var evidence = RoleEvidence()
  var hostname: String?
  var hostChanges = HostChanges()
  var kernelRelease: String?
  var domid: Int?
  var domainName: String?
  var isList = false
  var unameCount = 0
  var packageCount = 0

  /// The profile of prepared bytes, whose lines a map leads back to those of the input.
  static func profile(
    of bytes: UnsafeRawBufferPointer, lineMap: LineMap, input: LogInput
  ) -> InputProfile {
    var reader = ProfileReader(input: input, lineMap: lineMap)
    reader.read(bytes)
    return reader.profile
  }

  private init(input: LogInput, lineMap: LineMap) {
    self.input = input
    self.lineMap = lineMap
  }

  private mutating func read(_ bytes: UnsafeRawBufferPointer) {
    var number = 0
    for range in LineSplitter(bytes) {
      number += 1
      if number > Self.lineLimit { break }
      read(UnsafeRawBufferPointer(rebasing: bytes[range]), number: number)
    }
    hostChanges.end()
  }

  private mutating func read(_ raw: UnsafeRawBufferPointer, number: Int) {
    let dress = Undresser.undress(raw, forms: input.forcedForms ?? .all)
    let line = LineBytes(raw)
    guard line.end > 0 else { return }
    lineCount += 1
    if !dress.forms.isEmpty, !dress.message.isEmpty { dressedCount += 1 }
    countForms(dress.forms)
    if let host = dress.host {
      if hostname == nil { hostname = line.text(host) }
      countHost(line, dress)
    }
    switch dress.writer {
    case .hypervisor: hypervisorCount += 1
    case .console: consoleCount += 1
    case .toolstack: toolstackCount += 1
    case .kernel where !dress.isUserSpace:
      kernelCount += 1
      if dress.stamp?.kind == .uptime { stampedKernelCount += 1 }
      if evidence.backendLines + evidence.frontendLines < 64 || number < 2_000 {
        evidence.add(
          line, from: dress.message.lowerBound, number: lineMap.originalLine(of: number))
      }
      if dress.forms.isEmpty { readUndressed(line, number: number) }
      readBanner(line, from: dress.message.lowerBound)
    case .kernel: break
    }
  }

  private mutating func countHost(_ line: LineBytes, _ dress: Dress) {
    guard dress.isOfKernelOrXen, !hostChanges.areSeveral,
      let key = HostKey.key(line, dress.host)
    else { return }
    let start = dress.message.lowerBound
    hostChanges.add(
      host: key,
      isBanner: line.has("Linux version ", at: start) || line.has("Xen version ", at: start))
  }

  private mutating func countForms(_ forms: DressForms) {
    guard !forms.isEmpty else { return }
    for (index, entry) in DressForms.names.enumerated() where forms.contains(entry.form) {
      formCounts[index] += 1
    }
  }

  private mutating func readBanner(_ line: LineBytes, from offset: Int) {
    guard kernelRelease == nil, line.has("Linux version ", at: offset) else { return }
    let start = offset + 14
    let end = line.find(ASCII.blank, from: start, limit: start + 128) ?? line.end
    kernelRelease = line.text(start..<min(end, line.end))
  }

  /// Lines of the tools' own outputs, which have no prefix.
  private mutating func readUndressed(_ line: LineBytes, number: Int) {
    if number == 1, line.has("Name ", at: 0), line.find("VCPUs", from: 0) != nil { isList = true }
    // With permissions, `xenstore-ls -p`, a list in brackets follows the value.
    if line.find(" = \"", from: 0) != nil,
      line[line.end - 1] == UInt8(ascii: "\"") || line[line.end - 1] == UInt8(ascii: ")")
    {
      storeLineCount += 1
    }
    readWaiting(line)
    if line.has("Linux ", at: 0), line.find(" #", from: 6) != nil,
      line.find("GNU/Linux", from: 6) != nil
    {
      unameCount += 1
    }
    if isPackage(line) { packageCount += 1 }
    guard let colon = line.find(ASCII.colon, from: 0, limit: 32), line[colon - 1] == ASCII.blank
    else { return }
    var end = colon
    while end > 0, line[end - 1] == ASCII.blank { end -= 1 }
    let value = afterBlanks(line, colon + 1)..<line.end
    // xm info has no xen_version.
    if line.has("xen_major", at: 0) || line.has("xen_minor", at: 0)
      || line.has("xen_version", at: 0)
    {
      infoKeyCount += 1
    }
    if end == 4, line.has("host", at: 0), hostname == nil { hostname = line.text(value) }
    if end == 7, line.has("release", at: 0), kernelRelease == nil {
      kernelRelease = line.text(value)
    }
  }

  /// `ii  name  version  ...` of dpkg; one word that ends in an architecture or a distribution's release, of rpm.
  private func isPackage(_ line: LineBytes) -> Bool {
    if line.has("ii  ", at: 0) || line.has("hi  ", at: 0) || line.has("rc  ", at: 0) { return true }
    guard line.find(ASCII.blank, from: 0, limit: line.end) == nil,
      line.find(ASCII.dash, from: 1, limit: line.end) != nil
    else { return false }
    let ends: [StaticString] = [
      ".x86_64", ".noarch", ".i386", ".i686", ".aarch64", ".el5", ".el5xen", ".el6", ".el7",
    ]
    return ends.contains { line.has($0, at: line.end - $0.utf8CodeUnitCount) }
  }

  /// `Waiting for domain web01 (domid 2) to die [pid 312]`.
  private mutating func readWaiting(_ line: LineBytes) {
    guard line.has("Waiting for domain ", at: 0),
      let parenthesis = line.find(" (domid ", from: 19),
      let number = line.number(at: parenthesis + 8, limit: 5)
    else { return }
    domainName = line.text(19..<parenthesis)
    domid = number.value
    toolstackCount += 1
  }

  private func afterBlanks(_ line: LineBytes, _ offset: Int) -> Int {
    var index = offset
    while index < line.end, line[index] == ASCII.blank { index += 1 }
    return index
  }
}

extension LineBytes {
  /// A part of the line as text, damaged UTF-8 repaired.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<end)], as: UTF8.self)
  }
}
