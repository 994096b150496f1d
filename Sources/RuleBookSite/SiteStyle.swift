/// The style sheet of every page. Colours are named once, for light and dark; each text colour stands at
/// 4.5 : 1 or more against the backgrounds it is used on.
enum SiteStyle {
  static let source: StaticString = #"""

    :root {
      --paper: #fdfdfb; --ink: #1b1b19; --quiet: #57574f; --line: #dcdbd3; --soft: #f4f3ee;
      --link: #1f4e79; --error: #9b1c1c; --warning: #7a4a00; --info: #2b5379;
      --text: #33591f; --name: #6b2f6b; --comment: #63635a;
      --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "DejaVu Serif", serif;
      --sans: system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, "DejaVu Sans", sans-serif;
      --mono: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #18191b; --ink: #e8e6e0; --quiet: #aaa89f; --line: #3a3b3e; --soft: #222326;
        --link: #9cc7f0; --error: #ffa198; --warning: #eebb66; --info: #97c4ee;
        --text: #a9d08b; --name: #dcaedc; --comment: #a19f96;
      }
    }
    * { box-sizing: border-box; }
    html { background: var(--paper); color: var(--ink); font: 16px/1.5 var(--sans); scroll-padding-top: 1rem; }
    body { max-width: 72rem; margin: 0 auto; padding: 2.5rem 2rem 4rem; }
    h1, h2, h3, h4 { line-height: 1.25; font-weight: 600; text-wrap: balance; }
    h1 { font-size: 1.9rem; margin: 0 0 .4rem; letter-spacing: -.01em; }
    h2 { font-size: 1.3rem; margin: 3rem 0 .9rem; }
    h3 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
    p { margin: 0 0 .7rem; }
    a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: from-font; }
    code { font: .88em var(--mono); overflow-wrap: anywhere; }
    a code { color: inherit; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
    main:focus { outline: none; }
    .skip { position: absolute; left: -100vw; top: .5rem; background: var(--paper); padding: .5rem 1rem; z-index: 9; }
    .skip:focus { left: 1rem; }
    .banner { border-bottom: 1px solid var(--line); padding-bottom: 1rem; }
    .subtitle { color: var(--quiet); margin: 0; overflow-wrap: anywhere; }
    .parent { margin: 0 0 .8rem; font-size: .9rem; display: flex; gap: 1.4rem; }
    .quiet { color: var(--quiet); font-size: .9rem; }
    .severity { font-weight: 600; font-size: .85rem; }
    .severity.error { color: var(--error); }
    .severity.warning { color: var(--warning); }
    .severity.info { color: var(--info); }
    footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); }

    .prose { font: 1.06rem/1.6 var(--serif); max-width: 40rem; }
    .prose :is(ul, ol) { padding-left: 1.3rem; }
    .prose table { font-family: var(--sans); }

    .chapter { display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: 0 3rem; align-items: start; }
    .contents { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 2rem .5rem 2rem 0; font-size: .84rem; line-height: 1.35; }
    .contents ul { list-style: none; margin: 0; padding: 0; }
    .contents li { margin-bottom: .5rem; }
    .contents a { color: var(--quiet); text-decoration: none; }
    .contents a:hover { color: var(--link); text-decoration: underline; }
    .contents .section { margin-top: 1.3rem; }
    .contents .section a { color: var(--ink); font-weight: 600; }
    .contents .section:first-child { margin-top: 0; }
    main > section:first-child > .prose:first-child { padding-top: 1.8rem; }
    main > section:first-child > h2:first-child { margin-top: 1.8rem; }

    .rule { margin: 2.2rem 0; padding-top: 1.2rem; border-top: 1px solid var(--line); max-width: 48rem; }
    .rule > :is(h2, h3) { margin: 0 0 .2rem; font-size: 1.1rem; }
    .rule:target { border-top: 3px solid var(--link); padding-top: calc(1.2rem - 2px); }
    .label { display: flex; flex-wrap: wrap; gap: .1rem 1rem; align-items: baseline; font-size: .9rem; color: var(--quiet); margin: 0 0 .8rem; }
    .label a { text-decoration: none; }
    .label a:hover { text-decoration: underline; }
    .reading { list-style: none; padding: 0; margin: 0 0 .7rem; }
    .reading li { padding-left: 1.2rem; text-indent: -1.2rem; margin-bottom: .2rem; overflow-wrap: anywhere; }
    .rule blockquote { margin: .2rem 0 .5rem; padding-left: .9rem; border-left: 3px solid var(--line); font-family: var(--serif); overflow-wrap: anywhere; }
    .rule blockquote p { margin: 0; }
    .says { margin: 0; }
    .shows { overflow-wrap: anywhere; }
    .facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .15rem 1.2rem; margin: .8rem 0; font-size: .9rem; }
    .facts dt { white-space: nowrap;  color: var(--quiet); }
    .facts dd { margin: 0; overflow-wrap: anywhere; }
    .members { list-style: none; padding: 0; margin: 0; }
    .members .label { display: inline-flex; margin: 0; }
    .members details > :not(summary) { margin-left: 1.1rem; }
    details { margin: .3rem 0; }
    summary { cursor: pointer; font-size: .9rem; color: var(--link); width: fit-content; }
    .members summary { color: inherit; font-size: 1rem; width: auto; }
    .test { margin: .6rem 0; }

    pre { font: .8rem/1.5 var(--mono); margin: .5rem 0 .8rem; padding: .7rem .9rem; background: var(--soft); white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 2; }
    .source .line { display: block; padding-left: 13ch; text-indent: -13ch; }
    .source .word { font-weight: 700; }
    .source .name { color: var(--name); }
    .source .text { color: var(--text); }
    .source .comment { color: var(--comment); font-style: italic; }
    .concept { margin: .7rem 0; }
    .concept .line { padding-left: 10ch; text-indent: -10ch; }
    .concept pre { margin-bottom: .2rem; }
    .concept:target pre, tr:target > * { background: var(--soft); box-shadow: inset 3px 0 var(--link); }
    .concept p { margin-left: .9rem; overflow-wrap: anywhere; }

    table { border-collapse: collapse; font-size: .88rem; line-height: 1.45; }
    caption { text-align: left; color: var(--quiet); padding-bottom: .3rem; }
    th, td { text-align: left; vertical-align: top; padding: .35rem 1.1rem .35rem 0; border-bottom: 1px solid var(--line); }
    tbody th { font-weight: 400; }
    thead th { color: var(--quiet); font-weight: 600; font-size: .82rem; vertical-align: bottom; white-space: nowrap; }
    .scrolled { overflow-x: auto; margin: 1rem 0 1.6rem; }
    .words { min-width: 100%; }
    .words th code { white-space: nowrap; overflow-wrap: normal; }
    .phrases { min-width: 20rem; max-width: 38rem; overflow-wrap: anywhere; }

    .sections ul { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; padding: 0; margin: 1.6rem 0 0; }
    .banner + main > .prose { padding-top: 1.2rem; }
    #search { margin-top: 1.4rem; }
    #search label { display: block; font-size: .9rem; color: var(--quiet); margin-bottom: .2rem; }
    #query { font: inherit; width: 100%; max-width: 40rem; color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: 3px; padding: .45rem .7rem; }
    #found { margin: .4rem 0 0; min-height: 1.4rem; }
    #results { list-style: none; margin: .4rem 0 0; padding: 0; max-width: 48rem; }
    #results li { display: grid; grid-template-columns: 4.8rem minmax(0, 1fr); padding: .45rem 0; border-bottom: 1px solid var(--line); align-items: baseline; }
    #results .near { display: block; overflow-wrap: anywhere; }
    #results mark { color: inherit; background: none; font-weight: 700; }
    .chapters { list-style: none; padding: 0; margin: 0; columns: 19rem; column-gap: 3rem; }
    .chapters li { padding: .18rem 0; break-inside: avoid; }
    .chapters .quiet { margin-left: .7rem; white-space: nowrap; }
    .rules { list-style: none; padding: 0; margin: 0; max-width: 56rem; }
    .rules li { display: grid; grid-template-columns: 4.6rem minmax(0, 1fr); padding: .22rem 0; align-items: baseline; }
    .rules code { margin-left: .5rem; }
    .rules code, #results code { display: inline-block; }
    :is(.chapters, .rules, .index) a { text-decoration: none; }
    :is(.chapters, .rules, .index) a:hover { text-decoration: underline; }
    .index { display: grid; grid-template-columns: minmax(9rem, 17rem) minmax(0, 1fr); gap: .5rem 2rem; margin: .8rem 0; max-width: 64rem; }
    .index dt { color: var(--quiet); font-size: .9rem; overflow-wrap: anywhere; }
    .index dd { margin: 0; }
    .index ul { list-style: none; padding: 0; margin: 0; }

    @media screen and (max-width: 56rem) {
      body { padding: 1.5rem 1rem 3rem; }
      .chapter { display: block; }
      .contents { position: static; max-height: none; padding: 1.2rem 0 0; }
      .contents ul { columns: 15rem; column-gap: 2rem; }
      .contents li { break-inside: avoid; }
      :is(.chapters, .rules, .index) a { text-decoration: none; }
    :is(.chapters, .rules, .index) a:hover { text-decoration: underline; }
    .index { grid-template-columns: 1fr; gap: .2rem; }
      .index dd { margin-bottom: .7rem; }
    }
    @media print {
      @page { margin: 18mm 16mm; }
      :root {
        --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --soft: #fff; --link: #000;
        --error: #8b1414; --warning: #6b4000; --info: #1f4266; --text: #222; --name: #222; --comment: #444;
      }
      html { font-size: 10pt; }
      body { max-width: none; padding: 0; }
      .skip, .parent, .contents, .sections, #search, footer { display: none !important; }
      .chapter { display: block; }
      .rule { max-width: none; }
      .scrolled { overflow: visible; }
      details::details-content { content-visibility: visible; }
      a { color: inherit; text-decoration: none; }
      pre { border-left: 1pt solid var(--line); padding: 0 0 0 .7rem; font-size: 8pt; }
      h2, h3, .label, summary { break-after: avoid; }
      tr, .test, .concept, blockquote { break-inside: avoid; }
    }

    """#
}
