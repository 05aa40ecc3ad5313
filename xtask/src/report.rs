//! The only module that prints: results go to standard output, the final error to standard error.

use std::io::{self, Write};

/// Prints a line.
pub fn line(text: &str) {
    // A closed pipe (`cargo xtask bench | head`) is not an error.
    let _ = writeln!(io::stdout().lock(), "{text}");
}

/// Prints an error and its causes.
pub fn error(error: &anyhow::Error) {
    let _ = writeln!(io::stderr().lock(), "error: {error:#}");
}

/// Prints the heading of a step.
pub fn heading(name: &str) {
    line(&format!("\n== {name}"));
}

/// Prints rows with aligned columns.
pub fn table(rows: &[Vec<String>]) {
    for row in aligned(rows) {
        line(&row);
    }
}

/// One line per row. Cells are padded to the width of their column.
fn aligned(rows: &[Vec<String>]) -> Vec<String> {
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let pad = |(column, cell): (usize, &String)| format!("{cell:0$}", width(column));
    let text = |row: &Vec<String>| row.iter().enumerate().map(pad).collect::<Vec<_>>();
    let line = |row| text(row).join("  ").trim_end().to_owned();
    rows.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::aligned;

    #[test]
    fn columns_are_as_wide_as_their_longest_cell() {
        let rows = [
            vec!["a".into(), "10 s".into()],
            vec!["åäö".into(), "1 s".into()],
        ];
        assert_eq!(aligned(&rows), ["a    10 s", "åäö  1 s"]);
    }
}
