//! A page with the survey that `docs/surveys.md` explains: every type of question, and no other page needs them all.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};
use medskick_survey::{compile, text::Catalogue};
use serde_json::Value;
use tempfile::TempDir;

use crate::site;

/// The folder with the page `index.html`, in the widget's language `code` and direction `dir`; the questions are in English.
pub fn folder(code: &str, dir: &str) -> Result<TempDir> {
    let dist = site::dist()?;
    let folder = tempfile::tempdir()?;
    let files = folder.path().join("w");
    fs::create_dir(&files)?;
    let (mut script, mut bundle) = (None, None);
    for entry in fs::read_dir(dist.join("w"))? {
        let path = entry?.path();
        let name = path
            .file_name()
            .context("no name")?
            .to_string_lossy()
            .into_owned();
        fs::copy(&path, files.join(&name))?;
        if name.starts_with("medskick-survey.") && name.ends_with(".js") {
            script = Some(name);
        } else if name.starts_with(&format!("everyday.{code}.")) && name.ends_with(".json") {
            bundle = Some(serde_json::from_slice::<Value>(&fs::read(path)?)?);
        }
    }
    let script = script.context("the widget is not in dist/")?;
    let mut bundle = bundle.context("no survey in that language is in dist/")?;
    bundle["survey"] = survey()?;
    fs::write(files.join("evening.json"), serde_json::to_vec(&bundle)?)?;
    // A browser asks for it, and would complain that it is not there.
    fs::write(folder.path().join("favicon.ico"), [])?;
    let page = format!(
        "<!doctype html><html lang=\"{code}\" dir=\"{dir}\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>Example</title>\
         <script type=\"module\" src=\"/w/{script}\"></script>\
         <main><h1>Example</h1><medskick-survey src=\"/w/evening.json\"></medskick-survey></main></html>"
    );
    fs::write(folder.path().join("index.html"), page)?;
    Ok(folder)
}

fn survey() -> Result<Value> {
    let document = fs::read_to_string(site::root().join("docs/surveys.md"))?;
    let block = |language: &str| -> Option<&str> {
        let (_, from) = document.split_once(&format!("```{language}\n"))?;
        Some(from.split_once("```")?.0)
    };
    let structure = block("toml").context("no TOML in docs/surveys.md")?;
    let words = block("ftl").context("no Fluent in docs/surveys.md")?;
    let (source, mut problems) = compile::parse(Path::new("docs/surveys.md"), structure);
    let (texts, more) = Catalogue::parse(Path::new("docs/surveys.md"), words);
    problems.extend(more);
    let (survey, more) = source.context("no survey")?.in_language(&texts);
    problems.extend(more);
    ensure!(problems.is_empty(), "{problems:?}");
    Ok(serde_json::to_value(survey)?)
}
