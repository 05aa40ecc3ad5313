//! Reports the syntax errors that TOML's parser finds.

use toml::de::DeTable;

use super::reader::Reader;
use crate::problem::line_of;

/// A syntax error: its line, and the parser's message.
struct Fault {
    line: usize,
    message: String,
}

/// Reports every syntax error of the file. `whole` holds the errors from parsing the whole file.
///
/// After an unclosed bracket the parser reports errors in everything that follows, so each part of the file from one header to
/// the next is parsed by itself. Errors between parts occur only in `whole`.
pub(super) fn tell(reader: &mut Reader, source: &str, whole: &[toml::de::Error]) {
    let mut faults: Vec<Fault> = parts(source)
        .flat_map(|(first, part)| faults(part, first))
        .collect();
    if faults.is_empty() {
        faults = without_echoes(source, 1, whole);
    }
    for Fault { line, message } in faults {
        let what = format!("This is not valid TOML: {message}.");
        let remedy = "Look for a missing quote, bracket, comma or `=`, here or on the line before, and for a key that is written twice.";
        reader.error("S01", line, what, remedy);
    }
}

/// The parts of the file, each with the number of its first line.
fn parts(source: &str) -> impl Iterator<Item = (usize, &str)> {
    let headers = source.match_indices("\n[").map(|(at, _)| at + 1);
    let starts: Vec<usize> = std::iter::once(0).chain(headers).collect();
    let ends: Vec<usize> = starts
        .iter()
        .skip(1)
        .copied()
        .chain([source.len()])
        .collect();
    starts
        .into_iter()
        .zip(ends)
        .map(|(start, end)| (line_of(source, start), &source[start..end]))
}

fn faults(part: &str, first: usize) -> Vec<Fault> {
    without_echoes(part, first, &DeTable::parse_recoverable(part).1)
}

/// Leaves out errors on the line of the error before, and errors that only follow from a broken list.
fn without_echoes(part: &str, first: usize, errors: &[toml::de::Error]) -> Vec<Fault> {
    let mut kept: Vec<Fault> = Vec::new();
    let mut last = None;
    let mut in_list = false;
    let mut errors: Vec<_> = errors
        .iter()
        .map(|error| (line(part, first, error), error))
        .collect();
    errors.sort_by_key(|(line, _)| *line);
    for (line, error) in errors {
        let echo = last.is_some_and(|last| line == last || (in_list && line == last + 1));
        if !echo {
            in_list = false;
            kept.push(Fault {
                line,
                message: error.message().to_owned(),
            });
        }
        in_list |= error.message().contains("array") || error.message().contains("inline table");
        last = Some(line);
    }
    kept
}

fn line(part: &str, first: usize, error: &toml::de::Error) -> usize {
    first - 1 + error.span().map_or(1, |span| line_of(part, span.start))
}
