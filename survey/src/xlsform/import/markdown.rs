//! Reads forms that are Markdown tables, as in pyxform's tests and discussions: a row with a name in its first cell begins a
//! sheet, and the rows below it leave that cell empty.

use super::grid::{Grid, Row};

/// Reads the sheets in a text. Each row has the number of its line. Lines outside tables are skipped, and `\|` is a bar in a
/// cell.
pub fn markdown(text: &str) -> Vec<Grid> {
    let mut sheets: Vec<Grid> = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        let Some(mut cells) = cells(line) else {
            continue;
        };
        let rule =
            |cell: &String| cell.contains('-') && cell.chars().all(|c| matches!(c, '-' | ':'));
        if cells.iter().all(|cell| cell.is_empty() || rule(cell)) {
            continue;
        }
        let name = cells.remove(0);
        if !name.is_empty() {
            sheets.push(Grid::empty(&name));
        }
        if let Some(sheet) = sheets.last_mut()
            && cells.iter().any(|cell| !cell.is_empty())
        {
            sheet.rows.push(Row { number, cells });
        }
    }
    sheets
}

fn cells(line: &str) -> Option<Vec<String>> {
    let line = line.trim().strip_prefix('|')?;
    let line = line.strip_suffix('|').unwrap_or(line);
    let mut cells = vec![String::new()];
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match (letter, cells.last_mut()) {
            ('|', _) => cells.push(String::new()),
            ('\\', Some(cell)) if letters.peek() == Some(&'|') => {
                letters.next();
                cell.push('|');
            }
            (letter, Some(cell)) => cell.push(letter),
            (_, None) => {}
        }
    }
    Some(cells.iter().map(|cell| cell.trim().to_owned()).collect())
}
