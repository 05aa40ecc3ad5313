//! Adds the texts of one language to a survey.

mod problems;

use std::collections::BTreeSet;

use super::{Source, choices, kinds, questions, structure};
use crate::{
    compiled::{Choice, Kind, Page, Question, Survey},
    problem::Problem,
    text::Catalogue,
};

/// The survey in the language of `texts`, and the problems in its texts.
pub(super) fn put_in(source: &Source, texts: &Catalogue) -> (Survey, Vec<Problem>) {
    let mut words = Words {
        texts,
        used: BTreeSet::new(),
        problems: Vec::new(),
    };
    let survey = Survey {
        id: source.id.clone(),
        title: words.needed("survey"),
        who: words.needed("survey.who"),
        why: words.needed("survey.why"),
        time: words.needed("survey.time"),
        pages: source
            .structure
            .pages
            .iter()
            .map(|page| words.page(page))
            .collect(),
    };
    // While the structure has errors, a text may seem unused only because of them.
    if source.sound {
        words.tell_unused();
    }
    words.problems.sort_by_key(|problem| problem.line);
    (survey, words.problems)
}

struct Words<'c> {
    texts: &'c Catalogue,
    used: BTreeSet<String>,
    problems: Vec<Problem>,
}

impl Words<'_> {
    fn page(&mut self, page: &structure::Page) -> Page {
        let id = page.id.as_ref().map(|id| format!("page-{}", id.value));
        let page = Page {
            title: id.as_ref().and_then(|id| self.optional(id)),
            intro: id
                .as_ref()
                .and_then(|id| self.optional(&format!("{id}.intro"))),
            questions: page
                .questions
                .iter()
                .map(|question| self.question(question))
                .collect(),
        };
        let is_sensitive = |question: &Question| question.sensitive && !question.background;
        if let Some(id) =
            id.filter(|_| page.intro.is_none() && page.questions.iter().any(is_sensitive))
        {
            let what =
                format!("The page `{id}` has a sensitive question and no calm line before it.");
            let remedy = format!(
                "Write `    .intro = …` under `{id}`: what comes, and that it can be skipped."
            );
            self.warn("S44", &id, what, remedy);
        }
        page
    }

    fn question(&mut self, question: &questions::Question) -> Question {
        // A question without an id has been reported already, and has no texts to look up.
        let id = question
            .id
            .as_ref()
            .map(|id| id.value.clone())
            .unwrap_or_default();
        // The rows of a matrix share its texts.
        let named = question.row.as_ref().map_or(&id, |row| &row.matrix);
        let key = format!("q-{named}");
        let mut label = if id.is_empty() {
            String::new()
        } else {
            self.needed(&key)
        };
        let hint = self.optional(&format!("{key}.hint"));
        let mut stem = None;
        if let Some(row) = &question.row {
            let row = self.needed(&format!("r-{}-{}", row.matrix, row.id));
            stem = Some(std::mem::replace(&mut label, row));
        }
        let question = Question {
            stem,
            label,
            hint: hint.filter(|_| question.row.as_ref().is_none_or(|row| row.is_first)),
            kind: self.kind(question, named, &key),
            background: question.background,
            sensitive: question.sensitive,
            relevant: question.condition.clone(),
            appearance: question.appearance,
            shuffle: question.shuffle,
            picture: question.picture.as_ref().map(|it| it.value.clone()),
            id: id.clone(),
        };
        self.heed(&key, named, &question);
        question
    }

    fn kind(&mut self, question: &questions::Question, id: &str, key: &str) -> Kind {
        match &question.kind {
            Some(kinds::Kind::SelectOne(choices)) => Kind::SelectOne {
                choices: self.choices(id, choices),
            },
            Some(kinds::Kind::SelectMultiple(choices, max)) => Kind::SelectMultiple {
                choices: self.choices(id, choices),
                max: *max,
            },
            Some(kinds::Kind::Scale(points)) => Kind::Scale {
                points: *points,
                low: self.needed(&format!("{key}.low")),
                high: self.needed(&format!("{key}.high")),
            },
            Some(kinds::Kind::Rank(choices, max)) => Kind::Rank {
                choices: self.choices(id, choices),
                max: *max,
            },
            Some(kinds::Kind::Text) => Kind::Text,
            Some(kinds::Kind::Note) | None => Kind::Note,
        }
    }

    fn choices(&mut self, question: &str, choices: &[choices::Choice]) -> Vec<Choice> {
        let choices = choices
            .iter()
            .filter_map(|choice| Some((choice.id.as_ref()?, choice)));
        choices
            .map(|(id, choice)| Choice {
                id: id.value.clone(),
                label: self.needed(&format!("c-{question}-{}", id.value)),
                exclusive: choice.exclusive,
                fixed: choice.fixed,
                picture: choice.picture.as_ref().map(|picture| picture.value.clone()),
            })
            .collect()
    }

    /// The text, or its id if the text is missing (reported).
    fn needed(&mut self, id: &str) -> String {
        let new = !self.used.contains(id);
        let text = self.optional(id);
        if text.is_none() && new && self.is_missing(id) {
            let (place, remedy) = match id.split_once('.') {
                Some((message, attribute)) => (
                    message,
                    format!("Add the line `    .{attribute} = …` under `{message}`."),
                ),
                None => (id, format!("Add the line `{id} = …`.")),
            };
            self.tell("S36", place, format!("The text `{id}` is missing."), remedy);
        }
        text.unwrap_or_else(|| id.to_owned())
    }

    fn optional(&mut self, id: &str) -> Option<String> {
        let new = self.used.insert(id.to_owned());
        if let Some(variable) = self.texts.variables(id).first().filter(|_| new) {
            let what = format!(
                "The text `{id}` has something to fill in, `{{ ${variable} }}`; a survey has nothing to fill in."
            );
            let remedy = "Write the words out. (An earlier answer is never shown again: somebody may be looking.)";
            self.tell("S38", id, what, remedy.to_owned());
        }
        self.texts.get(id).map(str::to_owned)
    }
}
