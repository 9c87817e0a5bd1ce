extension Sequence {
  /// The elements in an order in which equal ones stay as they stand.
  ///
  /// - Parameter comesFirst: whether the first of two elements surely comes before the second.
  public func stablySorted(by comesFirst: (Element, Element) -> Bool) -> [Element] {
    enumerated().sorted { left, right in
      if comesFirst(left.element, right.element) { return true }
      return left.offset < right.offset && !comesFirst(right.element, left.element)
    }.map(\.element)
  }
}
