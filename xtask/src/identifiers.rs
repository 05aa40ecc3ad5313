//! Finds the identifiers in Rust source code. Ignores comments, strings and characters.

/// Each identifier with its line number. Keywords are included, lifetimes are not.
pub fn identifiers(source: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let (mut rest, mut line) = (source, 1);
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => comment(rest),
            '"' => string(rest),
            '\'' => character(rest),
            _ if is_part(first) => {
                let length = word(rest);
                let raw = raw_string(&rest[..length], &rest[length..]);
                if raw.is_none() && !first.is_ascii_digit() {
                    found.push((line, &rest[..length]));
                }
                length + raw.unwrap_or(0)
            }
            _ => first.len_utf8(),
        };
        line += rest[..length].matches('\n').count();
        rest = &rest[length..];
    }
    found
}

fn is_part(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The length of the word at the start of the text.
fn word(text: &str) -> usize {
    text.find(|c| !is_part(c)).unwrap_or(text.len())
}

/// The length of the block comment at the start of the text. Comments can nest.
fn comment(text: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(found) = text[at..].find(['/', '*']) {
        at += found;
        match text.get(at..at + 2) {
            Some("/*") => (depth, at) = (depth + 1, at + 2),
            Some("*/") if depth == 1 => return at + 2,
            Some("*/") => (depth, at) = (depth.saturating_sub(1), at + 2),
            _ => at += 1,
        }
    }
    text.len()
}

/// The length of the string literal at the start of the text.
fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The length of the character literal or lifetime at the start of the text.
fn character(text: &str) -> usize {
    let inner = &text[1..];
    if inner.starts_with('\\') {
        let end = inner.get(2..).and_then(|after| after.find('\''));
        return end.map_or(text.len(), |end| end + 4);
    }
    let length = inner.chars().next().map_or(0, char::len_utf8);
    match inner[length..].starts_with('\'') {
        true => length + 2,
        false => 1 + word(inner),
    }
}

/// The length of the text after the prefix of a raw string. `None` if `prefix` is an ordinary identifier.
fn raw_string(prefix: &str, text: &str) -> Option<usize> {
    let hashes = text.find(|c| c != '#')?;
    if !["r", "br", "cr"].contains(&prefix) || !text[hashes..].starts_with('"') {
        return None;
    }
    let end = format!("\"{}", "#".repeat(hashes));
    let inner = hashes + 1;
    let length = text[inner..].find(&end).map(|at| inner + at + end.len());
    Some(length.unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::identifiers;

    #[test]
    fn comments_strings_and_characters_hold_none() {
        let source = "//! desk\n/* desk /* desk */ desk */ fn a<'desk>() { \"desk \\\" desk\"; b\"desk\"; }\n\
            let x = r#\"desk \" desk\"#; let y = ['\\'', '\"', 'å', '\\u{41}']; 12desk;\nmod desk; // desk";
        let names: Vec<&str> = identifiers(source).iter().map(|found| found.1).collect();
        assert_eq!(
            names,
            ["fn", "a", "b", "let", "x", "let", "y", "mod", "desk"]
        );
        assert_eq!(identifiers(source).last(), Some(&(4, "desk")));
    }

    #[test]
    fn what_has_no_end_ends_with_the_file() {
        for source in ["/* a", "\"a", "r#\"a\"", "'\\", "'", "'å"] {
            assert_eq!(identifiers(source), [], "{source}");
        }
    }
}
