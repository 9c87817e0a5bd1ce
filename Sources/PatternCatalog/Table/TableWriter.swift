/// Writes values as length-prefixed text: `5:abcde` for a text, `n:` counts in front of lists.
///
/// The built-in catalogue travels in this form inside the binary: reading it back costs no parsing to speak of.
struct TableWriter {
  private(set) var text = ""

  mutating func write(_ value: String) {
    text += "\(value.utf8.count):\(value)"
  }

  mutating func write(_ value: String?) {
    // Nil and the empty text are told apart by a marker.
    if let value { write("+" + value) } else { write("-") }
  }

  mutating func write(_ value: Int) { write(String(value)) }
  mutating func write(_ value: Double) { write(String(value)) }
  mutating func write(_ value: Bool) { write(value ? "1" : "0") }

  mutating func list<Item>(_ items: [Item], _ body: (inout TableWriter, Item) -> Void) {
    write(items.count)
    for item in items { body(&self, item) }
  }

  mutating func write(_ values: [String]) { list(values) { $0.write($1) } }

  /// Pairs in the order of their keys.
  mutating func write(_ pairs: [String: String]) {
    list(pairs.sorted { $0.key < $1.key }) { writer, pair in
      writer.write(pair.key)
      writer.write(pair.value)
    }
  }
}
