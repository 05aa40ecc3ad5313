//! What a heading says: the name of its column as it is called today, and a language.

/// Columns whose cells are words of a language.
pub(super) const TEXTS: [&str; 2] = ["label", "hint"];

/// Columns that are read, of both sheets.
pub(super) const READ: [&str; 19] = [
    "type",
    "name",
    "label",
    "hint",
    "relevant",
    "constraint",
    "appearance",
    "parameters",
    "required",
    "choice_filter",
    "disabled",
    "list_name",
    "role",
    "source",
    "licence",
    "sensitive",
    "max",
    "fixed",
    "picture",
];

/// A heading as a name and a language: `label::Svenska (sv)`, `label:English`, `List Name`.
pub(super) fn parts(heading: &str) -> (String, String) {
    let heading = heading.replace("::", ":");
    let (name, rest) = heading.split_once(':').unwrap_or((&heading, ""));
    let name = plain(name);
    if TEXTS.contains(&name.as_str()) || name == "caption" {
        return (today(&name).to_owned(), rest.trim().to_owned());
    }
    let name = match name.as_str() {
        // `media::image::sv`, `bind:jr:constraintMsg`: the second word says what it is.
        "media" | "bind" | "body" | "control" => {
            let rest = rest.strip_prefix("jr:").unwrap_or(rest);
            plain(rest.split(':').next().unwrap_or_default())
        }
        _ => name,
    };
    (today(&name).to_owned(), String::new())
}

/// Small letters, with `_` between words.
fn plain(name: &str) -> String {
    let name = name.to_lowercase();
    name.split_whitespace().collect::<Vec<_>>().join("_")
}

/// What a column is called today.
fn today(name: &str) -> &str {
    match name {
        "listname" => "list_name",
        "caption" => "label",
        "relevance" => "relevant",
        "calculate" => "calculation",
        "readonly" => "read_only",
        "command" => "type",
        "constraintmsg" => "constraint_message",
        "requiredmsg" => "required_message",
        name => name,
    }
}
