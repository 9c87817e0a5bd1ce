import Ingest
import LogModel

/// A line's dress written out on one line, for tables: `writer | stamp | outer | origin | level | message`.
func undressed(_ text: String, forms: DressForms = .all) -> String {
  let bytes = Array(text.utf8)
  return bytes.withUnsafeBytes { line in
    let dress = Undresser.undress(line, forms: forms)
    var parts: [String] = []
    switch dress.writer {
    case .hypervisor: parts.append("xen")
    case .console(let domid): parts.append("d\(domid)" + (dress.nestedHypervisor ? " xen" : ""))
    case .kernel: parts.append(dress.isUserSpace ? "user" : "kernel")
    case .toolstack: parts.append("tool")
    }
    parts.append(written(dress.stamp?.stamp(in: line)))
    parts.append(written(dress.outerStamp?.stamp(in: line)))
    parts.append(written(dress.origin?.origin(in: line)))
    parts.append(dress.level.map(String.init) ?? "-")
    parts.append(String(decoding: line[dress.message], as: UTF8.self))
    return parts.joined(separator: " | ")
  }
}

private func written(_ stamp: Stamp?) -> String {
  guard let stamp else { return "-" }
  let zone = stamp.utcOffsetSeconds.map { " zone \($0)" } ?? ""
  let year = stamp.hasYear ? "" : " no year"
  return "\(stamp.kind.rawValue) \(stamp.microseconds)\(zone)\(year) “\(stamp.text)”"
}

private func written(_ origin: Origin?) -> String {
  guard let origin else { return "-" }
  let place = origin.file.map { "\($0):\(origin.line ?? 0) " } ?? ""
  let domid = origin.domid.map(String.init) ?? "none"
  let vcpu = origin.vcpu.map { "v\($0)" } ?? ""
  return "\(place)dom \(domid)\(vcpu)"
}
