/// The names that a backend's kernel gives to what it serves a guest with.
enum BackendDevice {
  /// The guest's number in `vif5.0`, `vif-5-0` or `vbd-5-51712`; nil for a device that is no backend's.
  static func domid(of name: String) -> Int? {
    if name.hasPrefix("vif"), let dot = name.firstIndex(of: ".") {
      return number(name[name.index(name.startIndex, offsetBy: 3)..<dot])
    }
    // A frontend's name has one number: `vif-0`.
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].allSatisfy(\.isLetter), number(parts[2]) != nil else {
      return nil
    }
    return number(parts[1])
  }

  private static func number(_ text: Substring) -> Int? {
    text.allSatisfy(\.isNumber) ? Int(text) : nil
  }
}
