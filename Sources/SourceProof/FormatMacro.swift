/// What macros stand for that are put between the literals of a format.
enum FormatMacro {
  /// The conversion behind a macro, without its length and padding.
  ///
  /// Sources: xen/include/xen/inttypes.h, xen/include/xen/mm.h, tools/include/xenctrl.h. A macro that is not listed has the
  /// letter of its conversion after `PRI`, or is taken for hex, as those for frames, addresses and page types are.
  static func expansion(of macro: String) -> String {
    if let known = table[macro] { return known }
    for prefix in ["PRIFAST", "PRILEAST", "PRI"] where macro.hasPrefix(prefix) {
      if let letter = macro.dropFirst(prefix.count).first, "diouxX".contains(letter) {
        return String(letter)
      }
    }
    return "x"
  }

  private static let table = [
    "PRI_grant": "u", "PRI_domid": "u", "PRI_evtchn": "u", "PRI_xenstat": "u", "PRI_stime": "d",
    "PRIdLL": "d", "PRIuLL": "u",
  ]
}
