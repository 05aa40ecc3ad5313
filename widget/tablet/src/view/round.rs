//! The respondents' screens around the survey: hand-over, the idle warning, and handing in.

use medskick_widget::{does as own, tag, text::Text, view::markup, words::Word as Own};
use yew::{prelude::*, virtual_dom::VTag};

use super::View;
use crate::{
    does,
    step::Stage,
    words::{Said, Word},
};

/// Draws the screen between two respondents. It is the same whether the previous one handed in or left, unless storing failed.
pub fn hand_over(view: &View) -> VTag {
    let start = markup::text(view.text.words.get(Own::Start));
    tag!("div", "class" = "screen";
        view.heading(Word::HandOverTitle),
        view.told(),
        tag!("button", "type" = "button", "class" = "first large", "data-does" = does::START; start),
        tag!("div", "class" = "onward"; view.button("quiet", Word::ForLeader, does::LEAD)),
    )
}

/// Draws the survey, and the idle warning above it.
pub fn asking(view: &View, survey: Html) -> Html {
    let warned = view.state.stage() == Stage::Warned;
    let mut asked = tag!("div", "inert" = warned; survey);
    asked.key = Some("survey".into());
    let dialog = warned.then(|| dialog(view));
    let mut over = tag!("div"; dialog.unwrap_or_default());
    over.key = Some("over".into());
    Html::from_iter([asked, over])
}

fn dialog(view: &View) -> Html {
    let (lang, dir) = (view.text.lang.clone(), view.text.dir.clone());
    let seconds = super::whole(super::super::idle::GRACE);
    tag!("div", "class" = "ms over", "lang" = lang, "dir" = dir;
        tag!("div", "class" = "screen", "role" = "alertdialog", "aria-modal" = "true", "aria-labelledby" = "still", "aria-describedby" = "still-text";
            tag!("h2", "id" = "still"; view.word(Word::StillTitle)),
            tag!("p", "id" = "still-text"; view.fill(Word::StillText, &[("seconds", seconds)])),
            view.button("first large", Word::StillHere, does::HERE),
        ),
    )
    .into()
}

/// Draws the content of the last screen: the buttons to hand in or not, of equal weight, and back to the questions.
pub fn ending(text: &Text, said: &Said, failed: bool, hand_in: Callback<MouseEvent>) -> Html {
    let word = |word: Word| markup::text(said.own.get(word));
    let leave = tag!("button", "type" = "button", "class" = "equal", "data-does" = does::LEAVE; word(Word::DoNot));
    let hand_in = html! { <button type="button" class="equal" onclick={hand_in}>{ word(Word::HandIn) }</button> };
    let told = match failed {
        true => Html::from(tag!("p"; word(Word::NotSealed))),
        false => Html::default(),
    };
    tag!("section", "class" = "part";
        tag!("h3"; word(Word::HandInTitle)),
        tag!("p"; word(Word::HandInText)),
        tag!("div", "class" = "told", "role" = "status"; told),
        tag!("div", "class" = "pair"; leave, hand_in),
        tag!("button", "type" = "button", "class" = "quiet", "data-does" = own::BACK; markup::text(text.words.get(Own::Back))),
    )
    .into()
}
