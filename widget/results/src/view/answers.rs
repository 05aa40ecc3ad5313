//! The second step: files and texts are handed over, with a report about each.

use medskick_widget::{tag, view::markup::fresh};
use yew::prelude::*;

use super::{
    super::{state::Place, talk::Reason, words::Word},
    Field, View, camera, does, sources, step,
};

/// Draws the step.
pub fn answers(view: &View) -> Html {
    let files = tag!("label", "class" = "field drop";
        tag!("span"; view.word(Word::Files)),
        tag!("input", "name" = Field::FILES, "type" = "file", "multiple" = true, "autocomplete" = "off", "accept" = ".txt,.zip,text/plain"),
        tag!("span", "class" = "small"; view.word(Word::FilesText)),
    );
    let paste = tag!("form", "class" = "stack", "autocomplete" = "off", "data-does" = does::ADD;
        tag!("label", "class" = "field";
            tag!("span"; view.word(Word::Paste)),
            tag!("textarea", "name" = Field::PASTE, "class" = "line", "rows" = "3", "dir" = "ltr", "autocomplete" = "off", "spellcheck" = "false"),
        ),
        view.send("second", Word::Add),
    );
    let present = tag!("label", "class" = "field";
        tag!("span"; view.word(Word::Present)),
        tag!("input", "name" = Field::PRESENT, "type" = "text", "inputmode" = "numeric", "autocomplete" = "off"),
        tag!("span", "class" = "small"; view.word(Word::PresentText)),
    );
    let count = view.fill(Word::Count, &[("count", view.state.count())]);
    step(
        view,
        Word::AnswersTitle,
        Html::from_iter([
            files.into(),
            camera::camera(view),
            paste.into(),
            tag!("p", "class" = "number", "role" = "status"; fresh(&count)).into(),
            too_many(view),
            helper_lost(view),
            view.told(Place::Answers),
            received(view),
            sources::sources(view),
            present.into(),
        ]),
    )
}

/// Draws the button that saves the sealed responses. Those from the camera are in no file.
fn received(view: &View) -> Html {
    if view.state.sources().is_empty() && view.state.scan().told == 0 {
        return Html::default();
    }
    let button = tag!("button", "type" = "button", "class" = "second", "data-does" = does::RECEIVED, "disabled" = view.state.waiting().is_some();
        view.word(Word::ReceivedSave));
    tag!("div", "class" = "stack";
        button,
        tag!("p", "class" = "small"; view.word(Word::ReceivedText)),
    )
    .into()
}

/// Warns of more responses than people who could answer.
fn too_many(view: &View) -> Html {
    let present = view.present.filter(|present| view.state.count() > *present);
    present.map_or(Html::default(), |present| {
        let said = view.fill(Word::TooMany, &[("present", present)]);
        tag!("p", "class" = "warning", "role" = "alert"; fresh(&said)).into()
    })
}

/// Announces that a decryption helper is lost. The counts stay correct.
fn helper_lost(view: &View) -> Html {
    let line = view.state.has_lost_helper();
    let line = line.then(|| view.paragraph(Word::HelperLost));
    tag!("div", "class" = "small", "role" = "status"; line.unwrap_or_default()).into()
}

/// Returns the message for a reason why a line is not decrypted.
pub fn word(why: Reason) -> Word {
    match why {
        Reason::NotSealed => Word::ReasonNotSealed,
        Reason::Version => Word::ReasonVersion,
        Reason::OtherSurvey => Word::ReasonOtherSurvey,
        Reason::OtherKey => Word::ReasonOtherKey,
        Reason::Damaged => Word::ReasonDamaged,
        Reason::Impossible => Word::ReasonImpossible,
    }
}
