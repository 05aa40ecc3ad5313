//! The tables of a release, and `summary.csv`: a line for each cell of each table.

use std::rc::Rc;

use super::{
    Cell, Group, History, Refusal, Rules, Table,
    count::Count,
    history::{Batches, Past},
    tally::{Tally, is_broken_down},
};
use crate::{
    compiled::{Kind, Question, Survey},
    csv::{self, Dialect},
};

/// The columns of the file.
pub(crate) const COLUMNS: [&str; 6] = ["question", "by", "group", "answer", "count", "of"];
/// No answer: what is 98 (skipped) or 99 (does not want to answer) in rows.
pub(crate) const NO_ANSWER: &str = "98+99";
/// The other groups of a breakdown together; no choice can have this id.
const OTHERS: &str = "(others)";

/// The tables that may leave.
pub struct Summary {
    pub(super) past: Past,
    survey: Rc<Survey>,
    by: Option<usize>,
    respondents: Cell,
    tables: Vec<Table>,
}

impl Summary {
    /// Makes tables of what was counted, in these batches, if they may leave (R1, R3).
    pub(super) fn of(
        survey: &Rc<Survey>,
        (tally, batches): (&Tally, &Batches),
        breakdown: Option<&str>,
        rules: &Rules,
        history: &History,
    ) -> Result<Self, Refusal> {
        let least = rules.thresholds().respondents;
        if tally.respondents() < least {
            return Err(Refusal::TooFew(least));
        }
        let past = Past {
            batches: batches.clone(),
            breakdown: breakdown.map(str::to_owned),
        };
        history.check(&past, rules)?;
        let by = breakdown_place(survey, breakdown)?;
        let count = Count::new(survey, tally, rules.thresholds());
        Ok(Summary {
            past,
            survey: Rc::clone(survey),
            by,
            respondents: count.respondents(),
            tables: count.tables(by),
        })
    }

    /// How many respondents, rounded down to 5 when few (R2).
    pub fn respondents(&self) -> Cell {
        self.respondents
    }

    /// A table for each question, in order; after it, those of the groups, if there is a breakdown and the
    /// question could be broken down.
    pub fn tables(&self) -> &[Table] {
        &self.tables
    }

    /// The tables as `summary.csv`.
    pub fn csv(&self, dialect: Dialect) -> Vec<u8> {
        csv(&self.survey, self.by, &self.tables, dialect)
    }
}

impl AsRef<Summary> for Summary {
    fn as_ref(&self) -> &Summary {
        self
    }
}

/// The place of the question to break down by, which asks everybody about themselves for one choice (R3).
pub(super) fn breakdown_place(
    survey: &Survey,
    breakdown: Option<&str>,
) -> Result<Option<usize>, Refusal> {
    let Some(id) = breakdown else {
        return Ok(None);
    };
    let fits = |question: &Question| {
        question.background && question.relevant.is_none() && is_broken_down(&question.kind)
    };
    let mut questions = survey.questions();
    let place = questions.position(|question| question.id == id && fits(question));
    place.map(Some).ok_or(Refusal::NotABreakdown)
}

/// The file. `group` is empty for everybody; `of` is how many were asked.
fn csv(survey: &Survey, by: Option<usize>, tables: &[Table], dialect: Dialect) -> Vec<u8> {
    let questions: Vec<&Question> = survey.questions().collect();
    let by = by.and_then(|by| questions.get(by));
    let header = COLUMNS.map(str::to_owned);
    let lines = tables.iter().flat_map(|table| {
        let question = questions.get(table.question);
        question.map_or(Vec::new(), |question| lines(question, by.copied(), table))
    });
    csv::file(dialect, std::iter::once(header.to_vec()).chain(lines))
}

fn lines(question: &Question, by: Option<&Question>, table: &Table) -> Vec<Vec<String>> {
    let group = match table.group {
        Group::All => String::new(),
        Group::Others => OTHERS.to_owned(),
        Group::Option(option) => by.map_or(String::new(), |by| code(by, option)),
    };
    let by = by.filter(|_| table.group != Group::All);
    let by = by.map_or(String::new(), |by| by.id.clone());
    let options = (0..question.kind.option_count()).map(Some).chain([None]);
    let line = |(option, cell): (Option<u16>, &Cell)| {
        vec![
            question.id.clone(),
            by.clone(),
            group.clone(),
            code(question, option),
            cell.code(),
            table.total.code(),
        ]
    };
    options.zip(&table.cells).map(line).collect()
}

/// The option as it stands in rows.
fn code(question: &Question, option: Option<u16>) -> String {
    let Some(option) = option else {
        return NO_ANSWER.to_owned();
    };
    match &question.kind {
        Kind::Scale { .. } => (u32::from(option) + 1).to_string(),
        kind => kind
            .choices()
            .get(usize::from(option))
            .map_or(String::new(), |choice| choice.id.clone()),
    }
}
