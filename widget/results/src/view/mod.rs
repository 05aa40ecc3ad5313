//! The view of the results page: three steps, one below the other. The second and the third need a key.

mod answers;
mod beside;
mod camera;
mod key;
mod lost;
mod result;
mod sheet;
mod sources;

use medskick_widget::{released::words::Word as Released, tag, view::markup};
use yew::prelude::*;

use super::{
    app::Props,
    state::{Notice, Place, State},
    talk::Why,
    words::Word,
};
use medskick_survey::{release::Refusal, sealed::protect::SHORTEST};

/// The names of the form fields.
pub struct Field;

impl Field {
    pub const NEW: (&'static str, &'static str) = ("new", "new-again");
    pub const COPY: (&'static str, &'static str) = ("copy", "copy-again");
    pub const OPEN: &'static str = "open";
    pub const KEY_FILE: &'static str = "key-file";
    pub const RECOVER: &'static str = "recover";
    pub const SURVEY: &'static str = "survey";
    pub const PRESENT: &'static str = "present";
    pub const FILES: &'static str = "files";
    pub const PASTE: &'static str = "paste";
    pub const HISTORY_FILE: &'static str = "history-file";
    pub const EARLIER_FILE: &'static str = "earlier-file";
    pub const EARLIER_NAME: &'static str = "earlier-name";
    pub const WHO: &'static str = "who";
    pub const WHEN: &'static str = "when";
    pub const BY: &'static str = "by";
    pub const REASON: &'static str = "reason";
}

/// The actions of the page, which a control names in `data-does`.
pub mod does {
    /// The form that makes a key.
    pub const MAKE: &str = "key-make";
    /// The form that opens a key.
    pub const OPEN: &str = "key-open";
    /// The form that reads a recovery sheet.
    pub const RECOVER: &str = "key-recover";
    /// The form that saves a copy of the key for a deputy.
    pub const COPY: &str = "key-copy";
    /// Shows the recovery sheet.
    pub const SHEET: &str = "sheet";
    /// Shows the poster.
    pub const POSTER: &str = "poster";
    /// Hides the recovery sheet or the poster.
    pub const PUT_AWAY: &str = "sheet-hide";
    /// Prints the page.
    pub const PRINT: &str = "print";
    /// Copies the link that is the button's `value`.
    pub const LINK: &str = "link";
    /// The form that adds pasted text.
    pub const ADD: &str = "add";
    /// Opens the camera.
    pub const CAMERA: &str = "camera";
    /// Closes the camera.
    pub const NO_CAMERA: &str = "camera-off";
    /// The form that loads an earlier result.
    pub const COMPARE: &str = "compare";
    /// Saves the sealed responses.
    pub const RECEIVED: &str = "received";
    /// Saves the sealed responses that are in no file, without the aggregator.
    pub const RESCUE: &str = "rescue";
    /// The form that loads a history.
    pub const HISTORY: &str = "history";
    /// The form that releases the result.
    pub const RELEASE: &str = "release";
    /// Saves all files except rows, for the program that is the button's `value`.
    pub const PACKAGE: &str = "package";
    /// As [`PACKAGE`], with rows.
    pub const ROWS: &str = "package-rows";
    /// The `value` of a button that saves for Excel.
    pub const EXCEL: &str = "excel";
    /// The `value` of a button that saves for statistics programs.
    pub const STATISTICS: &str = "statistics";
}

/// The input of every part of the view.
pub struct View<'a> {
    /// The state to draw.
    pub state: &'a State,
    /// The messages and surveys.
    pub props: &'a Props,
    /// The number of people who could answer, if the user has entered it.
    pub present: Option<usize>,
}

impl View<'_> {
    fn said(&self, word: Word) -> &str {
        self.props.own.get(word)
    }

    fn word(&self, word: Word) -> Html {
        markup::fresh(self.said(word))
    }

    fn fill(&self, word: Word, values: &[(&str, usize)]) -> String {
        self.props.own.fill(word, values)
    }

    fn released(&self, word: Released) -> Html {
        markup::fresh(self.props.released.get(word))
    }

    fn paragraph(&self, word: Word) -> Html {
        tag!("p"; self.word(word)).into()
    }

    fn button(&self, class: &'static str, word: Word, does: &'static str) -> Html {
        tag!("button", "type" = "button", "class" = class, "data-does" = does; self.word(word))
            .into()
    }

    /// Draws the submit button of a form. It is disabled while a request runs.
    fn send(&self, class: &'static str, word: Word) -> Html {
        let waits = self.state.waiting().is_some();
        tag!("button", "class" = class, "disabled" = waits; self.word(word)).into()
    }

    /// Draws a field with its label.
    fn field(&self, label: Word, name: &'static str, kind: &'static str) -> Html {
        tag!("label", "class" = "field";
            tag!("span"; self.word(label)),
            tag!("input", "name" = name, "type" = kind, "autocomplete" = "off", "spellcheck" = "false"),
        )
        .into()
    }

    /// Draws a passphrase field, or two fields for a new passphrase.
    fn passphrase(&self, names: &[&'static str]) -> Html {
        let words = [Word::Passphrase, Word::PassphraseAgain].into_iter();
        words
            .zip(names)
            .map(|(word, name)| self.field(word, name, "password"))
            .collect()
    }

    /// Draws a form that is folded below its title.
    fn folded(&self, title: Word, does: &'static str, inner: Html) -> Html {
        tag!("details";
            tag!("summary"; self.word(title)),
            tag!("form", "class" = "stack", "autocomplete" = "off", "data-does" = does; inner),
        )
        .into()
    }

    /// Draws the announcement of a section in a live region.
    fn told(&self, place: Place) -> Html {
        let line = match (self.state.waiting(), self.state.notice(place)) {
            (Some(waiting), _) if waiting == place => {
                Some(tag!("p"; self.word(Word::Working)).into())
            }
            (_, Some((notice, told))) => {
                let mut line = tag!("p"; markup::fresh(&self.notice(notice)));
                line.key = Some(told.into());
                Some(Html::from(line))
            }
            _ => None,
        };
        tag!("div", "class" = "told", "role" = "status"; line.unwrap_or_default()).into()
    }

    fn notice(&self, notice: &Notice) -> String {
        let said = |word: Word| self.said(word).to_owned();
        match notice {
            Notice::Saved(name) => self.said(Word::FileSavedAs).replace("{name}", name),
            Notice::NotSaved => self.props.released.get(Released::NotSaved).to_owned(),
            Notice::Copied(true) => said(Word::Copied),
            Notice::Copied(false) => said(Word::NotCopied),
            Notice::Wrong(why) => self.why(*why),
            Notice::Differ => said(Word::Differ),
            Notice::NoFile => said(Word::NoFile),
            Notice::Unreadable => said(Word::OddGone),
            Notice::Compared => said(Word::Compared),
            Notice::NoSummary(lines) => self.no_summary(lines),
            Notice::Remembered => said(Word::Remembered),
            Notice::Refused(why) => self.refused(*why),
            Notice::NoReason => self.props.released.get(Released::NoReason).to_owned(),
        }
    }

    fn no_summary(&self, lines: &[usize]) -> String {
        let why = self.said(Word::WhyNoSummary);
        match lines {
            [1] | [] => why.to_owned(),
            lines => {
                let lines: Vec<String> = lines.iter().take(12).map(usize::to_string).collect();
                let place = self.said(Word::Lines).replace("{lines}", &lines.join(", "));
                format!("{why} {place}.")
            }
        }
    }

    fn why(&self, why: Why) -> String {
        let word = match why {
            Why::Short => return self.fill(Word::WhyShort, &[("least", SHORTEST)]),
            Why::NoRandomness => Word::WhyRandomness,
            Why::NotAKey => Word::WhyNotAKey,
            Why::Version => Word::WhyVersion,
            Why::Passphrase => Word::WhyPassphrase,
            Why::Sheet => Word::WhySheet,
            Why::NoHistory => Word::WhyNoHistory,
            Why::OtherSurvey => Word::WhyOtherSurvey,
        };
        self.said(word).to_owned()
    }

    fn refused(&self, why: Refusal) -> String {
        let least = |least: u32| [("least", usize::try_from(least).unwrap_or(usize::MAX))];
        match why {
            Refusal::TooFew(few) => self.fill(Word::RefusedFew, &least(few)),
            Refusal::TooClose(close) => self.fill(Word::RefusedClose, &least(close)),
            Refusal::OtherBreakdown => self.said(Word::RefusedBreakdown).to_owned(),
            _ => self.said(Word::Refused).to_owned(),
        }
    }
}

/// Draws the whole page.
pub fn page(view: &View) -> Html {
    let mut steps = match view.state.key() {
        _ if view.state.is_broken() => Vec::new(),
        None => vec![key::without(view)],
        Some(open) => vec![
            key::with(view, open),
            answers::answers(view),
            result::result(view),
        ],
    };
    steps.extend(lost::lost(view));
    tag!("div", "class" = "screen"; steps.into_iter().collect::<Html>()).into()
}

/// Draws a step with its heading.
fn step(view: &View, title: Word, inner: Html) -> Html {
    let mut step = tag!("section", "class" = "part"; tag!("h2"; view.word(title)), inner);
    // With a key, the first step is a new element.
    step.key = Some(format!("{}{}", view.said(title), view.state.key().is_some()).into());
    step.into()
}
