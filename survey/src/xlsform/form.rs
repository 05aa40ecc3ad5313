//! Writes the rows of a form, page by page and question by question.

mod question;
mod table;

use std::collections::BTreeMap;

use super::{Sheet, Translation};
use crate::{
    compile::Origin,
    compiled::{Page, Question},
    describe::Edition,
};

/// The columns of the sheet `survey` after type, name, and the label and hint in each language.
const LAST: [&str; 10] = [
    "relevant",
    "constraint",
    "appearance",
    "parameters",
    "role",
    "sensitive",
    "max",
    "source",
    "licence",
    "picture",
];
/// The columns of the sheet `choices` after the labels.
const LAST_OF_CHOICES: [&str; 2] = ["fixed", "picture"];
/// Our own columns, which other programs do not know. A form omits those that are empty.
const OWN: [&str; 7] = [
    "role",
    "sensitive",
    "max",
    "source",
    "licence",
    "fixed",
    "picture",
];

/// The two sheets that grow with each question.
pub(super) struct Form<'a> {
    languages: &'a [Translation<'a>],
    origins: &'a BTreeMap<String, Origin>,
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
    parameters: &'static str,
    /// Our own: `background` for a question about the respondent.
    role: &'static str,
    /// Our own: whether the question is sensitive, if it has no choice for declining.
    sensitive: &'static str,
    /// Our own: how many positions a rank has. ODK always asks for all of them.
    max: String,
    /// Our own: the source and the licence.
    origin: Origin,
    /// Our own: the drawing of a note.
    picture: String,
}

impl<'a> Form<'a> {
    /// Creates the sheets with headings only.
    pub fn new(languages: &'a [Translation<'a>], origins: &'a BTreeMap<String, Origin>) -> Self {
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
            LAST_OF_CHOICES.map(str::to_owned).to_vec(),
        ];
        Form {
            languages,
            origins,
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
            vec![row.relevant, row.constraint],
            [row.appearance, row.parameters, row.role, row.sensitive]
                .map(str::to_owned)
                .to_vec(),
            vec![row.max, row.origin.source, row.origin.licence, row.picture],
        ];
        self.survey.rows.push(cells.concat());
    }

    /// Adds notes for the title, who asks, why, and how long it takes.
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

    /// Adds a page as a group that is shown on one screen; `first` is the index of its first question, counted over the whole
    /// survey.
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
        let (mut q, mut rest) = (first, &page.questions[..]);
        while let Some(question) = rest.first() {
            let rows = match table::of(rest) {
                Some(table) => {
                    self.table(q, &table);
                    table.rows.len()
                }
                None => {
                    self.question(q, question, &question.id, whole);
                    1
                }
            };
            q += rows;
            rest = &rest[rows..];
        }
        self.row(Row {
            kind: "end_group".to_owned(),
            ..Row::default()
        });
    }
}

/// The whole question as one sentence; for a row of a matrix, the shared question and then the row.
fn whole(question: &Question) -> String {
    let stem = question.stem.iter();
    let parts: Vec<&str> = stem.chain([&question.label]).map(String::as_str).collect();
    parts.join(" ")
}

/// Removes our own columns that are empty.
pub(super) fn without_empty(mut sheet: Sheet) -> Sheet {
    let headings = sheet.rows.first().cloned().unwrap_or_default();
    let is_kept = |(place, heading): (usize, &String)| {
        let mut cells = sheet.rows.iter().skip(1).filter_map(|row| row.get(place));
        !OWN.contains(&heading.as_str()) || cells.any(|cell| !cell.is_empty())
    };
    let kept: Vec<bool> = headings.iter().enumerate().map(is_kept).collect();
    for row in &mut sheet.rows {
        let mut kept = kept.iter();
        row.retain(|_| kept.next() == Some(&true));
    }
    sheet
}
