//! The rows of a form, page by page and question by question.

use super::{Sheet, Translation, condition, options};
use crate::{
    compiled::{Kind, Page, Question},
    describe::Edition,
    export::DECLINED,
};

/// Columns of the sheet `survey` after type, name, and label and hint in each language.
const LAST: [&str; 3] = ["relevant", "constraint", "appearance"];

/// The two sheets that grow with each question.
pub(super) struct Form<'a> {
    languages: &'a [Translation<'a>],
    pub survey: Sheet,
    pub choices: Sheet,
}

/// A row of the sheet `survey`.
#[derive(Default)]
struct Row {
    kind: String,
    name: String,
    labels: Vec<String>,
    hints: Vec<String>,
    relevant: String,
    constraint: String,
    appearance: &'static str,
}

impl<'a> Form<'a> {
    /// Headings only.
    pub fn new(languages: &'a [Translation<'a>]) -> Self {
        let in_each = |heading: &str| -> Vec<String> {
            let heading = |language: &Translation| format!("{heading}::{}", language.name);
            languages.iter().map(heading).collect()
        };
        let survey = [
            vec!["type".to_owned(), "name".to_owned()],
            in_each("label"),
            in_each("hint"),
            LAST.map(str::to_owned).to_vec(),
        ];
        let choices = [
            vec!["list_name".to_owned(), "name".to_owned()],
            in_each("label"),
        ];
        Form {
            languages,
            survey: Sheet {
                name: "survey",
                rows: vec![survey.concat()],
            },
            choices: Sheet {
                name: "choices",
                rows: vec![choices.concat()],
            },
        }
    }

    fn in_each(&self, text: impl Fn(&Edition) -> String) -> Vec<String> {
        self.languages
            .iter()
            .map(|language| text(&language.edition))
            .collect()
    }

    fn row(&mut self, row: Row) {
        let texts = |texts: Vec<String>| match texts.is_empty() {
            true => vec![String::new(); self.languages.len()],
            false => texts,
        };
        let cells = [
            vec![row.kind, row.name],
            texts(row.labels),
            texts(row.hints),
            vec![row.relevant, row.constraint, row.appearance.to_owned()],
        ];
        self.survey.rows.push(cells.concat());
    }

    /// What it is called, who asks, why, and how long it takes.
    pub fn about(&mut self) {
        let said = [
            (
                "about_title",
                self.in_each(|edition| edition.survey.title.clone()),
            ),
            (
                "about_who",
                self.in_each(|edition| edition.survey.who.clone()),
            ),
            (
                "about_why",
                self.in_each(|edition| edition.survey.why.clone()),
            ),
            (
                "about_time",
                self.in_each(|edition| edition.survey.time.clone()),
            ),
        ];
        for (name, labels) in said {
            self.row(Row {
                kind: "note".to_owned(),
                name: name.to_owned(),
                labels,
                ..Row::default()
            });
        }
    }

    /// A page as a group that is shown on one screen; `first` is its first question, counted over the whole survey.
    pub fn page(&mut self, place: usize, page: &Page, first: usize) {
        let in_page = |edition: &Edition, text: fn(&Page) -> Option<&String>| {
            edition
                .survey
                .pages
                .get(place)
                .and_then(text)
                .cloned()
                .unwrap_or_default()
        };
        self.row(Row {
            kind: "begin_group".to_owned(),
            name: format!("page_{}", place + 1),
            labels: self.in_each(|edition| in_page(edition, |page| page.title.as_ref())),
            appearance: "field-list",
            ..Row::default()
        });
        if page.intro.is_some() {
            self.row(Row {
                kind: "note".to_owned(),
                name: format!("page_{}_intro", place + 1),
                labels: self.in_each(|edition| in_page(edition, |page| page.intro.as_ref())),
                ..Row::default()
            });
        }
        for (q, question) in (first..).zip(&page.questions) {
            self.question(q, question);
        }
        self.row(Row {
            kind: "end_group".to_owned(),
            ..Row::default()
        });
    }

    fn question(&mut self, q: usize, question: &Question) {
        let asked = |edition: &Edition| edition.survey.questions().nth(q).cloned();
        let label = |edition: &Edition| {
            let question = asked(edition)?;
            Some(
                question
                    .stem
                    .into_iter()
                    .chain([question.label])
                    .collect::<Vec<_>>()
                    .join(" "),
            )
        };
        let (kind, constraint, appearance) = match &question.kind {
            Kind::Note => ("note".to_owned(), String::new(), ""),
            Kind::Text => ("text".to_owned(), String::new(), "multiline"),
            Kind::Rank { .. } => (format!("rank {}", question.id), String::new(), ""),
            Kind::SelectOne { .. } => (format!("select_one {}", question.id), String::new(), ""),
            Kind::Scale { .. } => (
                format!("select_one {}", question.id),
                String::new(),
                "likert",
            ),
            Kind::SelectMultiple { choices, max } => (
                format!("select_multiple {}", question.id),
                options::constraint(question, choices, *max),
                "",
            ),
        };
        let survey = self
            .languages
            .first()
            .map(|language| language.edition.survey);
        let relevant = question.relevant.as_ref().zip(survey);
        self.row(Row {
            kind,
            name: question.id.clone(),
            labels: self.in_each(|edition| label(edition).unwrap_or_default()),
            hints: self
                .in_each(|edition| asked(edition).and_then(|it| it.hint).unwrap_or_default()),
            relevant: relevant.map_or(String::new(), |(expr, survey)| {
                condition::written(expr, survey)
            }),
            constraint,
            appearance,
        });
        for option in 0..question.kind.option_count() {
            let place = usize::from(option);
            let name = match &question.kind {
                Kind::Scale { .. } => (option + 1).to_string(),
                kind => kind
                    .choices()
                    .get(place)
                    .map_or(String::new(), |choice| choice.id.clone()),
            };
            let labels = self.in_each(|edition| {
                asked(edition).map_or(String::new(), |it| options::label(&it.kind, place))
            });
            self.choices
                .rows
                .push([vec![question.id.clone(), name], labels].concat());
        }
        // A text has no choices, and in a rank not answering is no place.
        let takes_choice = !matches!(question.kind, Kind::Rank { .. } | Kind::Text | Kind::Note);
        if question.sensitive && takes_choice {
            let labels = self.in_each(|edition| edition.declined.to_owned());
            self.choices
                .rows
                .push([vec![question.id.clone(), DECLINED.to_owned()], labels].concat());
        }
    }
}
