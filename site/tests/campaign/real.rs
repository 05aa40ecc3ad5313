//! The campaign that this repository publishes.

use std::path::Path;

use medskick::campaign;
use medskick_survey::problem::Problem;

fn repository() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

#[test]
fn it_has_no_problem() {
    let (campaign, problems) = campaign::load(repository());
    assert_eq!(
        problems.iter().map(Problem::to_string).collect::<Vec<_>>(),
        Vec::<String>::new()
    );
    // Every page, with its own text in every language.
    for page in &campaign.pages {
        let missing: Vec<&str> = campaign
            .languages
            .list
            .iter()
            .map(|language| language.code.as_str())
            .filter(|code| !page.versions.contains_key(*code))
            .collect();
        assert!(
            missing.is_empty(),
            "{} is not written in {missing:?}",
            page.path
        );
    }
}

/// Readability index (Björnsson 1968): words per sentence, and the share of words longer than six letters in per cent.
fn lix(text: &str) -> f64 {
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let long = words.iter().filter(|word| word.chars().count() > 6).count();
    let sentences = text
        .split(['.', '!', '?', ':', '\n'])
        .filter(|sentence| sentence.chars().any(char::is_alphanumeric))
        .count();
    words.len() as f64 / sentences as f64 + 100.0 * long as f64 / words.len() as f64
}

#[test]
fn what_youths_read_is_in_plain_words() {
    assert_eq!(
        lix("Du ringer hem. Någon lyssnar alltid."),
        3.0 + 100.0 / 6.0
    );
    let (campaign, _) = campaign::load(repository());
    let mut texts = Vec::new();
    for page in &campaign.pages {
        let is_for_youths = ["", "narratives", "help", "survey"]
            .contains(&page.path.split('/').next().unwrap_or_default());
        for code in ["sv", "sv-simple"] {
            if let Some(version) = page.versions.get(code).filter(|_| is_for_youths) {
                texts.push((version.file.display().to_string(), version.body.clone()));
            }
        }
    }
    for code in ["sv", "sv-simple"] {
        let surveys = campaign
            .surveys
            .iter()
            .map(|survey| format!("surveys/{}.ftl", survey.id));
        for file in surveys.chain(["widget.ftl", "workshop.ftl"].map(str::to_owned)) {
            let file = format!("translations/{code}/{file}");
            let words = std::fs::read_to_string(repository().join(&file)).unwrap();
            let messages = words.lines().filter_map(|line| line.split_once(" = "));
            let messages: Vec<&str> = messages.map(|(_, text)| text).collect();
            texts.push((file, messages.join("\n")));
        }
    }
    assert!(texts.len() > 10, "only {} texts", texts.len());
    for (file, text) in texts {
        assert!(lix(&text) <= 30.0, "{file}: LIX {:.0}", lix(&text));
    }
}
