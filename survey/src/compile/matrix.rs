//! A matrix: one question about several things. It compiles into one `select_one` for each row, named `<matrix>_<row>`, so that
//! conditions, answers and files need no support for matrices.

use super::{
    ids::{check_id, read_id},
    questions::{Question, Row},
    reader::Reader,
    values::{At, Table},
};

/// How many rows a matrix may have. More are tiring, and a single row is an ordinary question.
const COUNT: std::ops::RangeInclusive<usize> = 2..=10;
const EXAMPLE: &str = "`rows = [ { id = \"school\" }, { id = \"police\" } ]`";

/// Reads the ids of the rows; `None` if the question is not a matrix.
pub(super) fn read_rows(reader: &mut Reader, question: &Table) -> Option<Vec<At<String>>> {
    let kind = question.fields.get("type")?.get_ref().as_str();
    if kind != Some("matrix") {
        return None;
    }
    let name = format!("{}, row", question.name);
    let tables = reader.tables(question, "rows", &name, EXAMPLE)?;
    if !COUNT.contains(&tables.len()) {
        let line = reader
            .line_of_key(question, "rows")
            .unwrap_or(question.line);
        let what = format!(
            "{} has {} of the rows that a matrix needs.",
            question.name,
            tables.len()
        );
        let remedy = format!(
            "Write {} to {} rows, such as {EXAMPLE}.",
            COUNT.start(),
            COUNT.end()
        );
        reader.error("S26", line, what, remedy);
    }
    let mut ids = Vec::new();
    for mut table in tables {
        table.name_by_id(&name);
        reader.only_keys(&table, &["id"]);
        ids.extend(read_id(reader, &table, "school"));
    }
    Some(ids)
}

/// Copies the question once for each row. Returns a question that is not a matrix unchanged.
pub(super) fn in_rows(
    reader: &mut Reader,
    question: Question,
    rows: Option<Vec<At<String>>>,
) -> Vec<Question> {
    let (Some(rows), Some(matrix)) = (rows, question.id.clone()) else {
        return vec![question];
    };
    let row = |(place, row): (usize, At<String>)| {
        let id = At {
            value: format!("{}_{}", matrix.value, row.value),
            line: row.line,
        };
        check_id(
            reader,
            &format!("{} with its row", question.name),
            &id,
            "trust_police",
        );
        Question {
            id: Some(id),
            row: Some(Row {
                matrix: matrix.value.clone(),
                id: row.value,
                is_first: place == 0,
            }),
            ..question.clone()
        }
    };
    rows.into_iter().enumerate().map(row).collect()
}
