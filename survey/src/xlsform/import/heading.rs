//! Splits a heading into the current name of its column and a language.

/// The columns whose cells are texts in a language.
pub(super) const TEXTS: [&str; 2] = ["label", "hint"];

/// The columns that the importer reads, of both sheets.
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

/// Splits a heading into a name and a language: `label::Svenska (sv)`, `label:English`, `List Name`.
pub(super) fn parts(heading: &str) -> (String, String) {
    let heading = heading.replace("::", ":");
    let (name, rest) = heading.split_once(':').unwrap_or((&heading, ""));
    let name = plain(name);
    if TEXTS.contains(&name.as_str()) || name == "caption" {
        return (today(&name).to_owned(), rest.trim().to_owned());
    }
    let name = match name.as_str() {
        // In `media::image::sv` and `bind:jr:constraintMsg`, the second word names the column.
        "media" | "bind" | "body" | "control" => {
            let rest = rest.strip_prefix("jr:").unwrap_or(rest);
            plain(rest.split(':').next().unwrap_or_default())
        }
        _ => name,
    };
    (today(&name).to_owned(), String::new())
}

/// Lower case, with `_` between words.
fn plain(name: &str) -> String {
    let name = name.to_lowercase();
    name.split_whitespace().collect::<Vec<_>>().join("_")
}

/// The current name of a column that may have an older one.
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
