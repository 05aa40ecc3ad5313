//! A condition as written, before its questions and values are looked up.

/// Something in a condition and the column (from 1) where it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot<T> {
    /// The thing.
    pub value: T,
    /// The column.
    pub column: usize,
}

/// A condition as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// A question is compared with a value.
    Test {
        /// The question's id.
        question: Spot<String>,
        /// The value.
        value: Spot<String>,
        /// How.
        test: Test,
    },
    /// `not(…)`
    Not(Box<Node>),
    /// `… and …`
    And(Vec<Node>),
    /// `… or …`
    Or(Vec<Node>),
}

/// How a question is compared with a value.
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
    /// The end of a sentence: what is wrong there.
    pub what: String,
    /// Whether it is only that too many parentheses are open.
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
