//! `datapackage.json`: the file described as [Data Package 2.0](https://datapackage.org/standard/data-package/) wants it,
//! so that programs can check it.

use serde_json::{Value, json};

use super::{Code, Edition, Variable, variables};
use crate::export::file_name;

pub(super) fn write(edition: &Edition) -> Vec<u8> {
    let survey = edition.survey;
    let package = json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": survey.id.replace('_', "-"),
        "title": survey.title,
        "resources": [{
            "name": survey.id.replace('_', "-"),
            "type": "table",
            "path": file_name(survey),
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "dialect": { "delimiter": ",", "lineTerminator": "\r\n" },
            "schema": {
                "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
                "fields": variables(edition).iter().map(field).collect::<Vec<_>>(),
            },
        }],
    });
    let mut json = serde_json::to_vec_pretty(&package).unwrap_or_default();
    json.push(b'\n');
    json
}

/// The cell of a question that was not asked is missing without a reason.
fn field(variable: &Variable) -> Value {
    let (missing, answers): (Vec<&Code>, Vec<&Code>) =
        variable.codes.iter().partition(|code| code.is_missing);
    let labelled = |code: &&Code| json!({ "value": code.value, "label": code.label });
    let category = |code: &&Code| match code.value.parse::<u16>() {
        Ok(number) if variable.is_number => json!({ "value": number, "label": code.label }),
        _ => labelled(code),
    };
    let mut reasons = vec![json!({ "value": "", "label": "" })];
    reasons.extend(missing.iter().map(labelled));
    json!({
        "name": variable.name,
        "title": variable.label,
        "type": if variable.is_number { "integer" } else { "string" },
        "categories": answers.iter().map(category).collect::<Vec<_>>(),
        "missingValues": reasons,
    })
}
