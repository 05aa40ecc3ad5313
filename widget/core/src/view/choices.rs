//! The options of a question: native radio buttons and checkboxes in large labels.

use medskick_survey::{
    compiled::{Appearance, Kind, Question},
    session::Answer,
};
use yew::prelude::*;

use super::{
    View,
    drawing::{face, picture},
    markup::{self, tag},
    text,
};
use crate::{does, words::Word};

/// Draws all options, and for a sensitive question the option to decline.
pub fn choices(view: &View, q: usize, question: &Question) -> Html {
    let group = Group { view, q, question };
    let options = match &question.kind {
        Kind::Scale { points, low, high } => group.scale(*points, low, high),
        Kind::Text => text::field(view, q),
        kind => {
            let option = |option: u16| {
                let choice = kind.choices().get(usize::from(option))?;
                let drawing = picture(view, choice.picture.as_deref());
                Some(group.option("choice", option, drawing, &choice.label))
            };
            let options = view.state.session().options(q);
            let options = options.into_iter().filter_map(option).collect::<Html>();
            tag!("div", "class" = "choices"; options).into()
        }
    };
    let decline = question.sensitive.then(|| group.decline());
    std::iter::once(options).chain(decline).collect()
}

/// The inputs of one question share its name and their type.
struct Group<'a> {
    view: &'a View<'a>,
    q: usize,
    question: &'a Question,
}

impl Group<'_> {
    fn option(&self, class: &'static str, option: u16, drawing: Html, label: &str) -> Html {
        let place = match self.view.state.session().answer(self.q) {
            Some(Answer::Chosen(chosen)) => chosen.iter().position(|one| *one == option),
            _ => None,
        };
        // In a ranking, each chosen option shows its rank.
        let ranks = matches!(self.question.kind, Kind::Rank { .. });
        let any = self.view.all.then_some(0);
        let badge = place.or(any).filter(|_| ranks).map(|place| {
            let place = (place + 1).to_string();
            let mut badge = tag!("b", "class" = "place"; markup::text(&place));
            badge.key = Some(place.into()); // a changed text needs a new element, as in `markup::fresh`
            Html::from(badge)
        });
        let said = [
            drawing,
            tag!("span"; markup::text(label)).into(),
            badge.unwrap_or_default(),
        ];
        self.input(
            class,
            place.is_some(),
            option.to_string(),
            said.into_iter().collect(),
        )
    }

    fn decline(&self) -> Html {
        let on = self.view.state.session().answer(self.q) == Some(&Answer::Declined);
        let said = tag!("span"; self.view.word(Word::Decline));
        self.input("choice apart", on, does::DECLINE.to_owned(), said.into())
    }

    fn scale(&self, points: u16, low: &str, high: &str) -> Html {
        let smiles = self.question.appearance == Some(Appearance::Smileys);
        let step = |step: u16| {
            let drawing = if smiles {
                face(step, points)
            } else {
                Html::default()
            };
            self.option("step", step, drawing, &(step + 1).to_string())
        };
        tag!("div", "class" = "scale";
            tag!("div", "class" = "steps"; (0..points).map(step).collect::<Html>()),
            tag!("div", "class" = "ends", "aria-hidden" = "true";
                tag!("span"; markup::text(low)),
                tag!("span"; markup::text(high)),
            ),
        )
        .into()
    }

    fn input(&self, class: &'static str, on: bool, value: String, said: Html) -> Html {
        let kind = match self.question.kind {
            Kind::SelectOne { .. } | Kind::Scale { .. } => "radio",
            _ => "checkbox",
        };
        let mut input = tag!(
            "input",
            "type" = kind,
            "name" = format!("q{}", self.q),
            "value" = value,
            "autocomplete" = "off"
        );
        input.set_checked(on);
        let class = if on {
            format!("{class} on")
        } else {
            class.to_owned()
        };
        tag!("label", "class" = class; input, said).into()
    }
}
