//! Checks a page's Markdown: links that leave the reader's language, images without alternative text, straight quotation marks,
//! and numbers that may break at their spaces.

use std::{collections::BTreeSet, ops::Range};

use medskick_survey::problem::Problem;
use pulldown_cmark::{Event, Parser, Tag};

use super::{languages::Languages, page::Page, rooms::ROOMS, statements};

/// A finding at a position in the text.
#[derive(Debug, PartialEq)]
pub struct Finding {
    /// Byte range in the Markdown.
    pub place: Range<usize>,
    /// Replacement, if it is certain.
    pub instead: Option<String>,
    code: &'static str,
    what: String,
    remedy: String,
}

/// Reports the findings in every page (C31 to C34).
pub fn check(
    pages: &[Page],
    addresses: &BTreeSet<String>,
    languages: &Languages,
    problems: &mut Vec<Problem>,
) {
    for (code, version) in pages.iter().flat_map(|page| &page.versions) {
        for found in findings(&version.body, code, addresses, languages) {
            let line = version.body_line + version.body[..found.place.start].matches('\n').count();
            let hand = if found.instead.is_some() {
                " Or run `cargo run -- check --fix`."
            } else {
                ""
            };
            let problem = Problem::error(
                found.code,
                &version.file,
                Some(line),
                found.what,
                format!("{}{hand}", found.remedy),
            );
            problems.push(if ["C33", "C34"].contains(&found.code) {
                problem.as_warning()
            } else {
                problem
            });
        }
    }
}

/// Returns the findings in a text in the language `code`, in order. `addresses` are the paths of the existing pages.
/// Placeholders of statements are not checked.
pub fn findings(
    markdown: &str,
    code: &str,
    addresses: &BTreeSet<String>,
    languages: &Languages,
) -> Vec<Finding> {
    let markdown = &statements::masked(markdown);
    let mut found = Vec::new();
    for (event, place) in Parser::new(markdown).into_offset_iter() {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                found.extend(link(markdown, place, &dest_url, addresses, languages));
            }
            Event::Start(Tag::Image { .. }) if markdown[place.clone()].starts_with("![]") => {
                found.push(without_words(place));
            }
            Event::Html(html) | Event::InlineHtml(html)
                if html.contains("<img") && !html.contains(" alt=") =>
            {
                found.push(without_words(place));
            }
            Event::Text(_) => {
                found.extend(numbers(markdown, place.clone()));
                found.extend(quotes(markdown, place, code));
            }
            _ => {}
        }
    }
    found.sort_by_key(|it| it.place.start);
    found
}

/// Returns a finding for a link that names a URL of the site instead of a page's file.
fn link(
    markdown: &str,
    place: Range<usize>,
    address: &str,
    addresses: &BTreeSet<String>,
    languages: &Languages,
) -> Option<Finding> {
    let inside = address.strip_prefix('/')?;
    let (path, anchor) = inside
        .split_once('#')
        .map_or((inside, String::new()), |(path, anchor)| {
            (path, format!("#{anchor}"))
        });
    let first = path.split('/').next().unwrap_or_default();
    let in_language = languages.get(first).is_some();
    let path = if in_language {
        &path[first.len()..]
    } else {
        path
    };
    let path = path.trim_matches('/');
    let room = path.split('/').next().unwrap_or_default();
    let is_page = in_language
        || ROOMS
            .iter()
            .any(|it| !it.folder.is_empty() && it.folder == room);
    if !is_page {
        return None;
    }
    let page = addresses.contains(path).then(|| match path {
        "" => "@/_index.md".to_owned(),
        path if path.contains('/') => format!("@/{path}.md"),
        room => format!("@/{room}/_index.md"),
    });
    let at = place.start + markdown[place.clone()].rfind(address)?;
    Some(Finding {
        place: at..at + address.len(),
        instead: page.as_ref().map(|page| format!("{page}{anchor}")),
        code: "C31",
        what: format!("The link {address} leads out of the reader's language."),
        remedy: match page {
            Some(page) => format!("Name the page: {page}{anchor}."),
            None => "Name a page that is there by its file without the language, such as @/guides/signs.md.".to_owned(),
        },
    })
}

fn without_words(place: Range<usize>) -> Finding {
    Finding {
        place,
        instead: None,
        code: "C32",
        what: "The picture has no words for those who do not see it.".to_owned(),
        remedy: "Say between the brackets what it shows: ![A phone on a kitchen table](…)."
            .to_owned(),
    }
}

/// Finds ordinary spaces between the digit groups of a number such as 116 111. In right-to-left text they reverse the groups,
/// and they allow a line break (Unicode Bidirectional Algorithm, W4: a no-break space joins two numbers).
fn numbers(markdown: &str, place: Range<usize>) -> impl Iterator<Item = Finding> {
    let is_group = |text: &str, most: usize| {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        (1..=most).contains(&digits)
    };
    let spaces = markdown[place.clone()].match_indices(' ').map(|(at, _)| at);
    let found = spaces.map(move |at| place.start + at).filter(move |at| {
        let before: String = markdown[..*at].chars().rev().take(4).collect();
        is_group(&before, 3)
            && is_group(&markdown[at + 1..], 3)
            && !is_group(&markdown[at + 1..], 1)
    });
    found.map(|at| Finding {
        place: at..at + 1,
        instead: Some("\u{a0}".to_owned()),
        code: "C34",
        what: "The groups of a number are kept together by nothing.".to_owned(),
        remedy: "Put a no-break space (U+00A0) between them.".to_owned(),
    })
}

/// Finds straight quotation marks in languages that have typographic ones.
fn quotes<'m>(
    markdown: &'m str,
    place: Range<usize>,
    code: &str,
) -> impl Iterator<Item = Finding> + use<'m> {
    let marks = match code.split('-').next() {
        Some("sv") => Some(["”", "”"]),
        Some("en") => Some(["“", "”"]),
        _ => None,
    };
    let text = &markdown[place.clone()];
    let straight = text.match_indices('"').map(move |(at, _)| place.start + at);
    straight.filter_map(move |at| {
        let before = markdown[..at].chars().next_back();
        let opens = before.is_none_or(|it| it.is_whitespace() || "([*_".contains(it));
        let mark = marks?[usize::from(!opens)];
        Some(Finding {
            place: at..at + 1,
            instead: Some(mark.to_owned()),
            code: "C33",
            what: "A quotation mark is straight, as a typewriter's.".to_owned(),
            remedy: format!("Write {mark}."),
        })
    })
}
