//! One question: the words, the choices, and the ways not to answer.

use medskick_survey::{
    compiled::{Appearance, Kind, Question},
    free_text::LONGEST,
    session::{Answer, Session},
};
use yew::prelude::*;

use super::{View, choices};
use crate::{
    state::{Action, Notice},
    words::Word,
};

/// The question at `q`, counted over the whole survey.
pub fn question(view: &View, q: usize) -> Option<Html> {
    let session = view.state.session();
    let question = session.question(q)?;
    if question.kind == Kind::Note {
        return Some(note(question, q));
    }
    let before = q.checked_sub(1).and_then(|before| session.question(before));
    let is_new = before.is_none_or(|before| before.stem != question.stem);
    let stem = question.stem.as_ref().filter(|_| is_new);
    Some(html! {
        <>
            { for stem.map(|stem| html! { <p class="stem" aria-hidden="true">{ stem }</p> }) }
            { asked(view, q, question) }
        </>
    })
}

/// How many choices question `q` may have.
pub fn most(session: &Session, q: usize) -> usize {
    session
        .question(q)
        .map_or(0, |question| usize::from(question.kind.most()))
}

fn note(question: &Question, q: usize) -> Html {
    html! {
        <div class="note" key={q}>
            <p>{ &question.label }</p>
            { for question.hint.iter().map(|hint| html! { <p class="hint">{ hint }</p> }) }
        </div>
    }
}

fn asked(view: &View, q: usize, question: &Question) -> Html {
    let (hint, full) = (format!("q{q}-hint"), format!("q{q}-full"));
    // Short choices stand beside each other.
    let even = matches!(
        question.appearance,
        Some(Appearance::Likert | Appearance::Compact)
    );
    let skipped = view.state.session().answer(q) == Some(&Answer::Skipped);
    let notice = view
        .state
        .notice()
        .filter(|(notice, _)| *notice == Notice::TooMany(q));
    html! {
        <fieldset key={q} class={classes!("question", question.stem.is_some().then_some("row"), even.then_some("even"), skipped.then_some("skipped"))} aria-describedby={format!("{hint} {full}")}>
            <legend id={format!("q{q}-legend")}>
                { for question.stem.iter().map(|stem| html! { <span class="ears">{ stem }{ " " }</span> }) }
                { &question.label }
            </legend>
            <div class="hint" id={hint}>{ hints(view, question) }</div>
            { choices::choices(view, q, question) }
            <p class="full" id={full}>{ for notice.map(|(notice, _)| view.told(notice)) }</p>
            { way_past(view, q, skipped) }
        </fieldset>
    }
}

fn hints(view: &View, question: &Question) -> Html {
    let words = &view.text.words;
    let at_most = |max: u16| words.fill(Word::AtMost, &[("max", usize::from(max))]);
    let how = match &question.kind {
        Kind::SelectMultiple { max: Some(max), .. } => Some(html! { <p>{ at_most(*max) }</p> }),
        Kind::SelectMultiple { max: None, .. } => Some(html! { <p>{ view.word(Word::Many) }</p> }),
        Kind::Rank { max, .. } => {
            let most = max.map_or(String::new(), at_most);
            Some(html! { <p>{ view.word(Word::Rank) }{ " " }{ most }</p> })
        }
        Kind::Text => {
            let line = words.fill(Word::Write, &[("max", LONGEST)]);
            Some(html! { <p>{ line }</p> })
        }
        // The ends of a scale stand below it for the eyes.
        Kind::Scale { points, low, high } => {
            Some(html! { <p class="ears">{ format!("1: {low}. {points}: {high}.") }</p> })
        }
        Kind::SelectOne { .. } | Kind::Note => None,
    };
    let own = question.hint.iter().map(|hint| html! { <p>{ hint }</p> });
    own.chain(how).collect()
}

/// One button, so that the focus stays on it when it turns from *skip* into *undo*.
fn way_past(view: &View, q: usize, skipped: bool) -> Html {
    let (word, action) = if skipped {
        (Word::Undo, Action::Undo(q))
    } else {
        (Word::Skip, Action::Skip(q))
    };
    html! {
        <div class="past">
            <span>if skipped { { view.word(Word::Skipped) } }</span>
            { view.button("quiet", word, action) }
        </div>
    }
}
