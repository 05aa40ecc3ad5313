//! Phrases that the campaign avoids (`content/data/phrases.toml`), and a search for them in pages and messages.

use std::path::Path;

use medskick_survey::problem::Problem;
use serde::Deserialize;
use serde_json::Value;

use super::{
    blocks::plain,
    languages::Languages,
    page::{Page, Version},
    read,
    rooms::Room,
    shape::{Key, Shape, optional, required},
    statements,
    table::Reader,
    words::LanguageFile,
};

const FILE: &str = "content/data/phrases.toml";
const KEYS: [Key<'static>; 1] = [required(
    "phrase",
    Shape::Tables(&[
        required("language", Shape::Text),
        required("texts", Shape::Texts),
        required("where", Shape::OneOf(&["youth", "everywhere"])),
        required("instead", Shape::Text),
        required("why", Shape::Text),
        optional("severity", Shape::OneOf(&["warning", "error"])),
    ]),
)];

/// A phrase to avoid.
#[derive(Debug, Deserialize)]
struct Phrase {
    /// Language subtag, such as `sv`, which also covers `sv-x-simple`; `any` for all languages.
    language: String,
    /// The spellings of the phrase. A `*` at the end matches any ending.
    texts: Vec<Phrasing>,
    /// The pages that the phrase is avoided on: `youth` or `everywhere`.
    r#where: String,
    /// Replacement to suggest.
    instead: String,
    /// Reason for avoiding the phrase.
    why: String,
    /// `error` if the phrase must not be published; a warning otherwise.
    #[serde(default)]
    severity: String,
}

/// One spelling of a phrase.
#[derive(Debug, Deserialize)]
#[serde(from = "String")]
struct Phrasing {
    /// The spelling as written in the file.
    written: String,
    /// The spelling in lower case, without `*`.
    stem: String,
    /// True if any ending matches.
    any_ending: bool,
}

impl From<String> for Phrasing {
    fn from(written: String) -> Phrasing {
        let stem = written.strip_suffix('*');
        Phrasing {
            stem: small(stem.unwrap_or(&written)),
            any_ending: stem.is_some(),
            written,
        }
    }
}

/// Reports each page that contains a phrase avoided on it, and each message that contains a phrase avoided everywhere (C23).
/// Statements may contain such phrases. A campaign without the file has no such phrases.
pub fn check(
    root: &Path,
    pages: &[Page],
    files: &[LanguageFile],
    languages: &Languages,
    problems: &mut Vec<Problem>,
) {
    let phrases = load(root, problems);
    for LanguageFile { code, words } in files {
        let spoken = spoken(code, languages);
        let everywhere: Vec<&Phrase> = phrases
            .iter()
            .filter(|it| it.is_for(spoken, false))
            .collect();
        for id in words.ids().filter(|id| !id.starts_with(statements::PREFIX)) {
            let text = small(words.unexpanded(id));
            for phrase in &everywhere {
                for written in phrase.said_in(&text) {
                    let what = format!("The text `{id}` says «{written}».");
                    problems.push(phrase.problem(words.file(), words.line(id), what));
                }
            }
        }
    }
    for page in pages {
        let for_youths = Room::of(&page.path).is_some_and(|room| room.for_youths);
        for (code, version) in &page.versions {
            let spoken = spoken(code, languages);
            let held = phrases.iter().filter(|it| it.is_for(spoken, for_youths));
            tell(version, &held.collect::<Vec<_>>(), problems);
        }
    }
}

/// Returns the primary language subtag, such as `sv` for `sv-x-simple`.
fn spoken<'a>(code: &str, languages: &'a Languages) -> &'a str {
    let tag = languages.get(code).map_or("", |language| &language.tag);
    tag.split('-').next().unwrap_or_default()
}

impl Phrase {
    /// Returns true if the phrase is avoided in texts of that language, on pages for youths or on other pages.
    fn is_for(&self, spoken: &str, youths: bool) -> bool {
        (self.language == spoken || self.language == "any")
            && (youths || self.r#where == "everywhere")
    }

    /// Returns the spellings that occur in a lower-case text, as written in the file.
    fn said_in<'a>(&'a self, text: &'a str) -> impl Iterator<Item = &'a String> {
        let said = self.texts.iter().filter(move |it| says(text, it));
        said.map(|it| &it.written)
    }

    fn problem(&self, file: &Path, line: Option<usize>, what: String) -> Problem {
        let remedy = format!("Say {}. {}", self.instead, self.why);
        let problem = Problem::error("C23", file, line, what, remedy);
        match self.severity.as_str() {
            "error" => problem,
            _ => problem.as_warning(),
        }
    }
}

fn load(root: &Path, problems: &mut Vec<Problem>) -> Vec<Phrase> {
    let file = Path::new(FILE);
    if !root.join(file).is_file() {
        return Vec::new();
    }
    let table = read::text(root, file, problems)
        .and_then(|text| Reader::new(file, &text, 0, problems).read(&KEYS));
    let list = table.and_then(|mut table| table.remove("phrase"));
    let Some(Value::Array(list)) = list else {
        return Vec::new();
    };
    // The reader already reported the missing key.
    let read = |it| serde_json::from_value(it).ok();
    list.into_iter().filter_map(read).collect()
}

fn tell(version: &Version, phrases: &[&Phrase], problems: &mut Vec<Problem>) {
    let heads = [&version.title, &version.description].map(|text| (text.as_str(), 1));
    let body = statements::masked(&version.body);
    let lines = body.lines().zip(version.body_line..);
    let extra = version.extra.values().map(|value| (value.to_string(), 1));
    let all = heads.into_iter().chain(lines);
    let all = all.map(|(text, line)| (text.to_owned(), line)).chain(extra);
    for (text, line) in all {
        let small = small(&text);
        for phrase in phrases {
            for words in phrase.said_in(&small) {
                let found = text.trim().chars().take(60).collect::<String>();
                let what = format!("The page says «{words}»: {found}");
                problems.push(phrase.problem(&version.file, Some(line), what));
            }
        }
    }
}

fn small(text: &str) -> String {
    plain(text).to_lowercase()
}

/// Returns true if a lower-case text contains the spelling as whole words.
fn says(text: &str, phrasing: &Phrasing) -> bool {
    let stem = phrasing.stem.as_str();
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    // A spelling that begins or ends with a symbol, such as `#31#`, also matches between digits.
    let (from_word, to_word) = (
        letter(stem.chars().next()),
        letter(stem.chars().next_back()),
    );
    text.match_indices(stem).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + stem.len()..].chars().next();
        !(from_word && letter(before)) && (phrasing.any_ending || !(to_word && letter(after)))
    })
}

#[cfg(test)]
mod tests {
    use super::{says, small};

    #[test]
    fn words_are_found_whole_in_any_case_and_with_any_ending_where_that_is_wanted() {
        for (text, phrase, found) in [
            ("Han blev Rekryterad.", "rekryter*", true),
            ("Oljegrav", "grav", false),
            ("en grav, sa han", "grav", true),
            ("gravid", "grav", false),
            ("Alla gör det.", "alla gör det", true),
            ("alla gör detsamma", "alla gör det", false),
            ("", "grav", false),
            ("Slå #31#112.", "#31#", true),
            ("Slå *31#0701", "*31#", true),
            ("اطلب #٣١# أولا", "#31#", true),
            ("ring 31", "#31#", false),
        ] {
            let phrasing = phrase.to_owned().into();
            assert_eq!(says(&small(text), &phrasing), found, "{text}: {phrase}");
        }
    }
}
