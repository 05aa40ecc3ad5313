//! The published campaign of this repository.

use std::path::Path;

use medskick::campaign::{self, reading::lix};
use medskick_survey::problem::Problem;
use time::{Date, macros::date};

/// The day on which the facts were checked against their sources.
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
    // Every page has its own text in every language that is not partial.
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

/// Such a code hides the caller's number in some networks and shows it in others.
#[test]
fn no_page_and_no_message_names_a_code_that_hides_the_number() {
    let mut files = 0;
    for folder in ["content", "translations"] {
        for entry in walkdir::WalkDir::new(repository().join(folder)) {
            let path = entry.unwrap().into_path();
            let is_text = path.extension().is_some_and(|it| it == "md" || it == "ftl");
            if !is_text {
                continue;
            }
            files += 1;
            let text: String = std::fs::read_to_string(&path)
                .unwrap()
                .chars()
                .map(|c| match c {
                    '٣' | '۳' => '3',
                    '١' | '۱' => '1',
                    c => c,
                })
                .collect();
            assert!(!text.contains("31#"), "{}", path.display());
        }
    }
    assert!(files > 300, "only {files} files");
}

/// `check` covers pages. This test covers the surveys and the user interface of the widget.
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
