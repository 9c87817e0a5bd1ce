extension KernelSeries {
  /// The versions of `OLDEST..NEWEST`, both included, oldest first; nil where the text has no two dots.
  ///
  /// - Throws: ``SeriesError`` where an end is missing, unknown, or the first is younger than the last.
  public func versions(inRange text: String) throws(SeriesError) -> [String]? {
    guard let dots = text.firstRange(of: "..") else { return nil }
    let ends = (String(text[..<dots.lowerBound]), String(text[dots.upperBound...]))
    guard !ends.0.isEmpty, !ends.1.isEmpty, !ends.1.contains("..") else {
      throw .malformedRange(text: text)
    }
    let low = try index(of: ends.0)
    let high = try index(of: ends.1)
    guard low <= high else {
      throw .endsOutOfOrder(good: builds[low].version, bad: builds[high].version, series: name)
    }
    return builds[low...high].map(\.version)
  }
}
