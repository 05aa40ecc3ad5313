//! Finds the tags in a piece of HTML as a browser's tokenizer does.

use std::cell::RefCell;

use html5ever::tokenizer::{
    BufferQueue, StartTag, TagToken, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

/// A start tag.
pub struct Element {
    /// Tag name in lower case.
    pub name: String,
    /// Attributes: names in lower case, values with character references decoded.
    pub attributes: Vec<(String, String)>,
    /// Line where the tag ends, from 1.
    pub line: usize,
}

/// Sentinel tag appended to the HTML. The tokenizer reports it as a tag only if no tag or comment before it is still open.
const END: &str = "medskick-end";

/// Returns the start tags in order, and whether every tag and comment is closed.
pub fn elements(html: &str) -> (Vec<Element>, bool) {
    let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(html.into());
    input.push_back(format!("<{END}>").as_str().into());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    let mut elements = tokenizer.sink.0.into_inner();
    let is_whole = elements.pop_if(|last| last.name == END).is_some();
    (elements, is_whole)
}

#[derive(Default)]
struct Sink(RefCell<Vec<Element>>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        if let TagToken(tag) = token
            && tag.kind == StartTag
        {
            let attribute = |it: html5ever::Attribute| {
                (
                    it.name.local.to_ascii_lowercase().to_string(),
                    it.value.to_string(),
                )
            };
            self.0.borrow_mut().push(Element {
                name: tag.name.to_string(),
                attributes: tag.attrs.into_iter().map(attribute).collect(),
                line: line as usize,
            });
        }
        TokenSinkResult::Continue
    }
}
