//! The first step: the user makes or opens a key. Then come its words, a copy, a recovery sheet, and the links that contain it.

use medskick_survey::sealed::protect::SHORTEST;
use medskick_widget::{
    tag,
    view::markup::{fresh, text},
};
use yew::prelude::*;

use super::{
    super::{
        state::{Key, Place},
        words::Word,
    },
    Field, View, does, sheet, step,
};

/// Draws the step without a key.
pub fn without(view: &View) -> Html {
    let least = view.fill(Word::KeyNewText, &[("least", SHORTEST)]);
    let make = Html::from_iter([
        Html::from(tag!("h3"; view.word(Word::KeyNewTitle))),
        tag!("p"; fresh(&least)).into(),
        tag!("form", "class" = "stack", "autocomplete" = "off", "data-does" = does::MAKE;
            view.passphrase(&[Field::NEW.0, Field::NEW.1]),
            view.send("first", Word::KeyMake),
        )
        .into(),
    ]);
    let open = Html::from_iter([
        view.field(Word::KeyFile, Field::KEY_FILE, "file"),
        view.passphrase(&[Field::OPEN]),
        view.send("first", Word::KeyOpen),
    ]);
    let recover = Html::from_iter([
        view.field(Word::RecoverField, Field::RECOVER, "text"),
        view.send("first", Word::Recover),
    ]);
    step(
        view,
        Word::KeyTitle,
        Html::from_iter([
            view.paragraph(Word::Intro),
            make,
            view.told(Place::Key),
            view.folded(Word::KeyOpenTitle, does::OPEN, open),
            view.folded(Word::RecoverTitle, does::RECOVER, recover),
            tag!("p", "class" = "small"; view.word(Word::KeyLost)).into(),
        ]),
    )
}

/// Draws the step with an open key.
pub fn with(view: &View, key: &Key) -> Html {
    let words = tag!("p", "class" = "key"; view.word(Word::KeyWords), text(" "), tag!("b", "lang" = "zxx", "dir" = "ltr"; fresh(&key.words)));
    step(
        view,
        Word::KeyTitle,
        Html::from_iter([
            words.into(),
            tag!("p", "class" = "small"; view.word(Word::KeyWordsText)).into(),
            view.told(Place::Key),
            links(view, key),
            sheet::poster(view, key),
            copy(view),
            sheet::recovery(view, key),
            tag!("p", "class" = "small"; view.word(Word::KeyLost)).into(),
        ]),
    )
}

/// Draws the choice of the survey, and the links for answering it.
fn links(view: &View, key: &Key) -> Html {
    let surveys = view.props.surveys.iter().enumerate().map(|(place, survey)| {
        let chosen = place == view.state.survey();
        Html::from(tag!("option", "value" = place.to_string(), "selected" = chosen; text(&survey.title)))
    });
    let link = |word: Word, page: Page| {
        let link = address(view, key, page);
        let copy = tag!("button", "type" = "button", "class" = "second", "data-does" = does::LINK, "value" = link.clone();
            view.word(Word::CopyLink));
        Html::from(tag!("div";
            tag!("h4"; view.word(word)),
            tag!("p", "class" = "link", "dir" = "ltr"; tag!("a", "href" = link.clone(), "target" = "_blank", "rel" = "noopener noreferrer"; fresh(&link))),
            copy,
        ))
    };
    // While a request runs, its survey has to stay the chosen one.
    let waits = view.state.waiting().is_some();
    Html::from_iter([
        Html::from(tag!("h3"; view.word(Word::LinksTitle))),
        Html::from(tag!("label", "class" = "field";
            tag!("span"; view.word(Word::Survey)),
            tag!("select", "name" = Field::SURVEY, "disabled" = waits, "autocomplete" = "off"; surveys.collect::<Html>()),
        )),
        view.paragraph(Word::LinksText),
        tag!("div", "class" = "ways"; link(Word::LinksPhone, SEAL), link(Word::LinksTablet, TABLET)).into(),
    ])
}

/// A page for answering a survey: the parts of its address before and after the survey's number.
pub type Page = (&'static str, &'static str);

/// The page of the phone element.
pub const SEAL: Page = ("seal", "");
/// The page of the tablet element for sealed responses. A link that has lost its key does not open a survey there.
const TABLET: Page = ("workshop", "sealed/");

/// Returns the link to the survey on a page, with the public key.
pub fn address(view: &View, key: &Key, (page, rest): Page) -> String {
    let bundle = &view.props.bundle;
    let numbered = bundle.surveys.get(view.state.survey());
    let number = numbered.map_or(0, |numbered| numbered.number);
    format!("{}/{page}/{number}/{rest}#{}", bundle.base, key.public)
}

fn copy(view: &View) -> Html {
    let inner = Html::from_iter([
        view.paragraph(Word::CopyText),
        view.passphrase(&[Field::COPY.0, Field::COPY.1]),
        view.send("second", Word::CopySave),
    ]);
    view.folded(Word::CopyTitle, does::COPY, inner)
}
