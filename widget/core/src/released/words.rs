//! Messages about results and their files, shared by the tablet element and the results page. They are in
//! `translations/<lang>/workshop.ftl`; those for the files are also in `site.ftl`.

use medskick_survey::{compiled::Survey, describe::Edition};

use crate::{messages, words::Words};

messages! {
    Word;
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
    Others = "others",
    FilesTitle = "files-title",
    FilesExcel = "files-excel",
    FilesStatistics = "files-statistics",
    RowsTitle = "rows-title",
    RowsText = "rows-text",
    RowsReason = "rows-reason",
    RowsReasonText = "rows-reason-text",
    NoReason = "no-reason",
    NoRowsFew = "no-rows-few",
    NoRows = "no-rows",
    FileSaved = "file-saved",
    NotSaved = "not-saved",
}

messages! {
    Meaning;
    Skipped = "data-skipped",
    Declined = "data-declined",
    Chosen = "data-chosen",
    NotChosen = "data-not-chosen",
    Hidden = "data-hidden",
}

/// Combines the survey with the words that describe its files.
pub fn edition<'a>(
    words: &'a Words<Meaning>,
    language: &'a str,
    survey: &'a Survey,
) -> Edition<'a> {
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
