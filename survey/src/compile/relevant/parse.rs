//! Parses a condition into its tree, by recursive descent with at most [`DEEPEST`] open parentheses.

use super::{
    tree::{Fault, Node, Spot, Test},
    words::{Word, column, words},
};

/// How many parentheses may be open at once.
pub const DEEPEST: usize = 16;

/// Parses a condition.
pub fn parse(text: &str) -> Result<Node, Fault> {
    let words = words(text)?;
    let mut parser = Parser {
        words: &words,
        next: 0,
        open: 0,
        end: column(text, ""),
    };
    let node = parser.condition()?;
    match parser.peek() {
        None => Ok(node),
        Some(Word::Sign(")")) => Err(parser.fault("there is a `)` without a `(` before it")),
        Some(_) => Err(parser.fault(format!(
            "here must come `and`, `or` or the end{}",
            parser.seen()
        ))),
    }
}

struct Parser<'w> {
    words: &'w [Spot<Word<'w>>],
    next: usize,
    open: usize,
    end: usize,
}

impl<'w> Parser<'w> {
    fn condition(&mut self) -> Result<Node, Fault> {
        let mut parts = vec![self.all()?];
        while self.take(&Word::Bare("or")) {
            parts.push(self.all()?);
        }
        Ok(single(parts, Node::Or))
    }

    fn all(&mut self) -> Result<Node, Fault> {
        let mut parts = vec![self.one()?];
        while self.take(&Word::Bare("and")) {
            parts.push(self.one()?);
        }
        Ok(single(parts, Node::And))
    }

    fn one(&mut self) -> Result<Node, Fault> {
        match self.peek() {
            Some(Word::Bare("not")) => {
                self.next += 1;
                Ok(Node::Not(Box::new(self.in_parentheses()?)))
            }
            Some(Word::Sign("(")) => self.in_parentheses(),
            Some(Word::Bare("selected")) => self.selected(),
            Some(Word::Question(_)) => self.comparison(),
            _ => Err(self.fault(format!(
                "here must come a test such as `${{question}} = 'choice'`{}",
                self.seen()
            ))),
        }
    }

    fn in_parentheses(&mut self) -> Result<Node, Fault> {
        if self.open == DEEPEST {
            return Err(Fault {
                too_deep: true,
                ..self.fault("")
            });
        }
        self.sign("(")?;
        self.open += 1;
        let node = self.condition()?;
        self.open -= 1;
        self.sign(")")?;
        Ok(node)
    }

    fn selected(&mut self) -> Result<Node, Fault> {
        self.next += 1;
        self.sign("(")?;
        let question = self.question()?;
        self.sign(",")?;
        let value = self.value()?;
        self.sign(")")?;
        Ok(Node::Test {
            question,
            value,
            test: Test::Selected,
        })
    }

    fn comparison(&mut self) -> Result<Node, Fault> {
        let question = self.question()?;
        let test = if self.take(&Word::Sign("!=")) {
            Test::Differs
        } else {
            self.sign("=")?;
            Test::Equals
        };
        let value = self.value()?;
        Ok(Node::Test {
            question,
            value,
            test,
        })
    }

    fn question(&mut self) -> Result<Spot<String>, Fault> {
        match self.peek() {
            Some(Word::Question(id)) => Ok(self.spot(id)),
            _ => Err(self.fault(format!(
                "here must come a question such as `${{question}}`{}",
                self.seen()
            ))),
        }
    }

    fn value(&mut self) -> Result<Spot<String>, Fault> {
        match self.peek() {
            Some(Word::Value(value)) => Ok(self.spot(value)),
            _ => Err(self.fault(format!(
                "here must come a choice in quotes, such as `'yes'`{}",
                self.seen()
            ))),
        }
    }

    fn sign(&mut self, sign: &'static str) -> Result<(), Fault> {
        let taken = self.take(&Word::Sign(sign));
        let or_differs = if sign == "=" { " or `!=`" } else { "" };
        taken.then_some(()).ok_or_else(|| {
            self.fault(format!(
                "here must come `{sign}`{or_differs}{}",
                self.seen()
            ))
        })
    }

    fn take(&mut self, word: &Word) -> bool {
        let taken = self.peek() == Some(word);
        self.next += usize::from(taken);
        taken
    }

    fn spot(&mut self, text: &str) -> Spot<String> {
        let spot = Spot {
            value: text.to_owned(),
            column: self.column(),
        };
        self.next += 1;
        spot
    }

    fn peek(&self) -> Option<&'w Word<'w>> {
        self.words.get(self.next).map(|spot| &spot.value)
    }

    fn column(&self) -> usize {
        self.words
            .get(self.next)
            .map_or(self.end, |spot| spot.column)
    }

    fn seen(&self) -> String {
        match self.peek() {
            None => ", but the condition ends".to_owned(),
            Some(Word::Question(id)) => format!(", not `${{{id}}}`"),
            Some(Word::Value(value)) => format!(", not `'{value}'`"),
            Some(Word::Bare(word))
                if ["and", "or", "not", "selected"].contains(&word.to_lowercase().as_str()) =>
            {
                format!(
                    ", not `{word}` (`and`, `or`, `not` and `selected` are written in small letters)"
                )
            }
            Some(Word::Bare(word)) => format!(", not `{word}`"),
            Some(Word::Sign(sign)) => format!(", not `{sign}`"),
        }
    }

    fn fault(&self, what: impl Into<String>) -> Fault {
        Fault::new(self.column(), what)
    }
}

fn single(mut parts: Vec<Node>, many: impl FnOnce(Vec<Node>) -> Node) -> Node {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        last => {
            parts.extend(last);
            many(parts)
        }
    }
}
