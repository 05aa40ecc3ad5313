//! Links between pages, such as `[words](@/guides/signs.md)`. A link leads to the page in the reader's language.

use std::collections::BTreeSet;

use medskick_survey::problem::Problem;

use super::page::Page;

/// Start of a link to another page in Markdown.
const START: &str = "](@/";

/// Reports each link to a page that does not exist (C11). `addresses` are the paths of the existing pages.
pub fn check(pages: &[Page], addresses: &BTreeSet<String>, problems: &mut Vec<Problem>) {
    for version in pages.iter().flat_map(|page| page.versions.values()) {
        for (place, _) in version.body.match_indices(START) {
            let target = target(&version.body[place + START.len()..]);
            if !addresses.contains(path(target)) {
                let line = version.body_line + version.body[..place].matches('\n').count();
                let what = format!("The link @/{target} leads to no page.");
                let remedy = "Write the page's file without its language, such as @/guides/signs.md or @/help/_index.md.";
                problems.push(Problem::error(
                    "C11",
                    &version.file,
                    Some(line),
                    what,
                    remedy,
                ));
            }
        }
    }
}

/// Returns the body with links to the pages in the language `code`.
pub fn in_language(body: &str, code: &str) -> String {
    let mut written = String::with_capacity(body.len());
    let mut rest = body;
    while let Some(place) = rest.find(START) {
        let target = target(&rest[place + START.len()..]);
        let path = path(target);
        let slash = if path.is_empty() { "" } else { "/" };
        let anchor = target
            .split_once('#')
            .map_or(String::new(), |(_, anchor)| format!("#{anchor}"));
        written += &format!("{}](/{code}/{path}{slash}{anchor}", &rest[..place]);
        rest = &rest[place + START.len() + target.len()..];
    }
    written + rest
}

/// Returns the body for a single-file page in the language `code`. Links lead to the pages at `origin`. Without an origin, the
/// link texts remain as plain text.
pub fn in_file(body: &str, code: &str, origin: Option<&str>) -> String {
    let Some(origin) = origin else {
        return unlinked(body);
    };
    in_language(body, code).replace("](/", &format!("]({origin}/"))
}

fn unlinked(body: &str) -> String {
    let mut written = String::with_capacity(body.len());
    let mut rest = body;
    while let Some(place) = rest.find(START) {
        let (before, after) = (&rest[..place], &rest[place + START.len()..]);
        let (text, words) = before.rsplit_once('[').unwrap_or((before, ""));
        written += &format!("{text}{words}");
        rest = after.split_once(')').map_or("", |(_, rest)| rest);
    }
    written + rest
}

/// Returns the target of a link: everything up to the closing bracket, a space (before a title) or the line's end.
fn target(rest: &str) -> &str {
    &rest[..rest.find([')', ' ', '\n']).unwrap_or(rest.len())]
}

/// Returns the path of a target: `guides` for `guides/_index.md#top`.
fn path(target: &str) -> &str {
    let file = target.split('#').next().unwrap_or(target);
    let stem = file.strip_suffix(".md").unwrap_or(file);
    stem.strip_suffix("_index")
        .unwrap_or(stem)
        .trim_end_matches('/')
}
