//! What the browser gets in one file: a survey, the widget's own words and the help contacts, in one language.
//!
//! All in one, because a school's filter may stop a later request by a word in it, and because after the
//! widget is ready it makes no request at all.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::compiled::Survey;

/// One JSON file per survey and language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bundle {
    /// The BCP 47 tag for the `lang` attribute.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// The widget's words by message id (`translations/<lang>/widget.ftl`); `{name}` marks what is filled in.
    pub ui: BTreeMap<String, String>,
    /// The help contacts, the same whatever was answered.
    pub help: Vec<Help>,
    /// The drawings that the survey names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pictures: Vec<Picture>,
    /// The survey.
    pub survey: Survey,
}

/// A drawing in lines.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Picture {
    /// What surveys call it.
    pub name: String,
    /// The data of an SVG path in a square of 24.
    pub path: String,
}

/// One help contact, as the widget shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Help {
    /// Who answers.
    pub name: String,
    /// Whom it is for and what for, in one line.
    pub what: String,
    /// What to write or ring, as people read it.
    pub contact: String,
    /// `tel:` or `https:` address of the contact; `None` where there is no single one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
    /// When somebody answers.
    pub hours: String,
    /// Whether one can be anonymous, in one line.
    pub anonymous: String,
}

/// One JSON file per language for the page where sealed answers are opened and put together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Merge {
    /// As in [`Bundle`].
    pub lang: String,
    /// As in [`Bundle`].
    pub dir: String,
    /// Where the campaign's pages in this language are: `https://…/sv`.
    pub base: String,
    /// The words of the page and of results by message id.
    pub ui: BTreeMap<String, String>,
    /// The surveys of the campaign.
    pub surveys: Vec<Numbered>,
}

/// A survey, with the number that is in its addresses.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Numbered {
    /// The number.
    pub number: u32,
    /// The survey.
    pub survey: Survey,
}
