//! The result of a closed batch: a table for each question, and the files.

use medskick_survey::release::Refusal;
use medskick_widget::{
    released::{
        view::{Shown, result},
        words::Word as Released,
    },
    tag,
    view::markup::text,
};
use yew::{prelude::*, virtual_dom::VTag};

use super::{super::closed::Closed, REASON, View, whole};
use crate::{does, words::Word};

/// Draws the screen.
pub fn screen(view: &View) -> VTag {
    let Some(closed) = view.state.closed() else {
        return tag!("div");
    };
    let shown = Shown {
        words: &view.said.released,
        survey: view.state.survey(),
        respondents: closed.release().respondents(),
        by: None,
        tables: closed.release().tables(),
        otherwise: None,
    };
    tag!("div", "class" = "screen";
        tag!("h2", "class" = "heading", "tabindex" = "-1"; view.released(Released::ResultTitle)),
        result(&shown),
        files(view, closed),
        rows(view, closed),
        view.told(),
        tag!("div", "class" = "onward"; view.button("second", Word::DeleteAll, does::DELETE)),
    )
}

fn files(view: &View, closed: &Closed) -> Html {
    let edition = view.said.edition(&view.text.lang, view.state.survey());
    tag!("section", "class" = "part";
        tag!("h3"; view.released(Released::FilesTitle)),
        view.paragraph(Word::FilesText),
        buttons(view, does::SAVE, &closed.files(&edition)),
    )
    .into()
}

/// Draws the rows, which need a reason, or the explanation why there are none.
fn rows(view: &View, closed: &Closed) -> Html {
    let edition = view.said.edition(&view.text.lang, view.state.survey());
    let inner = match closed.no_rows() {
        Some(Refusal::TooFew(least)) => {
            let least = [("least", whole(least))];
            let few = view.said.released.fill(Released::NoRowsFew, &least);
            tag!("p"; text(&few)).into()
        }
        Some(_) => tag!("p"; view.released(Released::NoRows)).into(),
        None => Html::from_iter([
            tag!("p"; view.released(Released::RowsText)).into(),
            reason(view),
            buttons(view, does::SAVE_ROWS, &closed.files_of_rows(&edition)),
        ]),
    };
    tag!("section", "class" = "part"; tag!("h3"; view.released(Released::RowsTitle)), inner).into()
}

fn reason(view: &View) -> Html {
    tag!("label", "class" = "field";
        tag!("span"; view.released(Released::RowsReason)),
        tag!("input", "name" = REASON, "type" = "text", "autocomplete" = "off", "spellcheck" = "false", "aria-describedby" = "reason-text"),
        tag!("span", "class" = "small", "id" = "reason-text"; view.released(Released::RowsReasonText)),
    )
    .into()
}

/// Draws two buttons for each file, one for each kind of program.
fn buttons(view: &View, does: &'static str, files: &[(String, Word)]) -> Html {
    let programs = [
        (Released::FilesExcel, does::EXCEL),
        (Released::FilesStatistics, does::STATISTICS),
    ];
    let column = |(program, value): (Released, &'static str)| {
        let button = |(name, word): &(String, Word)| {
            Html::from(
                tag!("button", "type" = "button", "class" = "second", "data-does" = does, "name" = name.clone(), "value" = value;
                view.word(*word)),
            )
        };
        Html::from(tag!("div";
            tag!("h4"; view.released(program)),
            files.iter().map(button).collect::<Html>(),
        ))
    };
    tag!("div", "class" = "ways"; programs.into_iter().map(column).collect::<Html>()).into()
}
