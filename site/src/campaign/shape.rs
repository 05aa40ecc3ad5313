//! Types of values that a TOML key may hold, with their description and an example for error messages.

/// Allowed beginnings of a URL in the data.
pub const SCHEMES: [&str; 5] = ["https://", "http://", "tel:", "sms:", "mailto:"];

/// Type of a key's value.
#[derive(Clone, Copy, Debug)]
pub enum Shape<'k> {
    /// A string that is not empty.
    Text,
    /// A URL that a browser can open, such as `https://…` or `tel:112`.
    Address,
    /// An array of strings.
    Texts,
    /// One of these words, as a string.
    OneOf(&'k [&'k str]),
    /// An array of some of these words, at least one.
    SomeOf(&'k [&'k str]),
    /// `true` or `false`.
    Flag,
    /// An integer.
    Whole,
    /// A date, such as `2026-01-31`, without quotes.
    Date,
    /// Another table.
    Table(&'k [Key<'k>]),
    /// An array of tables.
    Tables(&'k [Key<'k>]),
}

/// A key of a table.
#[derive(Clone, Copy, Debug)]
pub struct Key<'k> {
    /// Name of the key.
    pub name: &'k str,
    /// Type of the value.
    pub shape: Shape<'k>,
    /// True if the table must have the key.
    pub required: bool,
}

/// Returns a key that the table must have.
pub const fn required<'k>(name: &'k str, shape: Shape<'k>) -> Key<'k> {
    Key {
        name,
        shape,
        required: true,
    }
}

/// Returns a key that the table may have.
pub const fn optional<'k>(name: &'k str, shape: Shape<'k>) -> Key<'k> {
    Key {
        name,
        shape,
        required: false,
    }
}

impl Shape<'_> {
    /// Returns the description of the type for an error message.
    pub fn wanted(self) -> String {
        match self {
            Shape::Text => "a text in quotes that says something".to_owned(),
            Shape::Address => format!("an address that begins with {}", SCHEMES.join(", ")),
            Shape::Texts => "a list of texts".to_owned(),
            Shape::OneOf(words) => format!("one of {}", words.join(", ")),
            Shape::SomeOf(words) => format!("a list of some of {}", words.join(", ")),
            Shape::Flag => "`true` or `false`".to_owned(),
            Shape::Whole => "a whole number".to_owned(),
            Shape::Date => "a date without quotes".to_owned(),
            Shape::Table(_) => "a table".to_owned(),
            Shape::Tables(_) => "a list of tables".to_owned(),
        }
    }

    /// Returns an example of the value in TOML.
    pub fn example(self) -> String {
        match self {
            Shape::Text => "\"…\"".to_owned(),
            Shape::Address => "\"https://…\"".to_owned(),
            Shape::Texts => "[\"…\"]".to_owned(),
            Shape::OneOf(words) => format!("\"{}\"", words.first().unwrap_or(&"…")),
            Shape::SomeOf(words) => format!("[\"{}\"]", words.first().unwrap_or(&"…")),
            Shape::Flag => "false".to_owned(),
            Shape::Whole => "1".to_owned(),
            Shape::Date => "2026-01-31".to_owned(),
            Shape::Table(_) => "{ … }".to_owned(),
            Shape::Tables(_) => "[{ … }]".to_owned(),
        }
    }
}
