/// The style sheet of every page. Colours are named once, for light and dark; each text colour stands at
/// 4.5 : 1 or more against the backgrounds it is used on.
enum StyleSheet {
  static let source: StaticString = #"""

    :root {
      --paper: #fdfdfb; --ink: #1b1b19; --quiet: #57574f; --line: #dcdbd3; --soft: #f4f3ee;
      --link: #1f4e79; --error: #9b1c1c; --warning: #7a4a00; --info: #2b5379;
      --error-mark: #fbdcd8; --warning-mark: #fbe9c6; --info-mark: #dcebf8; --bar: #8aa4bd;
      --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "DejaVu Serif", serif;
      --sans: system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, "DejaVu Sans", sans-serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #18191b; --ink: #e8e6e0; --quiet: #aaa89f; --line: #3a3b3e; --soft: #222326;
        --link: #9cc7f0; --error: #ffa198; --warning: #eebb66; --info: #97c4ee;
        --error-mark: #5a2320; --warning-mark: #4d3a12; --info-mark: #1f3c57; --bar: #5b7a99;
      }
    }
    * { box-sizing: border-box; }
    html { background: var(--paper); color: var(--ink); font: 16px/1.5 var(--sans); }
    body { max-width: 76rem; margin: 0 auto; padding: 2.5rem 2rem 6rem; }
    h1, h2, h3, h4 { line-height: 1.25; font-weight: 600; text-wrap: balance; }
    h1 { font-size: 1.9rem; margin: 0 0 .4rem; letter-spacing: -.01em; }
    h2 { font-size: 1.3rem; margin: 3rem 0 .9rem; }
    h3 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
    h4 { font-size: 1rem; margin: 1.5rem 0 .4rem; }
    p { margin: 0 0 .7rem; }
    a { color: var(--link); text-underline-offset: .15em; }
    code { font: .9em ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
    main:focus { outline: none; }
    .skip { position: absolute; left: -100vw; top: .5rem; background: var(--paper); padding: .5rem 1rem; z-index: 9; }
    .skip:focus { left: 1rem; }
    .banner { border-bottom: 1px solid var(--line); padding-bottom: 1rem; }
    .subtitle { color: var(--quiet); margin: 0 0 .2rem; overflow-wrap: anywhere; }
    .parent { margin: 0 0 .6rem; font-size: .9rem; }
    nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; padding: 0; margin: 1rem 0 0; }
    .quiet { color: var(--quiet); font-size: .92rem; }
    .severity { font-weight: 600; font-size: .85rem; }
    .severity.error { color: var(--error); }
    .severity.warning { color: var(--warning); }
    .severity.info { color: var(--info); }

    table { border-collapse: collapse; font-size: .9rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
    caption { text-align: left; color: var(--quiet); padding-bottom: .4rem; }
    th, td { text-align: left; vertical-align: top; padding: .4rem 1.1rem .4rem 0; border-bottom: 1px solid var(--line); }
    th { font-weight: 600; }
    tbody th { font-weight: 400; }
    thead th { color: var(--quiet); font-size: .82rem; vertical-align: bottom; }
    .number { text-align: right; }
    td.date { white-space: nowrap; }
    .scrolled { overflow-x: auto; }
    .items table { width: 100%; }
    .letters th:first-child { min-width: 14rem; }
    .letters th button { position: relative; }
    .letters th button::after { content: ""; position: absolute; left: 100%; display: inline-block; width: 1em; text-decoration: none; text-align: center; }
    .letters th[aria-sort=descending] button::after { content: "↓"; }
    .letters th[aria-sort=ascending] button::after { content: "↑"; }
    details { border-bottom: 1px solid var(--line); padding: .45rem 0; }
    details > :not(summary) { margin-left: 1.1rem; }
    details > .scrolled, details > p:last-child { margin-bottom: 1rem; }
    summary { cursor: pointer; }

    .overview { padding-left: 1.6rem; margin: 0; }
    .overview li { margin-bottom: .5rem; max-width: 52rem; }
    .overview li::marker { color: var(--quiet); }
    .overview .why { font-size: .88rem; }

    .sheet { position: relative; max-width: 65.5rem; padding: 1rem 20.5rem 1rem 3.2rem; font: 1.03rem/1.58 var(--serif); overflow-wrap: anywhere; }
    .sheet::after { content: ""; display: block; clear: both; }
    .sheet > p, .sheet > h3, .sheet > h4 { max-width: 42rem; unicode-bidi: plaintext; }
    .sheet > p { margin: 0 0 .9rem; }
    .sheet .fields { white-space: pre-line; }
    .sheet .header, .sheet .other { color: var(--quiet); font-size: .95rem; }
    .sheet h3, .sheet h4 { font: 600 1.08rem/1.4 var(--serif); margin: 2rem 0 .7rem; padding-top: 1rem; border-top: 1px solid var(--line); }
    .sheet .continued { margin-top: -.9rem; content-visibility: auto; contain-intrinsic-size: auto 110rem; }
    .sheet .title { font: 600 .82rem/1.4 var(--sans); letter-spacing: .04em; margin-top: 1.8rem; }
    .sheet .citation { font-size: .97rem; }
    mark { color: inherit; background: var(--info-mark); border-bottom: 2px solid var(--info); padding: .05em 0; }
    mark.warning { background: var(--warning-mark); border-color: var(--warning); }
    mark.error { background: var(--error-mark); border-color: var(--error); }
    mark.lit { outline: 2px solid var(--info); outline-offset: 1px; }
    mark.lit.warning { outline-color: var(--warning); }
    mark.lit.error { outline-color: var(--error); }
    .ref { font: 600 .7rem/1 var(--sans); vertical-align: super; margin-right: .15em; padding: .1em .15em; text-decoration: none; color: var(--info); unicode-bidi: isolate; }
    .ref.error { color: var(--error); }
    .ref.warning { color: var(--warning); }
    .note { float: right; clear: right; width: 16.5rem; margin: .2rem -19.5rem 1.1rem 0; padding-left: .8rem; border-left: 3px solid var(--info); font: .86rem/1.42 var(--sans); }
    .note.error { border-color: var(--error); }
    .note.warning { border-color: var(--warning); }
    .note.lit { background: var(--soft); }
    .note p { margin: 0 0 .3rem; }
    .note ul { list-style: none; padding: 0; margin: 0 0 .3rem; color: var(--quiet); }
    .joins { position: absolute; left: 0; top: 0; pointer-events: none; overflow: visible; }
    .joins path { fill: none; stroke: var(--info); stroke-width: 1.5; opacity: .55; }
    .joins path.error { stroke: var(--error); }
    .joins path.warning { stroke: var(--warning); }
    .joins path.lit { opacity: 1; stroke-width: 3; }

    .finding { max-width: 52rem; padding-bottom: 1rem; }
    .quotes { list-style: none; padding: 0; margin: .8rem 0; font-size: .92rem; }
    .quotes li { margin-bottom: .6rem; }
    blockquote { margin: .15rem 0 0; padding-left: .9rem; border-left: 2px solid var(--line); font-family: var(--serif); unicode-bidi: plaintext; overflow-wrap: anywhere; }
    dl.rule { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.2rem; margin: .8rem 0; font-size: .92rem; }
    dl.rule dt { color: var(--quiet); }
    dl.rule dd { margin: 0; }
    .proof { list-style: none; padding-left: 0; font-size: .9rem; margin: .3rem 0; }
    .proof .proof { padding-left: 1.2rem; }
    details > .proof, details > .quotes { margin-left: 1.1rem; }
    .remedy { margin: 1rem 0 .3rem; }
    .remedy + ul { margin: 0; padding-left: 1.4rem; }
    .scrolled + .quiet { margin-top: .8rem; }
    .proof li { margin-bottom: .3rem; }
    .truth { display: inline-block; min-width: 3.2rem; font-weight: 600; }
    .truth.no { color: var(--error); }
    .truth.unknown { color: var(--warning); }
    .quote { display: block; color: var(--quiet); padding-left: 1.2rem; overflow-wrap: anywhere; }
    .quote .words { font-family: var(--serif); unicode-bidi: isolate; }

    svg { display: block; max-width: 100%; height: auto; font-family: var(--sans); }
    svg .label { fill: var(--ink); font-size: 13px; }
    svg .axis { stroke: var(--quiet); }
    .graph { margin-top: 1.5rem; }
    .node { fill: var(--ink); }
    .arc { fill: none; stroke: var(--quiet); stroke-width: 1.5; }
    .arc.needs { stroke-dasharray: 6 3; }
    .arc.includes { stroke-dasharray: 2 3; }
    .arc.same { stroke: var(--line); stroke-width: 3; }
    .head { fill: var(--quiet); }
    .legend { font-size: .85rem; color: var(--quiet); display: flex; flex-wrap: wrap; gap: 0 1.4rem; }
    .legend svg { display: inline-block; vertical-align: middle; }
    .timeline { margin: 1rem 0; }
    .dot { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5; }
    .dot.header { fill: var(--ink); }
    .bar { fill: var(--bar); }
    .bar.rest { fill: var(--line); }

    .figures { display: flex; flex-wrap: wrap; gap: 1rem 3rem; margin: 1.5rem 0; padding: 0; list-style: none; }
    .figures strong { display: block; font-size: 1.7rem; line-height: 1.2; font-weight: 600; font-variant-numeric: tabular-nums; }
    .figures span { color: var(--quiet); font-size: .9rem; }
    .tables { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(30rem, 100%), 1fr)); gap: 0 3.5rem; align-items: start; }
    .tables table { width: 100%; }
    .tables td.bars { padding-right: 0; vertical-align: middle; width: 6.5rem; }
    .tables td.bars svg { width: 6rem; max-width: none; margin-left: auto; }
    .tables th, .tables td { padding-right: .8rem; }
    .tables th[scope=row] { overflow-wrap: break-word; width: 42%; }
    .filter { display: none; flex-wrap: wrap; gap: .7rem 1rem; align-items: end; margin-bottom: 1rem; }
    .live .filter { display: flex; }
    .filter label { display: grid; font-size: .82rem; color: var(--quiet); gap: .15rem; }
    input, select, button { font: inherit; font-size: .92rem; color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: 3px; padding: .3rem .5rem; max-width: 16rem; height: 2.2rem; }
    .filter input { width: 17rem; max-width: none; }
    button { cursor: pointer; background: var(--soft); }
    button.pick, th button { border: 0; background: none; padding: 0; height: auto; font: inherit; color: var(--link); text-align: inherit; max-width: none; text-decoration: underline; text-underline-offset: .15em; }
    th button { color: inherit; font-weight: 600; }
    .letters td.messages { padding-left: 1.2rem; }
    .letters td.messages ul { margin: 0; padding-left: 1rem; max-width: 60rem; }
    .like { padding-left: 0; list-style: none; }
    .like > li { padding: .6rem 0; border-bottom: 1px solid var(--line); }

    .letter-in-page > .parent { margin-top: 1.2rem; }
    .letter-in-page > h2 { margin-top: 1rem; }
    .letter-in-page:not(:target):not(:has(:target)) { display: none; }
    body:has(.letter-in-page:target, .letter-in-page :target) .corpus { display: none; }

    @media screen and (max-width: 60rem) {
      body { padding: 1.5rem 1rem 4rem; }
      .sheet { padding: .5rem 0; }
      .note { float: none; width: auto; margin: .5rem 0 1rem; }
      .joins { display: none; }
    }
    @media print {
      @page { margin: 18mm 16mm; }
      :root {
        --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --soft: #fff; --link: #000;
        --error: #8b1414; --warning: #6b4000; --info: #1f4266;
        --error-mark: #fbe4e1; --warning-mark: #fbf0d8; --info-mark: #e6f0f9;
      }
      html { font-size: 10.5pt; }
      body { max-width: none; padding: 0; }
      .skip, nav, .filter, .joins, .parent, .more, .overview .why { display: none !important; }
      .sheet { padding: 0 62mm 0 0; font-size: 10.5pt; }
      .note { width: 54mm; margin-right: -60mm; font-size: 8.5pt; }
      .scrolled { overflow: visible; }
      a, button.pick, th button { color: inherit; text-decoration: none; }
      .letters th button { position: static; display: contents; }
      .letters th button::after { display: none; }
      table { font-size: 9pt; }
      .items table { font-size: 8pt; }
      th, td { padding-right: .7rem; }
      h2, h3, h4, summary { break-after: avoid; }
      tr, .note, blockquote, svg { break-inside: avoid; }
      mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """#
}
