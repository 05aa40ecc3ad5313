//! Exports and imports the lists of `content/data/` as tables for spreadsheet programs.

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

/// Characters that begin a formula in a spreadsheet program.
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

    /// Returns the keys of an entry, which are the columns of the table.
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
