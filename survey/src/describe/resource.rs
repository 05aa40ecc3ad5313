//! Describes each file as a resource of the Data Package: its path, its dialect and its columns.

use serde_json::{Value, json};

use super::{Beside, Code, Edition, Variable, codebook, variables};
use crate::{
    compiled::Survey,
    csv::Dialect,
    export::{file_name, texts_file_name},
    release::SUMMARY_FILE,
};

/// A count in a file: a number, `<5`, or `..`.
const COUNT: &str = r"^([0-9]+|<[0-9]+|\.\.)$";

/// The file with a row for each respondent, and the purpose for which it is handed out.
pub(super) fn rows(edition: &Edition, beside: Beside) -> Value {
    let format = beside.format;
    let fields = variables(edition, format.names).iter().map(field).collect();
    let mut rows = resource(
        &edition.survey.id,
        &file_name(edition.survey),
        format.dialect,
        fields,
    );
    if let Some(purpose) = beside.rows_for {
        rows["description"] = json!(purpose);
    }
    rows
}

/// `summary.csv`.
pub(super) fn summary(dialect: Dialect) -> Value {
    let text = |name: &str, title: &str| json!({ "name": name, "title": title, "type": "string" });
    let count = |name: &str, title: &str| json!({ "name": name, "title": title, "type": "string", "constraints": { "pattern": COUNT } });
    let fields = vec![
        text("question", "The question's id"),
        text(
            "by",
            "The background question of a breakdown; empty for everybody",
        ),
        text(
            "group",
            "The answer to it; (others) are all other groups together",
        ),
        text(
            "answer",
            "The answer that is counted; 98+99 is skipped or declined",
        ),
        count(
            "count",
            "How many gave it; <5 is fewer than 5, .. is not said",
        ),
        count("of", "How many were asked, rounded down to 5 when few"),
    ];
    resource("summary", SUMMARY_FILE, dialect, fields)
}

/// The file with free texts, if the survey asks for one.
pub(super) fn texts(survey: &Survey, dialect: Dialect) -> Option<Value> {
    let question = survey.questions().find(|it| it.kind.is_text())?;
    let fields = vec![json!({ "name": question.id, "title": question.label, "type": "string" })];
    let file = texts_file_name(survey);
    Some(resource(
        &format!("{}_text", survey.id),
        &file,
        dialect,
        fields,
    ))
}

/// `codebook.csv`.
pub(super) fn codebook(editions: &[Edition], dialect: Dialect) -> Value {
    let header = codebook::header(editions);
    let field = |name: &String| json!({ "name": name, "type": "string" });
    let fields = header.iter().map(field).collect();
    resource("codebook", "codebook.csv", dialect, fields)
}

/// An id as the name of a resource.
pub(super) fn name(id: &str) -> String {
    id.replace('_', "-")
}

fn resource(id: &str, path: &str, dialect: Dialect, fields: Vec<Value>) -> Value {
    let delimiter = char::from(dialect.delimiter()).to_string();
    json!({
        "name": name(id),
        "type": "table",
        "path": path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": { "delimiter": delimiter, "lineTerminator": "\r\n" },
        "schema": {
            "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
            "fields": fields,
        },
    })
}

/// Describes a column. The first missing value is the empty cell: the question was not asked.
fn field(variable: &Variable) -> Value {
    let (missing, answers): (Vec<&Code>, Vec<&Code>) =
        variable.codes.iter().partition(|code| code.is_missing);
    let value = |code: &Code| match code.value.parse::<u16>() {
        Ok(number) if variable.is_number => json!(number),
        _ => json!(code.value),
    };
    let category = |code: &&Code| json!({ "value": value(code), "label": code.label });
    let reason = |code: &&Code| json!({ "value": code.value, "label": code.label });
    let mut reasons = vec![json!({ "value": "", "label": "" })];
    reasons.extend(missing.iter().map(reason));
    json!({
        "name": variable.name,
        "title": variable.label,
        "type": if variable.is_number { "integer" } else { "string" },
        "categories": answers.iter().map(category).collect::<Vec<_>>(),
        "constraints": { "enum": answers.iter().map(|code| value(code)).collect::<Vec<_>>() },
        "missingValues": reasons,
    })
}
