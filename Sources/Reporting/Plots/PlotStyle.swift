/// How plots look: the colours of Okabe and Ito (2008), light and dark, on screen and paper.
enum PlotStyle {
  /// The colours that a page must define, as HTML reports do.
  static let colours = """
    :root { --ink: #1b1f24; --ground: #fff; --soft: #57606a; --line: #d0d7de; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e6e9ed; --ground: #14171b; --soft: #a5aeb8; --line: #3d444d; } }
    @media print { :root { --ink: #000; --ground: #fff; --soft: #444; --line: #999; } }
    """

  /// The rules of the drawings' own classes, all of which begin with `p-`.
  ///
  /// Fills keep a contrast of 3 to 1 against the ground or have an outline in ink; texts are ink or soft, at least 4.5.
  static let rules = """
    .plot, svg { --p-guest: #0072b2; --p-hypervisor: #d55e00; --p-dom0: #009e73;
      --p-toolstack: #a5578a; --p-good: #009e73; --p-bad: #d55e00; }
    @media (prefers-color-scheme: dark) { .plot, svg { --p-guest: #56b4e9; --p-hypervisor: #e69f00;
      --p-dom0: #009e73; --p-toolstack: #cc79a7; --p-good: #009e73; --p-bad: #e69f00; } }
    @media print { .plot, svg { --p-guest: #0072b2; --p-hypervisor: #d55e00; --p-dom0: #009e73;
      --p-toolstack: #a5578a; --p-good: #009e73; --p-bad: #d55e00; } }
    svg text { font: 12px system-ui, sans-serif; fill: var(--ink);
      text-rendering: geometricPrecision; }
    svg text.p-soft { fill: var(--soft); }
    svg text.p-strong { font-weight: 600; }
    .p-ground { fill: var(--ground); }
    .p-axis { stroke: var(--soft); stroke-width: 1; fill: none; }
    .p-grid { stroke: var(--line); stroke-width: 1; fill: none; }
    .p-link { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 3 2; fill: none; }
    .p-band { fill: var(--line); fill-opacity: .45; }
    .p-hatching { stroke: var(--soft); stroke-width: 1; }
    .p-doubt { fill: url(#p-hatch); stroke: var(--soft); stroke-width: .5; }
    .p-guest { fill: var(--p-guest); } .p-hypervisor { fill: var(--p-hypervisor); }
    .p-dom0 { fill: var(--p-dom0); } .p-toolstack { fill: var(--p-toolstack); }
    .p-guest, .p-hypervisor, .p-dom0, .p-toolstack { stroke: var(--ink); stroke-width: .75; }
    .p-open { fill: var(--ground); stroke: var(--ink); stroke-width: 1.25; }
    .p-good { fill: var(--p-good); stroke: var(--ink); stroke-width: .75; }
    .p-bad { fill: var(--p-bad); stroke: var(--ink); stroke-width: .75; }
    .p-range { fill: none; stroke: var(--soft); stroke-width: 1.25; }
    .p-chance { fill: var(--p-guest); }
    .p-cell { fill: none; stroke: var(--soft); stroke-width: 1; }
    .p-cell-good { fill: var(--p-good); fill-opacity: .16; stroke: var(--soft); }
    .p-cell-bad { fill: var(--p-bad); fill-opacity: .24; stroke: var(--soft); }
    .p-cell-other { fill: url(#p-hatch); stroke: var(--soft); }
    """

  /// Slanted lines for what is not certain.
  static let hatch = """
    <defs><pattern id="p-hatch" width="5" height="5" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="5" class="p-hatching"/></pattern></defs>
    """
}
