//! The third step: the result by the release rules, and its files.

use medskick_survey::{
    compiled::{Kind, Question},
    release::{Group, Refusal, Table},
};
use medskick_widget::{
    released::{view as released, words::Word as Released},
    tag,
    view::markup::{fresh, text},
};
use yew::prelude::*;

use super::{
    super::{
        state::{Before, Place},
        talk::{NoRows, Shown},
        words::Word,
    },
    Field, View,
    beside::{self, Beside},
    does, step,
};

/// Draws the step.
pub fn result(view: &View) -> Html {
    let history = Html::from_iter([
        view.paragraph(Word::HistoryText),
        view.field(Word::HistoryFile, Field::HISTORY_FILE, "file"),
        view.send("second", Word::HistoryRead),
    ]);
    let compare = Html::from_iter([
        view.paragraph(Word::CompareText),
        view.field(Word::CompareFile, Field::EARLIER_FILE, "file"),
        view.field(Word::CompareName, Field::EARLIER_NAME, "text"),
        view.send("second", Word::CompareRead),
    ]);
    let ask = tag!("form", "class" = "stack", "autocomplete" = "off", "data-does" = does::RELEASE;
        breakdown(view),
        tag!("p", "class" = "small"; view.word(Word::ReleaseText)),
        view.send("first", Word::Release),
    );
    let shown = view.state.result().map(|shown| released(view, shown));
    step(
        view,
        Word::ResultHead,
        Html::from_iter([
            view.folded(Word::HistoryTitle, does::HISTORY, history),
            view.folded(Word::CompareTitle, does::COMPARE, compare),
            ask.into(),
            view.told(Place::Result),
            shown.unwrap_or_default(),
        ]),
    )
}

/// Draws the list of questions for a breakdown: background questions with one choice that everybody was asked (R3).
fn breakdown(view: &View) -> Html {
    let survey = view.props.surveys.get(view.state.survey());
    let questions = survey.into_iter().flat_map(|survey| survey.questions());
    let fits = |question: &&Question| {
        let takes_one = matches!(question.kind, Kind::SelectOne { .. } | Kind::Scale { .. });
        question.background && question.relevant.is_none() && takes_one
    };
    let option = |question: &Question| {
        // An option can contain only text, so the option itself is replaced.
        let mut option = tag!("option", "value" = question.id.clone(); text(&question.label));
        option.key = Some(question.label.as_str().into());
        Html::from(option)
    };
    let options: Html = questions.filter(fits).map(option).collect();
    tag!("label", "class" = "field";
        tag!("span"; view.word(Word::By)),
        tag!("select", "name" = Field::BY, "autocomplete" = "off"; tag!("option", "value" = "", "selected" = true; text(view.said(Word::ByNone))), options),
    )
    .into()
}

fn released(view: &View, shown: &Shown) -> Html {
    let Some(survey) = view.props.surveys.get(view.state.survey()) else {
        return Html::default();
    };
    let before = view.state.before().map(|before| beside(view, before));
    let draw = |question: &Question, table: &Table| match table.group() {
        Group::All => Some(beside::table(before.as_ref()?, question, table)),
        _ => None,
    };
    let tables = released::result(&released::Shown {
        words: &view.props.released,
        survey,
        respondents: shown.respondents,
        by: shown.by.as_deref(),
        tables: &shown.tables,
        otherwise: Some(&draw),
    });
    tag!("div", "class" = "released";
        tag!("h3"; fresh(&survey.title)),
        about(view),
        tables,
        tag!("p", "class" = "small method"; view.word(Word::Method)),
        tag!("div", "class" = "ways"; view.button("second", Word::Print, does::PRINT)),
        tag!("div", "class" = "saving";
            tag!("h3"; view.word(Word::PackageTitle)),
            view.paragraph(Word::PackageText),
            programs(view, does::PACKAGE),
            tag!("h3"; view.released(Released::RowsTitle)),
            rows(view, shown),
        ),
    )
    .into()
}

/// Draws two fields for who asked, and when. On paper they show the text, or a line to write on. The page knows neither.
fn about(view: &View) -> Html {
    tag!("div", "class" = "about";
        view.field(Word::Who, Field::WHO, "text"),
        view.field(Word::When, Field::WHEN, "text"),
    )
    .into()
}

fn beside<'a>(view: &'a View, before: &'a Before) -> Beside<'a> {
    let name = match before.name.as_str() {
        "" => view.said(Word::CompareBefore),
        name => name,
    };
    Beside {
        words: &view.props.released,
        lines: &before.lines,
        name,
        now: view.said(Word::CompareNow),
        count_of: view.said(Word::CompareShare),
        of_least: view.said(Word::CompareLeast),
        absent: view.said(Word::CompareAbsent),
    }
}

/// Draws the rows, which need a reason, or the explanation why there are none.
fn rows(view: &View, shown: &Shown) -> Html {
    match shown.no_rows {
        Some(NoRows::TooMany(most)) => {
            tag!("p"; fresh(&view.fill(Word::NoRowsMany, &[("most", most)]))).into()
        }
        Some(NoRows::Rules(Refusal::TooFew(least))) => {
            let least = [("least", usize::try_from(least).unwrap_or(usize::MAX))];
            let few = view.props.released.fill(Released::NoRowsFew, &least);
            tag!("p"; fresh(&few)).into()
        }
        Some(NoRows::Rules(_)) => tag!("p"; view.released(Released::NoRows)).into(),
        None => Html::from_iter([
            tag!("p"; view.released(Released::RowsText)).into(),
            Html::from(tag!("label", "class" = "field";
                tag!("span"; view.released(Released::RowsReason)),
                tag!("input", "name" = Field::REASON, "type" = "text", "autocomplete" = "off", "spellcheck" = "false"),
                tag!("span", "class" = "small"; view.released(Released::RowsReasonText)),
            )),
            programs(view, does::ROWS),
        ]),
    }
}

/// Draws a button for each kind of program.
fn programs(view: &View, does: &'static str) -> Html {
    let waits = view.state.waiting().is_some();
    let button = |(word, value): (Word, &'static str)| {
        Html::from(
            tag!("button", "type" = "button", "class" = "second", "data-does" = does, "value" = value, "disabled" = waits;
            view.word(word)),
        )
    };
    let all = [
        (Word::PackageExcel, does::EXCEL),
        (Word::PackageStatistics, does::STATISTICS),
    ];
    tag!("div", "class" = "ways"; all.into_iter().map(button).collect::<Html>()).into()
}
