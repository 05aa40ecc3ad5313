//! From Fluent's syntax tree to plain text.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use fluent_syntax::{
    ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
    unicode::unescape_unicode_to_string,
};

use super::{Text, syntax};
use crate::problem::{Problem, line_of};

/// How many messages may refer to each other in a row.
const DEEPEST: usize = 32;
/// The longest text, in bytes. References can double a text at each step.
const LONGEST: usize = 20_000;

/// A text as it is written.
struct Written<'s> {
    line: usize,
    pattern: &'s Pattern<&'s str>,
}

/// A text with its references put in.
#[derive(Clone, Default)]
struct Plain {
    text: String,
    variables: BTreeSet<String>,
}

struct Resolver<'s> {
    file: &'s Path,
    written: BTreeMap<String, Written<'s>>,
    /// What is resolved already; `None` is broken, and told.
    done: BTreeMap<String, Option<Plain>>,
    /// The ids being resolved, the last one innermost.
    path: Vec<String>,
    problems: Vec<Problem>,
}

/// Every message text of the file in its order, and what is wrong in it.
pub(super) fn texts(file: &Path, source: &str) -> (Vec<Text>, Vec<Problem>) {
    let (resource, errors) = match parser::parse(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let problems = errors
        .iter()
        .map(|error| syntax::problem(file, source, error))
        .collect();
    let mut resolver = Resolver {
        file,
        written: BTreeMap::new(),
        done: BTreeMap::new(),
        path: Vec::new(),
        problems,
    };
    let order = resolver.collect(source, &resource.body);
    let texts = order.into_iter().map(|(id, line)| {
        let plain = resolver.resolve(&id);
        let variables = plain
            .iter()
            .flat_map(|plain| plain.variables.iter().cloned())
            .collect();
        Text {
            id,
            line,
            text: plain.map(|plain| plain.text),
            variables,
        }
    });
    let texts = texts
        .collect::<Vec<_>>()
        .into_iter()
        .filter(|text| !text.id.starts_with('-'))
        .collect();
    (texts, resolver.problems)
}

impl<'s> Resolver<'s> {
    /// Notes every text under its id, terms with their `-`, and gives ids and lines in order.
    fn collect(&mut self, source: &str, body: &'s [Entry<&'s str>]) -> Vec<(String, usize)> {
        let mut order = Vec::new();
        for entry in body {
            let (id, at, value, attributes) = match entry {
                Entry::Message(message) => (
                    message.id.name.to_owned(),
                    message.id.name,
                    message.value.as_ref(),
                    &message.attributes[..],
                ),
                Entry::Term(term) => (
                    format!("-{}", term.id.name),
                    term.id.name,
                    Some(&term.value),
                    &term.attributes[..],
                ),
                Entry::Junk { content } => {
                    let name = syntax::name_of_junk(content);
                    (name.unwrap_or_default().to_owned(), *content, None, &[][..])
                }
                _ => continue,
            };
            let line = line_in(source, at);
            match (value, entry) {
                (Some(pattern), _) => self.note(&mut order, id.clone(), line, pattern),
                (None, Entry::Junk { .. }) if !id.is_empty() && !self.written.contains_key(&id) => {
                    self.done.insert(id.clone(), None);
                    order.push((id.clone(), line));
                }
                _ => {}
            }
            for Attribute { id: name, value } in attributes {
                self.note(
                    &mut order,
                    format!("{id}.{}", name.name),
                    line_in(source, name.name),
                    value,
                );
            }
        }
        order
    }

    fn note(
        &mut self,
        order: &mut Vec<(String, usize)>,
        id: String,
        line: usize,
        pattern: &'s Pattern<&'s str>,
    ) {
        if let Some(first) = self.written.get(&id) {
            let what = format!(
                "`{id}` is written twice; the first is on line {}.",
                first.line
            );
            self.tell(
                "S35",
                line,
                what,
                "Remove one of them, or give it another name.",
            );
            return;
        }
        self.written.insert(id.clone(), Written { line, pattern });
        // A broken text of the same name may stand before; it is told already, and this one counts.
        if self.done.remove(&id).is_none() {
            order.push((id, line));
        }
    }

    fn resolve(&mut self, id: &str) -> Option<Plain> {
        if let Some(done) = self.done.get(id) {
            return done.clone();
        }
        let pattern = self.written.get(id)?.pattern;
        self.path.push(id.to_owned());
        let plain = self.pattern(pattern);
        self.path.pop();
        self.done.insert(id.to_owned(), plain.clone());
        plain
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) -> Option<Plain> {
        let mut whole = Some(Plain::default());
        for element in &pattern.elements {
            let part = match element {
                PatternElement::TextElement { value } => Some(plain(value)),
                PatternElement::Placeable {
                    expression: Expression::Inline(inline),
                } => self.inline(inline),
                PatternElement::Placeable {
                    expression: Expression::Select { .. },
                } => self.refuse_select(),
            };
            whole = whole.zip(part).map(|(whole, part)| joined(whole, part));
        }
        whole.filter(|whole| whole.text.len() <= LONGEST || self.refuse_long())
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Option<Plain> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                Some(plain(&unescape_unicode_to_string(value)))
            }
            InlineExpression::NumberLiteral { value } => Some(plain(value)),
            InlineExpression::VariableReference { id } => Some(Plain {
                text: format!("{{{}}}", id.name),
                variables: BTreeSet::from([id.name.to_owned()]),
            }),
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute
                    .as_ref()
                    .map(|attribute| format!(".{}", attribute.name));
                self.reference(&format!("{}{}", id.name, attribute.unwrap_or_default()))
            }
            InlineExpression::TermReference {
                id,
                arguments: None,
                ..
            } => self.reference(&format!("-{}", id.name)),
            InlineExpression::TermReference { id, .. } => {
                self.refuse_call(&format!("-{}(…)", id.name))
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.refuse_call(&format!("{}(…)", id.name))
            }
            InlineExpression::Placeable { expression } => match &**expression {
                Expression::Inline(inline) => self.inline(inline),
                Expression::Select { .. } => self.refuse_select(),
            },
        }
    }

    fn reference(&mut self, id: &str) -> Option<Plain> {
        if let Some(place) = self.path.iter().position(|open| open == id) {
            let round = [&self.path[place..], &[id.to_owned()]]
                .concat()
                .join("` → `");
            let what = format!(
                "`{}` refers to itself, round in a circle: `{round}`.",
                self.here()
            );
            return self.tell(
                "S34",
                self.line(),
                what,
                "Write the words out in one of them instead of the reference.",
            );
        }
        if self.path.len() >= DEEPEST {
            let what = format!(
                "More than {DEEPEST} messages refer to each other in a row, up to `{}`.",
                self.here()
            );
            return self.tell(
                "S34",
                self.line(),
                what,
                "Write the words out instead of the reference.",
            );
        }
        if !self.written.contains_key(id) && !self.done.contains_key(id) {
            let what = format!(
                "`{}` refers to `{id}`, which this file doesn't have.",
                self.here()
            );
            let remedy = format!(
                "Add `{id}` to the file, or write the words out. What is filled in is written `{{ $name }}`."
            );
            return self.tell("S33", self.line(), what, &remedy);
        }
        self.resolve(id)
    }

    fn refuse_select(&mut self) -> Option<Plain> {
        let what = format!(
            "`{}` chooses between variants (`{{ … -> … }}`), which is not supported here yet.",
            self.here()
        );
        self.tell(
            "S31",
            self.line(),
            what,
            "Write one text that fits every case, for example «Antal: { $n }».",
        )
    }

    fn refuse_call(&mut self, call: &str) -> Option<Plain> {
        let what = format!(
            "`{}` uses `{call}`, which is not supported here.",
            self.here()
        );
        self.tell(
            "S32",
            self.line(),
            what,
            "Write the words out, or fill in a finished text with `{ $name }`.",
        )
    }

    fn refuse_long(&mut self) -> bool {
        let what = format!(
            "`{}` becomes longer than {LONGEST} bytes when its references are put in.",
            self.here()
        );
        self.tell("S39", self.line(), what, "Split it into several messages.");
        false
    }

    /// Notes a problem; always `None`, the text of what is broken.
    fn tell(
        &mut self,
        code: &'static str,
        line: usize,
        what: String,
        remedy: &str,
    ) -> Option<Plain> {
        self.problems
            .push(Problem::error(code, self.file, Some(line), what, remedy));
        None
    }

    fn here(&self) -> &str {
        self.path.last().map_or("", String::as_str)
    }

    fn line(&self) -> usize {
        self.written
            .get(self.here())
            .map_or(1, |written| written.line)
    }
}

fn plain(text: &str) -> Plain {
    Plain {
        text: text.to_owned(),
        ..Plain::default()
    }
}

fn joined(mut whole: Plain, part: Plain) -> Plain {
    whole.text.push_str(&part.text);
    whole.variables.extend(part.variables);
    whole
}

/// The line of `part`, which is a slice of `source`.
fn line_in(source: &str, part: &str) -> usize {
    line_of(
        source,
        (part.as_ptr() as usize).saturating_sub(source.as_ptr() as usize),
    )
}
