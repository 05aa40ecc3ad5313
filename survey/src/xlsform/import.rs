//! Imports a survey from an XLSForm: its sheets become the structure (TOML) and the texts of each language (Fluent).
//!
//! The importer refuses by name whatever a survey cannot contain, with its row, its column and a remedy. It warns about
//! whatever it only drops (`required`, a constraint on a number). One run reports everything.
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

/// Settings that the form does not state, or should not decide.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The survey's id; if `None`, the form's `form_id`.
    pub id: Option<String>,
    /// The survey's number in short addresses.
    pub number: u16,
    /// The source of the questions, for rows without a value in the column `source`.
    pub source: Option<String>,
    /// The licence of the questions, for rows without a value in the column `licence`.
    pub licence: Option<String>,
    /// Whether to leave out whatever is refused, and import the rest.
    pub without_refused: bool,
    /// The language of a column that names none, such as `label`, if the form has no default language.
    pub language: String,
    /// The campaign's languages: each name that a form may use (`ar`, `العربية`), with the code of the language.
    pub languages: Vec<(String, String)>,
}

/// The files of an imported survey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// The survey's id, which names the files.
    pub id: String,
    /// `content/surveys/<id>.toml`.
    pub structure: String,
    /// `translations/<language>/surveys/<id>.ftl`, by language.
    pub words: BTreeMap<String, String>,
}

/// Imports the sheets of a form. Returns an import if no finding is an error, and the findings in the order of sheets and rows.
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
    // Refusals need not hide the problems that the compiler finds in the rest.
    if !told.is_broken() {
        verify::compiled(&import, &form, &mut told);
    }
    let findings = told.finish();
    let sound = findings.iter().all(|it| it.severity != Severity::Error);
    (sound.then_some(import), findings)
}
