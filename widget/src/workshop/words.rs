//! The workshop's own words: every message of `translations/<lang>/workshop.ftl`, by name.

use medskick_survey::{compiled::Survey, describe::Edition};

use crate::words::{Words, words};

/// All that the workshop says beside the survey, in one language.
#[derive(Debug, PartialEq)]
pub struct Said {
    /// On the tablet.
    pub own: Words<Word>,
    /// In the files.
    pub meanings: Words<Meaning>,
}

impl Said {
    /// Looks every message up by its id.
    pub fn new(find: impl Fn(&str) -> Option<String>) -> Self {
        Said {
            own: Words::new(&find),
            meanings: Words::new(find),
        }
    }

    /// The survey, with the words that describe its files.
    pub fn edition<'a>(&'a self, language: &'a str, survey: &'a Survey) -> Edition<'a> {
        let words = &self.meanings;
        Edition {
            language,
            survey,
            skipped: words.get(Meaning::Skipped),
            declined: words.get(Meaning::Declined),
            chosen: words.get(Meaning::Chosen),
            not_chosen: words.get(Meaning::NotChosen),
            hidden: words.get(Meaning::Hidden),
        }
    }
}

words! {
    Word;
    SetupTitle = "setup-title",
    SetupHow = "setup-how",
    SetupMemory = "setup-memory",
    SetupLeast = "setup-least",
    SetupPin = "setup-pin",
    Pin = "pin",
    PinAgain = "pin-again",
    PinSet = "pin-set",
    NoPin = "no-pin",
    OtherPin = "other-pin",
    Gone = "gone",
    HandOverTitle = "hand-over-title",
    HandOverText = "hand-over-text",
    ForLeader = "for-leader",
    NobodyThere = "nobody-there",
    StillTitle = "still-title",
    StillText = "still-text",
    StillHere = "still-here",
    HandInTitle = "hand-in-title",
    HandInText = "hand-in-text",
    HandIn = "hand-in",
    DoNot = "do-not",
    GateTitle = "gate-title",
    GatePin = "gate-pin",
    GateOpen = "gate-open",
    WrongPin = "wrong-pin",
    Wait = "wait",
    WaitOver = "wait-over",
    ToGroup = "to-group",
    LeaderTitle = "leader-title",
    Count = "count",
    CountText = "count-text",
    CloseBatch = "close-batch",
    ClosingTitle = "closing-title",
    ClosingText = "closing-text",
    KeepOpen = "keep-open",
    CloseNow = "close-now",
    FewTitle = "few-title",
    FewText = "few-text",
    FewNext = "few-next",
    FewAgain = "few-again",
    ResultTitle = "result-title",
    Respondents = "respondents",
    RespondentsLeast = "respondents-least",
    Small = "small",
    Withheld = "withheld",
    Asked = "asked",
    Answer = "answer",
    Number = "number",
    NumberFirst = "number-first",
    NoAnswer = "no-answer",
    FilesTitle = "files-title",
    FilesText = "files-text",
    FilesExcel = "files-excel",
    FilesStatistics = "files-statistics",
    FileSummary = "file-summary",
    FileTexts = "file-texts",
    FileCodebook = "file-codebook",
    FilePackage = "file-package",
    FileRows = "file-rows",
    FileR = "file-r",
    FileSpss = "file-spss",
    RowsTitle = "rows-title",
    RowsText = "rows-text",
    RowsReason = "rows-reason",
    RowsReasonText = "rows-reason-text",
    NoReason = "no-reason",
    NoRowsFew = "no-rows-few",
    NoRows = "no-rows",
    FileSaved = "file-saved",
    NotSaved = "not-saved",
    DeleteAll = "delete-all",
    DeletingTitle = "deleting-title",
    DeletingText = "deleting-text",
    Keep = "keep",
    DeleteNow = "delete-now",
    SealedKey = "sealed-key",
    SealedKeyText = "sealed-key-text",
    SealedTitle = "sealed-title",
    SealedText = "sealed-text",
    SealedSave = "sealed-save",
    SealedNone = "sealed-none",
    NotSealed = "not-sealed",
}

words! {
    Meaning;
    Skipped = "data-skipped",
    Declined = "data-declined",
    Chosen = "data-chosen",
    NotChosen = "data-not-chosen",
    Hidden = "data-hidden",
}

#[cfg(test)]
mod tests;
