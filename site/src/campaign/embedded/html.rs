//! The tags of a piece of HTML, as a browser reads them.

use std::cell::RefCell;

use html5ever::tokenizer::{
    BufferQueue, StartTag, TagToken, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

/// A start tag.
pub struct Element {
    /// Its name, in small letters.
    pub name: String,
    /// Its attributes: names in small letters, values without character references.
    pub attributes: Vec<(String, String)>,
    /// The line that it ends in, from 1.
    pub line: usize,
}

/// Follows the text: it is only read as a tag where no tag or comment is open before it.
const END: &str = "medskick-end";

/// The start tags in a piece of HTML in order, and whether every tag and comment in it is closed.
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
