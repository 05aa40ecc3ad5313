//! Tests of the limits on cells and text, in each format.

use std::{
    fs::File,
    io::{Cursor, Write},
    path::Path,
};

use rust_xlsxwriter::Workbook;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::ods;
use crate::form::{csv, read};

const TEXT: &str = "office:value-type=\"string\"><text:p>x</text:p></table:table-cell>";

/// Returns the result of the check for a spreadsheet with these tables.
fn counted(tables: &str) -> Result<(), String> {
    ods::count(Cursor::new(format!("<office:body>{tables}</office:body>")))
}

fn table(rows: &str) -> String {
    format!("<table:table table:name=\"a\">{rows}</table:table>")
}

/// Writes an OpenDocument spreadsheet with these tables.
fn spreadsheet(file: &Path, tables: &str) {
    let mut archive = ZipWriter::new(File::create(file).unwrap());
    let content = format!(
        "<office:document-content><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    );
    for (name, text) in [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", "<manifest:manifest/>"),
        ("content.xml", content.as_str()),
    ] {
        archive
            .start_file(name, SimpleFileOptions::default())
            .unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap();
}

/// Returns the error for a file, which must be small.
fn refused(file: &Path) -> String {
    assert!(file.metadata().unwrap().len() < 512 * 1024);
    read::sheets(file).err().unwrap().to_string()
}

#[test]
fn a_spreadsheet_as_libreoffice_saves_it_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("form.ods");
    let tables = table(&format!(
        "<table:table-column table:number-columns-repeated=\"16384\"/>\
         <table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>\
         <table:table-row><table:table-cell/><table:table-cell table:number-columns-repeated=\"2\" {TEXT}\
         <table:table-cell table:style-name=\"ce1\" table:number-columns-repeated=\"16381\"/></table:table-row>\
         <table:table-row table:number-rows-repeated=\"1048573\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
    ));
    spreadsheet(&file, &(tables.clone() + &tables.replace("\"a\"", "\"b\"")));
    let sheets = read::sheets(&file).unwrap();
    assert_eq!(sheets.len(), 2);
    assert_eq!(sheets[1].rows[0].number, 3);
    assert_eq!(sheets[1].rows[0].cells, ["", "x", "x"]);
}

#[test]
fn cells_and_rows_that_are_repeated_count_as_often() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("form.ods");
    let row = |rows: u64, cells: &str| {
        format!("<table:table-row table:number-rows-repeated=\"{rows}\">{cells}</table:table-row>")
    };
    let cells =
        |cells: u64| format!("<table:table-cell table:number-columns-repeated=\"{cells}\" {TEXT}");
    let empty =
        |cells: u64| format!("<table:table-cell table:number-columns-repeated=\"{cells}\"/>");
    let far = row(1000, &empty(3)) + &row(1, &(empty(2999) + &cells(1)));
    for tables in [
        table(&row(1000, &cells(3000))),
        table(&(row(1, &cells(3000)) + &row(1000, &cells(1)))),
        table(&(row(1, &cells(1)) + &far)),
        table(&row(1, &cells(1))).repeat(3) + &table(&row(999, &cells(3000))),
        table(&row(300, &cells(4000))) + &table(&row(300, &cells(4000))),
        table(&row(2_000_001, &cells(1))),
        table(&row(1, &cells(1)).replace("repeated=\"1\"", "repeated=\"x\"")),
    ] {
        spreadsheet(&file, &tables);
        let told = refused(&file);
        assert!(
            told.contains("T22") && told.contains("more than 2000000 cells"),
            "{told}"
        );
    }
    assert_eq!(counted(&table(&row(1000, &cells(1999)))), Ok(()));
}

#[test]
fn texts_of_a_spreadsheet_count_as_often_as_they_are_repeated() {
    let spaces = "office:value-type=\"string\"><text:p><text:s text:c=\"4000000000\"/></text:p></table:table-cell>";
    let long = TEXT.replace('x', &"x".repeat(100_000));
    let value = format!(
        "office:value-type=\"string\" office:string-value=\"{}\"/>",
        "x".repeat(100_000)
    );
    for cell in [
        format!("<table:table-row><table:table-cell {spaces}</table:table-row>"),
        format!(
            "<table:table-row><table:table-cell table:number-columns-repeated=\"1000\" {long}</table:table-row>"
        ),
        format!(
            "<table:table-row table:number-rows-repeated=\"1000\"><table:table-cell {long}</table:table-row>"
        ),
        format!(
            "<table:table-row table:number-rows-repeated=\"1000\"><table:table-cell {value}</table:table-row>"
        ),
    ] {
        let told = counted(&table(&cell)).unwrap_err();
        assert!(told.contains("more than 64 MiB of text"), "{told}");
    }
}

#[test]
fn a_spreadsheet_whose_parts_are_in_each_other_is_refused() {
    for tables in [
        table(&table("")),
        table("<table:table-row><table:table-row/></table:table-row>"),
        table(
            "<table:table-row><table:table-cell><table:table-cell/></table:table-cell></table:table-row>",
        ),
        "<table:table><table:table-row></table:table></table:table-row>".to_owned(),
    ] {
        assert!(counted(&tables).is_err(), "{tables}");
    }
}

#[test]
fn one_long_text_that_many_cells_share_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("form.xlsx");
    let long = "x".repeat(32_000);
    // 64 MiB hold 2097 such texts, in one sheet or in two.
    for (names, rows) in [(&["survey"][..], 2400), (&["survey", "choices"], 1200)] {
        let mut book = Workbook::new();
        for name in names {
            let sheet = book.add_worksheet().set_name(*name).unwrap();
            (0..rows).for_each(|row| drop(sheet.write(row, 0, &long)));
        }
        book.save(&file).unwrap();
        let told = refused(&file);
        assert!(
            told.contains("T22") && told.contains("more than 64 MiB of text"),
            "{told}"
        );
    }
}

#[test]
fn an_old_workbook_is_told_to_be_one() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("form.xls");
    std::fs::write(&file, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1").unwrap();
    let told = refused(&file);
    assert!(told.contains("Excel 97 to 2003") && told.contains(".xlsx"));
}

#[test]
fn cells_of_a_csv_count_though_they_are_empty() {
    let told = |text: &str| csv::rows(text).err().unwrap_or_default();
    assert!(told(&",".repeat(16_384)).contains("row 1 has more than 16384 cells"));
    assert!(told(&format!("a\n\n{}", ";".repeat(16_384))).contains("row 3 has more than 16384"));
    assert_eq!(told(&",".repeat(16_383)), "");
    let many = ",".repeat(9).to_owned() + "\n";
    assert!(told(&many.repeat(200_001)).contains("more than 2000000 cells"));
    // Cells count as if all rows were as long as the longest one.
    let ragged = ",".repeat(9_999) + "\n" + &"a\n".repeat(200);
    assert!(told(&ragged).contains("more than 2000000 cells"));
    assert!(
        told(&format!("a,\"{}", "x\n".repeat(200_000))).contains("row 1 has more than 256 KiB")
    );
}

#[test]
fn rows_of_a_csv_have_the_number_that_a_spreadsheet_shows() {
    let rows = csv::rows("a,\" b \"\"c\"\"\"\r\n\"two\r\nlines\",d\r\nå;ä,é").unwrap();
    let seen: Vec<_> = rows
        .iter()
        .map(|row| (row.number, &row.cells[..]))
        .collect();
    let texts = |cells: &[&str]| cells.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
    assert_eq!(seen[0], (1, &texts(&["a", "b \"c\""])[..]));
    assert_eq!(seen[1], (2, &texts(&["two\nlines", "d"])[..]));
    assert_eq!(seen[2], (3, &texts(&["å;ä", "é"])[..]));
    assert!(csv::rows("").unwrap().is_empty());
}

#[test]
fn cells_of_markdown_count() {
    let told = |text: &str| super::markdown(text).err().unwrap_or_default();
    assert!(told(&format!("a\n{}", "|".repeat(16_385))).contains("row 2 has more than 16384"));
    assert!(told(&("|".repeat(10) + "\n").repeat(200_001)).contains("more than 2000000 cells"));
    assert_eq!(told("| a | b |\n"), "");
}
