public import LogModel

/// A stamp in a line, as numbers and a byte range: no text is made until one asks for it.
public struct DressStamp: Sendable, Hashable {
  /// What the time counts from.
  public let kind: Stamp.Kind
  /// Microseconds since start or since 1970 in the clock's own zone; for `ticks` the raw count, clamped.
  public let microseconds: Int64
  /// The printed zone's offset from UTC; nil where none was printed.
  public let utcOffsetSeconds: Int?
  /// False where no year was printed; the year is then `Stamp.yearOfYearless`.
  public let hasYear: Bool
  /// The stamp's own bytes in the line, without brackets.
  public let range: Range<Int>

  /// A stamp as read from a line.
  public init(
    kind: Stamp.Kind, microseconds: Int64, utcOffsetSeconds: Int? = nil, hasYear: Bool = true,
    range: Range<Int>
  ) {
    self.kind = kind
    self.microseconds = microseconds
    self.utcOffsetSeconds = utcOffsetSeconds
    self.hasYear = hasYear
    self.range = range
  }

  /// The same stamp, known to be of a zone.
  func inZone(_ seconds: Int) -> DressStamp {
    DressStamp(
      kind: kind, microseconds: microseconds, utcOffsetSeconds: seconds, hasYear: hasYear,
      range: range)
  }

  /// The stamp with its text, from the line that it was read from.
  public func stamp(in line: UnsafeRawBufferPointer) -> Stamp {
    let text = String(decoding: line[range.clamped(to: 0..<line.count)], as: UTF8.self)
    return Stamp(
      kind: kind, microseconds: microseconds, utcOffsetSeconds: utcOffsetSeconds,
      hasYear: hasYear, text: text.drop { $0 == " " }.description)
  }
}
