//! The lists of `content/data/` as tables for a spreadsheet program, out and in again.

mod export;
mod import;

pub use export::write;
pub use import::read;

use clap::ValueEnum;

use crate::campaign::{
    directory::{ACTIVITIES, MUNICIPALITIES, ORGANISATIONS},
    entries::List,
    shape::{Key, Shape},
};

/// What a spreadsheet program takes for the beginning of a formula.
const FORMULA: [char; 4] = ['=', '+', '-', '@'];

/// A list that can be a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// `content/data/municipalities.toml`.
    Municipalities,
    /// `content/data/organisations.toml`.
    Organisations,
    /// `content/data/activities.toml`.
    Activities,
}

impl Kind {
    fn list(self) -> &'static List {
        match self {
            Kind::Municipalities => &MUNICIPALITIES,
            Kind::Organisations => &ORGANISATIONS,
            Kind::Activities => &ACTIVITIES,
        }
    }

    /// The keys of an entry: the columns.
    fn columns(self) -> &'static [Key<'static>] {
        match self.list().keys {
            [
                Key {
                    shape: Shape::Tables(keys),
                    ..
                },
            ] => keys,
            _ => &[],
        }
    }
}
