import CCrypto
public import LogModel

/// Digests of inputs, by which a case file knows a log again.
public enum Digest {
  /// The SHA-256 of some bytes, as 64 lower-case hex digits; empty where libcrypto refuses (FIPS set-up errors).
  public static func sha256Hex(_ bytes: LogBytes) -> String {
    guard let context = EVP_MD_CTX_new() else { return "" }
    defer { EVP_MD_CTX_free(context) }
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var length: UInt32 = 0
    let succeeded = bytes.withBytes { buffer in
      EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1
        && EVP_DigestUpdate(context, buffer.baseAddress, buffer.count) == 1
        && EVP_DigestFinal_ex(context, &digest, &length) == 1
    }
    guard succeeded else { return "" }
    var text = ""
    text.reserveCapacity(Int(length) * 2)
    for byte in digest.prefix(Int(length)) {
      text.unicodeScalars.append(hexDigit(byte >> 4))
      text.unicodeScalars.append(hexDigit(byte & 15))
    }
    return text
  }

  private static func hexDigit(_ value: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(value < 10 ? 0x30 + value : 0x57 + value)
  }
}
