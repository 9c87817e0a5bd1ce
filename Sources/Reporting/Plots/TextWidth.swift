/// How wide a text is drawn at most, which nobody can know who writes a drawing for somebody else's fonts.
///
/// Measured by the advance widths of DejaVu Sans and DejaVu Sans Bold (Bitstream Vera), the widest fonts that systems
/// fall back to for `sans-serif`: what fits in them fits in the others.
/// Holds where advances are not rounded to whole pixels, which `geometricPrecision` in ``PlotStyle/rules`` asks for;
/// the size of a scaled drawing's letters may still be rounded, for which there is ``allowance``.
enum TextWidth {
  /// What Chromium makes wider by rounding the size of a scaled drawing's letters: measured 4 percent.
  private static let allowance = 1.05

  /// Pixels of a text in the drawings' font of 12 pixels.
  ///
  /// O(length).
  static func of(_ text: some StringProtocol, isStrong: Bool = false) -> Double {
    allowance * text.unicodeScalars.reduce(0) { $0 + of($1, isStrong: isStrong) }
  }

  /// Pixels of one scalar.
  ///
  /// Marks count as letters do: not every font lays them on their letter.
  private static func of(_ scalar: Unicode.Scalar, isStrong: Bool) -> Double {
    guard 0x20..<0x7F ~= scalar.value else {
      // Accented Latin, Greek and Cyrillic are no wider than M and W; what follows them may fill a square and more.
      return scalar.value < 0x1100 || scalar == "…" ? 13 : 17
    }
    let tenths = isStrong ? strong : regular
    return Double(tenths[Int(scalar.value) - 0x20]) / 10
  }

  /// Tenths of a pixel, rounded up, from the space to the tilde.
  private static let regular: [UInt8] = [
    39, 49, 56, 101, 77, 115, 94, 33, 47, 47, 60, 101, 39, 44, 39, 41,
    77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 41, 41, 101, 101, 101, 64,
    120, 83, 83, 84, 93, 76, 70, 93, 91, 36, 36, 79, 67, 104, 90, 95,
    73, 95, 84, 77, 74, 88, 83, 119, 83, 74, 83, 47, 41, 47, 101, 60,
    60, 74, 77, 66, 77, 74, 43, 77, 77, 34, 34, 70, 34, 117, 77, 74,
    77, 77, 50, 63, 48, 77, 72, 99, 72, 72, 63, 77, 41, 77, 101,
  ]

  private static let strong: [UInt8] = [
    42, 55, 63, 101, 84, 121, 105, 37, 55, 55, 63, 101, 46, 50, 46, 44,
    84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 48, 48, 101, 101, 101, 70,
    120, 93, 92, 89, 100, 82, 82, 99, 101, 45, 45, 93, 77, 120, 101, 103,
    88, 103, 93, 87, 82, 98, 93, 133, 93, 87, 88, 55, 44, 55, 101, 60,
    60, 81, 86, 72, 86, 82, 53, 86, 86, 42, 42, 80, 42, 126, 86, 83,
    86, 86, 60, 72, 58, 86, 79, 111, 78, 79, 70, 86, 44, 86, 101,
  ]
}
