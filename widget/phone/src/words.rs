//! Messages of the phone element: every message of `translations/<lang>/collect.ftl`.

use medskick_widget::messages;

messages! {
    Word;
    SealTitle = "seal-title",
    SealText = "seal-text",
    Seal = "seal",
    DoNot = "do-not",
    NotSealed = "not-sealed",
    SealedTitle = "sealed-title",
    SealedText = "sealed-text",
    Words = "key-words",
    WordsText = "key-words-text",
    CodeTitle = "code-title",
    CodeText = "code-text",
    NoCode = "no-code",
    FileTitle = "file-title",
    FileText = "file-text",
    File = "file",
    Share = "share",
    TextTitle = "text-title",
    TextText = "text-text",
    Copy = "copy",
    Saved = "file-saved",
    NotSaved = "not-saved",
    Shared = "shared",
    NotShared = "not-shared",
    Copied = "copied",
    NotCopied = "not-copied",
    Remove = "remove",
}

#[cfg(test)]
mod tests {
    //! Every language has exactly the messages of the phone element.

    use std::collections::BTreeSet;

    use super::Word;
    use medskick_widget::{
        testing::compare,
        words::{Message, Word as Own},
    };

    /// Messages that replace those of the survey, under the same ids, because responses are sealed.
    const INSTEAD: [&str; 4] = ["answers-text", "promise-text", "done-text", "left-out"];

    #[test]
    fn every_language_has_the_words() {
        let own: BTreeSet<&str> = Word::ALL.iter().map(|word| word.id()).collect();
        let wanted: BTreeSet<&str> = own.iter().copied().chain(INSTEAD).collect();
        assert_eq!(wanted.len(), Word::ALL.len() + INSTEAD.len());
        compare("collect.ftl", &wanted);
        let widget: BTreeSet<&str> = Own::ALL.iter().map(|word| word.id()).collect();
        assert!(own.is_disjoint(&widget));
        assert!(INSTEAD.iter().all(|id| widget.contains(id)));
    }
}
