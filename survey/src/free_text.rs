//! Free text (R8): how long it may be, and what in it identifies a person.
//!
//! The page reports a finding at once, while the respondent can still change the text. A text that fails [`check`] stays on the
//! screen as typed, and is left out of every file. Names look like other words, so the question must not ask for them (the
//! compiler's S42 and S43 check what it asks).

mod numbers;

use numbers::number;

/// The longest text, in Unicode scalar values. A judgement of the design: a sentence or two says what is meant, and a longer
/// story identifies its author.
pub const LONGEST: usize = 200;

/// Why a text cannot be handed in as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It is longer than [`LONGEST`].
    TooLong,
    /// A telephone number, or another number as long as one.
    PhoneNumber,
    /// A Swedish personal identity or co-ordination number, or a whole date of birth.
    PersonalNumber,
    /// An e-mail address or a user name, such as `@name`.
    Address,
    /// An address on the web.
    Link,
}

/// Looks for anything that must not be in a text; `None` if the text can be handed in.
///
/// Digits count in all scripts that the campaign is published in, also with spaces, hyphens or brackets between them.
pub fn check(text: &str) -> Option<Unfit> {
    if text.chars().count() > LONGEST {
        return Some(Unfit::TooLong);
    }
    if has_address(text) {
        Some(Unfit::Address)
    } else if text.split_whitespace().any(is_link) {
        Some(Unfit::Link)
    } else {
        number(text)
    }
}

/// Whether a letter or digit follows right after an `@`. An «@» as a word of its own does not count.
fn has_address(text: &str) -> bool {
    let mut marks = text.match_indices(['@', '＠']);
    marks.any(|(at, mark)| {
        let after = text.get(at + mark.len()..);
        after
            .and_then(|rest| rest.chars().next())
            .is_some_and(is_letter)
    })
}

/// Endings of web addresses. In a sentence, none of them follows a full stop without a space.
const ENDINGS: [&str; 15] = [
    "se", "com", "nu", "net", "org", "io", "app", "gg", "tv", "eu", "info", "link", "chat", "dev",
    "onion",
];

/// Whether a character is a letter or digit. Outside ASCII nearly all written characters are, and Unicode's tables would cost
/// the widget more bytes than this whole module.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || !c.is_ascii() && !c.is_whitespace()
}

fn is_link(word: &str) -> bool {
    let word = word.to_ascii_lowercase();
    if word.contains("://") || word.contains("www.") {
        return true;
    }
    let (host, path) = word.split_once(['/', ':', '?', '#']).unwrap_or((&word, ""));
    let host = host.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    let mut labels = host.rsplit('.');
    let ending = labels.next().unwrap_or_default();
    let named = labels.next().is_some_and(|label| {
        label
            .chars()
            .last()
            .is_some_and(|last| last.is_ascii_alphanumeric())
    });
    let lettered = ending.len() >= 2 && ending.chars().all(|c| c.is_ascii_alphabetic());
    named && (ENDINGS.contains(&ending) || lettered && !path.is_empty())
}
