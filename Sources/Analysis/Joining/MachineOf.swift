/// Which machine's logs an input belongs to, by the files that it is one of, or lies beside.
enum MachineOf {
  /// The machine whose inputs are among these, or in the folder of one of them; nil where that is none, or several.
  ///
  /// - Parameters:
  ///   - machines: each with its inputs.
  ///   - name: the name of an input.
  static func nearest(
    _ inputs: [Int], among machines: [(machine: Int, inputs: [Int])], name: (Int) -> String
  ) -> Int? {
    let own = machines.filter { !Set($0.inputs).isDisjoint(with: inputs) }
    if let first = own.first { return own.count == 1 ? first.machine : nil }
    let folders = Set(inputs.map { folder(name($0)) })
    let near = machines.filter { machine in
      machine.inputs.contains { folders.contains(folder(name($0))) }
    }
    return near.count == 1 ? near.first?.machine : nil
  }

  /// Whether two files bear one name in two folders.
  static func isNamesake(_ first: String, _ second: String) -> Bool {
    first != second && folder(first) != folder(second)
      && first.split(separator: "/").last == second.split(separator: "/").last
  }

  private static func folder(_ name: String) -> Substring {
    name.lastIndex(of: "/").map { name[..<$0] } ?? ""
  }
}
