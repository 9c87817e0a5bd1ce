internal import Correlation
internal import LogModel

/// What was run: versions, boot options, and what the ends of the interfaces agreed on.
extension RunComparer {
  /// Versions that differ, where both runs say them.
  var versions: [Difference] {
    let left = VersionReader.versions(in: good, catalog: catalog)
    let right = VersionReader.versions(in: bad, catalog: catalog)
    // Builds of different versions differ without saying.
    let renewed = Set(keys(left, right).filter { left[$0]?.texts != right[$0]?.texts }.map(\.build))
    return keys(left, right).compactMap { key in
      // A run that does not say a version does not lack it.
      guard let here = left[key], let there = right[key], here.texts != there.texts,
        !renewed.contains(key)
      else { return nil }
      return Difference(
        kind: .version, subject: key.name, title: key.name, role: key.role, severity: .notice,
        good: here.finding, bad: there.finding)
    }
  }

  /// Boot options that differ, where both runs show their command lines.
  var options: [Difference] {
    let left = OptionReader.options(in: good)
    let right = OptionReader.options(in: bad)
    return StreamRole.allCases.sorted().flatMap { role -> [Difference] in
      guard let here = left[role], let there = right[role] else { return [] }
      return keys(here.values, there.values).compactMap { name in
        guard here.values[name] != there.values[name] else { return nil }
        func finding(_ options: OptionReader.Options) -> Finding? {
          options.values[name].map { values in
            Finding(
              text: values.map { $0.isEmpty ? name : "\(name)=\($0)" }.joined(separator: " "),
              place: options.place)
          }
        }
        return Difference(
          kind: .option, subject: name, title: "boot option \(name)", role: role,
          severity: .notice, good: finding(here), bad: finding(there))
      }
    }
  }

  /// Features and states of interfaces that differ, where both runs list xenstore.
  var features: [Difference] {
    let pairs = InterfacePairing.pairs(good.host, bad.host)
    return pairs.flatMap { name, here, there -> [Difference] in
      let left = InterfacePairing.facts(here)
      let right = InterfacePairing.facts(there)
      return keys(left, right).compactMap { key in
        guard left[key] != right[key] else { return nil }
        return Difference(
          kind: .feature, subject: "\(name) \(key)", title: "\(key) of \(name)", role: nil,
          severity: .notice, good: left[key].map { Finding(text: $0, place: here.place) },
          bad: right[key].map { Finding(text: $0, place: there.place) })
      }
    }
  }
}
