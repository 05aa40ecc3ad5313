//! Who stands behind the joint message, and what each has promised (`content/data/parties.toml`).

use std::path::Path;

use medskick_survey::{problem::Problem, text::Catalogue};
use serde_json::Value;

use super::{
    read,
    shape::{Key, Shape, optional, required},
    table::{LINE, Reader},
};

const FILE: &str = "content/data/parties.toml";
const KEYS: [Key<'static>; 1] = [optional(
    "party",
    Shape::Tables(&[
        required("id", Shape::Text),
        required("name", Shape::Text),
        required("url", Shape::Address),
        required("since", Shape::Date),
    ]),
)];

/// Reads the parties; a campaign without the file has none. A party that promises nothing in the words of the source
/// language is told (C26).
pub fn load(root: &Path, source: Option<&Catalogue>, problems: &mut Vec<Problem>) -> Vec<Value> {
    let file = Path::new(FILE);
    if !root.join(file).is_file() {
        return Vec::new();
    }
    let table = read::text(root, file, problems)
        .and_then(|text| Reader::new(file, &text, 0, problems).read(&KEYS));
    let Some(Value::Array(list)) = table.and_then(|mut table| table.remove("party")) else {
        return Vec::new();
    };
    for party in &list {
        let id = party["id"].as_str().unwrap_or_default();
        let word = word(id);
        if source.is_some_and(|words| words.get(&word).is_none()) {
            let line = party[LINE].as_u64();
            let line = line.and_then(|line| usize::try_from(line).ok());
            let what = format!("The party `{id}` does not say what it promises.");
            let remedy = format!(
                "Let it say so in its own words, and write them as `{word} = …` in translations/<language>/site.ftl; or take it out."
            );
            problems.push(Problem::error("C26", file, line, what, remedy));
        }
    }
    list
}

/// The parties with their promises in the words of one language.
pub fn with_words(parties: &[Value], words: &Catalogue) -> Vec<Value> {
    let promised = |party: &Value| {
        let mut party = party.clone();
        let id = party["id"].as_str().unwrap_or_default();
        let promise = words.get(&word(id)).map(str::to_owned);
        if let Some(table) = party.as_object_mut() {
            table.remove(LINE);
            table.insert("promise".to_owned(), Value::from(promise));
        }
        party
    };
    parties.iter().map(promised).collect()
}

/// The message with what a party promises.
fn word(id: &str) -> String {
    format!("party-{id}")
}
