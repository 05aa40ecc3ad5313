//! The words of each language for the site and the widget, and a count of the missing ones.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use medskick_survey::{problem::Problem, text::Catalogue};
use serde_json::Value;

use super::{
    data::{HELP, HELP_WORDS},
    entries,
    languages::{Language, Languages},
    read, statements,
};

/// The words of one language.
#[derive(Clone, Debug)]
pub struct Words {
    /// Words of the site's templates.
    pub site: Catalogue,
    /// Words of the survey widget.
    pub widget: Catalogue,
    /// Words of the tablet module.
    pub workshop: Catalogue,
    /// Words of the phone module.
    pub collect: Catalogue,
    /// Words of the results page.
    pub merge: Catalogue,
    /// Number of untranslated messages in each file, in the order of [`Words::files`].
    pub missing: [usize; 5],
    /// The language's own statements, by id. `None` for a statement that cannot be parsed.
    pub statements: BTreeMap<String, Option<String>>,
    /// True if the language has its own greeting in the language chooser.
    pub greets: bool,
}

impl Words {
    /// Returns the five catalogues, mutable, in the order of [`Words::files`].
    pub fn files_mut(&mut self) -> [&mut Catalogue; 5] {
        let Words {
            site,
            widget,
            workshop,
            collect,
            merge,
            ..
        } = self;
        [site, widget, workshop, collect, merge]
    }

    /// Returns the five catalogues: site, widget, tablet, phone and results.
    pub fn files(&self) -> [&Catalogue; 5] {
        [
            &self.site,
            &self.widget,
            &self.workshop,
            &self.collect,
            &self.merge,
        ]
    }
}

/// A Fluent file of one language, without messages from a fallback.
pub struct LanguageFile {
    /// Code of the language.
    pub code: String,
    /// The messages of the file.
    pub words: Catalogue,
}

/// Returns every Fluent file of every language, including those of surveys. Reports only an unreadable folder (C01); other
/// mistakes are reported where the files are used.
pub fn own_files(
    root: &Path,
    languages: &Languages,
    problems: &mut Vec<Problem>,
) -> Vec<LanguageFile> {
    let files = read::files(root, "translations", "ftl", problems);
    let of = |file: PathBuf| {
        let code = file.iter().nth(1)?.to_str()?.to_owned();
        languages.get(&code)?;
        let text = read::text(root, &file, &mut Vec::new())?;
        // A reference to a statement in another file would be an error here, and the parser would drop the message.
        let (words, _) = Catalogue::parse_with(&file, &text, &statements_named_in(&text));
        Some(LanguageFile { code, words })
    };
    files.into_iter().filter_map(of).collect()
}

/// Returns an empty text for every statement that a file refers to, because the statement's words are not part of the file.
fn statements_named_in(text: &str) -> BTreeMap<String, String> {
    let named = text.split(statements::PREFIX).skip(1).map(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-');
        format!(
            "{}{}",
            statements::PREFIX,
            &rest[..end.unwrap_or(rest.len())]
        )
    });
    named.map(|id| (id, String::new())).collect()
}

/// Names of a language's files without `.ftl`, in the order of [`Words::files`].
pub const FILES: [&str; 5] = ["site", "widget", "workshop", "collect", "merge"];

/// Reads the words of all languages, and reports missing and superfluous messages.
pub fn load(
    root: &Path,
    languages: &Languages,
    help: &[Value],
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, Words> {
    let mut words = BTreeMap::new();
    let statements: BTreeMap<&str, _> = languages
        .list
        .iter()
        .map(|language| (language.code.as_str(), own_statements(root, language)))
        .collect();
    for language in &languages.list {
        let shared = shared_statements(language, languages, &statements);
        let [site, widget, workshop, collect, merge] = FILES.map(|name| {
            let name = format!("{name}.ftl");
            match language.partial && !root.join(path(&language.code, &name)).is_file() {
                true => Catalogue::parse(&path(&language.code, &name), "").0,
                false => catalogue_with(root, &language.code, &name, &shared, problems),
            }
        });
        let files = Words {
            site,
            widget,
            workshop,
            collect,
            merge,
            missing: [0; 5],
            statements: statements
                .get(language.code.as_str())
                .cloned()
                .unwrap_or_default(),
            greets: true,
        };
        words.insert(language.code.clone(), files);
    }
    if let Some(source) = words.get(&languages.source) {
        for language in languages
            .list
            .iter()
            .filter(|it| it.code != languages.source)
        {
            let Some(translated) = words.get(&language.code) else {
                continue;
            };
            for (source, translated) in source.files().into_iter().zip(translated.files()) {
                compare(root, source, translated, language.partial, problems);
            }
        }
        if !read::was_unreadable(source.site.file(), problems) {
            check_help(source, help, problems);
        }
    }
    complete(&mut words, languages);
    words
}

/// Returns the statements of one language. [`load`] reports the mistakes in the file.
fn own_statements(root: &Path, language: &Language) -> BTreeMap<String, Option<String>> {
    let file = path(&language.code, "site.ftl");
    let text = read::text(root, &file, &mut Vec::new()).unwrap_or_default();
    let (words, _) = Catalogue::parse(&file, &text);
    let ids = words.ids().filter_map(|id| {
        let statement = id.strip_prefix(statements::PREFIX)?;
        Some((statement.to_owned(), words.get(id).map(str::to_owned)))
    });
    ids.collect()
}

/// Returns the statements that a language's messages may refer to, by message id. In a partial language, a statement without
/// words comes from the fallback, like any missing message.
fn shared_statements(
    language: &Language,
    languages: &Languages,
    statements: &BTreeMap<&str, BTreeMap<String, Option<String>>>,
) -> BTreeMap<String, String> {
    let mut shared = BTreeMap::new();
    let chain = languages
        .chain(&language.code)
        .take(if language.partial { 3 } else { 1 });
    for (id, text) in chain.filter_map(|code| statements.get(code)).flatten() {
        if let Some(text) = text {
            shared
                .entry(format!("{}{id}", statements::PREFIX))
                .or_insert_with(|| text.clone());
        }
    }
    shared
}

/// Counts the messages that each language lacks. In partial languages, fills the site's catalogue from the fallbacks.
fn complete(words: &mut BTreeMap<String, Words>, languages: &Languages) {
    let Some(source) = words.get(&languages.source) else {
        return;
    };
    let sources = source.files().map(Catalogue::clone);
    for language in &languages.list {
        let others: Vec<Catalogue> = languages
            .chain(&language.code)
            .filter(|code| *code != language.code)
            .filter_map(|code| Some(words.get(code)?.site.clone()))
            .collect();
        let Some(own) = words.get_mut(&language.code) else {
            continue;
        };
        let missing = |(source, own): (&Catalogue, &Catalogue)| {
            source.ids().filter(|id| own.line(id).is_none()).count()
        };
        let counts: Vec<usize> = sources.iter().zip(own.files()).map(missing).collect();
        own.missing = counts.try_into().unwrap_or_default();
        own.greets = own.site.line("chooser.hello").is_some();
        if language.partial {
            others.iter().for_each(|other| own.site.fill(other));
        }
    }
}

/// Returns one `.ftl` file of a language; empty if the file cannot be read.
pub fn catalogue(root: &Path, code: &str, name: &str, problems: &mut Vec<Problem>) -> Catalogue {
    catalogue_with(root, code, name, &BTreeMap::new(), problems)
}

fn catalogue_with(
    root: &Path,
    code: &str,
    name: &str,
    shared: &BTreeMap<String, String>,
    problems: &mut Vec<Problem>,
) -> Catalogue {
    let file = path(code, name);
    let text = read::text(root, &file, problems).unwrap_or_default();
    let (catalogue, found) = Catalogue::parse_with(&file, &text, shared);
    problems.extend(found);
    catalogue
}

/// Returns the path of a language's file, relative to the project.
pub fn path(code: &str, name: &str) -> PathBuf {
    PathBuf::from("translations").join(code).join(name)
}

/// Reports each source message that is missing (C13) or has other variables (C15), and each message that the source does not
/// have (C14). In a partial language, messages may be missing.
fn compare(
    root: &Path,
    source: &Catalogue,
    translated: &Catalogue,
    partial: bool,
    problems: &mut Vec<Problem>,
) {
    let is_read = |file: &Path| root.join(file).is_file() && !read::was_unreadable(file, problems);
    if !is_read(source.file()) || !is_read(translated.file()) {
        return; // an earlier check reported the missing file
    }
    for id in source.ids() {
        let origin = format!(
            "{}:{}",
            source.file().display(),
            source.line(id).unwrap_or(1)
        );
        let Some(line) = translated.line(id) else {
            if partial {
                continue;
            }
            let what = format!("The text `{id}` is missing; it is in {origin}.");
            problems.push(Problem::error(
                "C13",
                translated.file(),
                None,
                what,
                format!("Translate it and add it: {} = …", written(id)),
            ));
            continue;
        };
        let (mut wanted, mut found) = (
            source.variables(id).to_vec(),
            translated.variables(id).to_vec(),
        );
        wanted.sort();
        found.sort();
        if translated.get(id).is_some() && wanted != found {
            let what = format!(
                "The text `{id}` has the variables [{}]; the source has [{}] ({origin}).",
                found.join(", "),
                wanted.join(", ")
            );
            problems.push(Problem::error(
                "C15",
                translated.file(),
                Some(line),
                what,
                "Use the same variables as the source, spelled the same.",
            ));
        }
    }
    for id in translated.ids().filter(|id| source.line(id).is_none()) {
        let what = format!(
            "The text `{id}` is not in {}, so nobody sees it.",
            source.file().display()
        );
        problems.push(
            Problem::error(
                "C14",
                translated.file(),
                translated.line(id),
                what,
                "Remove it, or correct its name.",
            )
            .as_warning(),
        );
    }
}

/// Reports help contacts without words in the source language (C17). The other languages are compared with the source.
fn check_help(source: &Words, help: &[Value], problems: &mut Vec<Problem>) {
    for entry in help {
        let id = entries::text(entry, "id");
        for word in HELP_WORDS.map(|word| format!("help-{id}.{word}")) {
            if source.site.line(&word).is_none() {
                let what = format!(
                    "The entry `{id}` has no words: {} has no text `{word}`.",
                    source.site.file().display()
                );
                let remedy = format!("Add it there: {} = …", written(&word));
                problems.push(HELP.problem("C17", entry, what, remedy));
            }
        }
    }
}

/// Returns the id as Fluent spells it: `msg with .attr` for `msg.attr`.
fn written(id: &str) -> String {
    id.split_once('.')
        .map_or(id.to_owned(), |(message, attribute)| {
            format!("{message} with .{attribute}")
        })
}
