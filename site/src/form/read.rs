//! Reads the sheets of a form: a workbook, a CSV with the sheets one below the other, or Markdown tables.

use std::path::Path;

use anyhow::Result;
use calamine::{Data, Reader as _, Sheets, open_workbook_auto};
use medskick_survey::xlsform::import::{Grid, Row, markdown};

use super::{csv, limits};
use crate::{encoding, fault::Fault};

/// Reads the file according to its extension: `.xlsx` (and `.xlsm`, `.ods`), `.csv` or `.md`.
///
/// # Errors
/// `T22` when the file cannot be read.
pub fn sheets(file: &Path) -> Result<Vec<Grid>> {
    let grids = grids(file)?;
    match grids.iter().find_map(lost_column) {
        Some(column) => Err(unreadable(
            file,
            &format!(
                "the letters of its column `{column}` were lost when it was saved, and are question marks"
            ),
        )),
        None => Ok(grids),
    }
}

/// Returns the name of the first column whose letters became question marks.
fn lost_column(grid: &Grid) -> Option<String> {
    let (head, rows) = grid.rows.split_first()?;
    let is_lost = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.cells.get(column));
        let cells: Vec<&str> = cells.map(String::as_str).collect();
        encoding::letters_are_lost(&cells.join("\n"))
    };
    let column = (0..head.cells.len()).find(|column| is_lost(*column))?;
    head.cells.get(column).cloned()
}

fn grids(file: &Path) -> Result<Vec<Grid>> {
    let ending = file
        .extension()
        .map(|it| it.to_string_lossy().to_lowercase());
    match ending.as_deref() {
        Some("xlsx" | "xlsm" | "ods") => {
            limits::workbook(file).map_err(|error| unreadable(file, &error))?;
            let mut workbook =
                open_workbook_auto(file).map_err(|error| unreadable(file, &error.to_string()))?;
            workbook_sheets(&mut workbook).map_err(|error| unreadable(file, &error))
        }
        Some("csv") => csv_sheets(file).map_err(|error| unreadable(file, &error)),
        Some("md") => {
            let text = limits::text(file).map_err(|error| unreadable(file, &error))?;
            limits::markdown(&text).map_err(|error| unreadable(file, &error))?;
            Ok(markdown(&text))
        }
        // The `.xls` reader allocates as much memory as the file demands.
        Some("xls") => Err(unreadable(file, "it is a workbook of Excel 97 to 2003")),
        _ => Err(unreadable(
            file,
            "its name does not end with .xlsx, .ods, .csv or .md",
        )),
    }
}

/// Reads the rows of one table: the first sheet of a workbook, or a CSV.
///
/// # Errors
/// `T22` when the file cannot be read.
pub fn table(file: &Path) -> Result<Vec<Row>> {
    let is_csv = file
        .extension()
        .is_some_and(|it| it.eq_ignore_ascii_case("csv"));
    if !is_csv {
        let first = sheets(file)?.into_iter().next();
        return Ok(first.map_or(Vec::new(), |grid| grid.rows));
    }
    limits::text(file)
        .and_then(|text| csv::rows(&text))
        .map_err(|error| unreadable(file, &error))
}

fn workbook_sheets<R: std::io::Read + std::io::Seek>(
    workbook: &mut Sheets<R>,
) -> Result<Vec<Grid>, String> {
    let mut grids = Vec::new();
    let mut count = limits::Count::default();
    for name in workbook.sheet_names() {
        if let Sheets::Xlsx(workbook) = workbook {
            limits::sheet(workbook, &name)?;
        }
        let range = workbook
            .worksheet_range(&name)
            .map_err(|error| error.to_string())?;
        let (first_row, first_column) = range.start().unwrap_or_default();
        let mut rows = Vec::new();
        count.next_sheet();
        for (number, cells) in (1 + first_row as usize..).zip(range.rows()) {
            let width = first_column as usize + cells.len();
            count.rows(number as u64, 1, width as u64)?;
            let mut row = vec![String::new(); first_column as usize];
            for cell in cells {
                let text = text(cell);
                count.text(text.len() as u64)?;
                row.push(text);
            }
            rows.push(Row { number, cells: row });
        }
        grids.push(Grid { rows, name });
    }
    Ok(grids)
}

/// Returns a cell's text as a spreadsheet shows it: whole numbers have no decimals.
fn text(cell: &Data) -> String {
    match cell {
        Data::Empty | Data::Error(_) => String::new(),
        Data::Bool(true) => "yes".to_owned(),
        Data::Bool(false) => "no".to_owned(),
        // Spreadsheet programs convert a cell such as «12-14» to a date. Its text is the full date, so that the import reports
        // it.
        Data::DateTime(day) => {
            let (year, month, day, ..) = day.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        cell => cell.to_string(),
    }
}

/// Reads the sheets of one CSV as pyxform does: a name in the first cell begins a new sheet.
fn csv_sheets(file: &Path) -> Result<Vec<Grid>, String> {
    let mut grids: Vec<Grid> = Vec::new();
    for Row { number, cells } in csv::rows(&limits::text(file)?)? {
        let mut cells = cells.into_iter();
        let name = cells.next().unwrap_or_default();
        let cells: Vec<String> = cells.collect();
        if !name.is_empty() {
            grids.push(Grid::empty(&name));
        }
        if let Some(grid) = grids.last_mut()
            && cells.iter().any(|cell| !cell.is_empty())
        {
            grid.rows.push(Row { number, cells });
        }
    }
    Ok(grids)
}

fn unreadable(file: &Path, why: &str) -> anyhow::Error {
    Fault::error(
        "T22",
        format!("{} can't be read: {why}.", file.display()),
        "Open it in a spreadsheet program and save it as .xlsx, or as .csv in UTF-8 (the sheets of a form below each other, each begun by its name).",
    )
}
