//! Explains the errors of Fluent's parser in plain words.

use std::path::Path;

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::problem::{Problem, line_of};

/// The most `{` and `(` in one message. Fluent's parser calls itself for each open one, and would overflow the stack.
const MOST_OPENED: usize = 200;

/// Reports the first message with too many brackets for the parser.
pub(super) fn too_deep(file: &Path, source: &str) -> Option<Problem> {
    let mut opened = 0;
    for (number, line) in (1..).zip(source.lines()) {
        if begins_entry(line) {
            opened = 0;
        }
        opened += line.matches(['{', '(']).count();
        if opened > MOST_OPENED {
            return Some(Problem::error(
                "S39",
                file,
                Some(number),
                format!(
                    "One message has more than {MOST_OPENED} opening brackets, so nothing in this file was read."
                ),
                "Split the message into several shorter ones.",
            ));
        }
    }
    None
}

/// Whether the line is `name = …`. Within brackets, such a line ends the message as broken.
fn begins_entry(line: &str) -> bool {
    line.split_once('=')
        .is_some_and(|(name, _)| is_name(name.trim_end()))
}

fn is_name(name: &str) -> bool {
    let name = name.strip_prefix('-').unwrap_or(name);
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
}

/// The name at the beginning of an unreadable message, so that the message is not also reported as missing.
pub(super) fn name_of_junk(junk: &str) -> Option<&str> {
    let (name, _) = junk.split_once('=')?;
    Some(name.trim_end()).filter(|name| is_name(name))
}

/// Converts a parser error into a problem.
pub(super) fn problem(file: &Path, source: &str, error: &ParserError) -> Problem {
    let junk = error
        .slice
        .clone()
        .and_then(|slice| source.get(slice))
        .unwrap_or_default();
    let start = error.slice.as_ref().map_or(0, |slice| slice.start);
    // The parser notices an unclosed bracket only at the next message, so point to the last line of this one.
    let end = start + junk.trim_end().len().saturating_sub(1);
    let line = line_of(source, error.pos.start.min(end).max(start));
    let what = match name_of_junk(junk) {
        Some(name) => format!(
            "The message `{name}` can't be read: {}.",
            reason(&error.kind)
        ),
        None => format!("This can't be read as a message: {}.", reason(&error.kind)),
    };
    Problem::error("S30", file, Some(line), what, remedy(&error.kind, junk))
}

fn reason(kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::ExpectedToken('=') => "there is no `=` after its name".into(),
        ErrorKind::ExpectedToken('}') => "a `{` is not closed with `}`, or there is more between them than one name".into(),
        ErrorKind::ExpectedToken(token) => format!("a `{token}` is missing"),
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => "a line break is missing after `->`".into(),
        ErrorKind::ExpectedCharRange { range } => format!("a sign is in a place where only {range} may stand"),
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } | ErrorKind::MissingValue => {
            "there is no text after `=`".into()
        }
        ErrorKind::UnbalancedClosingBrace => "there is a `}` without a `{` before it".into(),
        ErrorKind::ExpectedInlineExpression => {
            "after `{` must come `$` and a name, the name of another message, or a text in \"quotes\"".into()
        }
        ErrorKind::UnterminatedStringLiteral => "a text in \"quotes\" is not closed on its line".into(),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            "a `\\` in a text in \"quotes\" is followed by something that it can't be".into()
        }
        ErrorKind::ForbiddenCallee => "a name within `{ }` is followed by `(`".into(),
        ErrorKind::TermAttributeAsPlaceable => "an attribute of a term can't be shown".into(),
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => {
            "a choice between variants must have exactly one marked with `*`".into()
        }
        other => format!("Fluent says «{other}»"),
    }
}

fn remedy(kind: &ErrorKind, junk: &str) -> &'static str {
    match kind {
        // Fixing the variants would only lead to the next error.
        _ if junk.contains("->") => {
            "Write one text that fits every case; variants (`{ … -> … }`) are not supported here yet."
        }
        ErrorKind::ExpectedToken('=') | ErrorKind::ExpectedCharRange { .. } => {
            "Write `name = text`. If the line goes on from the line above, begin it with four spaces."
        }
        ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::MissingValue => "Write the text after `=`, or remove the line.",
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            "Write the character itself instead of the sequence with `\\`."
        }
        _ => {
            "Write what is filled in as `{ $name }`. For a bracket as text, write `{\"{\"}` or `{\"}\"}`."
        }
    }
}
