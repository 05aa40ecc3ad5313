//! The result of a closed batch: a table for each question, and the files.

use medskick_survey::{
    compiled::{Kind, Question},
    release::{Cell, Refusal, Rules, Table},
};
use yew::{prelude::*, virtual_dom::VTag};

use super::{super::closed::Closed, REASON, View, whole};
use crate::{
    view::markup::{tag, text},
    workshop::{does, words::Word},
};

/// The screen.
pub fn screen(view: &View) -> VTag {
    let Some(closed) = view.state.closed() else {
        return tag!("div");
    };
    tag!("div", "class" = "screen";
        view.heading(Word::ResultTitle),
        respondents(view, closed),
        legend(view, closed),
        tables(view, closed),
        files(view, closed),
        rows(view, closed),
        view.told(),
        tag!("div", "class" = "onward"; view.button("second", Word::DeleteAll, does::DELETE)),
    )
}

fn respondents(view: &View, closed: &Closed) -> Html {
    let exact = Rules::default().thresholds().exact_total;
    let count = closed.release().respondents().count().unwrap_or_default();
    let word = if count < exact {
        Word::RespondentsLeast
    } else {
        Word::Respondents
    };
    let numbers = [("count", whole(count)), ("exact", whole(exact))];
    tag!("p"; view.fill(word, &numbers)).into()
}

/// What the marks mean that stand in place of numbers, for those that are there.
fn legend(view: &View, closed: &Closed) -> Html {
    let cells = || {
        let tables = closed.release().tables().iter();
        tables.flat_map(|table| table.cells().iter().copied().chain([table.total()]))
    };
    let small = cells().find_map(|cell| match cell {
        Cell::Small(least) => Some(whole(least)),
        _ => None,
    });
    let small = small.map(|cell| view.fill(Word::Small, &[("cell", cell)]));
    let withheld = cells()
        .any(|cell| cell == Cell::Withheld)
        .then(|| view.word(Word::Withheld));
    let line = |line: Html| Html::from(tag!("p", "class" = "small"; line));
    small.into_iter().chain(withheld).map(line).collect()
}

fn tables(view: &View, closed: &Closed) -> Html {
    let questions: Vec<&Question> = view.state.survey().questions().collect();
    let tables = closed.release().tables().iter();
    tables
        .filter_map(|table| Some(one_table(view, questions.get(table.question())?, table)))
        .collect()
}

fn one_table(view: &View, question: &Question, table: &Table) -> Html {
    let (number, answers) = match question.kind {
        Kind::Rank { .. } => (Word::NumberFirst, labels(&question.kind)),
        _ => (Word::Number, labels(&question.kind)),
    };
    let asked = question.stem.iter().map(|stem| format!("{stem} "));
    let asked: String = asked.chain([question.label.clone()]).collect();
    let of = table.total().code();
    let of = view.said.own.get(Word::Asked).replace("{count}", &of);
    let row = |(answer, cell): (Html, &Cell)| {
        let hidden = cell.count().is_none().then_some("withheld");
        Html::from(tag!("tr";
            tag!("th", "scope" = "row"; answer),
            tag!("td", "class" = hidden; text(&cell.code())),
        ))
    };
    let answers = answers.iter().map(|label| text(label));
    let answers = answers.chain([view.word(Word::NoAnswer)]);
    tag!("table", "class" = "counts";
        tag!("caption"; text(&asked), tag!("span", "class" = "count"; text(&of))),
        tag!("thead"; tag!("tr";
            tag!("th", "scope" = "col"; view.word(Word::Answer)),
            tag!("th", "scope" = "col"; view.word(number)),
        )),
        tag!("tbody"; answers.zip(table.cells()).map(row).collect::<Html>()),
    )
    .into()
}

/// The words of the options, in order.
fn labels(kind: &Kind) -> Vec<String> {
    let Kind::Scale { points, low, high } = kind else {
        let choices = kind.choices().iter();
        return choices.map(|choice| choice.label.clone()).collect();
    };
    let step = |step| match step {
        1 => format!("1: {low}"),
        step if step == *points => format!("{step}: {high}"),
        step => step.to_string(),
    };
    (1..=*points).map(step).collect()
}

fn files(view: &View, closed: &Closed) -> Html {
    let edition = view.said.edition(&view.text.lang, view.state.survey());
    tag!("section", "class" = "part";
        tag!("h3"; view.word(Word::FilesTitle)),
        view.paragraph(Word::FilesText),
        buttons(view, does::SAVE, &closed.files(&edition)),
    )
    .into()
}

/// The rows, behind a reason, or why there are none.
fn rows(view: &View, closed: &Closed) -> Html {
    let edition = view.said.edition(&view.text.lang, view.state.survey());
    let inner = match closed.no_rows() {
        Some(Refusal::TooFew(least)) => {
            let least = [("least", whole(least))];
            tag!("p"; view.fill(Word::NoRowsFew, &least)).into()
        }
        Some(_) => view.paragraph(Word::NoRows),
        None => Html::from_iter([
            view.paragraph(Word::RowsText),
            reason(view),
            buttons(view, does::SAVE_ROWS, &closed.files_of_rows(&edition)),
        ]),
    };
    tag!("section", "class" = "part"; tag!("h3"; view.word(Word::RowsTitle)), inner).into()
}

fn reason(view: &View) -> Html {
    tag!("label", "class" = "field";
        tag!("span"; view.word(Word::RowsReason)),
        tag!("input", "name" = REASON, "type" = "text", "autocomplete" = "off", "spellcheck" = "false", "aria-describedby" = "reason-text"),
        tag!("span", "class" = "small", "id" = "reason-text"; view.word(Word::RowsReasonText)),
    )
    .into()
}

/// Two buttons for each file: one for each kind of program.
fn buttons(view: &View, does: &'static str, files: &[(String, Word)]) -> Html {
    let programs = [
        (Word::FilesExcel, does::EXCEL),
        (Word::FilesStatistics, does::STATISTICS),
    ];
    let column = |(program, value): (Word, &'static str)| {
        let button = |(name, word): &(String, Word)| {
            Html::from(
                tag!("button", "type" = "button", "class" = "second", "data-does" = does, "name" = name.clone(), "value" = value;
                view.word(*word)),
            )
        };
        Html::from(tag!("div";
            tag!("h4"; view.word(program)),
            files.iter().map(button).collect::<Html>(),
        ))
    };
    tag!("div", "class" = "ways"; programs.into_iter().map(column).collect::<Html>()).into()
}
