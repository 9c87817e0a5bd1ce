public import PatternCatalog

/// The catalogue that is inside the program.
public enum BuiltInCatalog {
  /// Reads the embedded table.
  ///
  /// - Throws: only if the program was put together from parts of different versions.
  public static func load() throws(TableError) -> Catalog {
    let text = GeneratedTable.text
    return try Catalog(
      table: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
