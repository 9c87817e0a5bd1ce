internal import Foundation

/// A value of `--guest`: `FILE`, `d3=FILE` or `NAME=FILE`.
struct GuestArgument: Equatable {
  /// The log.
  let file: String
  /// The domain's number, where it is given.
  var domid: Int?
  /// The domain's name, where it is given.
  var name: String?

  /// 0 is dom0, and from 0x7FF0 on Xen's numbers are no domains (xen/include/public/xen.h, DOMID_FIRST_RESERVED).
  private static let numbers = 1..<0x7FF0

  /// A log of a guest that nothing is said of.
  init(file: String) { self.file = file }

  /// Reads a value; a file whose own name has the equals sign in it is one.
  init(
    _ text: String, exists: (String) -> Bool = { FileManager.default.fileExists(atPath: $0) }
  ) throws(CommandFailure) {
    guard let equals = text.firstIndex(of: "="), !exists(text) else {
      self.init(file: text)
      return
    }
    let word = text[..<equals]
    self.init(file: String(text[text.index(after: equals)...]))
    guard word.first == "d", let number = Self.number(word.dropFirst()) else {
      guard !word.isEmpty, !word.contains("/") else {
        throw CommandFailure(
          message: "--guest \(text): there is no domain's name in front of the equals sign",
          status: nil)
      }
      name = String(word)
      return
    }
    guard let number = Int(number), Self.numbers.contains(number) else {
      throw CommandFailure(
        message: "--guest \(text): \(word) is no guest's number; "
          + "they go from d1 to d\(Self.numbers.upperBound - 1)", status: nil)
    }
    domid = number
  }

  /// The text of a number, with its sign; nil where it is a word.
  private static func number(_ text: Substring) -> Substring? {
    let digits = text.first == "-" ? text.dropFirst() : text
    return !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? text : nil
  }
}
