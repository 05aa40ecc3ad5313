//! The imported survey, before it is written to files.

use std::collections::BTreeMap;

use super::{
    finding::{Place, Told},
    headings::Texts,
    question::{Answer, Asked},
};

/// The whole survey.
pub(super) struct Form {
    pub id: String,
    pub title: String,
    /// The languages that have a text, the default first.
    pub languages: Vec<String>,
    pub pages: Pages,
}

/// The pages, and the texts about the survey.
#[derive(Default)]
pub(super) struct Pages {
    /// The title, who asks, why, and how long it takes.
    pub about: BTreeMap<&'static str, Texts>,
    pub pages: Vec<Page>,
}

/// The questions that are shown together.
#[derive(Default)]
pub(super) struct Page {
    pub id: String,
    /// The row of the page's group, or of its only question.
    pub row: usize,
    pub title: Texts,
    pub intro: Texts,
    pub questions: Vec<Asked>,
}

impl Form {
    /// All questions in order.
    pub fn questions(&self) -> impl Iterator<Item = &Asked> {
        self.pages.pages.iter().flat_map(|page| &page.questions)
    }

    /// Whether the survey has free text.
    pub fn has_text(&self) -> bool {
        self.questions()
            .any(|asked| matches!(asked.answer, Answer::Text))
    }

    /// Reports facts that a survey must state and a form seldom does.
    pub fn check(&self, told: &mut Told) {
        if self.questions().next().is_none() {
            told.error(
                "X01",
                Place::form(),
                "The form has no question that can be taken over.",
                "See what is said of its rows.",
            );
        }
        let said = [
            ("who", "who asks"),
            ("why", "why"),
            ("time", "how long it takes"),
        ];
        let mut lacks: Vec<&str> = said
            .into_iter()
            .filter(|(key, _)| !self.pages.about.contains_key(key))
            .map(|(_, words)| words)
            .collect();
        let has_titles = self.pages.about.contains_key("title");
        if !has_titles && self.title.is_empty() {
            lacks.insert(0, "what it is called");
        } else if !has_titles && self.languages.len() > 1 {
            told.warning(
                "X18",
                Place::form(),
                "The form has one title for all its languages.",
                "Translate `survey = …` in the `.ftl` files.",
            );
        }
        if !lacks.is_empty() {
            told.warning(
                "X18",
                Place::form(),
                format!(
                    "The form does not say {}, which the first screen tells everybody.",
                    lacks.join(", ")
                ),
                "Say it in rows of the type `note` named `about_who`, `about_why` and `about_time`, or in the `.ftl` files: `survey = …` with `.who`, `.why` and `.time` under it. Until then the check stops.",
            );
        }
    }
}
