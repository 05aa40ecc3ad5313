//! The file that the browser loads: a survey, the widget's texts and the help contacts, in one language.
//!
//! Everything is in one file for two reasons: a school's filter may block a later request because of a word in it, and the
//! widget makes no request once it is ready.

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
    /// The widget's texts by message id (`translations/<lang>/widget.ftl`); `{name}` marks a value to fill in.
    pub ui: BTreeMap<String, String>,
    /// The help contacts. They do not depend on the answers.
    pub help: Vec<Help>,
    /// The drawings that the survey refers to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pictures: Vec<Picture>,
    /// The survey.
    pub survey: Survey,
}

/// A line drawing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Picture {
    /// The name by which surveys refer to the drawing.
    pub name: String,
    /// The data of an SVG path in a square of 24 × 24 units.
    pub path: String,
}

/// One help contact, as the widget shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Help {
    /// The organisation that answers.
    pub name: String,
    /// Whom the contact is for and what it helps with, in one line.
    pub what: String,
    /// The number or address, as people read it.
    pub contact: String,
    /// `tel:` or `https:` address of the contact; `None` if there is no single one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
    /// The hours in which the contact answers.
    pub hours: String,
    /// Whether callers can stay anonymous, in one line.
    pub anonymous: String,
}

/// One JSON file per language for the results page, where the organisation opens sealed responses and counts them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Merge {
    /// As in [`Bundle`].
    pub lang: String,
    /// As in [`Bundle`].
    pub dir: String,
    /// The base URL of the campaign's pages in this language: `https://…/sv`.
    pub base: String,
    /// The texts of the page and of the results, by message id.
    pub ui: BTreeMap<String, String>,
    /// The surveys of the campaign.
    pub surveys: Vec<Numbered>,
}

/// A survey with its number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Numbered {
    /// The number in the survey's URLs.
    pub number: u32,
    /// The survey.
    pub survey: Survey,
}
