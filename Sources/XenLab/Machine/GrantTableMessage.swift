/// A message of grant_table.c, worded as each series of releases words it.
enum GrantTableMessage {
  case copyBeyondPage
  case copyByFrame
  case sourceDomain(DomainID)
  case destinationDomain(DomainID)
  case badReference(UInt64)
  /// An entry that is no access grant for the caller; `isMap` tells the two functions apart.
  case badFlags(GrantEntry, expected: DomainID, isMap: Bool)
  case writePin(isMap: Bool)
  case badPin(ActiveEntry, caller: DomainID)
  case sourceFrame(UInt64)
  case sourcePage(UInt64)
  case destinationFrame(UInt64)
  case destinationPage(UInt64)
  case transferFrame(UInt64)
  case transferDomain(DomainID)
  case transferReference(UInt32, taker: DomainID)
  case transferFlags(GrantEntry, expected: DomainID)
  case transferHeadroom(UInt32, taker: DomainID, pages: Int, maxPages: Int, isDying: Bool)

  /// Transfers are told as information, everything else as a warning.
  var level: HypervisorConsole.Level {
    switch self {
    case .transferFrame, .transferDomain, .transferReference, .transferFlags, .transferHeadroom:
      .info
    default: .warning
    }
  }

  /// Whether a release has words for it, or fails without any.
  func isWorded(in release: HypervisorRelease) -> Bool {
    switch self {
    case .copyByFrame, .sourceDomain, .destinationDomain: !release.hasModernWording
    case .sourcePage: release.series < XenSeries(4, 2)
    case .transferHeadroom(_, _, let pages, let most, _): !release.hasHeadroomText || pages >= most
    default: true
    }
  }

  /// The text in a release that has words for it.
  func text(in release: HypervisorRelease) -> String {
    let modern = release.hasModernWording
    let dot = modern ? "" : "."
    switch self {
    case .copyBeyondPage: return "copy beyond page area" + dot
    case .copyByFrame: return "only allow copy-by-mfn for DOMID_SELF."
    case .sourceDomain(let domid), .destinationDomain(let domid):
      return "couldn't find \(domid)"
    case .badReference(let number):
      return "Bad grant reference " + (modern ? "0x" + String(number, radix: 16) : "\(number)")
    case .badFlags(let entry, let expected, _):
      let head = "Bad flags (\(String(entry.flags, radix: 16))) or dom (\(entry.domid))"
      return head + (modern ? "; expected d\(expected)" : ". (expected dom \(expected))")
    case .writePin: return "Attempt to write-pin a r/o grant entry" + dot
    case .badPin(let active, let caller):
      let pin = Digits.hex(UInt64(active.pin), 8)
      return "Bad domain (\(active.domid) != \(caller)), or risk of counter overflow \(pin)"
    case .sourceFrame(let frame): return "source frame \(String(frame, radix: 16)) invalid" + dot
    case .sourcePage(let frame): return "Could not get src frame \(String(frame, radix: 16))"
    case .destinationFrame(let frame):
      let side = release.series >= XenSeries(4, 6) ? "source" : "destination"
      return "\(side) frame \(String(frame, radix: 16)) invalid" + dot
    case .destinationPage(let frame): return Self.destinationPage(frame, release)
    case .transferFrame(let frame):
      return Self.function(modern) + "out-of-range \(String(frame, radix: 16))"
    case .transferDomain(let domid):
      return Self.function(modern)
        + (modern ? "can't find d\(domid)" : "can't find domain \(domid)")
    case .transferReference(let reference, let taker):
      return modern
        ? "Bad grant reference 0x\(String(reference, radix: 16)) for transfer to d\(taker)"
        : "Bad grant reference (\(reference)) for transfer to domain(\(taker))."
    case .transferFlags(let entry, let expected):
      let head = "Bad flags (\(String(entry.flags, radix: 16))) or dom (\(entry.domid))"
      return head + (modern ? "; expected d\(expected)" : ". (NB. expected dom \(expected))")
    case .transferHeadroom: return headroomText(in: release)
    }
  }

  private static func function(_ modern: Bool) -> String { modern ? "" : "gnttab_transfer: " }

  private static func destinationPage(_ frame: UInt64, _ release: HypervisorRelease) -> String {
    if release.series >= XenSeries(4, 11) {
      return "Could not get writable frame 0x\(Digits.hex(frame, 3))"
    }
    let what = release.series >= XenSeries(4, 6) ? "writable" : "dst"
    return "Could not get \(what) frame \(String(frame, radix: 16))"
  }

  private func headroomText(in release: HypervisorRelease) -> String {
    guard case .transferHeadroom(let reference, let taker, let pages, let most, let dying) = self
    else { return "" }
    guard release.hasHeadroomText else {
      return """
        gnttab_transfer: Transferee has no reservation headroom (\(pages),\(most)) or provided a \
        bad grant ref (\(Digits.hex(UInt64(reference), 8))) or is dying (\(dying ? 1 : 0))
        """
    }
    if !release.hasModernWording {
      return "gnttab_transfer: Transferee (d\(taker)) has no headroom (tot \(pages), max \(most))"
    }
    let extra = release.series >= XenSeries(4, 14) ? ", ex 0" : ""
    return "Transferee d\(taker) has no headroom (tot \(pages), max \(most)\(extra))"
  }

  /// The source line that the message names.
  func sourceLine(_ lines: GrantTableLines) -> Int {
    switch self {
    case .copyBeyondPage: lines.copyBeyondPage
    case .copyByFrame: lines.copyByFrame
    case .sourceDomain: lines.sourceDomain
    case .destinationDomain: lines.destinationDomain
    case .badReference: lines.badReference
    case .badFlags(_, _, let isMap): isMap ? lines.mapFlags : lines.badFlags
    case .writePin(let isMap): isMap ? lines.mapReadonly : lines.writePin
    case .badPin: lines.badPin
    case .sourceFrame: lines.sourceFrame
    case .sourcePage: lines.sourcePage
    case .destinationFrame: lines.destinationFrame
    case .destinationPage: lines.destinationPage
    case .transferFrame: lines.transferFrame
    case .transferDomain: lines.transferDomain
    case .transferReference: lines.transferReference
    case .transferFlags: lines.transferFlags
    case .transferHeadroom: lines.transferHeadroom
    }
  }
}
