/// A name of a file as a URI reference that can be nothing but a path, whatever the name is.
///
/// `javascript:alert(1)` and `//elsewhere/x` are names that a file can have: colons are encoded, and leading slashes
/// make a `file:` URI.
enum ArtifactURI {
  /// `var/log/xen/hypervisor%2Dold.log`, relative to wherever the command ran, or `file:///...`.
  static func text(_ name: String) -> String {
    let path = name.drop { $0 == "/" }
    let encoded = encoded(path)
    if name.utf8.first == UInt8(ascii: "/") { return "file:///\(encoded)" }
    return encoded.isEmpty ? "%20" : encoded
  }

  /// Bytes other than letters, digits and `-._~/` as `%XX`.
  private static func encoded(_ path: Substring) -> String {
    var text = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F:
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return text
  }
}
