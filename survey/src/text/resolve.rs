//! Resolves Fluent's syntax tree to plain text.

use std::{collections::BTreeMap, path::Path};

use fluent_syntax::{
    ast::{Expression, InlineExpression, Pattern, PatternElement},
    parser,
    unicode::unescape_unicode_to_string,
};

use super::{
    Text,
    plain::Plain,
    syntax,
    written::{Written, written},
};
use crate::problem::Problem;

/// The most messages in a chain of references.
const DEEPEST: usize = 32;
/// The longest text, in bytes. References can double a text at each step.
const LONGEST: usize = 20_000;

struct Resolver<'s> {
    file: &'s Path,
    /// Texts of other files that messages may refer to, by id.
    shared: &'s BTreeMap<String, String>,
    written: &'s BTreeMap<&'s str, &'s Written<'s>>,
    /// The texts resolved so far; `None` if a text is broken, which has been reported.
    done: BTreeMap<&'s str, Option<Plain>>,
    /// The texts being resolved, the innermost last.
    path: Vec<&'s Written<'s>>,
    problems: Vec<Problem>,
}

/// Every message text of the file in order, and the problems in them. A reference that the file does not have is looked up in
/// `shared`.
pub(super) fn texts(
    file: &Path,
    source: &str,
    shared: &BTreeMap<String, String>,
) -> (Vec<Text>, Vec<Problem>) {
    let (resource, errors) = match parser::parse(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let (order, duplicates) = written(source, &resource.body);
    let by_id = order.iter().map(|text| (text.id.as_str(), text)).collect();
    let broken = errors
        .iter()
        .map(|error| syntax::problem(file, source, error));
    let problems = broken
        .chain(duplicates.iter().map(|duplicate| duplicate.problem(file)))
        .collect();
    let mut resolver = Resolver {
        file,
        shared,
        written: &by_id,
        done: BTreeMap::new(),
        path: Vec::new(),
        problems,
    };
    let mut texts = Vec::new();
    for written in &order {
        let plain = resolver.resolve(written);
        // A term exists to be referred to, and is not shown itself.
        if !written.id.starts_with('-') {
            let (text, unexpanded, variables) = match plain {
                Some(plain) => (Some(plain.text), plain.unexpanded, plain.variables),
                None => Default::default(),
            };
            texts.push(Text {
                id: written.id.clone(),
                line: written.line,
                text,
                unexpanded,
                variables: variables.into_iter().collect(),
            });
        }
    }
    (texts, resolver.problems)
}

impl<'s> Resolver<'s> {
    fn resolve(&mut self, written: &'s Written<'s>) -> Option<Plain> {
        if let Some(done) = self.done.get(written.id.as_str()) {
            return done.clone();
        }
        self.path.push(written);
        let plain = written.pattern.and_then(|pattern| self.pattern(pattern));
        self.path.pop();
        self.done.insert(&written.id, plain.clone());
        plain
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) -> Option<Plain> {
        let mut whole = Some(Plain::default());
        for element in &pattern.elements {
            let part = match element {
                PatternElement::TextElement { value } => Some(Plain::words(value)),
                PatternElement::Placeable {
                    expression: Expression::Inline(inline),
                } => self.inline(inline),
                PatternElement::Placeable {
                    expression: Expression::Select { .. },
                } => self.refuse_select(),
            };
            whole = whole.zip(part).map(|(whole, part)| whole.then(part));
        }
        if whole
            .as_ref()
            .is_some_and(|whole| whole.text.len() > LONGEST)
        {
            let what =
                format!("becomes longer than {LONGEST} bytes when its references are put in");
            return self.refuse("S39", &what, "Split it into several messages.");
        }
        whole
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Option<Plain> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                Some(Plain::words(&unescape_unicode_to_string(value)))
            }
            InlineExpression::NumberLiteral { value } => Some(Plain::words(value)),
            InlineExpression::VariableReference { id } => Some(Plain::variable(id.name)),
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute
                    .as_ref()
                    .map(|attribute| format!(".{}", attribute.name));
                let id = format!("{}{}", id.name, attribute.unwrap_or_default());
                Some(self.reference(&id)?.referred_to(&id))
            }
            InlineExpression::TermReference {
                id,
                arguments: None,
                ..
            } => self.reference(&format!("-{}", id.name)),
            InlineExpression::TermReference { id, .. } => {
                self.refuse_call(&format!("-{}", id.name))
            }
            InlineExpression::FunctionReference { id, .. } => self.refuse_call(id.name),
            InlineExpression::Placeable { expression } => match &**expression {
                Expression::Inline(inline) => self.inline(inline),
                Expression::Select { .. } => self.refuse_select(),
            },
        }
    }

    fn reference(&mut self, id: &str) -> Option<Plain> {
        let Some(written) = self.written.get(id).copied() else {
            if let Some(text) = self.shared.get(id) {
                return Some(Plain::words(text));
            }
            let what = format!("refers to `{id}`, which this file doesn't have");
            let remedy = format!(
                "Add `{id}` to the file, or write the words out. What is filled in is written `{{ $name }}`."
            );
            return self.refuse("S33", &what, &remedy);
        };
        if let Some(place) = self.path.iter().position(|open| open.id == id) {
            let round: Vec<&str> = self.path[place..]
                .iter()
                .map(|open| open.id.as_str())
                .collect();
            let what = format!(
                "refers to itself, round in a circle: `{}` → `{id}`",
                round.join("` → `")
            );
            return self.refuse(
                "S34",
                &what,
                "Write the words out in one of them instead of the reference.",
            );
        }
        if self.path.len() >= DEEPEST {
            let what =
                format!("is the last of {DEEPEST} messages that refer to each other in a row");
            return self.refuse(
                "S34",
                &what,
                "Write the words out instead of the reference.",
            );
        }
        self.resolve(written)
    }

    fn refuse_select(&mut self) -> Option<Plain> {
        let what = "chooses between variants (`{ … -> … }`), which is not supported here yet";
        self.refuse(
            "S31",
            what,
            "Write one text that fits every case, for example «Antal: { $n }».",
        )
    }

    fn refuse_call(&mut self, call: &str) -> Option<Plain> {
        let what = format!("uses `{call}(…)`, which is not supported here");
        self.refuse(
            "S32",
            &what,
            "Write the words out, or fill in a finished text with `{ $name }`.",
        )
    }

    /// Reports a problem in the text being resolved. Always returns `None`, the value of a broken text.
    fn refuse(&mut self, code: &'static str, what: &str, remedy: &str) -> Option<Plain> {
        let here = self.path.last()?;
        let what = format!("`{}` {what}.", here.id);
        self.problems.push(Problem::error(
            code,
            self.file,
            Some(here.line),
            what,
            remedy,
        ));
        None
    }
}
