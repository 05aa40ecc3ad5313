//! Imports a list from a table: a CSV with commas or semicolons, or a workbook. A table with mistakes changes nothing.

use std::path::{Path, PathBuf};

use anyhow::Result;
use medskick_survey::problem::Problem;
use toml_edit::{Array, Item, Table, Value, value};

use super::{FORMULA, Kind};
use crate::{campaign::shape::Shape, fault::Fault, folder, form::read, report};

/// Replaces the list in the campaign in `root` with a table. The comment at the beginning of the file is preserved. Returns the
/// file and the number of entries.
///
/// # Errors
/// `T22` when the table cannot be read, `T28` when it has mistakes. Each mistake is printed with its row.
pub fn read(root: &Path, kind: Kind, file: &Path) -> Result<(PathBuf, usize)> {
    let rows = read::table(file)?;
    let mut rows = rows.into_iter();
    let header = rows.next().map(|row| row.cells).unwrap_or_default();
    let columns: Vec<Option<Shape>> = header.iter().map(|name| shape(kind, name)).collect();
    let mut problems: Vec<Problem> = header
        .iter()
        .zip(&columns)
        .filter(|(name, shape)| shape.is_none() && !name.is_empty())
        .map(|(name, _)| unknown(kind, name, file))
        .collect();
    let mut text = String::new();
    // Table row of each line of the text.
    let mut places = Vec::new();
    for row in rows.filter(|row| row.cells.iter().any(|cell| !cell.trim().is_empty())) {
        let mut entry = Table::new();
        for ((name, shape), cell) in header.iter().zip(&columns).zip(&row.cells) {
            if let Some(item) = shape.and_then(|shape| written(shape, plain(cell))) {
                entry.insert(name, item);
            }
        }
        let block = format!("[[{}]]\n{entry}\n", kind.list().name);
        places.extend(std::iter::repeat_n(row.number, block.lines().count()));
        text += &block;
    }
    let mut found = Vec::new();
    let entries = kind.list().parse(&text, &mut found);
    problems.extend(
        found
            .into_iter()
            .map(|problem| in_table(problem, file, &places)),
    );
    if !problems.is_empty() {
        report::problems(&problems);
        return Err(refused(problems.len(), file));
    }
    let to = root.join(kind.list().file);
    folder::write(
        &to,
        format!("{}{}", comment(&to), text.trim_end().to_owned() + "\n"),
    )?;
    Ok((PathBuf::from(kind.list().file), entries.len()))
}

/// Returns the error for a list with mistakes.
pub fn refused(mistakes: usize, file: &Path) -> anyhow::Error {
    Fault::error(
        "T28",
        format!(
            "{} has {mistakes} mistakes; nothing was changed.",
            file.display()
        ),
        "Mend them all and run the command again.",
    )
}

fn shape(kind: Kind, name: &str) -> Option<Shape<'static>> {
    let key = kind.columns().iter().find(|key| key.name == name)?;
    Some(key.shape)
}

/// Returns the cell without the apostrophe that [`write`](super::write) puts before formula characters.
fn plain(cell: &str) -> &str {
    let cell = cell.trim();
    cell.strip_prefix('\'')
        .filter(|rest| rest.starts_with(FORMULA))
        .unwrap_or(cell)
}

/// Returns the cell as a TOML value, or `None` if it is empty. A value of the wrong type is reported when the text is parsed.
fn written(shape: Shape, cell: &str) -> Option<Item> {
    if cell.is_empty() {
        return None;
    }
    Some(match shape {
        Shape::Texts | Shape::SomeOf(_) => {
            let parts = cell
                .split(',')
                .map(str::trim)
                .filter(|part| !part.is_empty());
            value(parts.collect::<Array>())
        }
        Shape::Date => cell
            .parse::<toml_edit::Datetime>()
            .map_or_else(|_| value(cell), value),
        _ => Item::Value(Value::from(cell)),
    })
}

fn unknown(kind: Kind, name: &str, file: &Path) -> Problem {
    let known: Vec<&str> = kind.columns().iter().map(|key| key.name).collect();
    let what = format!("There is no column `{name}`.");
    let remedy = format!(
        "Correct or remove it. The columns are {}.",
        known.join(", ")
    );
    Problem::error("C04", file, Some(1), what, remedy)
}

/// Returns the problem with the row of the table in place of the line of the generated text.
fn in_table(mut problem: Problem, file: &Path, places: &[usize]) -> Problem {
    problem.file = file.to_owned();
    problem.line = problem
        .line
        .and_then(|line| places.get(line.checked_sub(1)?).copied());
    problem
}

/// Returns the comment at the beginning of a file; empty if there is none.
fn comment(file: &Path) -> String {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let lines: Vec<&str> = text
        .lines()
        .take_while(|line| line.is_empty() || line.starts_with('#'))
        .collect();
    match lines.iter().all(|line| line.is_empty()) {
        true => String::new(),
        false => lines.join("\n").trim_end().to_owned() + "\n\n",
    }
}
