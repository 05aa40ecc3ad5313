//! Links between pages: `[words](@/guides/signs.md)`, which stay in the reader's language.

use std::collections::BTreeSet;

use medskick_survey::problem::Problem;

use super::page::Page;

/// How a link to another page begins in Markdown.
const START: &str = "](@/";

/// Tells every link to a page that does not exist; `addresses` are the paths of those that do.
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

/// The body with its links leading to the pages in the language `code`.
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

/// The body for a page that is one file, in the language `code`: its links lead to the campaign's pages at `origin`, and are words alone
/// where it has no address yet.
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

/// What a link leads to, as it is written: up to the closing bracket or a title.
fn target(rest: &str) -> &str {
    &rest[..rest.find([')', ' ', '\n']).unwrap_or(rest.len())]
}

/// `guides/_index.md#top` as `guides`.
fn path(target: &str) -> &str {
    let file = target.split('#').next().unwrap_or(target);
    let stem = file.strip_suffix(".md").unwrap_or(file);
    stem.strip_suffix("_index")
        .unwrap_or(stem)
        .trim_end_matches('/')
}
