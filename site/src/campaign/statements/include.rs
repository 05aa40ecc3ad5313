//! Inserts the words of statements into pages, and reports placeholders that cannot be filled.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use medskick_survey::problem::Problem;
use serde_json::{Map, Value};

use super::{
    super::{
        Languages, Words, entries,
        page::{Page, Version},
        read, words,
    },
    LIST, PREFIX, escape,
    placeholder::{Kind, Placeholder, find},
};

/// Inserts the words of each language's statements into its pages. Reports an unknown id (C35), a malformed placeholder (C36),
/// and a statement without words in the page's language (C37).
pub fn include(
    pages: &mut [Page],
    statements: &[Value],
    words: &BTreeMap<String, Words>,
    languages: &Languages,
    problems: &mut Vec<Problem>,
) {
    let unread = |file: &Path| read::was_unreadable(file, problems);
    if unread(Path::new(LIST.file)) {
        return;
    }
    let unread: BTreeSet<String> = languages
        .list
        .iter()
        .filter(|it| unread(&words::path(&it.code, "site.ftl")))
        .map(|it| it.code.clone())
        .collect();
    let ids: BTreeSet<&str> = statements
        .iter()
        .map(|it| entries::text(it, "id"))
        .collect();
    for (code, version) in pages.iter_mut().flat_map(|page| &mut page.versions) {
        let own = words.get(code).map(|words| &words.statements);
        let own = own.filter(|_| !unread.contains(code));
        let name = languages.get(code).map_or(code.as_str(), |it| &it.name);
        let page = Includer {
            ids: &ids,
            own,
            language: (code, name),
        };
        page.include(version, problems);
    }
}

struct Includer<'a> {
    ids: &'a BTreeSet<&'a str>,
    /// Words of the statements in the page's language, by id. A value is `None` if the message is invalid; the map is `None` if
    /// the file is unreadable. Other checks report both.
    own: Option<&'a BTreeMap<String, Option<String>>>,
    language: (&'a str, &'a str),
}

impl Includer<'_> {
    fn include(&self, version: &mut Version, problems: &mut Vec<Problem>) {
        let body = version.body.clone();
        let line = |at: usize| version.body_line + body[..at].matches('\n').count();
        let mut used = Vec::new();
        for placeholder in find(&body) {
            let line = line(placeholder.range.start);
            self.check(version, &placeholder, line, &mut used, problems);
        }
        let extra = Value::Object(version.extra.clone());
        let heads = [&version.title, &version.description].map(|it| it.as_str());
        for text in heads {
            for Placeholder { range, .. } in find(text) {
                let line = version.line_in_front(&text[range.start..range.start + 2]);
                let what =
                    "A title or description has a placeholder, which is not filled in there.";
                let remedy = "Write the words out, or put the statement into the text below.";
                problems.push(Problem::error(
                    "C36",
                    &version.file,
                    Some(line),
                    what,
                    remedy,
                ));
            }
        }
        for text in strings(&extra) {
            for placeholder in find(text) {
                let needle = match placeholder.kind {
                    Kind::Statement(id) => id,
                    _ => "statement",
                };
                let line = version.line_in_front(needle);
                self.check(version, &placeholder, line, &mut used, problems);
            }
        }
        version.expanded = self.expanded(&body, |text, at| {
            let before = body[..at].rsplit('\n').next().unwrap_or_default();
            escape::markdown(text, {
                let marks = |c: char| " >-*+.)".contains(c) || c.is_ascii_digit();
                before.trim_matches(marks).is_empty()
            })
        });
        let mut extra = extra;
        self.expand_value(&mut extra);
        version.extra = match extra {
            Value::Object(extra) => extra,
            _ => Map::new(),
        };
        let texts = used.iter().filter_map(|id| self.text(id));
        version.signed_hash = version.hash_with(texts);
        version.statements = used;
    }

    fn check(
        &self,
        version: &Version,
        placeholder: &Placeholder,
        line: usize,
        used: &mut Vec<String>,
        problems: &mut Vec<Problem>,
    ) {
        let (code, what, remedy) = match placeholder.kind {
            Kind::Other => return,
            Kind::Malformed => (
                "C36",
                "This is not how a statement is put in, so its words would be missing.".to_owned(),
                "Write {{ statement(id=\"call-112\") }}, with straight quotation marks and an id of content/data/statements.toml.".to_owned(),
            ),
            Kind::Statement(id) if !self.ids.contains(id) => (
                "C35",
                format!("There is no statement `{id}`."),
                format!(
                    "Add it to content/data/statements.toml, or take one that is there: {}.",
                    self.ids.iter().copied().collect::<Vec<_>>().join(", ")
                ),
            ),
            Kind::Statement(id) => {
                if !used.iter().any(|other| other == id) {
                    used.push(id.to_owned());
                }
                if self.own.is_none_or(|own| own.contains_key(id)) {
                    return;
                }
                let (code, name) = self.language;
                (
                    "C37",
                    format!("The statement `{id}` has no words in this page's language ({name})."),
                    format!("Translate it: {PREFIX}{id} = … in translations/{code}/site.ftl; or take it out of the page."),
                )
            }
        };
        problems.push(Problem::error(
            code,
            &version.file,
            Some(line),
            what,
            remedy,
        ));
    }

    fn text(&self, id: &str) -> Option<&str> {
        self.own?.get(id)?.as_deref()
    }

    /// Replaces each statement's placeholder with its words. `written` formats the words for their byte offset.
    fn expanded(&self, text: &str, written: impl Fn(&str, usize) -> String) -> String {
        let mut expanded = String::with_capacity(text.len());
        let mut from = 0;
        for Placeholder { range, kind } in find(text) {
            let Kind::Statement(id) = kind else { continue };
            let Some(words) = self.text(id) else { continue };
            expanded += &text[from..range.start];
            expanded += &written(words, range.start);
            from = range.end;
        }
        expanded + &text[from..]
    }

    /// Templates show front matter texts as plain text, so they are not escaped as Markdown.
    fn expand_value(&self, value: &mut Value) {
        match value {
            Value::String(text) => {
                *text = self.expanded(text, |words, _| escape::on_one_line(words));
            }
            Value::Array(list) => list.iter_mut().for_each(|it| self.expand_value(it)),
            Value::Object(table) => table.values_mut().for_each(|it| self.expand_value(it)),
            _ => {}
        }
    }
}

/// Returns every string in a JSON value.
pub fn strings(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(list) => list.iter().flat_map(strings).collect(),
        Value::Object(table) => table.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}
