/** The style of the digital book: it says little, so that the reader's own choices of letters, colours and margins hold. */
export const STYLE = `@font-face { font-family: Spectral; font-style: normal; font-weight: 400; src: url(polices/spectral-400.woff2) format('woff2'); }
@font-face { font-family: Spectral; font-style: italic; font-weight: 400; src: url(polices/spectral-400-italic.woff2) format('woff2'); }
@font-face { font-family: Spectral; font-style: normal; font-weight: 600; src: url(polices/spectral-600.woff2) format('woff2'); }

html { color-scheme: light dark; }
body { font-family: Spectral, serif; line-height: 1.5; margin: 0 4%; }
p { margin: 0 0 0.5em; widows: 2; orphans: 2; }
h1, h2, h3, h4, h5, h6 { font-weight: 400; line-height: 1.2; margin: 1.4em 0 0.4em; break-after: avoid; hyphens: none; -webkit-hyphens: none; }
h1 { font-size: 1.7em; } h2 { font-size: 1.45em; } h3 { font-size: 1.25em; } h4, h5, h6 { font-size: 1.05em; font-weight: 600; }
a { color: inherit; text-decoration-thickness: 0.06em; text-underline-offset: 0.2em; }
header { break-inside: avoid; }
.kind, .label { font-variant: small-caps; letter-spacing: 0.035em; margin-bottom: 0; opacity: 0.8; }
.kind + h1, .kind + h2, .kind + h3 { margin-top: 0.1em; }
.lead { font-size: 1.06em; }
.facts, .speakers, .facts dd, .speakers li { margin: 0 0 0.3em; padding: 0; list-style: none; font-size: 0.95em; }
.facts dt, .facts dd { display: inline; }
.name { font-variant: small-caps; letter-spacing: 0.035em; }
.section { margin-top: 2em; }
.voice { font-style: italic; font-size: 0.85em; margin: 0.8em 0 0.1em; break-after: avoid; }
.unit { padding: 0.15em 0 0.15em 0.8em; border-left: 1px solid transparent; }
.unit.reported { border-left-color: #5a76bd; }
.unit.editor { border-left: 1px dashed; }
.unit.quoted { border-left: 3px double #1c3d9c; }
.unit .number { float: right; font-size: 0.75em; line-height: 1; margin: 0.35em 0 0 0.6em; opacity: 0.75; }
.turn-head { font-size: 0.9em; margin: 0.3em 0 0; break-after: avoid; }
.translation, .origins { font-size: 0.9em; }
.quotation { margin: 0.3em 0; }
.quotation blockquote { margin: 0; font-size: 1.12em; color: #1c3d9c; }
.quotation figcaption { font-size: 0.85em; }
.editorial-note, .note { font-size: 0.88em; margin: 0.6em 0; padding-left: 0.8em; border-left: 1px dashed; }
.note { border-left: 0; padding-left: 0; }
.note .back { float: left; margin: 0 0.5em 0 0; }
.notes { margin-top: 1.5em; border-top: 1px solid; padding-top: 0.6em; }
.see { font-style: italic; margin-left: 0.8em; }
.address, .reference { font-size: 0.8em; overflow-wrap: anywhere; }
table { border-collapse: collapse; font-size: 0.85em; width: 100%; margin: 0.8em 0; }
th, td { border-bottom: 1px solid; padding: 0.3em 0.4em; text-align: left; vertical-align: top; }
.right { text-align: right; } .center { text-align: center; }
img { max-width: 100%; height: auto; }
pre { white-space: pre-wrap; }
sup, sub { line-height: 0; }
.cover { margin: 0; text-align: center; } .cover img { max-height: 100%; max-width: 100%; }
.title-page { text-align: center; margin-top: 15%; }
.index dt { margin-top: 0.5em; } .index dd { margin-left: 1em; font-size: 0.9em; }
nav ol { list-style: none; padding-left: 1em; }
@media (prefers-color-scheme: dark) {
  .quotation blockquote { color: #a9beff; }
  .unit.reported { border-left-color: #7d93d6; }
  .unit.quoted { border-left-color: #a9beff; }
}
`;
