//! Test fixture: a folder with one page, the built widget and a survey that is not part of the campaign.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use medskick::{
    assets::{self, Asset},
    campaign::pictures,
    compress::{self, Effort},
    first, pseudo,
};
use medskick_survey::{bundle::Bundle, compile, compiled::Survey, text::Catalogue};
use tempfile::TempDir;

use crate::site;

/// Builds the page with the survey that `docs/surveys.md` explains. It has every question type. The user interface is in the
/// language `code` and the direction `dir`, the questions are in English.
pub fn folder(code: &str, dir: &str) -> Result<TempDir> {
    page(&bundle(explained()?, code)?, dir)
}

/// Builds the same page in a pseudolocale.
pub fn pseudo(dir: &str) -> Result<TempDir> {
    page(&pseudo::translated(&bundle(explained()?, "en")?), dir)
}

/// Builds a page with the tablet and the survey *everyday*, in a pseudolocale.
pub fn pseudo_workshop() -> Result<TempDir> {
    let file = published(&site::dist()?.join("w"), "workshop.everyday.en.*.json")?;
    let bundle: Bundle = serde_json::from_slice(&fs::read(file)?)?;
    let bundle = pseudo::translated(&bundle);
    let folder = copied([
        "workshop.*.wasm",
        "workshop.*.css",
        "medskick-workshop.*.js",
    ])?;
    written(
        &folder,
        &bundle,
        "medskick-workshop.*.js",
        "<medskick-workshop src=\"/w/survey.json\"></medskick-workshop>",
    )?;
    Ok(folder)
}

fn explained() -> Result<Survey> {
    let file = site::root().join("docs/surveys.md");
    let document = fs::read_to_string(&file)?;
    let block = |language: &str| -> Option<&str> {
        let (_, from) = document.split_once(&format!("```{language}\n"))?;
        Some(from.split_once("```")?.0)
    };
    let structure = block("toml").context("no TOML in docs/surveys.md")?;
    let words = block("ftl").context("no Fluent in docs/surveys.md")?;
    compiled(&file, structure, words)
}

/// Builds the page with the survey `tests/fixtures/<name>.toml` and its English texts.
pub fn fixture(name: &str) -> Result<TempDir> {
    let file = site::root().join(format!("tests/fixtures/{name}.toml"));
    let structure = fs::read_to_string(&file)?;
    let words = fs::read_to_string(file.with_extension("ftl"))?;
    page(&bundle(compiled(&file, &structure, &words)?, "en")?, "ltr")
}

/// Builds the page with the phone and the survey `tests/fixtures/<name>.toml`. Responses are sealed to `key`. The user interface
/// shows message ids instead of texts.
pub fn sealed(name: &str, key: &str) -> Result<TempDir> {
    let file = site::root().join(format!("tests/fixtures/{name}.toml"));
    let structure = fs::read_to_string(&file)?;
    let words = fs::read_to_string(file.with_extension("ftl"))?;
    let bundle = bundle(compiled(&file, &structure, &words)?, "en")?;
    let folder = copied(["collect.*.wasm", "collect.*.css", "medskick-collect.*.js"])?;
    let element =
        format!("<medskick-collect src=\"/w/survey.json\" key=\"{key}\"></medskick-collect>");
    written(&folder, &bundle, "medskick-collect.*.js", &element)?;
    Ok(folder)
}

fn compiled(file: &Path, structure: &str, words: &str) -> Result<Survey> {
    let (source, mut problems) = compile::parse(file, structure);
    let (texts, more) = Catalogue::parse(file, words);
    problems.extend(more);
    let (survey, more) = source.context("no survey")?.in_language(&texts);
    problems.extend(more);
    ensure!(problems.is_empty(), "{problems:?}");
    Ok(survey)
}

/// The survey with the user interface of the widget in the language `code`.
fn bundle(survey: Survey, code: &str) -> Result<Bundle> {
    let dist = site::dist()?.join("w");
    let bundle = fs::read(published(&dist, &format!("everyday.{code}.*.json"))?)?;
    let mut bundle: Bundle = serde_json::from_slice(&bundle)?;
    bundle.pictures = pictures::of(&survey, &pictures::load(site::root(), &mut Vec::new()));
    bundle.survey = survey;
    Ok(bundle)
}

fn page(bundle: &Bundle, dir: &str) -> Result<TempDir> {
    let bundle = Bundle {
        dir: dir.to_owned(),
        ..bundle.clone()
    };
    let style = "widget.*.css";
    let folder = copied(["widget.*.wasm", style, "medskick-survey.*.js"])?;
    let style = published(&folder.path().join("w"), style)?;
    let first = first::shadow_root(&bundle, &first::linked(&asset(&style)?))?;
    let element = format!("<medskick-survey src=\"/w/survey.json\">{first}</medskick-survey>");
    written(&folder, &bundle, "medskick-survey.*.js", &element)?;
    Ok(folder)
}

/// A temporary folder with these files of the built site in `w/`.
fn copied(names: [&str; 3]) -> Result<TempDir> {
    let dist = site::dist()?.join("w");
    let folder = tempfile::tempdir()?;
    let files = folder.path().join("w");
    fs::create_dir(&files)?;
    for name in names {
        let file = published(&dist, name)?;
        fs::copy(&file, files.join(file.file_name().context("no name")?))?;
    }
    // Browsers request this file and log an error if it is missing.
    fs::write(folder.path().join("favicon.ico"), [])?;
    Ok(folder)
}

/// Writes the survey and a page with `element`. The page loads the script `script`.
fn written(folder: &TempDir, bundle: &Bundle, script: &str, element: &str) -> Result<()> {
    let files = folder.path().join("w");
    let script = asset(&published(&files, script)?)?;
    fs::write(files.join("survey.json"), serde_json::to_vec(bundle)?)?;
    let page = format!(
        "<!doctype html><html lang=\"{}\" dir=\"{}\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>Example</title>\
         <script type=\"module\" src=\"{}\"></script>\
         <main><h1>Example</h1>{element}</main></html>",
        bundle.lang, bundle.dir, script.path
    );
    fs::write(folder.path().join("index.html"), page)?;
    compress::twins(folder.path(), tempfile::tempdir()?.path(), Effort::Most)?;
    Ok(())
}

/// The file in `folder` that matches `name`, where `*` stands for the content hash.
fn published(folder: &Path, name: &str) -> Result<PathBuf> {
    let (before, after) = name.split_once('*').context("no `*`")?;
    let fits = |file: &PathBuf| {
        let name = file.file_name().map(|name| name.to_string_lossy());
        name.is_some_and(|name| name.starts_with(before) && name.ends_with(after))
    };
    let mut files = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path()));
    files
        .find(fits)
        .with_context(|| format!("no {name} in dist/w"))
}

fn asset(file: &Path) -> Result<Asset> {
    let name = file.file_name().context("no name")?.to_string_lossy();
    Ok(Asset {
        path: format!("/w/{name}"),
        integrity: assets::integrity(&fs::read(file)?),
    })
}
