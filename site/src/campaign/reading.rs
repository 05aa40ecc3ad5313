//! Measures how hard the Swedish texts are to read.

use medskick_survey::problem::Problem;

use super::{languages::Languages, page::Page, rooms::Room};

/// Maximum LIX of easy Swedish and of texts for youths. Up to 30 is very easy, as in children's books (Björnsson 1968).
const EASY: f64 = 30.0;
/// Maximum LIX of texts for adults. Up to 40 is easy, as in fiction and newspapers.
const ADULTS: f64 = 40.0;
/// Minimum number of words. In a shorter text the index is not reliable.
const ENOUGH: usize = 40;

/// Reports each Swedish page whose LIX is too high for its readers (C22).
pub fn check(pages: &[Page], languages: &Languages, problems: &mut Vec<Problem>) {
    for page in pages {
        let for_youths = Room::of(&page.path).is_some_and(|room| room.for_youths);
        for (code, version) in &page.versions {
            let tag = languages.get(code).map_or("", |language| &language.tag);
            let most = match tag {
                "sv" if !for_youths => ADULTS,
                "sv" | "sv-x-simple" => EASY,
                // LIX is defined for Swedish.
                _ => continue,
            };
            let Some(index) = lix(&version.expanded).filter(|index| *index > most) else {
                continue;
            };
            let what = format!(
                "The text is hard to read: its LIX is {index:.0}, and {most:.0} is the most here."
            );
            let remedy = "Write shorter sentences, and take shorter words for those with more than six letters.";
            problems.push(Problem::error("C22", &version.file, None, what, remedy).as_warning());
        }
    }
}

/// Returns LIX, the readability index of Björnsson (1968): words per sentence plus the percentage of words with more than six
/// letters. Returns `None` if the text is too short. Link targets are ignored.
pub fn lix(markdown: &str) -> Option<f64> {
    let text = without_addresses(markdown);
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let long = words.iter().filter(|word| word.chars().count() > 6).count();
    let sentences = text
        .split(['.', '!', '?', ':', '\n'])
        .filter(|sentence| sentence.chars().any(char::is_alphanumeric))
        .count();
    let per = |count: usize, of: usize| count as f64 / of as f64;
    (words.len() >= ENOUGH).then(|| per(words.len(), sentences) + 100.0 * per(long, words.len()))
}

fn without_addresses(markdown: &str) -> String {
    let mut parts = markdown.split("](");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        text + part.split_once(')').map_or(part, |(_, after)| after)
    })
}

#[cfg(test)]
mod tests {
    use super::lix;

    #[test]
    fn words_per_sentence_and_long_words_in_per_cent() {
        let text = "Du ringer hem. Någon lyssnar alltid. ".repeat(7);
        // Two sentences of three words; one word in six has more than six letters.
        assert_eq!(lix(&text), Some(3.0 + 100.0 * (7.0 / 42.0)));
        assert_eq!(lix("Du ringer hem."), None);
        let linked = format!("{text}[Ring](https://exempel.se/oerhört/långt).");
        assert_eq!(lix(&linked), Some(43.0 / 15.0 + 100.0 * (7.0 / 43.0)));
    }
}
