//! The bar at the top of the screen: help, stop, and progress.

use yew::prelude::*;

use super::{View, help, markup::tag};
use crate::{does, state::Screen, words::Word};

/// Draws the bar on every screen before the end. The last screens contain the help contacts themselves.
pub fn bar(view: &View) -> Html {
    let asking = view.state.screen() == Screen::Questions;
    if !asking && view.state.screen() != Screen::Assent {
        return Html::default();
    }
    let open = view.state.help();
    let expanded = if open { "true" } else { "false" };
    let help = tag!("button", "type" = "button", "class" = "quiet", "aria-expanded" = expanded, "data-does" = does::HELP;
        view.word(Word::Help));
    let stop = asking.then(|| view.button("quiet", Word::Stop, does::LEAVE));
    let progress = asking.then(|| progress(view));
    // A screen that the build renders contains the closed panel, which the element's script can open.
    let panel = (open || view.first).then(|| help::panel(view, !open));
    tag!("div", "class" = "bar";
        tag!("div", "class" = "bar-row"; help, stop.unwrap_or_default()),
        progress.unwrap_or_default(),
        panel.unwrap_or_default(),
    )
    .into()
}

fn progress(view: &View) -> Html {
    let (current, total) = view.state.session().progress();
    tag!(
        "progress",
        "aria-label" = view.count(),
        "value" = current.to_string(),
        "max" = total.to_string()
    )
    .into()
}
