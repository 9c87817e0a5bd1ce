internal import LogModel

/// A log server's file, in which several hosts' lines stand between each other, taken apart into the logs of each.
///
/// Each is an input of its own under the same name, with the places of the file; what a host's kernel is, is told from
/// its own lines. Lines of hosts without a kernel's or Xen's lines are one more.
enum HostSplit {
  /// The logs of the hosts, in the order of their first lines; the input itself where it is of one host.
  ///
  /// - Complexity: linear in the bytes; nothing is copied where the input is of one host.
  static func pieces(of prepared: PreparedInput, input: LogInput) -> [PreparedInput] {
    guard prepared.profile.hasSeveralHosts else { return [prepared] }
    let shares = prepared.bytes.withBytes { Self.shares(of: $0, in: prepared) }
    guard shares.count > 1 else { return [prepared] }
    let profiles = shares.map { share in
      share.bytes.withUnsafeBytes {
        ProfileReader.profile(of: $0, lineMap: share.lineMap, input: input).ofOneHost
      }
    }
    let names = zip(shares, profiles).compactMap { $0.host == nil ? nil : $1.hostname }
    let note = Diagnostic(
      severity: .info, code: "input.several-hosts", place: prepared.name,
      message: "lines of \(names.count) hosts stand in it, each read as a log of its own: "
        + names.prefix(namedHosts).joined(separator: ", ")
        + (names.count > namedHosts ? " and \(names.count - namedHosts) more" : ""),
      advice: nil)
    return zip(shares, profiles).enumerated().map { index, piece in
      PreparedInput(
        name: prepared.name, bytes: LogBytes(piece.0.bytes),
        lineMap: piece.0.lineMap, profile: piece.1,
        forcedForms: prepared.forcedForms,
        diagnostics: index == 0 ? prepared.diagnostics + [note] : [])
    }
  }

  /// More hosts are counted, not named.
  private static let namedHosts = 8

  /// What one host wrote.
  private struct Share {
    let host: [UInt8]?
    var bytes: [UInt8] = []
    var lines: [UInt32] = []
    var lineMap: LineMap { LineMap(originalLines: lines) }
  }

  private static func shares(
    of bytes: UnsafeRawBufferPointer, in prepared: PreparedInput
  ) -> [Share] {
    let hosts = kernelHosts(bytes, in: prepared)
    var shares: [Share] = []
    var numbers: [[UInt8]?: Int] = [:]
    var host: [UInt8]?
    for line in NumberedLines(bytes) {
      // A line without a host goes on with what the line before it says.
      let named = HostKey.key(LineBytes(line.bytes), prepared.undress(line.bytes).host)
      if let named { host = hosts.contains(named) ? named : nil }
      let number = numbers[host] ?? shares.count
      if number == shares.count {
        numbers[host] = number
        shares.append(Share(host: host))
      }
      shares[number].bytes += line.bytes
      shares[number].bytes.append(0x0A)
      shares[number].lines.append(
        UInt32(clamping: prepared.lineMap.originalLine(of: line.number)))
    }
    return shares
  }

  private static func kernelHosts(
    _ bytes: UnsafeRawBufferPointer, in prepared: PreparedInput
  ) -> Set<[UInt8]> {
    var hosts: Set<[UInt8]> = []
    for line in NumberedLines(bytes) {
      let dress = prepared.undress(line.bytes)
      guard dress.isOfKernelOrXen, let key = HostKey.key(LineBytes(line.bytes), dress.host) else {
        continue
      }
      hosts.insert(key)
    }
    return hosts
  }
}

extension Dress {
  /// Whether a kernel or the hypervisor wrote the line, and no program.
  var isOfKernelOrXen: Bool {
    switch writer {
    case .hypervisor: true
    case .kernel: !isUserSpace
    case .console, .toolstack: false
    }
  }
}
