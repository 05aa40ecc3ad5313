//! CSV after RFC 4180, in two dialects: spreadsheets in Swedish want `;` and a byte order mark,
//! statistics programs want neither.

use csv_core::{Terminator, Writer, WriterBuilder};

/// For which program the file is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// `;` between cells and a byte order mark, as Excel in Swedish opens right.
    Excel,
    /// `,` between cells and no byte order mark, for R, SPSS, pandas and others.
    Statistics,
}

impl Dialect {
    /// What stands between cells.
    pub(crate) fn delimiter(self) -> u8 {
        match self {
            Dialect::Excel => b';',
            Dialect::Statistics => b',',
        }
    }
}

/// A whole file of the records.
pub(crate) fn file(dialect: Dialect, records: impl IntoIterator<Item = Vec<String>>) -> Vec<u8> {
    let mut out = match dialect {
        Dialect::Excel => "\u{feff}".as_bytes().to_vec(),
        Dialect::Statistics => Vec::new(),
    };
    let mut writer = writer(dialect);
    for record in records {
        write_record(&mut writer, &record, &mut out);
    }
    out
}

fn writer(dialect: Dialect) -> Writer {
    WriterBuilder::new()
        .delimiter(dialect.delimiter())
        .terminator(Terminator::CRLF)
        .build()
}

fn write_record(writer: &mut Writer, fields: &[String], out: &mut Vec<u8>) {
    for (place, field) in fields.iter().enumerate() {
        if place > 0 {
            append(out, 2, |buffer| writer.delimiter(buffer).1);
        }
        let field = harmless(field);
        append(out, 2 + 2 * field.len(), |buffer| {
            writer.field(field.as_bytes(), buffer).2
        });
    }
    // A record of nothing at all is written as `""`, hence up to five bytes.
    append(out, 5, |buffer| writer.terminator(buffer).1);
}

/// Lets `write` fill a buffer of `most` bytes (which the writer promises is enough) and keeps what it wrote.
fn append(out: &mut Vec<u8>, most: usize, write: impl FnOnce(&mut [u8]) -> usize) {
    let start = out.len();
    out.resize(start + most, 0);
    let written = write(&mut out[start..]);
    out.truncate(start + written);
}

/// A spreadsheet would run a cell that begins like a formula; an apostrophe makes it text.
fn harmless(field: &str) -> String {
    let formula = field.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    format!("{}{field}", if formula { "'" } else { "" })
}
