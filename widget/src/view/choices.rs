//! The options of a question: native radio buttons and checkboxes in large labels.

use medskick_survey::{
    compiled::{Kind, Question},
    session::Answer,
};
use yew::prelude::*;

use super::View;
use crate::{state::Action, words::Word};

/// All options, and for a sensitive question the one of not answering.
pub fn choices(view: &View, q: usize, question: &Question) -> Html {
    let group = Group {
        view,
        q,
        kind: input_type(&question.kind),
    };
    html! {
        <>
            { match &question.kind {
                Kind::SelectOne { choices } | Kind::SelectMultiple { choices, .. } => html! {
                    <div class="choices">
                        { for (0..).zip(choices).map(|(option, choice)| group.option("choice", option, &choice.label)) }
                    </div>
                },
                Kind::Scale { points, low, high } => group.scale(*points, low, high),
                Kind::Note => html! {},
            } }
            if question.sensitive { { group.decline() } }
        </>
    }
}

fn input_type(kind: &Kind) -> &'static str {
    match kind {
        Kind::SelectMultiple { .. } => "checkbox",
        _ => "radio",
    }
}

/// The inputs of one question share its name and their type.
struct Group<'a> {
    view: &'a View<'a>,
    q: usize,
    kind: &'static str,
}

impl Group<'_> {
    fn option(&self, class: &'static str, option: u16, label: &str) -> Html {
        let on = matches!(self.view.state.session().answer(self.q), Some(Answer::Chosen(chosen)) if chosen.contains(&option));
        self.input(class, on, label, Action::Choose(self.q, option))
    }

    fn decline(&self) -> Html {
        let on = self.view.state.session().answer(self.q) == Some(&Answer::Declined);
        self.input(
            "choice apart",
            on,
            self.view.word(Word::Decline),
            Action::Decline(self.q),
        )
    }

    fn scale(&self, points: u16, low: &str, high: &str) -> Html {
        html! {
            <div class="scale">
                <div class="steps">
                    { for (0..points).map(|step| self.option("step", step, &(step + 1).to_string())) }
                </div>
                <div class="ends" aria-hidden="true"><span>{ low }</span><span>{ high }</span></div>
            </div>
        }
    }

    fn input(&self, class: &'static str, on: bool, label: &str, action: Action) -> Html {
        html! {
            <label class={classes!(class, on.then_some("on"))}>
                <input type={self.kind} name={format!("q{}", self.q)} autocomplete="off" checked={on} onchange={self.view.on::<Event>(action)} />
                <span>{ label }</span>
            </label>
        }
    }
}
