//! Reads the cell `type` of a row: the type, and the list of its choices.

/// The type of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Type {
    /// `begin_group`.
    BeginGroup,
    /// `end_group`.
    EndGroup,
    /// `select_one list`.
    SelectOne(String),
    /// `select_multiple list`.
    SelectMultiple(String),
    /// `rank list`.
    Rank(String),
    /// `range`: steps on a line.
    Range,
    /// `text`.
    Text,
    /// `note`.
    Note,
    /// Another type, in lower case: it is refused, or does not exist.
    Other(String),
}

/// Makes a type from the name of its list.
type WithList = fn(String) -> Type;

/// The spellings of the types that have a list. A spelling comes before any shorter one that it begins with.
const WITH_LIST: [(&str, WithList); 14] = [
    ("add select multiple prompt using", Type::SelectMultiple),
    ("add select one prompt using", Type::SelectOne),
    ("select all that apply from", Type::SelectMultiple),
    ("select all that apply", Type::SelectMultiple),
    ("select multiple from", Type::SelectMultiple),
    ("select_multiple", Type::SelectMultiple),
    ("select multiple", Type::SelectMultiple),
    ("select one from", Type::SelectOne),
    ("select_one", Type::SelectOne),
    ("select one", Type::SelectOne),
    ("select1", Type::SelectOne),
    ("select", Type::SelectMultiple),
    ("rank", Type::Rank),
    ("odk:rank", Type::Rank),
];

/// Reads the cell `type`.
pub(super) fn read(cell: &str) -> Type {
    let cell = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    let lower = cell.to_lowercase();
    match lower.as_str() {
        "begin group" | "begin_group" => return Type::BeginGroup,
        "end group" | "end_group" => return Type::EndGroup,
        "range" => return Type::Range,
        "text" | "string" => return Type::Text,
        "note" => return Type::Note,
        _ => {}
    }
    for (words, kind) in WITH_LIST {
        let rest = lower
            .strip_prefix(words)
            .and_then(|rest| rest.strip_prefix(' '));
        if let Some(rest) = rest {
            // Lower case may change the length of a word, so the name of the list is counted from the end.
            let list = cell
                .chars()
                .skip(cell.chars().count() - rest.chars().count());
            return kind(list.collect());
        }
    }
    Type::Other(lower)
}

/// The types that can be imported, in their current spelling.
pub(super) const TAKEN: [&str; 8] = [
    "select_one",
    "select_multiple",
    "rank",
    "range",
    "text",
    "note",
    "begin_group",
    "end_group",
];
