//! The options of a question: native radio buttons and checkboxes in large labels.

use medskick_survey::{
    compiled::{Kind, Question},
    session::Answer,
};
use yew::prelude::*;

use super::{View, text};
use crate::{state::Action, words::Word};

/// All options, and for a sensitive question the one of not answering.
pub fn choices(view: &View, q: usize, question: &Question) -> Html {
    let group = Group {
        view,
        q,
        kind: input_type(&question.kind),
        ranks: matches!(question.kind, Kind::Rank { .. }),
    };
    html! {
        <>
            { match &question.kind {
                Kind::Scale { points, low, high } => group.scale(*points, low, high),
                Kind::Text => text::field(view, q),
                kind => html! {
                    <div class="choices">
                        { for view.state.session().options(q).into_iter().filter_map(|option| {
                            let choice = kind.choices().get(usize::from(option))?;
                            Some(group.option("choice", option, &choice.label))
                        }) }
                    </div>
                },
            } }
            if question.sensitive { { group.decline() } }
        </>
    }
}

fn input_type(kind: &Kind) -> &'static str {
    match kind {
        Kind::SelectOne { .. } | Kind::Scale { .. } => "radio",
        _ => "checkbox",
    }
}

/// The inputs of one question share its name and their type.
struct Group<'a> {
    view: &'a View<'a>,
    q: usize,
    kind: &'static str,
    /// Whether the order of choosing counts.
    ranks: bool,
}

impl Group<'_> {
    fn option(&self, class: &'static str, option: u16, label: &str) -> Html {
        let place = match self.view.state.session().answer(self.q) {
            Some(Answer::Chosen(chosen)) => chosen.iter().position(|one| *one == option),
            _ => None,
        };
        let badge = place.filter(|_| self.ranks).map(|place| place + 1);
        self.input(
            class,
            place.is_some(),
            label,
            Action::Choose(self.q, option),
            badge,
        )
    }

    fn decline(&self) -> Html {
        let on = self.view.state.session().answer(self.q) == Some(&Answer::Declined);
        self.input(
            "choice apart",
            on,
            self.view.word(Word::Decline),
            Action::Decline(self.q),
            None,
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

    fn input(
        &self,
        class: &'static str,
        on: bool,
        label: &str,
        action: Action,
        badge: Option<usize>,
    ) -> Html {
        html! {
            <label class={classes!(class, on.then_some("on"))}>
                <input type={self.kind} name={format!("q{}", self.q)} autocomplete="off" checked={on} onchange={self.view.on::<Event>(action)} />
                <span>{ label }</span>
                { for badge.map(|place| html! { <b class="place">{ place }</b> }) }
            </label>
        }
    }
}
