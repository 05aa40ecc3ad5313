//! Reads one page file: front matter, body, and the hash that pins translations to it.

use std::path::Path;

use medskick_survey::problem::Problem;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::{Version, place::Place};
use crate::{
    campaign::{
        languages::Languages,
        rooms::Room,
        shape::{Shape, optional, required},
        table::{LINE, Reader},
    },
    inputs,
};

/// Reads a page in one language: TOML front matter between `+++` lines, then Markdown.
pub fn read(
    file: &Path,
    text: &str,
    place: &Place,
    languages: &Languages,
    problems: &mut Vec<Problem>,
) -> Option<Version> {
    let text = text
        .strip_prefix('\u{feff}')
        .unwrap_or(text)
        .replace("\r\n", "\n");
    let parts = text.strip_prefix("+++\n").and_then(|rest| {
        rest.split_once("\n+++\n")
            .or_else(|| Some((rest.strip_suffix("\n+++")?, "")))
    });
    let Some((front, body)) = parts else {
        let remedy = "Begin the file with a line +++, then title = \"…\" and description = \"…\", then another line +++.";
        problems.push(Problem::error(
            "C02",
            file,
            Some(1),
            "The page has no front matter.",
            remedy,
        ));
        return None;
    };
    let extra_keys = place
        .room
        .extra_keys(place.is_index, place.language == languages.source);
    let keys = [
        required("title", Shape::Text),
        required("description", Shape::Text),
        if place.language == languages.source || !place.is_index {
            required("extra", Shape::Table(&extra_keys))
        } else {
            optional("extra", Shape::Table(&extra_keys))
        },
    ];
    let table = Reader::new(file, front, 1, problems).read(&keys)?;
    let field = |name: &str| {
        table
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let mut extra = table
        .get("extra")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();
    let signed = extra.remove("signed");
    forget_lines(&mut extra);
    let (title, description) = (field("title"), field("description"));
    let hash = hash(&title, &description, &extra, body, place.room);
    extra.extend(signed.map(|signed| ("signed".to_owned(), signed)));
    Some(Version {
        signed_hash: hash.clone(),
        hash,
        file: file.to_owned(),
        title,
        description,
        extra,
        front: front.to_owned(),
        body: body.to_owned(),
        expanded: body.to_owned(),
        statements: Vec::new(),
        body_line: front.lines().count() + 3,
    })
}

/// Removes each signature whose hash differs from the page's current text, statements included, and reports it (C19).
pub fn check_signatures(version: &mut Version, problems: &mut Vec<Problem>) {
    if let Some(Value::Array(signed)) = version.extra.get_mut("signed") {
        let all = std::mem::take(signed);
        *signed = signatures(&version.file, all, &version.signed_hash, problems);
    }
}

impl Version {
    /// Returns the hash of the text together with the words of its statements.
    pub fn hash_with<'s>(&self, statements: impl Iterator<Item = &'s str>) -> String {
        let mut statements = statements.peekable();
        if statements.peek().is_none() {
            return self.hash.clone();
        }
        let mut sha = Sha256::new();
        sha.update(&self.hash);
        for statement in statements {
            sha.update([0]);
            sha.update(statement);
        }
        inputs::hex(&sha.finalize()[..8])
    }
}

fn signatures(
    file: &Path,
    signed: Vec<Value>,
    hash: &str,
    problems: &mut Vec<Problem>,
) -> Vec<Value> {
    let holds = |signature: &Value| {
        let Some(of) = signature["hash"].as_str().filter(|of| *of != hash) else {
            return true;
        };
        let party = signature["party"].as_str().unwrap_or_default();
        let line = signature[LINE]
            .as_u64()
            .and_then(|line| usize::try_from(line).ok());
        let what =
            format!("{party} has signed another text than this one: {of}, and this is {hash}.");
        let remedy = format!(
            "Ask {party} to read the page as it is now. When they sign it, write the day and hash = \"{hash}\"."
        );
        problems.push(Problem::error("C19", file, line, what, remedy).as_warning());
        false
    };
    let mut signed: Vec<Value> = signed.into_iter().filter(holds).collect();
    for table in signed.iter_mut().filter_map(Value::as_object_mut) {
        table.remove(LINE);
    }
    signed
}

/// Hashes the translatable text. A new signature or order does not make a translation stale.
fn hash(
    title: &str,
    description: &str,
    extra: &Map<String, Value>,
    body: &str,
    room: &Room,
) -> String {
    let mut sha = Sha256::new();
    for part in [title, description, body.trim()] {
        sha.update(part);
        sha.update([0]);
    }
    for name in room.translated() {
        sha.update(extra.get(name).map(Value::to_string).unwrap_or_default());
        sha.update([0]);
    }
    inputs::hex(&sha.finalize()[..8])
}

fn forget_lines(extra: &mut Map<String, Value>) {
    for item in extra.values_mut().filter_map(Value::as_array_mut).flatten() {
        if let Some(table) = item.as_object_mut() {
            table.remove(LINE);
        }
    }
}
