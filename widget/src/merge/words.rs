//! The words of the page that puts sealed answers together: every message of `translations/<lang>/merge.ftl`, by name.

use crate::words::words;

words! {
    Word;
    Intro = "intro",
    KeyTitle = "key-title",
    KeyNewTitle = "key-new-title",
    KeyNewText = "key-new-text",
    Passphrase = "passphrase",
    PassphraseAgain = "passphrase-again",
    KeyMake = "key-make",
    KeyOpenTitle = "key-open-title",
    KeyFile = "key-file",
    KeyOpen = "key-open",
    RecoverTitle = "recover-title",
    RecoverField = "recover-field",
    Recover = "recover",
    KeyLost = "key-lost",
    KeyWords = "key-words",
    KeyWordsText = "key-words-text",
    CopyTitle = "copy-title",
    CopyText = "copy-text",
    CopySave = "copy-save",
    SheetTitle = "sheet-title",
    SheetText = "sheet-text",
    SheetShow = "sheet-show",
    SheetHide = "sheet-hide",
    SheetLine = "sheet-line",
    Print = "print",
    LinksTitle = "links-title",
    Survey = "survey",
    LinksPhone = "links-phone",
    LinksTablet = "links-tablet",
    LinksText = "links-text",
    CopyLink = "copy-link",
    AnswersTitle = "answers-title",
    Present = "present",
    PresentText = "present-text",
    Files = "files",
    FilesText = "files-text",
    Paste = "paste",
    Add = "add",
    Count = "count",
    SourcePasted = "source-pasted",
    SourceNew = "source-new",
    Reading = "reading",
    Working = "working",
    TooMany = "too-many",
    Lines = "lines",
    ReasonNotSealed = "reason-not-sealed",
    ReasonVersion = "reason-version",
    ReasonOtherSurvey = "reason-other-survey",
    ReasonOtherKey = "reason-other-key",
    ReasonDamaged = "reason-damaged",
    ReasonImpossible = "reason-impossible",
    ResultHead = "result-head",
    HistoryTitle = "history-title",
    HistoryText = "history-text",
    HistoryFile = "history-file",
    HistoryRead = "history-read",
    By = "by",
    ByNone = "by-none",
    Release = "release",
    ReleaseText = "release-text",
    PackageTitle = "package-title",
    PackageText = "package-text",
    PackageExcel = "package-excel",
    PackageStatistics = "package-statistics",
    FileSavedAs = "file-saved-as",
    Copied = "copied",
    NotCopied = "not-copied",
    Differ = "differ",
    NoFile = "no-file",
    Remembered = "remembered",
    WhyShort = "why-short",
    WhyRandomness = "why-randomness",
    WhyNotAKey = "why-not-a-key",
    WhyVersion = "why-version",
    WhyPassphrase = "why-passphrase",
    WhySheet = "why-sheet",
    WhyNoHistory = "why-no-history",
    WhyOtherSurvey = "why-other-survey",
    RefusedFew = "refused-few",
    RefusedClose = "refused-close",
    RefusedBreakdown = "refused-breakdown",
    Refused = "refused",
    Broken = "broken",
}

#[cfg(test)]
mod tests {
    //! All languages have every message of the page and no other.

    use std::collections::BTreeSet;

    use super::Word;
    use crate::{
        released::words::{Meaning, Word as Released},
        words::{Message, tests::compare},
    };

    #[test]
    fn every_language_has_the_words() {
        let wanted: BTreeSet<&str> = Word::ALL.iter().map(|word| word.id()).collect();
        assert_eq!(wanted.len(), Word::ALL.len());
        compare("merge.ftl", &wanted);
        // One file holds them all.
        assert!(Released::ALL.iter().all(|word| !wanted.contains(word.id())));
        assert!(Meaning::ALL.iter().all(|word| !wanted.contains(word.id())));
    }
}
