//! Sheets that are printed on their own: the recovery sheet, and a poster for where people answer. One of them is shown at a
//! time.

use medskick_widget::{
    code, tag,
    view::markup::{fresh, text},
};
use yew::prelude::*;

use super::{
    super::{
        state::{Key, Sheet},
        words::Word,
    },
    View, does, key,
};

/// Draws the recovery sheet, with the secret key.
pub fn recovery(view: &View, key: &Key) -> Html {
    let shown = match view.state.sheet() {
        Some(Sheet::Recovery(secret)) => Some(secret_sheet(view, key, secret)),
        _ => None,
    };
    folded(
        view,
        [Word::SheetTitle, Word::SheetText, Word::SheetShow],
        does::SHEET,
        shown,
    )
}

/// Draws the poster: the QR code of the link for phones, the six words, and what to do.
pub fn poster(view: &View, key: &Key) -> Html {
    let shown = (view.state.sheet() == Some(&Sheet::Poster)).then(|| poster_sheet(view, key));
    folded(
        view,
        [Word::PosterTitle, Word::PosterText, Word::PosterShow],
        does::POSTER,
        shown,
    )
}

/// Draws a sheet, folded below its title, with instructions and buttons.
fn folded(view: &View, words: [Word; 3], show: &'static str, sheet: Option<Html>) -> Html {
    let [title, about, shows] = words;
    let buttons = match sheet {
        Some(_) => [
            view.button("first", Word::Print, does::PRINT),
            view.button("second", Word::SheetHide, does::PUT_AWAY),
        ],
        None => [view.button("second", shows, show), Html::default()],
    };
    tag!("details", "open" = sheet.is_some();
        tag!("summary"; view.word(title)),
        view.paragraph(about),
        sheet.unwrap_or_default(),
        tag!("div", "class" = "ways"; buttons.into_iter().collect::<Html>()),
    )
    .into()
}

fn secret_sheet(view: &View, key: &Key, secret: &str) -> Html {
    let groups: Vec<String> = secret
        .as_bytes()
        .chunks(4)
        .map(|four| String::from_utf8_lossy(four).into_owned())
        .collect();
    tag!("div", "class" = "sheet";
        six_words(view, key, Word::KeyWords),
        tag!("p"; view.word(Word::SheetLine)),
        tag!("p", "class" = "secret", "lang" = "zxx", "dir" = "ltr"; fresh(&groups.join(" "))),
        tag!("p"; view.word(Word::KeyLost)),
    )
    .into()
}

fn poster_sheet(view: &View, key: &Key) -> Html {
    let survey = view.props.surveys.get(view.state.survey());
    let title = survey.map_or("", |survey| survey.title.as_str());
    let link = key::address(view, key, key::SEAL);
    let code = code::of(&link).map(|code| code.drawing(view.said(Word::PosterCode)));
    tag!("div", "class" = "sheet poster";
        tag!("h3"; fresh(title)),
        tag!("p", "class" = "lead"; view.word(Word::PosterLine)),
        code.unwrap_or_default(),
        tag!("p", "class" = "link", "dir" = "ltr"; fresh(&link)),
        six_words(view, key, Word::PosterWords),
    )
    .into()
}

fn six_words(view: &View, key: &Key, said: Word) -> Html {
    tag!("p", "class" = "key"; view.word(said), text(" "), tag!("b", "lang" = "zxx", "dir" = "ltr"; fresh(&key.words))).into()
}
