/// A printk format string, and the expression that recognises what it prints.
///
/// `Bad flags (%x) or dom (%d)` with the fields `flags` and `granter` becomes
/// `^Bad flags \((?<flags>[0-9a-f]+)\) or dom \((?<granter>-?\d+)\)$`. Source of the conversions: the kernel's
/// Documentation/core-api/printk-formats.rst and Xen's docs/misc/printk-formats.txt.
struct PrintkFormat {
  /// The format, newlines at either end left out.
  let format: String

  /// What one conversion may print, as an expression.
  private static func body(of conversion: Character, alternate: Bool, after: Substring) -> (
    String, Int
  )? {
    switch conversion {
    case "d", "i": return (#"-?\d+"#, 0)
    case "u": return (#"\d+"#, 0)
    case "x": return (alternate ? "(?:0x)?[0-9a-f]+" : "[0-9a-f]+", 0)
    case "X": return (alternate ? "(?:0[xX])?[0-9A-F]+" : "[0-9A-F]+", 0)
    case "o": return ("[0-7]+", 0)
    case "c": return (".", 0)
    case "s": return (".*?", 0)
    case "p": return pointer(after)
    default: return nil
    }
  }

  /// The pointer extensions of both kernels; the number is how many letters belong to it.
  private static func pointer(_ after: Substring) -> (String, Int) {
    let domain = #"(?:d\d+|d\[\w+\]|NULL)"#
    switch after.prefix(1) {
    case "v": return (#"(?:d\d+v\d+|d\[\w+\]v\d+|IDLEv\d+|d\d+v\?|NULL)"#, 1)
    case "d": return (domain, 1)
    case "p": return (#"[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]"#, 1)
    case "S", "s", "B", "F", "f":
      return (#"[\w.#$]+(?:\+0x[0-9a-f]+/0x[0-9a-f]+)?(?: \[\w+\])?"#, 1)
    case "M", "I", "U", "h", "V", "e", "b": return (".*?", 1)
    default: return ("(?:0x)?[0-9a-f]+|\\(null\\)", 0)
    }
  }

  /// The expression, anchored at both ends, a final full stop optional.
  ///
  /// - Parameter fields: a name for each conversion in order; `_` for one that is not kept.
  /// - Returns: nil with a sentence when names and conversions don't fit.
  func expression(fields: [String]) -> (expression: String?, problem: String?) {
    var result = "^"
    var rest = Substring(format)
    var names = fields[...]
    var used = 0
    while let character = rest.first {
      rest.removeFirst()
      guard character == "%" else {
        result += PrintkFormat.escape(character)
        continue
      }
      if rest.first == "%" {
        rest.removeFirst()
        result += "%"
        continue
      }
      var alternate = false
      var padded = false
      while let flag = rest.first, "#0-+ 123456789.*'".contains(flag) {
        if flag == "#" { alternate = true }
        if flag != "#", flag != "0" { padded = true }
        rest.removeFirst()
      }
      while let modifier = rest.first, "lhzZLqtj".contains(modifier) { rest.removeFirst() }
      guard let conversion = rest.first else {
        return (nil, "the format ends inside a conversion")
      }
      rest.removeFirst()
      guard
        let (body, length) = PrintkFormat.body(of: conversion, alternate: alternate, after: rest)
      else { return (nil, "the conversion %\(conversion) is unknown") }
      rest.removeFirst(length)
      used += 1
      let name = names.popFirst() ?? "_"
      // A width pads with blanks on the left.
      if padded { result += " *" }
      result += name == "_" ? "(?:\(body))" : "(?<\(name)>\(body))"
    }
    if used < fields.count {
      return (nil, "\(fields.count) fields for \(used) conversions")
    }
    if result.hasSuffix(#"\."#) { result.removeLast(2) }
    return (result + #"\.?\s*$"#, nil)
  }

  private static func escape(_ character: Character) -> String {
    #"\^$.|?*+()[]{}"#.contains(character) ? "\\\(character)" : String(character)
  }
}
