//! Forbids embedded content in pages: images, frames, scripts and styles from other origins, code in attributes, and
//! shortcodes. On a host that does not send our CSP header, a browser would load and run them.

mod address;
mod html;
#[cfg(test)]
mod tests;

use std::ops::Range;

use medskick_survey::problem::{Lines, Problem};
use pulldown_cmark::{Event, Options, Parser, Tag};

use super::{
    page::Page,
    statements::{Kind, find},
};
use address::Base;
use html::Element;

/// Elements that load, run or submit something, and elements whose content browsers parse as text, so that a comment in them
/// would not be a comment.
const ELEMENTS: [&str; 29] = [
    "applet",
    "audio",
    "base",
    "bgsound",
    "embed",
    "fencedframe",
    "form",
    "frame",
    "frameset",
    "iframe",
    "link",
    "math",
    "meta",
    "noembed",
    "noframes",
    "noscript",
    "object",
    "plaintext",
    "portal",
    "script",
    "source",
    "style",
    "svg",
    "template",
    "textarea",
    "title",
    "track",
    "video",
    "xmp",
];
/// Attributes that hold text or names. The value of every other attribute is treated as a URL.
const TEXTS: [&str; 18] = [
    "abbr",
    "alt",
    "class",
    "datetime",
    "dir",
    "for",
    "headers",
    "hreflang",
    "id",
    "itemprop",
    "label",
    "lang",
    "name",
    "placeholder",
    "rel",
    "role",
    "title",
    "value",
];
/// Markdown extensions that Zola enables. Without footnotes, the parser reads a footnote definition as a link definition and
/// hides its content.
const ZOLA: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_HEADING_ATTRIBUTES);

/// Reports everything in a page that runs code or loads from another origin (C43), and every shortcode other than a statement
/// (C44).
pub fn check(pages: &[Page], origin: &str, problems: &mut Vec<Problem>) {
    let base = Base::of(origin);
    for version in pages.iter().flat_map(|page| page.versions.values()) {
        let lines = Lines::new(&version.body);
        for (line, what) in embedded(&version.body, &base) {
            let line = Some(version.body_line + line - 1);
            let remedy = "Take it out: pages load nothing from elsewhere and run nothing. A link is written [words](https://…); words and pictures of ours are written in Markdown.";
            problems.push(Problem::error("C43", &version.file, line, what, remedy));
        }
        for placeholder in find(&version.body) {
            if placeholder.kind == Kind::Other {
                let found: String = version.body[placeholder.range.clone()]
                    .chars()
                    .take(60)
                    .collect();
                let what = format!("There is no shortcode {found}");
                let remedy = "Take it out. The only thing in double braces is a statement: {{ statement(id=\"call-112\") }}.";
                let line = version.body_line + lines.of(placeholder.range.start) - 1;
                problems.push(Problem::error(
                    "C44",
                    &version.file,
                    Some(line),
                    what,
                    remedy,
                ));
            }
        }
    }
}

/// Returns each forbidden item in a Markdown text with its line. The text is parsed with and without Zola's extensions.
fn embedded(markdown: &str, base: &Base) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for options in [ZOLA, Options::empty()] {
        found.extend(embedded_with(options, markdown, base));
    }
    found.sort();
    found.dedup();
    found
}

fn embedded_with(options: Options, markdown: &str, base: &Base) -> Vec<(usize, String)> {
    let lines = Lines::new(markdown);
    let mut found = Vec::new();
    // The parser emits HTML line by line, but a tag may span several lines.
    let mut pieces: Vec<Range<usize>> = Vec::new();
    for (event, range) in Parser::new_ext(markdown, options).into_offset_iter() {
        match event {
            Event::Html(_) | Event::InlineHtml(_) => match pieces.last_mut() {
                Some(piece) if piece.end == range.start => piece.end = range.end,
                _ => pieces.push(range),
            },
            Event::Start(Tag::Image { dest_url, .. }) if base.is_foreign(&dest_url) => {
                let what = format!("The picture {} is from elsewhere.", shortened(&dest_url));
                found.push((lines.of(range.start), what));
            }
            Event::Start(Tag::Link { dest_url, .. }) if !base.is_link(&dest_url) => {
                let what = format!("The link {} runs something.", shortened(&dest_url));
                found.push((lines.of(range.start), what));
            }
            _ => {}
        }
    }
    for piece in pieces {
        let before = lines.of(piece.start) - 1;
        let (elements, is_whole) = html::elements(&markdown[piece]);
        for element in &elements {
            let wrong = wrong(element, base);
            found.extend(wrong.into_iter().map(|what| (before + element.line, what)));
        }
        if !is_whole {
            let what = "A tag or comment of HTML is not closed.".to_owned();
            found.push((before + 1, what));
        }
    }
    found
}

/// Returns the problems of one HTML element.
fn wrong(element: &Element, base: &Base) -> Vec<String> {
    let name = element.name.as_str();
    if ELEMENTS.contains(&name) {
        return vec![format!("The page has a <{name}>.")];
    }
    let attributes = element.attributes.iter();
    attributes
        .filter_map(|(attribute, value)| {
            let is_followed = attribute == "href" && ["a", "area"].contains(&name);
            if attribute.starts_with("on")
                || ["ping", "srcdoc", "style"].contains(&attribute.as_str())
            {
                return Some(format!("<{name}> has the attribute {attribute}."));
            }
            let is_wrong = match is_followed {
                true => !base.is_link(value),
                false => is_address(attribute) && base.is_foreign_list(value),
            };
            is_wrong.then(|| format!("<{name}> has {attribute}={}.", shortened(value)))
        })
        .collect()
}

fn is_address(attribute: &str) -> bool {
    !TEXTS.contains(&attribute) && !attribute.starts_with("aria-")
}

fn shortened(address: &str) -> String {
    address.chars().take(60).collect()
}
