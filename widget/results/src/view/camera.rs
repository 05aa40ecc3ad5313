//! Codes are read with the camera. Next to its small picture is the number of codes, and never an answer.

use medskick_widget::{tag, view::markup::fresh};
use yew::prelude::*;

use super::{
    super::{
        state::{Eye, Seen},
        words::Word,
    },
    View, answers, does,
};
use crate::browser::camera::Trouble;

/// Draws the camera's button or picture, and its announcements.
pub fn camera(view: &View) -> Html {
    let eye = view.state.scan().eye;
    let looks = match eye {
        Eye::Asked | Eye::Open => looks(view),
        _ => view.button("second", Word::Camera, does::CAMERA),
    };
    tag!("div", "class" = "stack camera"; looks, said(view)).into()
}

fn looks(view: &View) -> Html {
    // The picture is only for aiming, so it is hidden from screen readers.
    Html::from_iter([
        tag!(
            "video",
            "muted" = true,
            "playsinline" = true,
            "aria-hidden" = "true"
        )
        .into(),
        tag!("p", "class" = "small"; view.word(Word::CameraText)).into(),
        view.button("second", Word::CameraStop, does::NO_CAMERA),
    ])
}

/// Draws the number of codes and the last announcement.
fn said(view: &View) -> Html {
    let scan = view.state.scan();
    let numbers = [("new", scan.new), ("again", scan.again)];
    let count = (scan.new + scan.again > 0).then(|| view.fill(Word::CameraCount, &numbers));
    let last = match (scan.last, scan.eye) {
        (Some(Seen::New), _) => Some(Word::CameraNew),
        (Some(Seen::Again), _) => Some(Word::CameraAgain),
        (Some(Seen::Unread(why)), _) => Some(answers::word(why)),
        (None, Eye::Asked) => Some(Word::CameraAsked),
        (None, Eye::Hidden) => Some(Word::CameraHidden),
        (None, Eye::Trouble(trouble)) => Some(trouble_word(trouble)),
        (None, Eye::Open | Eye::Closed) => None,
    };
    let last = last.map(|word| {
        let mut line = tag!("p"; view.word(word));
        // A new element, so that a screen reader also announces a repetition.
        line.key = Some(scan.told.into());
        Html::from(line)
    });
    let count = count.map(|count| Html::from(tag!("p", "class" = "number"; fresh(&count))));
    tag!("div", "class" = "told", "role" = "status"; count.unwrap_or_default(), last.unwrap_or_default())
        .into()
}

fn trouble_word(trouble: Trouble) -> Word {
    match trouble {
        Trouble::Denied => Word::CameraDenied,
        Trouble::NoCamera => Word::CameraNone,
        Trouble::Taken => Word::CameraTaken,
        Trouble::Unsafe => Word::CameraUnsafe,
    }
}
