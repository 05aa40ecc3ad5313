//! Finds placeholders in a page's text: `{{ statement(id="call-112") }}` and all other text in double braces.

use std::ops::Range;

/// A placeholder in braces.
#[derive(Debug, PartialEq)]
pub struct Placeholder<'t> {
    /// Byte range in the text.
    pub range: Range<usize>,
    /// Kind of the placeholder.
    pub kind: Kind<'t>,
}

/// Kind of a placeholder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind<'t> {
    /// A statement with this id.
    Statement(&'t str),
    /// A statement placeholder with wrong syntax.
    Malformed,
    /// A Zola shortcode or other text in braces.
    Other,
}

/// Returns all placeholders in order. `{ statement-… }`, the syntax of messages, counts as malformed.
pub fn find(text: &str) -> Vec<Placeholder<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find('{').map(|open| at + open) {
        let rest = &text[open..];
        let line_end = rest.find('\n').unwrap_or(rest.len());
        let in_braces = |close: &str| rest.find(close).map(|end| end + close.len());
        let (end, kind) = if rest.starts_with("{{") {
            let end = in_braces("}}");
            let inner = end.map_or(&rest[2..line_end], |end| &rest[2..end - 2]);
            let kind = match id(inner) {
                Some(id) if end.is_some() => Kind::Statement(id),
                _ => meant_as(inner),
            };
            (end.unwrap_or(line_end), kind)
        } else if rest.starts_with("{%") {
            let end = in_braces("%}").unwrap_or(line_end);
            (end, meant_as(&rest[..end]))
        } else if rest[1..].trim_start().starts_with("statement-") {
            (in_braces("}").unwrap_or(line_end), Kind::Malformed)
        } else {
            at = open + 1;
            continue;
        };
        at = open + end;
        found.push(Placeholder {
            range: open..at,
            kind,
        });
    }
    found
}

/// Replaces every byte of a placeholder with a full stop. Offsets and lines stay the same, and other checks see neither the
/// statement's words nor the quotation marks around its id.
pub fn masked(text: &str) -> String {
    let mut masked = text.to_owned();
    for Placeholder { range, .. } in find(text) {
        let stops: String = text[range.clone()]
            .bytes()
            .map(|byte| if byte == b'\n' { '\n' } else { '.' })
            .collect();
        masked.replace_range(range, &stops);
    }
    masked
}

/// Returns true if the id can be part of a Fluent message id.
pub fn is_id(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// Returns the id in ` statement(id="…") `.
fn id(inner: &str) -> Option<&str> {
    let arguments = inner
        .trim()
        .strip_prefix("statement")?
        .trim_start()
        .strip_prefix('(')?
        .strip_suffix(')')?;
    let value = arguments
        .trim()
        .strip_prefix("id")?
        .trim_start()
        .strip_prefix('=')?
        .trim();
    let id = ['"', '\'']
        .iter()
        .find_map(|quote| value.strip_prefix(*quote)?.strip_suffix(*quote))?;
    is_id(id).then_some(id)
}

fn meant_as(inner: &str) -> Kind<'static> {
    if inner.to_lowercase().contains("statement") {
        Kind::Malformed
    } else {
        Kind::Other
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, find, masked};

    #[test]
    fn placeholders_are_statements_attempts_at_them_or_something_else() {
        for (text, kind) in [
            (
                "a {{ statement(id=\"call-112\") }} b",
                Kind::Statement("call-112"),
            ),
            (
                "{{statement( id = 'law-age' )}}",
                Kind::Statement("law-age"),
            ),
            ("{{ statement(\"call-112\") }}", Kind::Malformed),
            ("{{ statement(id=\"Call 112\") }}", Kind::Malformed),
            ("{{ statement(id=”call-112”) }}", Kind::Malformed),
            ("{{ statement(id=\"call-112\")\nmore", Kind::Malformed),
            ("{% statement(id=\"call-112\") %}", Kind::Malformed),
            ("{ statement-call-112 }", Kind::Malformed),
            ("{{ youtube(id=\"x\") }}", Kind::Other),
            ("{% quote() %}", Kind::Other),
        ] {
            let found = find(text);
            assert_eq!(
                found.iter().map(|it| it.kind).collect::<Vec<_>>(),
                [kind],
                "{text}"
            );
        }
        assert_eq!(find("a { b } c"), []);
    }

    #[test]
    fn a_masked_text_has_the_same_bytes_and_lines() {
        let text = "å {{ statement(id=\"a\") }}\n{{ other }";
        let masked = masked(text);
        assert_eq!(masked.len(), text.len());
        assert_eq!(masked, "å .......................\n..........");
    }
}
