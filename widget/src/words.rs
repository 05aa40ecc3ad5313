//! The widget's own words: every message it needs from `translations/<lang>/widget.ftl`, by name.

use std::collections::BTreeMap;

/// Declares the messages once: the name in the code, and the id in the file.
macro_rules! words {
    ($($name:ident = $id:literal),+ $(,)?) => {
        /// A message.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Word { $(#[doc = concat!("`", $id, "`")] $name),+ }

        impl Word {
            /// Every message, in the order of the file.
            pub const ALL: &[Word] = &[$(Word::$name),+];

            /// The message id in `widget.ftl`.
            pub fn id(self) -> &'static str {
                match self { $(Word::$name => $id),+ }
            }
        }
    };
}

words! {
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
    Decline = "decline",
    Skip = "skip",
    Skipped = "skipped",
    Undo = "undo",
    Stop = "stop",
    Help = "help",
    HelpTitle = "help-title",
    HelpText = "help-text",
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
    Saved = "saved",
    Close = "close",
    Again = "again",
}

/// The words in one language.
#[derive(Debug, PartialEq)]
pub struct Words(BTreeMap<String, String>);

impl Words {
    /// The message; its id where the bundle lacks it, so that a button is never empty.
    pub fn get(&self, word: Word) -> &str {
        self.0.get(word.id()).map_or(word.id(), String::as_str)
    }

    /// The message with each `{name}` filled in.
    pub fn fill(&self, word: Word, values: &[(&str, usize)]) -> String {
        let text = self.get(word).to_owned();
        values.iter().fold(text, |text, (name, value)| {
            text.replace(&format!("{{{name}}}"), &value.to_string())
        })
    }
}

impl From<BTreeMap<String, String>> for Words {
    fn from(words: BTreeMap<String, String>) -> Self {
        Words(words)
    }
}
