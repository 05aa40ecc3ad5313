//! The help contacts, the same whatever was answered.

use medskick_survey::bundle::Help;
use yew::prelude::*;

use super::{
    View,
    markup::{tag, text},
};
use crate::{does, text::Text, words::Word};

/// The contacts over a screen, until they are closed.
pub fn panel(view: &View, hidden: bool) -> Html {
    tag!("section", "class" = "panel", "aria-labelledby" = "help", "hidden" = hidden;
        tag!("h2", "id" = "help", "tabindex" = "-1"; view.word(Word::HelpTitle)),
        contacts(view.text),
        view.button("quiet", Word::HelpClose, does::HELP),
    )
    .into()
}

/// The contacts at the end of a last screen.
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
    // In a new tab, since leaving this one deletes the answers; a number too, which some browsers open as a page.
    tag!("a", "dir" = dir, "href" = href.clone(), "target" = "_blank", "rel" = "noopener noreferrer";
        text(&help.contact))
    .into()
}
