//! Puts the words of one language into a survey.

use std::collections::BTreeSet;

use super::{Source, choices, nearest::did_you_mean, questions, structure};
use crate::{
    compiled::{Choice, Kind, Page, Question, Survey},
    problem::Problem,
    text::Catalogue,
};

/// The survey in the language of `texts`, and what is wrong with its words.
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
    // While the structure has errors, a word may seem to belong to nothing only because of them.
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
        Page {
            title: id.as_ref().and_then(|id| self.optional(id)),
            intro: id
                .as_ref()
                .and_then(|id| self.optional(&format!("{id}.intro"))),
            questions: page
                .questions
                .iter()
                .map(|question| self.question(question))
                .collect(),
        }
    }

    fn question(&mut self, question: &questions::Question) -> Question {
        // A question without an id has been told of; it has no words to look for.
        let id = question
            .id
            .as_ref()
            .map(|id| id.value.clone())
            .unwrap_or_default();
        // The rows of a matrix share its words.
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
        Question {
            stem,
            label,
            hint: hint.filter(|_| question.row.as_ref().is_none_or(|row| row.is_first)),
            kind: self.kind(question, named, &key),
            background: question.background,
            sensitive: question.sensitive,
            relevant: question.condition.clone(),
            id,
        }
    }

    fn kind(&mut self, question: &questions::Question, id: &str, key: &str) -> Kind {
        match &question.kind {
            Some(questions::Kind::SelectOne(choices)) => Kind::SelectOne {
                choices: self.choices(id, choices),
            },
            Some(questions::Kind::SelectMultiple(choices, max)) => Kind::SelectMultiple {
                choices: self.choices(id, choices),
                max: *max,
            },
            Some(questions::Kind::Scale(points)) => Kind::Scale {
                points: *points,
                low: self.needed(&format!("{key}.low")),
                high: self.needed(&format!("{key}.high")),
            },
            Some(questions::Kind::Note) | None => Kind::Note,
        }
    }

    fn choices(&mut self, question: &str, choices: &[choices::Choice]) -> Vec<Choice> {
        let choices = choices
            .iter()
            .filter_map(|choice| Some((choice.id.as_ref()?, choice.exclusive)));
        choices
            .map(|(id, exclusive)| Choice {
                id: id.value.clone(),
                label: self.needed(&format!("c-{question}-{}", id.value)),
                exclusive,
            })
            .collect()
    }

    /// The text, or the id itself when (noted) it is missing.
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

    /// Whether a text is not there at all. One that is broken, or within a broken message, or in a file
    /// that could not be read, has a problem of its own.
    fn is_missing(&self, id: &str) -> bool {
        let message = id.split('.').next().unwrap_or(id);
        let is_broken = |id| self.texts.line(id).is_some() && self.texts.get(id).is_none();
        self.texts.was_read() && !is_broken(id) && !is_broken(message)
    }

    /// Notes a problem at the line of `place`, or with the file as a whole if that is not in it.
    fn tell(&mut self, code: &'static str, place: &str, what: String, remedy: String) {
        let problem = Problem::error(
            code,
            self.texts.file(),
            self.texts.line(place),
            what,
            remedy,
        );
        self.problems.push(problem);
    }

    fn tell_unused(&mut self) {
        let missing: Vec<&str> = self
            .used
            .iter()
            .map(String::as_str)
            .filter(|id| self.texts.line(id).is_none())
            .collect();
        let unused = self
            .texts
            .ids()
            .filter(|id| !self.used.contains(*id) && self.texts.get(id).is_some());
        for id in unused {
            let what = format!(
                "The text `{id}` belongs to nothing in this survey, so nobody will see it."
            );
            let near = did_you_mean(id, missing.iter().copied());
            let remedy = format!("{near}Change its name, or remove it.");
            let problem =
                Problem::error("S37", self.texts.file(), self.texts.line(id), what, remedy);
            self.problems.push(problem.as_warning());
        }
    }
}
