//! The release rules R1 to R10: the only way for answers of more than one respondent to leave.
//!
//! `OpenBatch` → `Batch` → `Pool` → [`Release`], or, of more responses than there is memory for, [`Stream`] →
//! [`Summary`]: what is counted before a release has private fields and no `Debug`, so it cannot be printed. Each rule, its source, its module and its proof are in
//! `docs/release-rules.md`.

mod batch;
mod breakdown;
mod count;
mod files;
mod fold;
mod history;
mod linked;
mod multiple;
mod pool;
mod rows;
mod rules;
mod single;
mod stream;
mod summary;
mod table;
mod tally;
mod texts;

use serde::{Deserialize, Serialize};

pub use batch::{Batch, BatchId, OpenBatch};
pub use files::{Files, SUMMARY_FILE};
pub use history::History;
#[cfg(feature = "open")]
pub(crate) use history::{Batches, Past};
pub use pool::{Pool, Release};
pub use rules::{Rules, Thresholds, TooLow};
pub use stream::{Stream, StreamBatch};
pub use summary::Summary;
pub(crate) use summary::{COLUMNS as SUMMARY_COLUMNS, NO_ANSWER as SUMMARY_NO_ANSWER};
pub use table::{Cell, Group, Table};

/// Why nothing is released. It says what would be enough, never how many there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refusal {
    /// The answers are of a survey with other questions.
    OtherSurvey,
    /// Fewer than this many (R1, R5, R8).
    TooFew(u32),
    /// An earlier release holds nearly the same respondents: fewer than this many differ (R3).
    TooClose(u32),
    /// The same respondents were released with another breakdown (R3).
    OtherBreakdown,
    /// The breakdown is not a background question that asks everybody for one choice (R3).
    NotABreakdown,
    /// Whether a question was asked would tell the background answer that its row hides (R5).
    HangsOnBackground,
    /// Everybody gave the same answer to a sensitive question (R5).
    OneAnswer,
}
