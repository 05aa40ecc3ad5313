//! Messages of the widget: every message of `translations/<lang>/widget.ftl`.

use std::marker::PhantomData;

/// The messages of one Fluent file.
pub trait Message: Copy + 'static {
    /// Every message, in the order of declaration.
    const ALL: &'static [Self];

    /// The message id in the file.
    fn id(self) -> &'static str;

    /// The index in [`Message::ALL`].
    fn place(self) -> usize;
}

/// Declares an enum of messages: the variant in the code, and the id in the file.
#[macro_export]
macro_rules! messages {
    ($all:ident; $($name:ident = $id:literal),+ $(,)?) => {
        /// A message.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $all { $(#[doc = concat!("`", $id, "`")] $name),+ }

        impl $crate::words::Message for $all {
            const ALL: &'static [$all] = &[$($all::$name),+];

            fn id(self) -> &'static str {
                match self { $($all::$name => $id),+ }
            }

            fn place(self) -> usize {
                self as usize
            }
        }
    };
}

messages! {
    Word;
    Who = "who",
    Why = "why",
    Time = "time",
    Voluntary = "voluntary",
    VoluntaryText = "voluntary-text",
    Answers = "answers",
    AnswersText = "answers-text",
    Promise = "promise",
    PromiseText = "promise-text",
    Start = "start",
    NoThanks = "no-thanks",
    Page = "page",
    Next = "next",
    Finish = "finish",
    Back = "back",
    Many = "many",
    AtMost = "at-most",
    TooMany = "too-many",
    Rank = "rank",
    Write = "write",
    TooLong = "too-long",
    HasPhone = "has-phone",
    HasPerson = "has-person",
    HasAddress = "has-address",
    HasLink = "has-link",
    LeftOut = "left-out",
    Decline = "decline",
    Skip = "skip",
    Skipped = "skipped",
    Undo = "undo",
    Stop = "stop",
    Help = "help",
    HelpTitle = "help-title",
    HelpText = "help-text",
    HelpHours = "help-hours",
    HelpAnonymous = "help-anonymous",
    HelpClose = "help-close",
    Thanks = "thanks",
    DoneText = "done-text",
    LeftText = "left-text",
    SaveTitle = "save-title",
    SaveText = "save-text",
    SaveExcel = "save-excel",
    SaveExcelText = "save-excel-text",
    SaveStatistics = "save-statistics",
    SaveStatisticsText = "save-statistics-text",
    SaveWords = "save-words",
    SaveWordsText = "save-words-text",
    Saved = "saved",
    Close = "close",
    Again = "again",
}

/// The texts of a file's messages in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Words<M = Word>(Vec<String>, PhantomData<M>);

impl<M: Message> Words<M> {
    /// Looks up every message by its id. A missing message shows its id, so that a button is never empty.
    pub fn new(find: impl Fn(&str) -> Option<String>) -> Self {
        let found = |word: &M| find(word.id()).unwrap_or_else(|| word.id().to_owned());
        Words(M::ALL.iter().map(found).collect(), PhantomData)
    }

    /// Returns the text of a message.
    pub fn get(&self, word: M) -> &str {
        self.0.get(word.place()).map_or("", String::as_str)
    }

    /// Returns the text with each `{name}` replaced by its value. A name without a value is left out.
    pub fn fill(&self, word: M, values: &[(&str, usize)]) -> String {
        let mut filled = String::new();
        let mut rest = self.get(word);
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            filled.push_str(before);
            if let Some((_, value)) = values.iter().find(|(known, _)| *known == name) {
                filled.push_str(&value.to_string());
            }
            rest = after;
        }
        filled + rest
    }
}

#[cfg(test)]
mod tests;
