//! Conditions: the supported subset of XLSForm's `relevant`.
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
//! Spaces may separate any two symbols. The question must come earlier in the survey, and the value must be one of its choices,
//! or a step of a scale (`'1'` is the first). As in XLSForm, `=` compares the whole answer, so a condition on a
//! `select_multiple` uses `selected`. An unanswered question equals nothing.

mod parse;
mod resolve;
mod tree;
mod words;

pub use parse::{DEEPEST, parse};
pub use tree::{Fault, Node, Spot, Test};

use super::{reader::Reader, structure::Structure};

/// Resolves every condition of the survey, and stores the result in the structure.
pub(super) fn check(reader: &mut Reader, structure: &mut Structure) {
    let questions: Vec<_> = structure.questions().collect();
    let conditions = (0..questions.len())
        .map(|here| resolve::condition(reader, &questions, here))
        .collect();
    structure.set_conditions(conditions);
}
