//! Detects texts whose letters were lost or replaced when the file was saved in another encoding.

use std::path::Path;

use medskick_survey::problem::Problem;

use super::{Languages, Page, blocks, words::LanguageFile};
use crate::encoding;

/// Minimum number of letters. In a shorter text the share of a script is not reliable.
const ENOUGH: usize = 20;

/// Reports each file whose letters became question marks, or of whose letters less than a quarter belong to its language's
/// script (C47).
pub fn check(
    pages: &[Page],
    files: &[LanguageFile],
    languages: &Languages,
    problems: &mut Vec<Problem>,
) {
    let tag = |code: &str| languages.get(code).map_or("", |it| it.tag.as_str());
    for (code, version) in pages.iter().flat_map(|page| &page.versions) {
        // The sources are excluded: they keep their names in every language.
        let words = files
            .iter()
            .find(|it| it.code == *code && it.words.file().ends_with("site.ftl"))
            .map(|it| &it.words);
        let texts = blocks::of(version, words)
            .into_iter()
            .filter(|block| !block.in_sources && !block.in_front)
            .map(|block| block.text);
        let text = texts.collect::<Vec<_>>().join("\n");
        problems.extend(wrong(&version.file, &text, tag(code)));
    }
    for LanguageFile { code, words } in files {
        let texts = words
            .ids()
            .map(|id| without_variables(words.unexpanded(id)));
        let text = texts.collect::<Vec<_>>().join("\n");
        problems.extend(wrong(words.file(), &text, tag(code)));
    }
}

fn wrong(file: &Path, text: &str, tag: &str) -> Option<Problem> {
    let what = if encoding::letters_are_lost(text) {
        "The letters of this file were lost when it was saved, and are question marks.".to_owned()
    } else {
        let (letters, own) = encoding::letters_in_script(text, tag)?;
        if letters < ENOUGH || own * 4 >= letters {
            return None;
        }
        format!(
            "Of {letters} letters in this file only {own} are of the script that `{tag}` is written in."
        )
    };
    let remedy = "Take the file as it was before, or translate it again, and save it as UTF-8 (Notepad: Save as, Encoding; Excel: CSV UTF-8, or .xlsx).";
    Some(Problem::error("C47", file, None, what, remedy))
}

/// Returns a message without its placeables, whose names are ASCII in every language.
fn without_variables(text: &str) -> String {
    let mut parts = text.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        text + part.split_once('}').map_or(part, |(_, after)| after)
    })
}
