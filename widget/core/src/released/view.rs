//! A table for each question, with a bar for each number. A suppressed number has no bar.

use medskick_survey::{
    compiled::{Kind, Question, Survey},
    release::{Cell, Group, Rules, Table},
};
use yew::prelude::*;

use super::words::Word;
use crate::{
    view::markup::{fresh, tag},
    words::Words,
};

/// Draws the table of a question. `None` leaves the table to [`result`].
pub type Draw<'a> = dyn Fn(&Question, &Table) -> Option<Html> + 'a;

/// A released result.
pub struct Shown<'a> {
    /// The messages about results.
    pub words: &'a Words<Word>,
    /// The survey that was answered.
    pub survey: &'a Survey,
    /// The number of respondents.
    pub respondents: Cell,
    /// The id of the question that breaks down the other questions.
    pub by: Option<&'a str>,
    /// The tables, in order.
    pub tables: &'a [Table],
    /// Replaces the table of a question for which it draws one.
    pub otherwise: Option<&'a Draw<'a>>,
}

impl Shown<'_> {
    fn word(&self, word: Word) -> Html {
        fresh(self.words.get(word))
    }

    fn fill(&self, word: Word, values: &[(&str, usize)]) -> Html {
        fresh(&self.words.fill(word, values))
    }
}

/// Draws the number of respondents, the legend and the tables.
pub fn result(shown: &Shown) -> Html {
    [respondents(shown), legend(shown), tables(shown)]
        .into_iter()
        .collect()
}

fn respondents(shown: &Shown) -> Html {
    let exact = Rules::default().thresholds().exact_total;
    let count = shown.respondents.count().unwrap_or_default();
    let word = if count < exact {
        Word::RespondentsLeast
    } else {
        Word::Respondents
    };
    let numbers = [("count", whole(count)), ("exact", whole(exact))];
    tag!("p"; shown.fill(word, &numbers)).into()
}

/// Explains the marks that replace suppressed numbers. Only marks that occur are explained.
fn legend(shown: &Shown) -> Html {
    let cells = || {
        let tables = shown.tables.iter();
        tables.flat_map(|table| table.cells().iter().copied().chain([table.total()]))
    };
    let small = cells().find_map(|cell| match cell {
        Cell::Small(least) => Some(whole(least)),
        _ => None,
    });
    let small = small.map(|cell| shown.fill(Word::Small, &[("cell", cell)]));
    let withheld = cells()
        .any(|cell| cell == Cell::Withheld)
        .then(|| shown.word(Word::Withheld));
    let line = |line: Html| Html::from(tag!("p", "class" = "small"; line));
    small.into_iter().chain(withheld).map(line).collect()
}

fn tables(shown: &Shown) -> Html {
    let questions: Vec<&Question> = shown.survey.questions().collect();
    let by = shown
        .by
        .and_then(|by| questions.iter().find(|question| question.id == by));
    let one = |table: &Table| {
        let question = questions.get(table.question())?;
        Some(one_table(shown, question, by.copied(), table))
    };
    shown.tables.iter().filter_map(one).collect()
}

/// Returns the text of a question: its stem, if any, and its label.
pub fn asked(question: &Question) -> String {
    let stem = question.stem.iter().map(|stem| format!("{stem} "));
    stem.chain([question.label.clone()]).collect()
}

fn one_table(shown: &Shown, question: &Question, by: Option<&Question>, table: &Table) -> Html {
    let otherwise = shown.otherwise.and_then(|draw| draw(question, table));
    if let Some(drawn) = otherwise {
        return drawn;
    }
    let number = match question.kind {
        Kind::Rank { .. } => Word::NumberFirst,
        _ => Word::Number,
    };
    let group = group(shown, by, table.group());
    let group = group.map(|group| Html::from(tag!("span", "class" = "group"; fresh(&group))));
    let of = table.total().code();
    let of = shown.words.get(Word::Asked).replace("{count}", &of);
    let most = most(table);
    let row = |(answer, cell): (Html, &Cell)| {
        let hidden = cell.count().is_none().then_some("withheld");
        Html::from(tag!("tr";
            tag!("th", "scope" = "row"; answer, bar(*cell, most)),
            tag!("td", "class" = hidden; tag!("bdi", "dir" = "ltr"; fresh(&cell.code()))),
        ))
    };
    let labels = question.kind.labels();
    let answers = labels.iter().map(|label| fresh(label));
    let answers = answers.chain([shown.word(Word::NoAnswer)]);
    tag!("table", "class" = "counts";
        tag!("caption"; fresh(&asked(question)), group.unwrap_or_default(), tag!("span", "class" = "count"; fresh(&of))),
        tag!("thead"; tag!("tr";
            tag!("th", "scope" = "col"; shown.word(Word::Answer)),
            tag!("th", "scope" = "col"; shown.word(number)),
        )),
        tag!("tbody"; answers.zip(table.cells()).map(row).collect::<Html>()),
    )
    .into()
}

/// Returns the number that a full bar stands for: the number of people asked, or the largest count if that is larger or the
/// number is suppressed.
fn most(table: &Table) -> u32 {
    let largest = table.cells().iter().filter_map(|cell| cell.count()).max();
    let largest = largest.unwrap_or_default();
    table.total().count().unwrap_or_default().max(largest)
}

/// Draws a bar. It repeats the number in the row, so it is hidden from screen readers. A suppressed number has no bar.
fn bar(cell: Cell, most: u32) -> Html {
    let (Some(count), 1..) = (cell.count(), most) else {
        return Html::default();
    };
    let width = count.saturating_mul(1000) / most;
    tag!("svg", "class" = "bar-of", "viewBox" = "0 0 1000 10", "preserveAspectRatio" = "none", "aria-hidden" = "true";
        tag!("rect", "class" = "all", "width" = "1000", "height" = "10"),
        tag!("rect", "width" = width.to_string(), "height" = "10"),
    )
    .into()
}

/// Names the group that a table counts. `None` for everybody.
fn group(shown: &Shown, by: Option<&Question>, group: Group) -> Option<String> {
    let by = by?;
    let said = match group {
        Group::All => return None,
        Group::Others => shown.words.get(Word::Others).to_owned(),
        Group::Option(None) => shown.words.get(Word::NoAnswer).to_owned(),
        Group::Option(Some(option)) => by.kind.labels().get(usize::from(option))?.clone(),
    };
    Some(format!("{}: {said}", by.label))
}

fn whole(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
