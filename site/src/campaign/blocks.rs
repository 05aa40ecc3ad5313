//! Splits a page's text into paragraphs, list items and headings, for checks on its wording.

use medskick_survey::{problem::Lines, text::Catalogue};
use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};
use serde_json::Value;

use super::{page::Version, statements};

/// A paragraph, list item, heading or front matter text. The words of statements are masked.
#[derive(Debug, Default)]
pub struct Block {
    /// The text, normalised by [`plain`].
    pub text: String,
    /// Line of the file where the block begins, from 1.
    pub line: usize,
    /// The pieces of the text, each with its line.
    pub parts: Vec<(usize, String)>,
    /// True if the block is in the page's list of sources.
    pub in_sources: bool,
    /// True if the block is from the front matter.
    pub in_front: bool,
}

/// Returns the blocks of a page in order. `words` are those of the page's language and give the heading of the list of sources.
pub fn of(version: &Version, words: Option<&Catalogue>) -> Vec<Block> {
    let mut blocks = front(version);
    blocks.extend(body(version, words));
    blocks
}

fn front(version: &Version) -> Vec<Block> {
    let extra = Value::Object(version.extra.clone());
    let heads = [version.title.as_str(), version.description.as_str()];
    let texts = heads.into_iter().chain(statements::strings(&extra));
    let block = |text: &str| {
        let line = version.line_in_front(text);
        let text = plain(&statements::masked(text));
        Block {
            parts: vec![(line, text.clone())],
            text,
            line,
            in_sources: false,
            in_front: true,
        }
    };
    texts.map(block).collect()
}

fn body(version: &Version, words: Option<&Catalogue>) -> Vec<Block> {
    let masked = statements::masked(&version.body);
    let lines = Lines::new(&masked);
    let line = |at: usize| version.body_line + lines.of(at) - 1;
    let mut blocks: Vec<Block> = Vec::new();
    let mut open: Option<Block> = None;
    let mut in_sources = false;
    let mut in_code = false;
    for (event, range) in Parser::new(&masked).into_offset_iter() {
        match event {
            Event::Text(text) | Event::Code(text) if !in_code => {
                let block = open.get_or_insert_with(|| Block {
                    line: line(range.start),
                    in_sources,
                    ..Block::default()
                });
                let text = plain(&text);
                block.text += &text;
                block.parts.push((line(range.start), text));
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some(block) = &mut open {
                    block.text.push(' ');
                }
            }
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::End(TagEnd::Heading(level)) => {
                let heading = open.take();
                if level <= HeadingLevel::H2 {
                    let text = heading.as_ref().map_or("", |it| it.text.as_str());
                    in_sources = is_sources(text, words);
                }
                blocks.extend(heading);
            }
            Event::Start(tag) if !is_inline(&tag) => blocks.extend(open.take()),
            Event::End(
                TagEnd::Paragraph | TagEnd::Item | TagEnd::List(_) | TagEnd::BlockQuote(_),
            ) => blocks.extend(open.take()),
            _ => {}
        }
    }
    blocks.extend(open);
    blocks
}

fn is_inline(tag: &Tag) -> bool {
    matches!(
        tag,
        Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
    )
}

/// Returns true if a heading is that of the list of sources (`sources` in site.ftl, `sources.one` for a single source).
fn is_sources(heading: &str, words: Option<&Catalogue>) -> bool {
    ["sources", "sources.one"]
        .iter()
        .filter_map(|id| words?.get(id))
        .any(|name| plain(name).trim() == heading.trim())
}

/// Normalises a text: all kinds of spaces become ordinary ones, Arabic and Persian digits become European ones, and invisible
/// direction marks and soft hyphens are removed.
pub fn plain(text: &str) -> String {
    let plain = |c: char| match c {
        '\u{a0}' | '\u{202f}' | '\u{2007}' | '\u{2009}' => Some(' '),
        '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{ad}' => None,
        '\u{660}'..='\u{669}' => char::from_digit(c as u32 - 0x660, 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(c as u32 - 0x6f0, 10),
        c => Some(c),
    };
    text.chars().filter_map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn spaces_and_digits_are_of_one_kind() {
        assert_eq!(plain("١١٤\u{a0}۱۴ \u{2067}§\u{2069}"), "114 14 §");
    }
}
