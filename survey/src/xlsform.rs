//! A survey as an [XLSForm](https://xlsform.org/en/): three sheets that ODK, KoboToolbox and other programs read.
//!
//! Features that XLSForm lacks are written with those it has: exclusive choices and a limit on the number of choices become
//! constraints, a scale becomes a choice of steps, and «does not want to answer» becomes a choice named 99. Everything else is
//! in our own columns, which other programs ignore. Only the ages that a choice stands for are missing from the form.

mod condition;
mod form;
pub mod import;
mod options;

use std::collections::BTreeMap;

use crate::{compile::Origin, describe::Edition};
use form::{Form, without_empty};

/// A sheet: its name, and rows of cells. The first row holds the headings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// `survey`, `choices` or `settings`.
    pub name: &'static str,
    /// The rows, all with the same number of cells.
    pub rows: Vec<Vec<String>>,
}

/// A survey in one language, and the form's name for that language: the name with the code, `Svenska (sv)`.
#[derive(Clone, Debug)]
pub struct Translation<'a> {
    /// The survey, and the labels that no survey contains.
    pub edition: Edition<'a>,
    /// The form's name for the language, such as `Svenska (sv)`.
    pub name: String,
}

/// Writes the sheets of a form in these languages; the first is the form's default. All editions must be of the same survey.
/// `origins` holds the source and licence of each question, by its id.
pub fn sheets(languages: &[Translation], origins: &BTreeMap<String, Origin>) -> Vec<Sheet> {
    let Some(first) = languages.first() else {
        return Vec::new();
    };
    let mut form = Form::new(languages, origins);
    form.about();
    let survey = first.edition.survey;
    let mut q = 0;
    for (place, page) in survey.pages.iter().enumerate() {
        form.page(place, page, q);
        q += page.questions.len();
    }
    let settings = [
        ["form_title", "form_id", "default_language"]
            .map(str::to_owned)
            .to_vec(),
        vec![survey.title.clone(), survey.id.clone(), first.name.clone()],
    ];
    vec![
        without_empty(form.survey),
        without_empty(form.choices),
        Sheet {
            name: "settings",
            rows: settings.to_vec(),
        },
    ]
}
