//! One statement holds the advice when to call 112 and when 114 14. Pages and messages that repeat it in their own words could
//! contradict it.

use std::collections::BTreeMap;

use medskick_survey::problem::Problem;

use super::{
    Page, Words,
    blocks::{self, plain},
    statements,
    words::LanguageFile,
};

const REMEDY: &str = "Put the statement in instead: {{ statement(id=\"call-112\") }} in a page, { statement-call-112 } in a message; or name only one of the numbers here.";

/// Reports each block of a page, and each message, that names both numbers (C42). Statements and lists of sources are exempt.
pub fn check(
    pages: &[Page],
    words: &BTreeMap<String, Words>,
    files: &[LanguageFile],
    problems: &mut Vec<Problem>,
) {
    for (code, version) in pages.iter().flat_map(|page| &page.versions) {
        let words = words.get(code).map(|words| &words.site);
        for block in blocks::of(version, words) {
            if !block.in_sources && has_both(&block.text) {
                let what = "The text says when to ring 112 and when 114 14 in words of its own.";
                problems.push(Problem::error(
                    "C42",
                    &version.file,
                    Some(block.line),
                    what,
                    REMEDY,
                ));
            }
        }
    }
    for LanguageFile { words, .. } in files {
        for id in words.ids().filter(|id| !id.starts_with(statements::PREFIX)) {
            if has_both(&plain(words.unexpanded(id))) {
                let what = format!(
                    "The text `{id}` says when to ring 112 and when 114 14 in words of its own."
                );
                problems.push(Problem::error(
                    "C42",
                    words.file(),
                    words.line(id),
                    what,
                    REMEDY,
                ));
            }
        }
    }
}

/// Returns true if a text normalised by [`plain`] names both numbers.
fn has_both(text: &str) -> bool {
    let without_spaces_in_numbers: String = joined(text);
    let numbers = without_spaces_in_numbers.split(|c: char| !c.is_ascii_digit());
    let (mut emergency, mut police) = (false, false);
    for number in numbers {
        emergency |= number == "112";
        police |= number == "11414";
    }
    emergency && police
}

/// Returns the text with `114 14` joined to one number.
fn joined(text: &str) -> String {
    let mut words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let mut joined = String::new();
    while !words.is_empty() {
        let (first, second) = (words[0], words.get(1).copied().unwrap_or_default());
        if first.ends_with("114") && second.starts_with("14") {
            joined = joined + " " + first + second;
            words.drain(..2);
        } else {
            joined = joined + " " + first;
            words.drain(..1);
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::{has_both, plain};

    #[test]
    fn both_numbers_are_found_however_they_are_written() {
        for (text, both) in [
            ("Ring 112. Annars 114 14.", true),
            ("Ring 112, annars 114\u{a0}14.", true),
            ("(112/11414)", true),
            ("١١٢ أو ١١٤ ١٤", true),
            ("۱۱۲ یا ۱۱۴\u{202f}۱۴", true),
            ("Ring 112.", false),
            ("Ring 114 14.", false),
            ("Ring 114 14 eller 020-1120.", false),
            ("", false),
        ] {
            assert_eq!(has_both(&plain(text)), both, "{text}");
        }
    }
}
