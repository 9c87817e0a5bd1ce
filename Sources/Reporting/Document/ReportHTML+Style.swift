extension ReportHTML {
  /// Colours keep a contrast of at least 4.5 to 1 on both grounds; a verdict is never told by colour alone.
  static let style = """
    :root { --ink: #1b1f24; --ground: #fff; --soft: #57606a; --box: #f3f4f6; --line: #d0d7de;
      --bad: #b3261e; --good: #1a6b34; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e6e9ed; --ground: #14171b; --soft: #a5aeb8; --box: #21262d; --line: #3d444d;
        --bad: #ff8f86; --good: #6fd08c; } }
    body { margin: 0; color: var(--ink); background: var(--ground);
      font: 1rem/1.5 system-ui, sans-serif; }
    main { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
    h1 { font-size: 1.5rem; line-height: 1.25; }
    h2 { font-size: 1.15rem; margin-top: 2rem; border-bottom: 1px solid var(--line); }
    h3 { font-size: 1rem; margin-top: 1.5rem; }
    code { font: .875em/1.5 ui-monospace, monospace; background: var(--box); border-radius: 3px;
      padding: 0 .2em; overflow-wrap: anywhere; }
    pre { background: var(--box); padding: .6rem .8rem; overflow-x: auto; }
    pre code { padding: 0; overflow-wrap: normal; }
    pre.log { border-left: 3px solid var(--bad); }
    .source { color: var(--soft); font-size: .875em; overflow-wrap: anywhere; }
    .wide { overflow-x: auto; overflow-wrap: break-word; }
    table { border-collapse: collapse; font-size: .9em; }
    th, td { text-align: left; padding: .2rem .7rem .2rem 0; border-bottom: 1px solid var(--line);
      vertical-align: top; }
    figure.plot { margin: 1.25rem 0; } figure.plot svg { width: 100%; height: auto; display: block; }
    figcaption { color: var(--soft); font-size: .875em; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    tr.bad td:nth-child(4) { color: var(--bad); font-weight: 600; }
    tr.good td:nth-child(4) { color: var(--good); }
    tr.other td { color: var(--soft); }
    @media print {
      :root { --ink: #000; --ground: #fff; --soft: #444; --box: #f3f4f6; --line: #999;
        --bad: #8c1d18; --good: #14532d; }
      main { max-width: none; padding: 0; }
      pre, .wide { overflow-wrap: anywhere; } pre { white-space: pre-wrap; }
      h1, h2, h3 { break-after: avoid; } pre, tr, figure { break-inside: avoid; } }
    """
}
