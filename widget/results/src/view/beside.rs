//! Two published results of a question, side by side. Each column shows what its result tells. No difference is calculated.

use medskick_survey::{
    compiled::Question,
    published::{Line, Told},
    release::Table,
};
use medskick_widget::{
    released::{view::asked, words::Word},
    tag,
    view::markup::fresh,
    words::Words,
};
use yew::prelude::*;

/// An earlier result, and the texts for comparing it with the present one.
pub struct Beside<'a> {
    /// The messages about results.
    pub words: &'a Words<Word>,
    /// The earlier result.
    pub lines: &'a [Line],
    /// The name of the earlier result.
    pub name: &'a str,
    /// The name of the present result.
    pub now: &'a str,
    /// The text for a share: `{count} av {of}`.
    pub count_of: &'a str,
    /// The text for a count of at least so many: `av minst {of}`.
    pub of_least: &'a str,
    /// The text for a question that is not in the earlier result.
    pub absent: &'a str,
}

/// Draws the table of a question.
pub fn table(beside: &Beside, question: &Question, table: &Table) -> Html {
    let labels = question.kind.labels();
    let places = (0..).take(labels.len()).map(Some).chain([None]);
    let answers = labels.iter().map(|label| fresh(label));
    let answers = answers.chain([fresh(beside.words.get(Word::NoAnswer))]);
    let row = |((answer, place), cell): ((Html, Option<u16>), &_)| {
        let of_this = |it: &&Line| it.question == table.question() && it.option == place;
        let line = beside.lines.iter().find(of_this);
        let before = line.map(|line| Told::of(line.count, line.of));
        let now = Some(Told::of(*cell, table.total()));
        Html::from(tag!("tr";
            tag!("th", "scope" = "row"; answer, bar(before, true), bar(now, false)),
            number(beside, before),
            number(beside, now),
        ))
    };
    let rows = answers.zip(places).zip(table.cells()).map(row);
    tag!("table", "class" = "counts beside";
        tag!("caption"; fresh(&asked(question))),
        tag!("thead"; tag!("tr";
            tag!("th", "scope" = "col"; fresh(beside.words.get(Word::Answer))),
            tag!("th", "scope" = "col", "class" = "before"; fresh(beside.name)),
            tag!("th", "scope" = "col"; fresh(beside.now)),
        )),
        tag!("tbody"; rows.collect::<Html>()),
    )
    .into()
}

/// Draws a bar. It repeats the number in the row, so it is hidden from screen readers. Without a share there is no bar.
fn bar(told: Option<Told>, is_before: bool) -> Html {
    let Some(Told::Share { percent, .. }) = told else {
        return Html::default();
    };
    let class = if is_before { "bar-of before" } else { "bar-of" };
    tag!("svg", "class" = class, "viewBox" = "0 0 100 1", "preserveAspectRatio" = "none", "aria-hidden" = "true";
        tag!("rect", "class" = "all", "width" = "100", "height" = "1"),
        tag!("rect", "width" = percent.to_string(), "height" = "1"),
    )
    .into()
}

fn number(beside: &Beside, told: Option<Told>) -> Html {
    let filled = |word: &str, count: u32, of: u32| {
        let word = word.replace("{count}", &count.to_string());
        word.replace("{of}", &of.to_string())
    };
    let (number, small) = match told {
        Some(Told::Share { percent, count, of }) => (
            format!("{percent}\u{a0}%"),
            filled(beside.count_of, count, of),
        ),
        Some(Told::Count { count, least }) => {
            (count.to_string(), filled(beside.of_least, count, least))
        }
        Some(Told::Below(least)) => (format!("<{least}"), String::new()),
        Some(Told::Hidden) => ("..".to_owned(), String::new()),
        None => (beside.absent.to_owned(), String::new()),
    };
    let is_said = matches!(told, Some(Told::Share { .. } | Told::Count { .. }));
    let hidden = (!is_said).then_some("withheld");
    tag!("td", "class" = hidden; tag!("bdi", "dir" = "ltr"; fresh(&number)), tag!("span", "class" = "small"; fresh(&small)))
        .into()
}
