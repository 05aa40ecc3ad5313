//! What a TOML key may hold, and how that is said and shown to a writer.

/// What an address of ours may begin with.
pub const SCHEMES: [&str; 5] = ["https://", "http://", "tel:", "sms:", "mailto:"];

/// What a key holds.
#[derive(Clone, Copy, Debug)]
pub enum Shape<'k> {
    /// A text in quotes, not empty.
    Text,
    /// An address that a browser can open, such as `https://…` or `tel:112`.
    Address,
    /// A list of texts.
    Texts,
    /// One of these words.
    OneOf(&'k [&'k str]),
    /// A list of some of these words, at least one.
    SomeOf(&'k [&'k str]),
    /// `true` or `false`.
    Flag,
    /// A whole number.
    Whole,
    /// A date, such as `2026-01-31`, without quotes.
    Date,
    /// Another table.
    Table(&'k [Key<'k>]),
    /// A list of tables.
    Tables(&'k [Key<'k>]),
}

/// A key of a table.
#[derive(Clone, Copy, Debug)]
pub struct Key<'k> {
    /// Its name.
    pub name: &'k str,
    /// What it holds.
    pub shape: Shape<'k>,
    /// Whether it must be there.
    pub required: bool,
}

/// A key that must be there.
pub const fn required<'k>(name: &'k str, shape: Shape<'k>) -> Key<'k> {
    Key {
        name,
        shape,
        required: true,
    }
}

/// A key that may be there.
pub const fn optional<'k>(name: &'k str, shape: Shape<'k>) -> Key<'k> {
    Key {
        name,
        shape,
        required: false,
    }
}

impl Shape<'_> {
    /// What it is called in a message.
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

    /// How it is written.
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
