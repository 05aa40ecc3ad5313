//! Adds a language to the campaign. Untranslated texts appear in the fallback language.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::{Args, ValueEnum};
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

use super::{languages, words};
use crate::{fault::Fault, folder};

/// The language to add.
#[derive(Args, Clone, Debug)]
pub struct Wanted {
    /// Its code, such as `so`: the folder in translations/, the ending of page files, the beginning of addresses.
    pub code: String,
    /// Its own name for itself, such as `Soomaali`.
    #[arg(long)]
    pub name: String,
    /// Which way it is written.
    #[arg(long, value_enum, default_value_t = Direction::Ltr)]
    pub dir: Direction,
    /// Its BCP 47 tag (default: the code).
    #[arg(long)]
    pub tag: Option<String>,
    /// The language to show where something is not translated yet (default: the source language).
    #[arg(long)]
    pub fallback: Option<String>,
}

/// A direction of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// Returns the value of HTML's `dir` attribute.
    pub fn name(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// Adds the language to `languages.toml` as a partial one (words and surveys may be missing) and creates its Fluent files.
/// Returns the paths of the files.
///
/// # Errors
/// `T27` when the code is malformed, the language exists already or the fallback does not exist; `T12` when a file cannot be
/// written.
pub fn run(root: &Path, wanted: &Wanted) -> Result<Vec<PathBuf>> {
    let known = languages::load(root, &mut Vec::new()).unwrap_or_default();
    let is_there = |code: &str| {
        let mut list = known.list.iter();
        list.any(|language| language.code.eq_ignore_ascii_case(code))
    };
    let code = wanted.code.as_str();
    if !is_code(code) {
        return Err(refused(
            format!("`{code}` is no code of a language."),
            "Take that of BCP 47: small letters, as `so` or `ckb`, and hyphens.",
        ));
    }
    if is_there(code) {
        return Err(refused(
            format!("The language `{code}` is there already."),
            "See how far it has come: cargo run -- translations status",
        ));
    }
    if let Some(fallback) = wanted.fallback.as_deref().filter(|code| !is_there(code)) {
        return Err(refused(
            format!("The language `{fallback}` is not there, so it cannot be shown instead."),
            "Name one that is in translations/languages.toml, or none for the source language.",
        ));
    }
    let file = root.join(languages::FILE);
    folder::write(&file, listed(&std::fs::read_to_string(&file)?, wanted)?)?;
    let mut written = vec![PathBuf::from(languages::FILE)];
    for name in words::FILES.map(|name| format!("{name}.ftl")) {
        let file = words::path(code, &name);
        let source = words::path(&known.source, &name);
        let head = format!(
            "### {}: {name}. Copy a message from {} and translate what is right of the `=`.\n",
            wanted.name,
            source.display()
        );
        folder::write(&root.join(&file), head)?;
        written.push(file);
    }
    Ok(written)
}

fn is_code(code: &str) -> bool {
    let mut parts = code.split('-');
    let is_part = |part: &str| {
        (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_lowercase())
    };
    parts.all(is_part)
}

/// Returns `languages.toml` with one more language. Comments and order are preserved.
fn listed(text: &str, wanted: &Wanted) -> Result<String> {
    let mut document: DocumentMut = text.parse()?;
    let mut table = Table::new();
    let tag = wanted.tag.as_ref().unwrap_or(&wanted.code);
    for (key, text) in [
        ("code", &wanted.code),
        ("tag", tag),
        ("name", &wanted.name),
        ("dir", &wanted.dir.name().to_owned()),
    ] {
        table.insert(key, value(text));
    }
    table.insert("reviewers", value(toml_edit::Array::new()));
    if let Some(fallback) = &wanted.fallback {
        table.insert("fallback", value(fallback));
    }
    table.insert("partial", value(true));
    table.decor_mut().set_prefix("\n");
    let list = document
        .entry("language")
        .or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    let Some(list) = list.as_array_of_tables_mut() else {
        return Err(refused(
            "translations/languages.toml has no list [[language]].".to_owned(),
            "Run `cargo run -- check`, and mend what it says.",
        ));
    };
    list.push(table);
    Ok(document.to_string())
}

fn refused(what: String, remedy: &str) -> anyhow::Error {
    Fault::error("T27", what, remedy)
}
