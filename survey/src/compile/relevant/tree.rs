//! The tree of a condition, before its questions and values are looked up.

/// A part of a condition, and the column (from 1) at which it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot<T> {
    /// The part.
    pub value: T,
    /// The column.
    pub column: usize,
}

/// A node of the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// Compares a question with a value.
    Test {
        /// The question's id.
        question: Spot<String>,
        /// The value.
        value: Spot<String>,
        /// The operator.
        test: Test,
    },
    /// `not(…)`
    Not(Box<Node>),
    /// `… and …`
    And(Vec<Node>),
    /// `… or …`
    Or(Vec<Node>),
}

/// The operator that compares a question with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Test {
    /// `=`
    Equals,
    /// `!=`
    Differs,
    /// `selected(…)`
    Selected,
}

/// Why a condition cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The column, from 1.
    pub column: usize,
    /// What is wrong there, as the end of a sentence.
    pub what: String,
    /// Whether the only fault is that too many parentheses are open.
    pub too_deep: bool,
}

impl Fault {
    pub(super) fn new(column: usize, what: impl Into<String>) -> Self {
        Fault {
            column,
            what: what.into(),
            too_deep: false,
        }
    }
}
