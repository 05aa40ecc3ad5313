//! Escapes plain text, so that Markdown shows it unchanged.

/// Characters with a meaning in Markdown, HTML or Zola anywhere in a line.
const SPECIAL: &str = "\\`*_{}[]()<>&|~#";

/// Returns the text on one line, with a backslash before each special character. At the start of a line (`begins_a_line`), a
/// hyphen or `112.` would begin a list and is escaped too.
pub fn markdown(text: &str, begins_a_line: bool) -> String {
    let text = on_one_line(text);
    let mut written = String::with_capacity(text.len());
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    for (at, c) in text.char_indices() {
        let begins_list = begins_a_line
            && ((at == 0 && "-+=".contains(c)) || (digits > 0 && at == digits && c == '.'));
        if begins_list || SPECIAL.contains(c) {
            written.push('\\');
        }
        written.push(c);
    }
    written
}

/// Joins the lines of a message with spaces. No-break spaces are preserved.
pub fn on_one_line(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::{Event, Parser, Tag};

    use super::markdown;

    #[test]
    fn a_statement_is_shown_as_it_is_written() {
        for text in [
            "112. Ring nu.",
            "- Ring *nu* eller _sedan_",
            "# Ring <b>nu</b> & [här](@/help/_index.md) | `nu` ~~nej~~",
            "1) {{ youtube() }} {% raw %}",
            "+ Ring\n  112.",
        ] {
            let mut shown = String::new();
            for event in Parser::new(&markdown(text, true)) {
                match event {
                    Event::Text(words) => shown += &words,
                    Event::Start(Tag::Paragraph) | Event::End(_) => {}
                    other => panic!("{text} becomes {other:?}"),
                }
            }
            assert_eq!(shown, text.replace("\n  ", " "));
        }
    }
}
