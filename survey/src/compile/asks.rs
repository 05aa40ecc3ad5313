//! Finds questions that ask who somebody is, for the details of a crime, or for an age too exact to protect the respondent.
//!
//! Searches for words in their usual form, in the languages in which surveys are first written. A match is a warning, since
//! words can mean something else; for a free-text question it is an error.

use crate::compiled::Question;

/// Something in a text that must not be asked.
pub(super) struct Finding {
    pub code: &'static str,
    pub what: String,
    pub remedy: &'static str,
    pub stops: bool,
}

/// Words that ask who somebody is, in Swedish, English and Arabic.
const WHO: [&str; 46] = [
    "heter du",
    "ditt namn",
    "ditt förnamn",
    "ditt efternamn",
    "vilken skola",
    "vilken klass",
    "var bor du",
    "din adress",
    "vilken gata",
    "ditt telefonnummer",
    "ditt mobilnummer",
    "ditt nummer",
    "personnummer",
    "är du född",
    "fyller du år",
    "födelsedag",
    "din e-post",
    "din mejl",
    "ditt användarnamn",
    "vilken kommun",
    "vilken stadsdel",
    "vilket område",
    "postnummer",
    "vilken förening går du",
    "your name",
    "your first name",
    "your last name",
    "which school",
    "what school",
    "which class",
    "where do you live",
    "your address",
    "your phone number",
    "your number",
    "date of birth",
    "your birthday",
    "were you born",
    "your e-mail",
    "your email",
    "your username",
    "which municipality",
    "which neighbourhood",
    "postcode",
    "اسمك",
    "عنوانك",
    "رقم هاتفك",
];
/// Words that ask for the persons, the place or the time of a crime, or for crimes of the respondent.
const CRIME: [&str; 32] = [
    "vem frågade",
    "vem bad dig",
    "vem erbjöd",
    "vem skickade",
    "vem gjorde",
    "vem var det som",
    "vilka var det som",
    "vad heter den",
    "var hände",
    "var skedde",
    "när hände",
    "när skedde",
    "vilket datum",
    "vilken dag var",
    "vad fick du göra",
    "hur mycket fick du betalt",
    "har du sålt",
    "har du begått",
    "har du gjort något olagligt",
    "who asked you",
    "who offered",
    "who sent",
    "who did it",
    "where did it happen",
    "where did this happen",
    "when did it happen",
    "when did this happen",
    "on what date",
    "what did you have to do",
    "have you sold",
    "have you committed",
    "have you done anything illegal",
];
/// The fewest years in a band of ages (R4).
const LEAST_YEARS: u32 = 3;
/// Numbers that can be the age of a respondent; a smaller number counts something else.
const AGES: std::ops::RangeInclusive<u32> = 5..=120;
/// Words that mark a number as an age.
const YEARS: [&str; 8] = ["år", "years", "year", "yrs", "سنة", "سنوات", "عام", "عاما"];

/// The first phrase in these texts that asks who somebody is.
pub(crate) fn asks_who<'t>(texts: impl IntoIterator<Item = &'t String>) -> Option<&'static str> {
    let said: Vec<String> = texts.into_iter().map(|words| plain(words)).collect();
    first(&said, &WHO)
}

/// Searches the words of a question.
pub(super) fn asks(question: &Question) -> Vec<Finding> {
    if question.kind.is_note() {
        return Vec::new();
    }
    let words = [
        Some(&question.label),
        question.stem.as_ref(),
        question.hint.as_ref(),
    ];
    let said: Vec<String> = words
        .into_iter()
        .flatten()
        .map(|words| plain(words))
        .collect();
    let stops = question.kind.is_text();
    let mut found = Vec::new();
    if let Some(words) = first(&said, &WHO) {
        found.push(Finding {
            code: "S42",
            what: format!("seems to ask who somebody is: «{words}»."),
            remedy: "Ask nothing that points at one person. Where it happened to be is said once for the whole group.",
            stops,
        });
    }
    if let Some(words) = first(&said, &CRIME) {
        found.push(Finding {
            code: "S43",
            what: format!("seems to ask for who, where or when of a crime, or for one's own: «{words}»."),
            remedy: "Ask what people see around them, what they need, and whom they trust; an answer like that can be used against whoever gives it.",
            stops,
        });
    }
    found
}

/// Checks a choice of a background question: it must not be a single age, or a band of fewer than three years.
pub(super) fn age(label: &str) -> Option<Finding> {
    // «20+» has no upper end.
    if label.contains(['+', '<', '>', '≥', '≤']) {
        return None;
    }
    let label = plain(label);
    let words = label
        .split_whitespace()
        .filter(|word| !YEARS.contains(word));
    let ages: Vec<Option<u32>> = words
        .map(|word| word.parse().ok().filter(|age| AGES.contains(age)))
        .collect();
    let years = match ages[..] {
        [Some(_)] => 1,
        [Some(from), Some(to)] | [Some(from), None, Some(to)] if to >= from => to - from + 1,
        _ => LEAST_YEARS,
    };
    (years < LEAST_YEARS).then(|| Finding {
        code: "S16",
        what: format!("«{label}» is not a band of at least {LEAST_YEARS} years."),
        remedy: "Join ages, such as 12–14, and write `years = [12, 14]` for the choice.",
        stops: true,
    })
}

/// The first of the phrases that occurs in one of the texts as whole words.
fn first(said: &[String], phrases: &[&'static str]) -> Option<&'static str> {
    let is_said = |phrase: &&&str| {
        let phrase = format!(" {} ", plain(phrase));
        said.iter()
            .any(|said| format!(" {said} ").contains(&phrase))
    };
    phrases.iter().find(is_said).copied()
}

/// Lower case, one space between words, no punctuation; digits of other scripts become European digits.
fn plain(text: &str) -> String {
    let letter = |c: char| match c {
        '٠'..='٩' => char::from_digit(u32::from(c) - u32::from('٠'), 10).unwrap_or(c),
        '۰'..='۹' => char::from_digit(u32::from(c) - u32::from('۰'), 10).unwrap_or(c),
        c if c.is_alphanumeric() => c,
        _ => ' ',
    };
    let text: String = text.to_lowercase().chars().map(letter).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
