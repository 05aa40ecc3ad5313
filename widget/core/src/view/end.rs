//! The last screens. They look alike, so that bystanders cannot tell who answered.

use medskick_survey::export::{self, Dialect};
use yew::prelude::*;

use super::{View, help, markup::tag};
use crate::{does, state::Notice, words::Word};

/// Draws the screen after the last question, where the respondent saves the answers or closes the survey.
pub fn done(view: &View) -> Html {
    let ways = view.ending.clone().unwrap_or_else(|| save(view));
    let mut screen = tag!("div", "class" = "screen";
        view.heading(view.word(Word::Thanks)),
        tag!("p"; view.word(Word::DoneText)),
        ways,
        contacts(view),
    );
    screen.key = Some("done".into());
    screen.into()
}

/// Draws the help contacts. They are left out when heights are measured: the list is longer than any screen, and it scrolls.
fn contacts(view: &View) -> Html {
    match view.all {
        true => Html::default(),
        false => help::part(view.text),
    }
}

/// Draws the download buttons, and the buttons to go back and to close.
fn save(view: &View) -> Html {
    let notice = view.state.notice();
    let saved = view.all || matches!(notice, Some((Notice::Saved, _)));
    let session = view.state.session();
    let asks_words = || {
        let mut questions = session.survey().questions();
        questions.any(|question| question.kind.is_text())
    };
    let written = view.all && asks_words() || export::own_texts(session, Dialect::Excel).is_some();
    let ways = [
        (Word::SaveExcel, Word::SaveExcelText, does::EXCEL),
        (
            Word::SaveStatistics,
            Word::SaveStatisticsText,
            does::STATISTICS,
        ),
        (Word::SaveWords, Word::SaveWordsText, does::WORDS),
    ];
    let count = ways.len() - usize::from(!written);
    let way = |(word, about, does): (Word, Word, &'static str)| {
        tag!("div";
            tag!("button", "type" = "button", "class" = "second", "aria-describedby" = does, "data-does" = does; view.word(word)),
            tag!("p", "class" = "small", "id" = does; view.word(about)),
        )
    };
    let told = saved.then(|| Html::from(tag!("p", "class" = "told"; view.word(Word::Saved))));
    [
        tag!("section", "class" = "part";
            tag!("h3"; view.word(Word::SaveTitle)),
            tag!("p"; view.word(Word::SaveText)),
            tag!("div", "class" = "ways"; ways.into_iter().take(count).map(way).collect::<Html>()),
            told.unwrap_or_default(),
        ),
        tag!("div", "class" = "onward";
            view.button("second", Word::Back, does::BACK),
            view.button("first", Word::Close, does::LEAVE),
        ),
    ]
    .into_iter()
    .collect()
}

/// Draws the screen after deletion. It is the same for *no thanks*, *stop and delete* and *close and delete*.
pub fn left(view: &View) -> Html {
    let mut screen = tag!("div", "class" = "screen";
        view.heading(view.word(Word::Thanks)),
        tag!("p"; view.word(Word::LeftText)),
        tag!("div", "class" = "onward"; view.button("second", Word::Again, does::AGAIN)),
        contacts(view),
    );
    screen.key = Some("left".into());
    screen.into()
}
