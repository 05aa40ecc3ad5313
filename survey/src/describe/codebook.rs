//! `codebook.csv`: one row for each code of each column, with the texts of every language in columns.

use super::{Edition, variables};
use crate::{csv, export::Format};

/// Columns `variable`, `code` and, for each language, `question_<language>` and `label_<language>`. An empty cell of the
/// export (the question was not asked) has no row.
pub(super) fn write(editions: &[Edition], format: Format) -> Vec<u8> {
    let mut rows = vec![header(editions)];
    let in_languages: Vec<_> = editions
        .iter()
        .map(|edition| variables(edition, format.names))
        .collect();
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
    csv::file(format.dialect, rows)
}

/// The names of the columns.
pub(super) fn header(editions: &[Edition]) -> Vec<String> {
    let in_language = |edition: &Edition| {
        ["question", "label"].map(|what| format!("{what}_{}", edition.language))
    };
    let mut header = vec!["variable".to_owned(), "code".to_owned()];
    header.extend(editions.iter().flat_map(in_language));
    header
}
