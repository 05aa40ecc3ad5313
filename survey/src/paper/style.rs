//! The style of a stand-alone sheet: black on white, with a margin for holding it, no question split across pages.

/// The style sheet, in CSS.
pub(super) const STYLE: &str = r#"
@page { margin: 18mm; }
body { color: #000; background: #fff; font: 12pt/1.45 system-ui, sans-serif; margin: 0; }
h1 { font-size: 22pt; line-height: 1.15; margin: 0 0 12pt; }
.loud { border-block: 2pt solid; font-weight: 700; margin: 14pt 0; padding-block: 8pt; }
h2 { break-after: avoid; font-size: 15pt; margin: 20pt 0 4pt; }
dl { display: grid; gap: 2pt 10pt; grid-template-columns: auto 1fr; margin: 0; }
dt { font-weight: 700; }
dd, p { margin: 0; }
ol, ul { margin: 0; padding: 0; }
.questions { padding-inline-start: 1.8em; }
.questions > li { break-inside: avoid; margin-block-start: 14pt; }
.note { list-style: none; }
.q { font-weight: 700; }
.hint { color: #333; font-size: 10pt; }
.choices { list-style: none; margin-block-start: 4pt; }
.choices li { align-items: baseline; display: flex; gap: .6em; padding-block: 2pt; }
.choices li::before { block-size: .8em; border: 1pt solid; content: ""; flex: none; inline-size: .8em; transform: translateY(.08em); }
.select_one li::before { border-radius: 50%; }
.rank li::before { inline-size: 1.6em; }
.steps { display: flex; gap: 18pt; inline-size: fit-content; margin-block-start: 4pt; }
.lines { background: repeating-linear-gradient(transparent 0 23pt, #999 23pt 24pt); block-size: 96pt; }
@media screen { body { margin-inline: auto; max-inline-size: 40rem; padding: 1rem; } }
"#;
