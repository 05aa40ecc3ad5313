//! Compiles an imported survey, and reports the compiler's problems at their location in the form.

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

/// The code of a text that is missing in a language, which the importer has reported already.
const MISSING_TEXT: &str = "S36";

/// Compiles the files, and reports the problems in them.
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

/// The location of the first question or page that the problem names.
fn place(problem: &Problem, form: &Form) -> Place {
    let names = problem.what.split('`').skip(1).step_by(2);
    let row = names.into_iter().find_map(|name| row(name, form));
    row.map_or(Place::form(), |row| Place::cell("survey", row, ""))
}

/// The row that a name belongs to. The name is an id, or that of a text, such as `q-age.hint`, `c-age-old`, `page-visit`.
fn row(name: &str, form: &Form) -> Option<usize> {
    let mut parts = name.split(['-', '.']);
    let first = parts.next()?;
    let id = parts.next().unwrap_or(first);
    if first == "page" {
        let page = form.pages.pages.iter().find(|page| page.id == id)?;
        return Some(page.row);
    }
    let asked = form.questions().find(|asked| asked.id == id)?;
    Some(asked.row)
}
