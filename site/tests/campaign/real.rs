//! The campaign that this repository publishes.

use std::path::Path;

use medskick::campaign::{self, reading::lix};
use medskick_survey::problem::Problem;
use time::{Date, macros::date};

/// The day on which its facts were compared with their sources.
const WRITTEN: Date = date!(2026 - 11 - 30);

fn repository() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

#[test]
fn it_has_no_problem() {
    let (campaign, problems) = campaign::load_on(repository(), WRITTEN);
    assert_eq!(
        problems.iter().map(Problem::to_string).collect::<Vec<_>>(),
        Vec::<String>::new()
    );
    // Every page, with its own text in every language that is not partial.
    for page in &campaign.pages {
        let missing: Vec<&str> = campaign
            .languages
            .list
            .iter()
            .filter(|language| !language.partial)
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

/// Pages are checked by `check`; these are the words of the surveys and of what is around them.
#[test]
fn what_youths_are_asked_is_in_plain_words() {
    let (campaign, _) = campaign::load(repository());
    let mut texts = Vec::new();
    for code in ["sv", "sv-simple"] {
        let surveys = campaign
            .surveys
            .iter()
            .map(|survey| format!("surveys/{}.ftl", survey.id));
        for file in surveys.chain(["widget.ftl", "workshop.ftl", "collect.ftl"].map(str::to_owned))
        {
            let file = format!("translations/{code}/{file}");
            let words = std::fs::read_to_string(repository().join(&file)).unwrap();
            let messages = words.lines().filter_map(|line| line.split_once(" = "));
            let messages: Vec<&str> = messages.map(|(_, text)| text).collect();
            texts.push((file, messages.join("\n")));
        }
    }
    assert!(texts.len() > 10, "only {} texts", texts.len());
    for (file, text) in texts {
        let index = lix(&text).unwrap_or_default();
        assert!(index <= 30.0, "{file}: LIX {index:.0}");
    }
}
