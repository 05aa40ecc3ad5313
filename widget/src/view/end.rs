//! The last screens. They look alike, so that nobody beside can tell who answered.

use medskick_survey::export::{self, Dialect};
use yew::prelude::*;

use super::{View, help};
use crate::{
    app::File,
    state::{Action, Notice},
    words::Word,
};

/// All asked: the answers can be saved, or the survey closed.
pub fn done(view: &View) -> Html {
    let saved = view
        .state
        .notice()
        .filter(|(notice, _)| *notice == Notice::Saved);
    let written = export::own_texts(view.state.session(), Dialect::Excel).is_some();
    let ways = [
        (
            Word::SaveExcel,
            Word::SaveExcelText,
            "excel",
            File::Answers(Dialect::Excel),
        ),
        (
            Word::SaveStatistics,
            Word::SaveStatisticsText,
            "statistics",
            File::Answers(Dialect::Statistics),
        ),
        (Word::SaveWords, Word::SaveWordsText, "words", File::Words),
    ];
    let count = ways.len() - usize::from(!written);
    let way = |(word, text, id, file): (Word, Word, &'static str, File)| {
        html! {
            <div>
                <button type="button" class="second" aria-describedby={id} onclick={view.on_save(file)}>{ view.word(word) }</button>
                <p class="small" {id}>{ view.word(text) }</p>
            </div>
        }
    };
    html! {
        <div class="screen" key="done">
            { view.heading(html! { view.word(Word::Thanks) }) }
            <p>{ view.word(Word::DoneText) }</p>
            <section class="part">
                <h3>{ view.word(Word::SaveTitle) }</h3>
                <p>{ view.word(Word::SaveText) }</p>
                <div class="ways">{ for ways.into_iter().take(count).map(way) }</div>
                { for saved.map(|_| html! { <p class="told">{ view.word(Word::Saved) }</p> }) }
            </section>
            <div class="onward">
                { view.button("second", Word::Back, Action::Back) }
                { view.button("first", Word::Close, Action::Leave) }
            </div>
            <section class="part">{ help::contacts(view, "h3") }</section>
        </div>
    }
}

/// Nothing is left: after *no thanks*, *stop and delete* and *close and delete* alike.
pub fn left(view: &View) -> Html {
    html! {
        <div class="screen" key="left">
            { view.heading(html! { view.word(Word::Thanks) }) }
            <p>{ view.word(Word::LeftText) }</p>
            <div class="onward">{ view.button("second", Word::Again, Action::Wipe) }</div>
            <section class="part">{ help::contacts(view, "h3") }</section>
        </div>
    }
}
