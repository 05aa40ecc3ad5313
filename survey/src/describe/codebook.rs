//! `codebook.csv`: a row for each code of each column, with the words of every language beside each other.

use super::{Edition, variables};
use crate::csv::{self, Dialect};

/// Columns `variable`, `code` and, for each language, `question_<language>` and `label_<language>`. An empty cell of the
/// export (the question was not asked) has no row.
pub(super) fn write(editions: &[Edition]) -> Vec<u8> {
    let mut header = vec!["variable".to_owned(), "code".to_owned()];
    for edition in editions {
        header.push(format!("question_{}", edition.language));
        header.push(format!("label_{}", edition.language));
    }
    let mut rows = vec![header];
    let in_languages: Vec<_> = editions.iter().map(variables).collect();
    for (place, variable) in in_languages.first().into_iter().flatten().enumerate() {
        for (code_place, code) in variable.codes.iter().enumerate() {
            let mut row = vec![variable.name.clone(), code.value.clone()];
            for variables in &in_languages {
                let translated = variables.get(place);
                let code = translated.and_then(|variable| variable.codes.get(code_place));
                row.push(translated.map_or(String::new(), |variable| variable.label.clone()));
                row.push(code.map_or(String::new(), |code| code.label.clone()));
            }
            rows.push(row);
        }
    }
    csv::file(Dialect::Statistics, rows)
}
