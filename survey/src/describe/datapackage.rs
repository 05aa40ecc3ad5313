//! `datapackage.json`: a descriptor in the format [Data Package 2.0](https://datapackage.org/standard/data-package/), with
//! which programs can check the files.

use serde_json::json;

use super::{Beside, Edition, resource};

pub(super) fn write(editions: &[Edition], first: &Edition, beside: Beside) -> Vec<u8> {
    let survey = first.survey;
    let dialect = beside.format.dialect;
    let mut resources = Vec::new();
    if beside.rows {
        resources.push(resource::rows(first, beside));
    }
    resources.push(resource::summary(dialect));
    if beside.texts {
        resources.extend(resource::texts(survey, dialect));
    }
    resources.push(resource::codebook(editions, dialect));
    let package = json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": resource::name(&survey.id),
        "title": survey.title,
        "resources": resources,
    });
    let mut json = serde_json::to_vec_pretty(&package).unwrap_or_default();
    json.push(b'\n');
    json
}
