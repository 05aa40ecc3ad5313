//! All frequency tables of a release, each suppressed with regard to those it is linked to (R2, R3).

use super::{
    Cell, Group, Table,
    breakdown::{self, Side},
    linked, multiple,
    rules::Thresholds,
    single,
    tally::{Tally, is_broken_down},
};
use crate::compiled::{Kind, Question, Survey};

/// To what the number of respondents is rounded down when it is small.
const ROUNDED_TO: u32 = 5;

/// The counts and what is needed to make tables of them.
pub(super) struct Count<'a> {
    questions: Vec<&'a Question>,
    tally: &'a Tally,
    thresholds: &'a Thresholds,
    /// Whether it may be known exactly how many respondents there are.
    exact: bool,
}

impl<'a> Count<'a> {
    /// Ready to make tables.
    pub fn new(survey: &'a Survey, tally: &'a Tally, thresholds: &'a Thresholds) -> Self {
        Count {
            questions: survey.questions().collect(),
            tally,
            thresholds,
            exact: tally.respondents() >= thresholds.exact_total,
        }
    }

    /// How many respondents, as it may be said.
    pub fn respondents(&self) -> Cell {
        let count = self.tally.respondents();
        let excess = if self.exact { 0 } else { count % ROUNDED_TO };
        Cell::Count(count - excess)
    }

    /// The table of each question, followed by those of the groups of the question `by`.
    pub fn tables(&self, by: Option<usize>) -> Vec<Table> {
        let mut own: Vec<Table> = Vec::new();
        for (q, question) in self.questions.iter().enumerate() {
            own.push(self.own_table(q, question, &own));
        }
        let by = by.and_then(|by| own.get(by)).map(side);
        let answerable = own
            .iter()
            .zip(&self.questions)
            .filter(|(_, question)| question.kind.option_count() > 0);
        answerable
            .flat_map(|(table, question)| {
                let groups = by.map_or(Vec::new(), |by| self.groups(by, table, question));
                std::iter::once(table.clone()).chain(groups)
            })
            .collect()
    }

    /// The table of a question; `earlier` are those of the questions before it.
    fn own_table(&self, q: usize, question: &Question, earlier: &[Table]) -> Table {
        let options = usize::from(question.kind.option_count());
        let (total, sum_is_public) = match &question.relevant {
            None => (self.respondents(), self.exact),
            Some(_) => match self.asked(question, earlier) {
                Some(asked) => (Cell::Count(asked), true),
                None => return Table::withheld(q, options, Cell::Withheld),
            },
        };
        let Some(counts) = self.tally.question(q) else {
            return Table::withheld(q, options, Cell::Withheld);
        };
        let k = self.thresholds.cell;
        let cells = match (&question.kind, counts.options.split_last()) {
            (Kind::SelectMultiple { choices, max }, Some((_, chosen))) => {
                multiple::suppress(choices, chosen, counts.asked, *max, k)
            }
            _ => single::suppress(&counts.options, sum_is_public, k),
        };
        Table {
            question: q,
            group: Group::All,
            total,
            cells,
        }
    }

    /// How many were asked a conditional question, if what is printed already says so and they are enough.
    fn asked(&self, question: &Question, earlier: &[Table]) -> Option<u32> {
        let condition = question.relevant.as_ref()?;
        let gate = linked::gate(condition)?;
        let printed = &earlier.get(gate)?.cells;
        linked::asked(condition, self.questions.get(gate)?, printed)
            .filter(|asked| *asked >= self.thresholds.subgroup)
    }

    /// The tables of the groups: only of questions that asked everybody for one choice, and only when the
    /// number of respondents is exact, since the groups add up to it.
    fn groups(&self, by: Side, table: &Table, question: &Question) -> Vec<Table> {
        let takes_one = is_broken_down(&question.kind);
        let other = by.question != table.question;
        if !(self.exact && other && takes_one && question.relevant.is_none()) {
            return Vec::new();
        }
        let crossed = self.tally.question(table.question);
        crossed.map_or(Vec::new(), |counts| {
            breakdown::tables(by, side(table), &counts.crossed, self.thresholds)
        })
    }
}

fn side(table: &Table) -> Side<'_> {
    Side {
        question: table.question,
        cells: &table.cells,
    }
}
