//! A table as it is released. All of it may be told to anybody, so it can be written down.

use serde::{Deserialize, Serialize};

/// What stands in a cell of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cell {
    /// So many.
    Count(u32),
    /// Fewer than the threshold, which is given; nobody is fewer too (primary suppression).
    Small(u32),
    /// Not said: it would give away another cell, or nearly everybody is in it (secondary suppression).
    Withheld,
}

impl Cell {
    /// The count, if it is said.
    pub fn count(self) -> Option<u32> {
        match self {
            Cell::Count(count) => Some(count),
            Cell::Small(_) | Cell::Withheld => None,
        }
    }

    /// As it stands in a file: the number, `<5`, or `..`.
    pub fn code(self) -> String {
        match self {
            Cell::Count(count) => count.to_string(),
            Cell::Small(threshold) => format!("<{threshold}"),
            Cell::Withheld => "..".to_owned(),
        }
    }
}

/// Whose answers a table counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Group {
    /// Everybody who was asked.
    All,
    /// Those with this option of the breakdown's question; `None` gave no answer to it.
    Option(Option<u16>),
    /// Those in all other groups of the breakdown together.
    Others,
}

/// How often each answer was given to one question, by one group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    pub(super) question: usize,
    pub(super) group: Group,
    pub(super) total: Cell,
    pub(super) cells: Vec<Cell>,
}

impl Table {
    /// The question, counted over all pages of the survey.
    pub fn question(&self) -> usize {
        self.question
    }

    /// Who is counted.
    pub fn group(&self) -> Group {
        self.group
    }

    /// How many were asked. Rounded down to 5 when few answered; then the number is a floor.
    pub fn total(&self) -> Cell {
        self.total
    }

    /// One cell for each option in order, and one for no answer (skipped or declined).
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    pub(super) fn withheld(question: usize, options: usize, total: Cell) -> Self {
        Table {
            question,
            group: Group::All,
            total,
            cells: vec![Cell::Withheld; options + 1],
        }
    }
}
