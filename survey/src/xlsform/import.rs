//! A survey from an XLSForm: its sheets become the structure (TOML) and the words of each language (Fluent).
//!
//! What a survey here cannot have is refused by name, with the row and column where it stands and what to do; whatever
//! only has to be given up (`required`, a constraint on a number) is told and goes on. Everything is told in one run.
//!
//! The importer is total: any cells give a survey, findings, or both, and never a panic.

mod conditions;
mod constraint;
mod finding;
mod given_up;
mod grid;
mod heading;
mod headings;
mod kinds;
mod languages;
mod lists;
mod markdown;
mod names;
mod pages;
mod published;
mod question;
mod refused;
mod rows;
mod scale;
mod settings;
mod shown;
mod verify;
mod write;

use std::collections::BTreeMap;

pub use finding::{Finding, Place};
pub use grid::{Grid, Row};
pub use markdown::markdown;

use crate::problem::Severity;
use finding::Told;
use headings::Table;
use languages::Languages;

/// What the form does not say, or should not decide.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The survey's id; the form's own `form_id` when there is none.
    pub id: Option<String>,
    /// Its number in short addresses.
    pub number: u16,
    /// Where the questions are from, for rows that do not say it in a column `source`.
    pub source: Option<String>,
    /// Under which licence they may be used, for rows that do not say it in a column `licence`.
    pub licence: Option<String>,
    /// Leave out what is refused, and take the rest.
    pub without_refused: bool,
    /// The language of a column that names none, such as `label`, when the form has no default language.
    pub language: String,
    /// The campaign's languages: what a form may call each (`ar`, `العربية`), and its code.
    pub languages: Vec<(String, String)>,
}

/// A survey as files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// Its id, which names the files.
    pub id: String,
    /// `content/surveys/<id>.toml`.
    pub structure: String,
    /// `translations/<language>/surveys/<id>.ftl`, by language.
    pub words: BTreeMap<String, String>,
}

/// Reads the sheets of a form. There is an import when nothing is refused; the findings are in order of sheets and rows.
pub fn import(sheets: &[Grid], options: &Options) -> (Option<Import>, Vec<Finding>) {
    let mut told = Told::default();
    let Some(survey) = grid::named(sheets, "survey") else {
        told.error(
            "X01",
            Place::form(),
            format!("The form has no sheet `survey`{}.", grid::others(sheets)),
            "Open a form with the sheets `survey` and `choices`; the names of the sheets count.",
        );
        return (None, told.finish());
    };
    let empty = Grid::empty("choices");
    let choices = grid::named(sheets, "choices").unwrap_or(&empty);
    let settings = grid::named(sheets, "settings").map(settings::read);
    let settings = settings.unwrap_or_default();
    let languages = Languages::new(&settings, options);
    let survey = Table::new(survey, &languages, &mut told);
    let choices = Table::new(choices, &languages, &mut told);
    headings::check(&survey, &choices, &mut told);
    let used = survey.languages().chain(choices.languages());
    let used = languages.sorted(used.cloned().collect());
    published::check(&languages, &used, &survey, &mut told);
    let lists = lists::read(&choices, &mut told);
    let pages = rows::read(&survey, &lists, options, &mut told);
    let form = pages::Form {
        id: names::survey_id(options.id.as_deref().unwrap_or(&settings.id), &mut told),
        title: settings.title,
        languages: used,
        pages,
    };
    form.check(&mut told);
    let import = write::files(&form, options);
    // What is refused need not hide what the compiler says of the rest.
    if !told.is_broken() {
        verify::compiled(&import, &form, &mut told);
    }
    let findings = told.finish();
    let sound = findings.iter().all(|it| it.severity != Severity::Error);
    (sound.then_some(import), findings)
}
