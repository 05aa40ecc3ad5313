//! Messages of the tablet element: every message of `translations/<lang>/workshop.ftl`.

use medskick_survey::{compiled::Survey, describe::Edition};
use medskick_widget::{
    messages,
    released::words::{Meaning, Word as Released, edition},
    words::Words,
};

/// All messages of the tablet element in one language, except those of the survey.
#[derive(Debug, PartialEq)]
pub struct Said {
    /// Messages on the screens of the tablet.
    pub own: Words<Word>,
    /// Messages about results.
    pub released: Words<Released>,
    /// Messages in the files.
    pub meanings: Words<Meaning>,
}

impl Said {
    /// Looks up every message by its id.
    pub fn new(find: impl Fn(&str) -> Option<String>) -> Self {
        Said {
            own: Words::new(&find),
            released: Words::new(&find),
            meanings: Words::new(find),
        }
    }

    /// Combines the survey with the words that describe its files.
    pub fn edition<'a>(&'a self, language: &'a str, survey: &'a Survey) -> Edition<'a> {
        edition(&self.meanings, language, survey)
    }
}

messages! {
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
    ClosingFew = "closing-few",
    ClosingNone = "closing-none",
    KeepOpen = "keep-open",
    CloseNow = "close-now",
    FewTitle = "few-title",
    FewText = "few-text",
    FewNext = "few-next",
    FewAgain = "few-again",
    FilesText = "files-text",
    FileSummary = "file-summary",
    FileTexts = "file-texts",
    FileCodebook = "file-codebook",
    FilePackage = "file-package",
    FileRows = "file-rows",
    FileR = "file-r",
    FileSpss = "file-spss",
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
    KeepChoice = "keep-choice",
    KeepText = "keep-text",
    KeepElsewhere = "keep-elsewhere",
    KeepUnavailable = "keep-unavailable",
    KeepGoesOn = "keep-goes-on",
    Moment = "moment",
    FoundTitle = "found-title",
    FoundText = "found-text",
    FoundOther = "found-other",
    GoOn = "go-on",
    KeptText = "kept-text",
    KeptNot = "kept-not",
    NotKept = "not-kept",
    GonePartly = "gone-partly",
    Erased = "erased",
    NotErased = "not-erased",
}

#[cfg(test)]
mod tests;
