import Wording

extension GuestProfile {
  /// The options a guest may be given, spelled as `name=value`: `rx_copy` and `rx_flip`, 0 or 1.
  public static let optionNames = ["rx_copy", "rx_flip"]

  /// Sets a parameter of the network driver, such as `rx_copy=1`; a name alone means 1.
  ///
  /// Both parameters at once are no error here: the driver refuses to load, as the kernel's does, and
  /// the run shows it.
  ///
  /// - Throws: ``LabError`` `.malformedOption` with the nearest option, `.optionWithoutEffect` for a
  ///   driver that knows no mode but copying.
  public mutating func setOption(_ text: String) throws(LabError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    let value = parts.count == 2 ? String(parts[1]) : "1"
    guard Self.optionNames.contains(name), ["0", "1"].contains(value) else {
      let near = Spelling.nearest(to: name, in: Self.optionNames)
      throw .malformedOption(text: text, nearest: near.map { $0 + (value == "0" ? "=0" : "=1") })
    }
    guard defaultReceivePath != .copyOnly else {
      throw .optionWithoutEffect(option: name, guest: self.name)
    }
    if name == "rx_copy" { rxCopy = value == "1" } else { rxFlip = value == "1" }
  }
}
