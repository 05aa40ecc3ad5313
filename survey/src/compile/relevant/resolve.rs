//! Resolves the names in a condition to indexes of questions and options.

use super::{
    super::{
        kinds::Kind, nearest::did_you_mean, questions::Question, reader::Reader, values::listed,
    },
    parse::{DEEPEST, parse},
    tree::{Fault, Node, Spot, Test},
};
use crate::compiled::Expr;

/// The resolved condition of question `here`; `None` if it has none, or a wrong one (reported).
pub(super) fn condition(reader: &mut Reader, questions: &[&Question], here: usize) -> Option<Expr> {
    let written = questions.get(here)?.relevant.as_ref()?;
    let mut resolver = Resolver {
        reader,
        questions,
        here,
        line: written.line,
    };
    match parse(&written.value) {
        Ok(node) => resolver.expr(&node),
        Err(fault) => {
            resolver.tell_fault(&written.value, &fault);
            None
        }
    }
}

struct Resolver<'r, 's, 'q> {
    reader: &'r mut Reader<'s>,
    questions: &'q [&'q Question],
    here: usize,
    line: usize,
}

impl Resolver<'_, '_, '_> {
    fn expr(&mut self, node: &Node) -> Option<Expr> {
        match node {
            Node::Test {
                question,
                value,
                test,
            } => self.test(question, value, *test),
            Node::Not(inner) => self.expr(inner).map(|inner| Expr::Not(Box::new(inner))),
            Node::And(parts) => self.every(parts).map(Expr::And),
            Node::Or(parts) => self.every(parts).map(Expr::Or),
        }
    }

    /// Resolves all parts, so that one run reports every mistake.
    fn every(&mut self, parts: &[Node]) -> Option<Vec<Expr>> {
        let parts: Vec<_> = parts.iter().map(|part| self.expr(part)).collect();
        parts.into_iter().collect()
    }

    fn test(&mut self, id: &Spot<String>, value: &Spot<String>, test: Test) -> Option<Expr> {
        let place = self.place(id)?;
        let question = self.questions[place];
        if test != Test::Selected && matches!(question.kind, Some(Kind::SelectMultiple(..))) {
            let what = format!(
                "`${{{}}}` can have several choices, so it can't be compared with `=` or `!=`.",
                id.value
            );
            let not = if test == Test::Differs { "not(" } else { "" };
            let end = if test == Test::Differs { ")" } else { "" };
            let remedy = format!(
                "Write `{not}selected(${{{}}}, '{}'){end}`.",
                id.value, value.value
            );
            self.tell("S25", id.column, what, remedy);
        }
        if matches!(question.kind, Some(Kind::Rank(..))) {
            let what = format!(
                "`${{{}}}` is a `rank`, and no condition can ask for a place.",
                id.value
            );
            let remedy = "Refer to a `select_one`, a `select_multiple` or a `scale`.";
            self.tell("S25", id.column, what, remedy.to_owned());
            return None;
        }
        let option = self.option(question, id, value)?;
        let has = Expr::Has(u16::try_from(place).ok()?, option);
        Some(if test == Test::Differs {
            Expr::Not(Box::new(has))
        } else {
            has
        })
    }

    /// The index of an earlier question with this id.
    fn place(&mut self, id: &Spot<String>) -> Option<usize> {
        let is_it = |question: &&Question| {
            question
                .id
                .as_ref()
                .is_some_and(|own| own.value == id.value)
        };
        let place = self.questions.iter().position(is_it);
        match place {
            Some(place) if place < self.here => return Some(place),
            Some(place) => {
                let what = if place == self.here {
                    format!("`${{{}}}` is the question itself.", id.value)
                } else {
                    format!(
                        "`${{{}}}` comes later in the survey (line {}).",
                        id.value, self.questions[place].line
                    )
                };
                let remedy =
                    "Refer to a question that comes before this one, or move the questions.";
                self.tell("S20", id.column, what, remedy.to_owned());
            }
            None => {
                let what = format!("there is no question `{}`.", id.value);
                let ids = self.questions[..self.here]
                    .iter()
                    .filter_map(|question| question.id.as_ref());
                let near = did_you_mean(&id.value, ids.map(|id| id.value.as_str()));
                self.tell(
                    "S19",
                    id.column,
                    what,
                    format!("{near}Write the id of a question that comes before this one."),
                );
            }
        }
        None
    }

    /// The index of the option that the value names.
    fn option(
        &mut self,
        question: &Question,
        id: &Spot<String>,
        value: &Spot<String>,
    ) -> Option<u16> {
        let options: Vec<String> = match question.kind.as_ref()? {
            Kind::Scale(points) => (1..=*points).map(|step| step.to_string()).collect(),
            _ => question
                .choices()
                .iter()
                .map(|choice| choice.id.clone().map_or(String::new(), |id| id.value))
                .collect(),
        };
        let option = options.iter().position(|option| *option == value.value);
        if option.is_none() {
            let known: Vec<&str> = options
                .iter()
                .map(String::as_str)
                .filter(|option| !option.is_empty())
                .collect();
            let what = format!(
                "`{}` is not a choice of the question `{}`.",
                value.value, id.value
            );
            let remedy = if known.is_empty() {
                "Refer to a question that has choices.".to_owned()
            } else {
                format!(
                    "{}Its choices are {}.",
                    did_you_mean(&value.value, known.iter().copied()),
                    listed(&known)
                )
            };
            self.tell("S21", value.column, what, remedy);
        }
        option.and_then(|option| u16::try_from(option).ok())
    }

    fn tell_fault(&mut self, written: &str, fault: &Fault) {
        if fault.too_deep {
            let what = format!("more than {DEEPEST} parentheses are open at once.");
            self.tell(
                "S22",
                fault.column,
                what,
                "Write the condition more simply, or split the question.".to_owned(),
            );
        } else {
            let what = format!("the condition `{written}` can't be read: {}.", fault.what);
            let remedy = "Use tests such as `${question} = 'choice'` or `selected(${question}, 'choice')`, joined by `and`, `or`, `not(…)` and parentheses.";
            self.tell("S18", fault.column, what, remedy.to_owned());
        }
    }

    fn tell(&mut self, code: &'static str, column: usize, what: String, remedy: String) {
        let name = &self.questions[self.here].name;
        let what = format!("{name}, `relevant`, character {column}: {what}");
        self.reader.error(code, self.line, what, remedy);
    }
}
