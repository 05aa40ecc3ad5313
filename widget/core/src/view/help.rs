//! The help contacts. They do not depend on the answers.

use medskick_survey::bundle::Help;
use yew::prelude::*;

use super::{
    View,
    markup::{tag, text},
};
use crate::{does, text::Text, words::Word};

/// Draws the contacts as a panel above a screen.
pub fn panel(view: &View, hidden: bool) -> Html {
    tag!("section", "class" = "panel", "aria-labelledby" = "help", "hidden" = hidden;
        tag!("h2", "id" = "help", "tabindex" = "-1"; view.word(Word::HelpTitle)),
        contacts(view.text),
        view.button("quiet", Word::HelpClose, does::HELP),
    )
    .into()
}

/// Draws the contacts for the end of a last screen.
pub fn part(words: &Text) -> Html {
    let title = text(words.words.get(Word::HelpTitle));
    tag!("section", "class" = "part"; tag!("h3"; title), contacts(words)).into()
}

fn contacts(words: &Text) -> Html {
    let list = words.help.iter().map(|help| contact(words, help));
    [
        tag!("p"; text(words.words.get(Word::HelpText))),
        tag!("ul", "class" = "contacts"; list.collect::<Html>()),
    ]
    .into_iter()
    .collect()
}

fn contact(words: &Text, help: &Help) -> Html {
    let fact = |word: Word, said: &str| tag!("div"; tag!("dt"; text(words.words.get(word))), text(" "), tag!("dd"; text(said)));
    tag!("li";
        tag!("p", "class" = "contact"; tag!("strong"; text(&help.name)), text(" "), number(help)),
        tag!("p"; text(&help.what)),
        tag!("dl", "class" = "small";
            fact(Word::HelpHours, &help.hours),
            fact(Word::HelpAnonymous, &help.anonymous),
        ),
    )
    .into()
}

fn number(help: &Help) -> Html {
    let Some(href) = &help.href else {
        return tag!("span"; text(&help.contact)).into();
    };
    let dir = match href.starts_with("http") {
        true => "auto",
        false => "ltr",
    };
    // Open every contact in a new tab: leaving this page deletes the answers, and some browsers open even a telephone number as
    // a page.
    tag!("a", "dir" = dir, "href" = href.clone(), "target" = "_blank", "rel" = "noopener noreferrer";
        text(&help.contact))
    .into()
}
