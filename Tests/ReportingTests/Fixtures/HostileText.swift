/// What a log can hold to deceive its reader, each with what it would do.
struct HostileText: Sendable {
  let name: String
  let text: String

  static let all = [
    HostileText(name: "terminal colour", text: "\u{1B}[31mred\u{1B}[0m"),
    HostileText(name: "clear screen", text: "\u{1B}[2J\u{1B}[H"),
    HostileText(name: "window title", text: "\u{1B}]0;title\u{7}"),
    HostileText(name: "8-bit escape", text: "\u{9B}31mred"),
    HostileText(name: "carriage return over a line", text: "harmless\rhidden"),
    HostileText(name: "backspace", text: "good\u{8}\u{8}\u{8}\u{8}bad "),
    HostileText(name: "line feed", text: "one\ntwo\r\nthree\u{B}four\u{C}five\u{85}six"),
    HostileText(name: "Unicode line ends", text: "one\u{2028}two\u{2029}three"),
    HostileText(name: "right-to-left override", text: "\u{202E}drowssap\u{202C}"),
    HostileText(name: "isolates", text: "\u{2066}a\u{2067}b\u{2068}c\u{2069}\u{61C}\u{200F}"),
    HostileText(name: "zero width", text: "a\u{200B}b\u{200D}c\u{2060}d\u{FEFF}e\u{AD}f"),
    HostileText(name: "tags", text: "x\u{E0041}\u{E0042}\u{E007F}"),
    HostileText(name: "ignorable", text: "\u{115F}\u{3164}\u{FE0F}\u{34F}\u{180E}"),
    HostileText(name: "tower of marks", text: "e" + String(repeating: "\u{301}", count: 50)),
    HostileText(name: "NUL and DEL", text: "\u{0}\u{7F}"),
    HostileText(name: "end of fence", text: "```\n# heading\n```"),
    HostileText(name: "long backquotes", text: String(repeating: "`", count: 9) + " `a` ``b``"),
    HostileText(name: "HTML", text: "<script>alert('1')</script><img src=x onerror=\"a()\">&lt;"),
    HostileText(name: "quote under a mark", text: "\"\u{301} onload=a() <\u{301}b '\u{301}"),
    HostileText(name: "HTML comment", text: "<!-- --> ]]> </pre></code></table>"),
    HostileText(
      name: "scripts in drawings and styles",
      text: "</style></title></svg><svg onload=hostile=1><script>window.hostile=1</script>"),
    HostileText(
      name: "addresses that run", text: "javascript:hostile=1 <a href='javascript:hostile=1'>x</a>"),
    HostileText(name: "paths", text: "../../../../etc/passwd C:\\nul /dev/null ~root %2e%2e/"),
    HostileText(name: "Markdown", text: "**b** _i_ [a](http://b) ![c](d) | x | # h > q ~~s~~"),
    HostileText(name: "links", text: "http://evil.example www.evil.example a@b.example"),
    HostileText(name: "mentions", text: "@everyone #1 !2 $3 %4 ~bug &5 a/b#6 GH-7 :bug: /close"),
    HostileText(name: "commit", text: "0123456789abcdef0123456789abcdef01234567 ffffffff"),
    HostileText(name: "templates", text: "{{#x}}{{{y}}}{{/x}} {% raw %} ${z}"),
    HostileText(name: "quotes and backslashes", text: "\" ' \\ \\\" \\| \\` %s %n"),
    HostileText(name: "lists", text: "1. one"),
    HostileText(name: "rules", text: "=== --- +++ *** ___"),
    HostileText(name: "only spaces", text: "     "),
    HostileText(name: "nothing", text: ""),
    HostileText(name: "endless", text: String(repeating: "A", count: 5_000)),
  ]
}
