//! A survey as an [XLSForm](https://xlsform.org/en/): the three sheets that ODK, KoboToolbox and others read.
//!
//! What XLSForm has no word for is said in the words it has: the most choices and choices that exclude others become
//! constraints, a scale becomes a choice of steps, and «does not want to answer» a choice named 99. What it has no words for
//! at all is in columns of our own, which other programs pass over. Only the years of a choice are not in the form.

mod condition;
mod form;
pub mod import;
mod options;

use std::collections::BTreeMap;

use crate::{compile::Origin, describe::Edition};
use form::{Form, without_empty};

/// A sheet: its name, and rows of cells with the headings first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// `survey`, `choices` or `settings`.
    pub name: &'static str,
    /// As many cells in each.
    pub rows: Vec<Vec<String>>,
}

/// A survey in one language, and what the form calls the language: its name with its code, `Svenska (sv)`.
#[derive(Clone, Debug)]
pub struct Translation<'a> {
    /// The survey and the words for what is in no survey.
    pub edition: Edition<'a>,
    /// Such as `Svenska (sv)`.
    pub name: String,
}

/// The sheets of a form in these languages, of which the first is its default. All must be of one survey; `origins` says
/// where its questions come from.
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
