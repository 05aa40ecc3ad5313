//! Claims about the law belong in statements, which carry sources and a checked date. Other text in a page must not name a
//! section, chapter or bill.

use std::collections::BTreeMap;

use medskick_survey::problem::Problem;

use super::{Page, Words, blocks};

/// Reports each section, chapter, statute number or bill in a page's text (C41). Lists of sources may name them.
pub fn check(pages: &[Page], words: &BTreeMap<String, Words>, problems: &mut Vec<Problem>) {
    for (code, version) in pages.iter().flat_map(|page| &page.versions) {
        let words = words.get(code).map(|words| &words.site);
        for block in blocks::of(version, words) {
            if block.in_sources {
                continue;
            }
            for (line, text) in &block.parts {
                let Some(named) = law(text) else { continue };
                let what = format!("The text names a law in words of its own: {named}");
                let remedy = "Say what holds with a statement of content/data/statements.toml, which has its sources and the day they were compared; or name the law in the list of sources at the end.";
                problems.push(Problem::error(
                    "C41",
                    &version.file,
                    Some(*line),
                    what,
                    remedy,
                ));
            }
        }
    }
}

/// Returns an excerpt around the first legal reference in a text, at most 60 characters.
fn law(text: &str) -> Option<String> {
    let at = section(text)
        .or_else(|| after_word(text, "sfs", |rest| rest.starts_with('2')))
        .or_else(|| after_word(text, "kap.", |_| true).filter(|at| after_a_number(text, *at)))
        .or_else(|| after_word(text, "prop.", is_bill))
        .or_else(|| after_word(text, "proposition", is_bill))?;
    let start = text[..at]
        .char_indices()
        .rev()
        .nth(19)
        .map_or(0, |(at, _)| at);
    Some(text[start..].chars().take(60).collect())
}

fn section(text: &str) -> Option<usize> {
    text.find('§')
}

/// Returns the byte offset of a whole word, in any case, if the text after the word and its spaces satisfies `fits`.
fn after_word(text: &str, word: &str, fits: impl Fn(&str) -> bool) -> Option<usize> {
    let lower = text.to_ascii_lowercase();
    let found = lower.match_indices(word).find(|(at, _)| {
        let before = text[..*at].chars().next_back();
        let rest = &text[at + word.len()..];
        let ends = word.ends_with('.') || !rest.starts_with(char::is_alphanumeric);
        !before.is_some_and(char::is_alphanumeric) && ends && fits(rest.trim_start())
    });
    found.map(|(at, _)| at)
}

fn after_a_number(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end();
    // A chapter may have a letter: `16 kap.` and `16 a kap.`
    let before = before
        .strip_suffix(|c: char| c.is_ascii_lowercase())
        .map_or(before, str::trim_end);
    before.ends_with(|c: char| c.is_ascii_digit())
}

/// Returns true for the number of a bill: `2025/26:…`
fn is_bill(rest: &str) -> bool {
    let bytes = rest.as_bytes();
    bytes.len() > 7
        && bytes[..2] == *b"20"
        && bytes[2..4].iter().all(u8::is_ascii_digit)
        && bytes[4] == b'/'
        && bytes[5..7].iter().all(u8::is_ascii_digit)
        && bytes[7] == b':'
}

#[cfg(test)]
mod tests {
    use super::law;

    #[test]
    fn laws_are_found_and_ordinary_words_are_not() {
        for (text, found) in [
            ("Enligt 16 kap. 5 a § brottsbalken", true),
            ("Se 3 a kap. i lagen", true),
            ("SFS 2025:400", true),
            ("sfs 2025:400 gäller", true),
            ("Prop. 2025/26:12", true),
            ("Regeringens proposition 2022/23:64 säger", true),
            ("هذا §5", true),
            ("Ta på dig din kap.", false),
            ("SFS är en förkortning", false),
            ("En proposition kom 2025", false),
            ("Lagen säger nej.", false),
        ] {
            assert_eq!(law(text).is_some(), found, "{text}");
        }
    }
}
