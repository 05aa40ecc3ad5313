//! The help contacts, the same whatever was answered.

use medskick_survey::bundle::Help;
use yew::prelude::*;

use super::View;
use crate::{app::Msg, state::Action, words::Word};

/// The contacts over a screen, until they are closed.
pub fn panel(view: &View) -> Html {
    let close_on_escape = view.link.batch_callback(|event: KeyboardEvent| {
        (event.key() == "Escape").then_some(Msg::Do(Action::Help(false)))
    });
    html! {
        <section class="panel" aria-labelledby="help" onkeydown={close_on_escape}>
            { contacts(view, "h2") }
            { view.button("quiet", Word::HelpClose, Action::Help(false)) }
        </section>
    }
}

/// The contacts with their heading, which is at the given level (`h2`, `h3`).
pub fn contacts(view: &View, level: &'static str) -> Html {
    html! {
        <>
            <@{level} id="help" tabindex="-1" ref={view.places.help.clone()}>{ view.word(Word::HelpTitle) }</@>
            <p>{ view.word(Word::HelpText) }</p>
            <ul class="contacts">{ for view.text.help.iter().map(|help| contact(view, help)) }</ul>
        </>
    }
}

fn contact(view: &View, help: &Help) -> Html {
    let number = match &help.href {
        // A new tab, since leaving the page deletes the answers.
        Some(href) if href.starts_with("http") => html! {
            <a dir="auto" href={href.clone()} target="_blank" rel="noopener noreferrer">{ &help.contact }</a>
        },
        Some(href) => html! { <a dir="ltr" href={href.clone()}>{ &help.contact }</a> },
        None => html! { <span>{ &help.contact }</span> },
    };
    html! {
        <li>
            <p class="contact"><strong>{ &help.name }</strong>{ " " }{ number }</p>
            <p>{ &help.what }</p>
            <dl class="small">
                <div><dt>{ view.word(Word::HelpHours) }</dt>{ " " }<dd>{ &help.hours }</dd></div>
                <div><dt>{ view.word(Word::HelpAnonymous) }</dt>{ " " }<dd>{ &help.anonymous }</dd></div>
            </dl>
        </li>
    }
}
