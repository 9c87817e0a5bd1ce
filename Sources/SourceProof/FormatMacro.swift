/// What macros stand for that are put between the literals of a format.
enum FormatMacro {
  /// The conversion behind a macro, without its length: widths as the kernels define them.
  ///
  /// Sources: xen/include/xen/inttypes.h, xen/arch/x86/include/asm/types.h and paddr.h, xen/include/xen/mm.h,
  /// tools/include/xenctrl.h. A macro that is not listed ends in the letter of its conversion, or is taken for hex.
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
    "PRI_mfn": "05x", "PRI_gfn": "05x", "PRI_pfn": "05x", "PRI_xen_pfn": "x",
    "PRIpaddr": "016x", "PRIvaddr": "08x", "PRIregister": "x", "PRI_grant": "u",
    "PRI_xen_ulong_t": "x", "PRI_domid": "u", "PRI_xenstat": "u", "PRI_pv_ept": "x",
    "PRI_stime": "d", "PRIdLL": "d", "PRIuLL": "u", "PRIxLL": "x",
    "PRIpte": "016x", "PRIfmfn": "05x", "PRI_evtchn": "u", "PRI_libxl_domid": "u",
  ]
}
