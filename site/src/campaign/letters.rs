//! Texts whose letters were lost or mistaken when they were saved in another encoding.

use std::path::Path;

use medskick_survey::problem::Problem;

use super::{Languages, Page, blocks, words::LanguageFile};
use crate::encoding;

/// In fewer letters the share of a script says little.
const ENOUGH: usize = 20;

/// Reports once for each file that its letters are question marks, or not those that its language is written in (C47).
pub fn check(
    pages: &[Page],
    files: &[LanguageFile],
    languages: &Languages,
    problems: &mut Vec<Problem>,
) {
    let tag = |code: &str| languages.get(code).map_or("", |it| it.tag.as_str());
    for (code, version) in pages.iter().flat_map(|page| &page.versions) {
        // Sources keep their names in every language.
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

/// A message without what is filled in, whose names are in no language.
fn without_variables(text: &str) -> String {
    let mut parts = text.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        text + part.split_once('}').map_or(part, |(_, after)| after)
    })
}
