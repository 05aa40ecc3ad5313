//! Line drawings: faces for a scale, and the pictures of the survey. Each has a text next to it.

use yew::prelude::*;

use super::{View, markup::tag};

/// Outline of a face without its mouth: a circle and two eyes, in a square of 24 units.
const HEAD: &str = "M12 2.5a9.5 9.5 0 1 0 0 19a9.5 9.5 0 1 0 0-19M8.7 9.3v.6M15.3 9.3v.6";
/// Mouths from sad to happy.
const MOUTHS: [&str; 5] = [
    "M7.6 17q4.4-4.6 8.8 0",
    "M8 16.6q4-2 8 0",
    "M8 15.8h8",
    "M8 15.2q4 2.2 8 0",
    "M7.6 14.4q4.4 5 8.8 0",
];

/// Draws the face of a step, from 0 (sad) to `points` − 1 (happy).
pub fn face(step: u16, points: u16) -> Html {
    let last = usize::from(points.saturating_sub(1)).max(1);
    let mouth = usize::from(step) * (MOUTHS.len() - 1) / last;
    match MOUTHS.get(mouth) {
        Some(mouth) => drawing("face", format!("{HEAD}{mouth}")),
        None => Html::default(),
    }
}

/// Draws the picture `name`, or nothing if the survey has none of that name.
pub fn picture(view: &View, name: Option<&str>) -> Html {
    let drawn = name.and_then(|name| view.text.picture(name));
    drawn.map_or_else(Html::default, |lines| drawing("drawing", lines.to_owned()))
}

fn drawing(class: &'static str, lines: String) -> Html {
    tag!("svg", "class" = class, "viewBox" = "0 0 24 24", "aria-hidden" = "true"; tag!("path", "d" = lines)).into()
}
