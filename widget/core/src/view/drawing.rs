//! Drawings in lines: faces for a scale, and the pictures that come with the survey. Words always stand beside them.

use yew::prelude::*;

use super::{View, markup::tag};

/// The lines of one face without its mouth: a circle and two eyes, in a square of 24.
const HEAD: &str = "M12 2.5a9.5 9.5 0 1 0 0 19a9.5 9.5 0 1 0 0-19M8.7 9.3v.6M15.3 9.3v.6";
/// Mouths from sad to happy.
const MOUTHS: [&str; 5] = [
    "M7.6 17q4.4-4.6 8.8 0",
    "M8 16.6q4-2 8 0",
    "M8 15.8h8",
    "M8 15.2q4 2.2 8 0",
    "M7.6 14.4q4.4 5 8.8 0",
];

/// The face of a step, counted from 0, of a scale that goes from sad to happy; nothing where there are too few faces.
pub fn face(step: u16, points: u16) -> Html {
    let last = usize::from(points.saturating_sub(1)).max(1);
    let mouth = usize::from(step) * (MOUTHS.len() - 1) / last;
    match MOUTHS.get(mouth) {
        Some(mouth) => drawing("face", format!("{HEAD}{mouth}")),
        None => Html::default(),
    }
}

/// The picture of that name, if the survey brings it.
pub fn picture(view: &View, name: Option<&str>) -> Html {
    let drawn = name.and_then(|name| view.text.picture(name));
    drawn.map_or_else(Html::default, |lines| drawing("drawing", lines.to_owned()))
}

fn drawing(class: &'static str, lines: String) -> Html {
    tag!("svg", "class" = class, "viewBox" = "0 0 24 24", "aria-hidden" = "true"; tag!("path", "d" = lines)).into()
}
