/// A message as some versions print it.
public struct Variant: Sendable, Hashable {
  /// The printk format string as it stands in the source; nil where there is none (user-space tools).
  public var format: String?
  /// The PCRE2 expression over the message, without stamps, prefixes and `file:line:domain`.
  public var expression: String
  /// A substring that every matching line has, five bytes or more; nil where none is known.
  public var literal: String?
  /// The first version that prints it so; nil where it always did.
  public var since: String?
  /// The last version that prints it so; nil where it still does.
  public var until: String?
  /// The printing file, function and macro.
  public var printedBy: PrintedBy?
  /// Types that differ from the pattern's: an offset that is hex in old kernels and decimal in new ones.
  public var types: [String: CaptureType]

  /// A variant with all its parts.
  public init(
    format: String?, expression: String, literal: String?, since: String?, until: String?,
    printedBy: PrintedBy?, types: [String: CaptureType]
  ) {
    self.format = format
    self.expression = expression
    self.literal = literal
    self.since = since
    self.until = until
    self.printedBy = printedBy
    self.types = types
  }

  /// Where a source tree prints a message.
  public struct PrintedBy: Sendable, Hashable {
    /// The source file: `common/grant_table.c`.
    public var file: String
    /// The function.
    public var function: String?
    /// The macro: `gdprintk`, `dev_warn`.
    public var macro: String?

    /// A printing place.
    public init(file: String, function: String?, macro: String?) {
      self.file = file
      self.function = function
      self.macro = macro
    }
  }
}
