//! What a page may not bring in: pictures, frames, scripts and styles from elsewhere, code in attributes, and shortcodes. On a host that
//! does not send our headers a browser would load and run them.

use std::ops::Range;

use medskick_survey::problem::{Lines, Problem};
use pulldown_cmark::{Event, Parser, Tag};

use super::{
    page::Page,
    statements::{Kind, find},
};

/// Elements that load or run something, wherever it is from.
const ELEMENTS: [&str; 18] = [
    "applet", "audio", "base", "embed", "form", "frame", "frameset", "iframe", "link", "math",
    "meta", "object", "script", "source", "style", "svg", "track", "video",
];
/// Attributes that lead to a file.
const ADDRESSES: [&str; 8] = [
    "action",
    "background",
    "data",
    "formaction",
    "href",
    "poster",
    "src",
    "srcset",
];

/// Reports everything in a page that brings in something from elsewhere or runs something (C43), and every shortcode (C44).
pub fn check(pages: &[Page], problems: &mut Vec<Problem>) {
    for version in pages.iter().flat_map(|page| page.versions.values()) {
        let lines = Lines::new(&version.body);
        let line = |at: usize| Some(version.body_line + lines.of(at) - 1);
        for (at, what) in embedded(&version.body) {
            let remedy = "Take it out: pages load nothing from elsewhere and run nothing. A link is written [words](https://…); words and pictures of ours are written in Markdown.";
            problems.push(Problem::error("C43", &version.file, line(at), what, remedy));
        }
        for placeholder in find(&version.body) {
            if placeholder.kind == Kind::Other {
                let found: String = version.body[placeholder.range.clone()]
                    .chars()
                    .take(60)
                    .collect();
                let what = format!("There is no shortcode {found}");
                let remedy = "Take it out. The only thing in double braces is a statement: {{ statement(id=\"call-112\") }}.";
                let at = line(placeholder.range.start);
                problems.push(Problem::error("C44", &version.file, at, what, remedy));
            }
        }
    }
}

/// What is wrong in a Markdown text, each with its byte.
fn embedded(markdown: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    // HTML comes line by line, and a tag may go over several.
    let mut html: Option<Range<usize>> = None;
    for (event, range) in Parser::new(markdown).into_offset_iter() {
        match event {
            Event::Html(_) | Event::InlineHtml(_) => {
                html = match html.take() {
                    Some(before) if before.end == range.start => Some(before.start..range.end),
                    before => {
                        found.extend(before.into_iter().flat_map(|it| tags(markdown, it)));
                        Some(range)
                    }
                };
            }
            Event::Start(Tag::Image { dest_url, .. }) if is_elsewhere(&dest_url) => {
                let what = format!("The picture {} is from elsewhere.", shortened(&dest_url));
                found.push((range.start, what));
            }
            Event::Start(Tag::Link { dest_url, .. }) if is_code(&dest_url) => {
                let what = format!("The link {} runs something.", shortened(&dest_url));
                found.push((range.start, what));
            }
            _ => {}
        }
    }
    found.extend(html.into_iter().flat_map(|it| tags(markdown, it)));
    found.sort();
    found.dedup();
    found
}

/// What is wrong in the tags of a piece of HTML.
fn tags(markdown: &str, range: Range<usize>) -> Vec<(usize, String)> {
    let html = &markdown[range.clone()];
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = html[at..].find('<').map(|open| at + open) {
        if html[open..].starts_with("<!--") {
            at = html[open..]
                .find("-->")
                .map_or(html.len(), |end| open + end + 3);
            continue;
        }
        let end = tag_end(html, open);
        let tag = &html[open + 1..end];
        let name: String = tag
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric())
            .collect::<String>()
            .to_ascii_lowercase();
        if name.is_empty() {
            at = open + 1; // a closing tag, or no tag
            continue;
        }
        if ELEMENTS.contains(&name.as_str()) {
            found.push((range.start + open, format!("The page has a <{name}>.")));
            at = end.max(open + 1);
            continue;
        }
        for (attribute, value) in attributes(&tag[name.len().min(tag.len())..]) {
            let is_loaded = name != "a" && ADDRESSES.contains(&attribute.as_str());
            if attribute.starts_with("on") || attribute == "style" || attribute == "srcdoc" {
                let what = format!("<{name}> has the attribute {attribute}.");
                found.push((range.start + open, what));
            } else if is_code(&value) || (is_loaded && is_elsewhere(&value)) {
                let what = format!("<{name}> has {attribute}={}.", shortened(&value));
                found.push((range.start + open, what));
            }
        }
        at = end.max(open + 1);
    }
    found
}

/// Where a tag ends: at the first `>` outside quotation marks.
fn tag_end(html: &str, open: usize) -> usize {
    let mut quote = None;
    for (at, c) in html[open..].char_indices() {
        match (quote, c) {
            (None, '>') => return open + at,
            (None, '"' | '\'') => quote = Some(c),
            (Some(mark), c) if mark == c => quote = None,
            _ => {}
        }
    }
    html.len()
}

/// The attributes of a tag, their names in small letters.
fn attributes(tag: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = tag.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
    while !rest.is_empty() {
        let end = rest
            .find(|c: char| c.is_whitespace() || "=/>".contains(c))
            .unwrap_or(rest.len());
        let name = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let mut value = String::new();
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            let quote = after.chars().next().filter(|c| "\"'".contains(*c));
            let (text, left) = match quote {
                Some(quote) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
                None => {
                    let end = after.find(char::is_whitespace).unwrap_or(after.len());
                    after.split_at(end)
                }
            };
            value = text.to_owned();
            rest = left;
        }
        if !name.is_empty() {
            found.push((name, value));
        }
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || "/>=\"'".contains(c));
    }
    found
}

/// Whether an address leads out of the site, or holds the file itself. Browsers leave out control characters and spaces.
fn is_elsewhere(address: &str) -> bool {
    let address = bare(address);
    let lists_elsewhere = address.contains("http:") || address.contains("https:");
    address.starts_with("//")
        || address.starts_with("\\\\")
        || ["data:", "blob:", "ftp:"]
            .iter()
            .any(|it| address.starts_with(it))
        || lists_elsewhere
        || is_code(&address)
}

fn is_code(address: &str) -> bool {
    let address = bare(address);
    ["javascript:", "vbscript:", "data:"]
        .iter()
        .any(|it| address.starts_with(it))
}

fn bare(address: &str) -> String {
    let decoded = address
        .replace("&colon;", ":")
        .replace("&#58;", ":")
        .replace("&#x3a;", ":")
        .replace("&Tab;", "")
        .replace("&NewLine;", "");
    let kept = decoded
        .chars()
        .filter(|c| !c.is_control() && !c.is_whitespace());
    kept.collect::<String>().to_lowercase()
}

fn shortened(address: &str) -> String {
    address.chars().take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::embedded;

    #[test]
    fn what_loads_or_runs_something_is_found() {
        for text in [
            "<iframe src=\"https://www.youtube.com/embed/x\"></iframe>",
            "<script>x=1</script>",
            "![a](https://exempel.se/a.jpg)",
            "![a](//exempel.se/a.jpg)",
            "![a](DATA:image/png;base64,x)",
            "![a][b]\n\n[b]: http://exempel.se/a.jpg",
            "<p style=\"color:red\">a</p>",
            "a <b onclick=\"x()\">b</b>",
            "<p\n  OnMouseOver=x>a</p>",
            "<img src='/a.png' srcset='https://exempel.se/a.png 2x' alt='a'>",
            "<link rel=stylesheet href=/a.css>",
            "<a href=\"java\tscript:x()\">a</a>",
            "[a](javascript:x())",
            "<object data=a></object>",
            "<video controls></video>",
            "<style>p{}</style>",
        ] {
            assert_eq!(embedded(text).len(), 1, "{text}: {:?}", embedded(text));
        }
        for text in [
            "[a](https://exempel.se/)",
            "<https://exempel.se/>",
            "<a href=\"https://exempel.se/\">a</a>",
            "![a](/img/a.png)",
            "<div class=\"x\" lang=\"sv\">a</div>",
            "`<script>` and\n\n```html\n<iframe src=\"https://exempel.se/\"></iframe>\n```",
            "<!-- <script> -->",
            "1 < 2 and online = on",
        ] {
            assert_eq!(embedded(text), [], "{text}");
        }
    }
}
