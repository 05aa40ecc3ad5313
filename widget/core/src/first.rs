//! The first screens as HTML, rendered at build time by the component that the browser runs.
//!
//! A page shows them while the module loads. The element's script then repeats the respondent's input in the component.

use std::rc::Rc;

use medskick_survey::bundle::Bundle;
use yew::{Callback, LocalServerRenderer};

use crate::{
    app::{App, Props},
    ending::Saving,
    state::Screen,
    text::Text,
    words::Words,
};

/// The screens that a page shows before the module is loaded.
#[derive(Debug, PartialEq, Eq)]
pub struct First {
    /// The assent screen: who asks, and what happens to the answers.
    pub assent: String,
    /// The first page of questions. `None` if it shuffles choices, which only the browser does, or if the survey has no page.
    pub questions: Option<String>,
}

/// Renders both screens of a survey in one language. The future never waits, so any executor can run it.
pub async fn screens(bundle: &Bundle) -> First {
    let survey = Rc::new(bundle.survey.clone());
    let text = Rc::new(Text {
        lang: bundle.lang.clone(),
        dir: bundle.dir.clone(),
        words: Words::new(|id| bundle.ui.get(id).cloned()),
        help: bundle.help.clone(),
        pictures: bundle.pictures.clone(),
    });
    let screen = |first| {
        let props = Props {
            survey: survey.clone(),
            text: text.clone(),
            closed: Callback::noop(),
            first: Some(first),
            every: None,
            ending: Saving,
        };
        LocalServerRenderer::<App<Saving>>::with_props(props)
            .hydratable(false)
            .render()
    };
    let shuffles = survey.pages.first().is_none_or(|page| {
        let mut questions = page.questions.iter();
        questions.any(|question| question.shuffle)
    });
    First {
        assent: screen(Screen::Assent).await,
        questions: match shuffles {
            true => None,
            false => Some(screen(Screen::Questions).await),
        },
    }
}
