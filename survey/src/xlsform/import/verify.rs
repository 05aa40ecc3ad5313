//! What the compiler says of a survey that was made of a form, told where the form has it.

use std::path::Path;

use super::{
    Import,
    finding::{Place, Told},
    pages::Form,
};
use crate::{
    compile,
    problem::{Problem, Severity},
    text::Catalogue,
};

/// What importing has told already: a text that is missing in a language.
const MISSING_TEXT: &str = "S36";

/// Compiles the files, and tells what is wrong with them.
pub(super) fn compiled(import: &Import, form: &Form, told: &mut Told) {
    let (source, mut problems) = compile::parse(Path::new(""), &import.structure);
    for words in import.words.values() {
        let (texts, more) = Catalogue::parse(Path::new(""), words);
        problems.extend(more);
        if let Some(source) = &source {
            problems.extend(source.in_language(&texts).1);
        }
    }
    for problem in problems.iter().filter(|it| it.code != MISSING_TEXT) {
        let what = format!("{} ({})", problem.what, problem.code);
        match problem.severity {
            Severity::Error => told.error("X22", place(problem, form), what, &problem.remedy),
            Severity::Warning => told.warning("X22", place(problem, form), what, &problem.remedy),
        }
    }
}

/// The row of the first question that the problem names.
fn place(problem: &Problem, form: &Form) -> Place {
    let names = problem.what.split('`').skip(1).step_by(2);
    let row = names.flat_map(ids).find_map(|id| {
        let asked = form.questions().find(|asked| asked.id == id)?;
        Some(asked.row)
    });
    row.map_or(Place::form(), |row| Place::cell("survey", row, ""))
}

/// What may be a question's id in the name of a text: `q-age`, `c-age-old`, `q-age.hint`.
fn ids(name: &str) -> impl Iterator<Item = &str> {
    let text = name.split(['-', '.']).nth(1);
    std::iter::once(name).chain(text)
}
