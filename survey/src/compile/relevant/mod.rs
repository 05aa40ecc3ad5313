//! When a question is asked: the subset of XLSForm's `relevant` that is understood here.
//!
//! ```ebnf
//! condition = all , { "or" , all } ;
//! all       = one , { "and" , one } ;
//! one       = "not" , "(" , condition , ")" | "(" , condition , ")" | test ;
//! test      = question , ( "=" | "!=" ) , value | "selected" , "(" , question , "," , value , ")" ;
//! question  = "${" , id , "}" ;
//! value     = "'" , { any character but "'" } , "'" | '"' , { any character but '"' } , '"' ;
//! ```
//!
//! Spaces may stand between any two of these. A question must come earlier in the survey, and a value be
//! one of its choices, or a step of a scale (`'1'` is the first). As in XLSForm, `=` compares the whole
//! answer, so a `select_multiple` is asked about with `selected`, and what was not answered is not equal.

mod parse;
mod resolve;
mod tree;
mod words;

pub use parse::{DEEPEST, parse};
pub use tree::{Fault, Node, Spot, Test};

use super::{reader::Reader, structure::Structure};

/// Reads every condition of the survey and puts what it means into the structure.
pub(super) fn check(reader: &mut Reader, structure: &mut Structure) {
    let questions: Vec<_> = structure.questions().collect();
    let conditions = (0..questions.len())
        .map(|here| resolve::condition(reader, &questions, here))
        .collect();
    structure.set_conditions(conditions);
}
