//! The optional browser features that the widget uses, and the engines that lack them. A test checks the list in each engine.

use anyhow::{Result, ensure};

use super::Engine::{self, WebKit};
use crate::browser::Browser;

/// An optional browser feature.
pub struct Use {
    /// A JavaScript expression that is true if the engine has the feature.
    pub there: &'static str,
    /// How the widget behaves without the feature.
    pub without: &'static str,
    /// The engines that lack the feature.
    pub lacking: &'static [Engine],
}

/// The features that pages of the site use.
pub const USES: [Use; 7] = [
    Use {
        there: "'shadowRootMode' in HTMLTemplateElement.prototype",
        without: "The first screen comes with the widget, and until then there is who asks, why, and the paper version.",
        lacking: &[],
    },
    Use {
        there: "'moveBefore' in Element.prototype",
        without: "A page that moves the element to another place makes it start from the beginning.",
        lacking: &[WebKit],
    },
    Use {
        there: "'trustedTypes' in window",
        without: "No string becomes script all the same: the policy allows no script but the site's files.",
        lacking: &[],
    },
    Use {
        there: "CSS.supports('color', 'color-mix(in srgb, red, blue)')",
        without: "What is chosen has a frame and no tint.",
        lacking: &[],
    },
    Use {
        there: "matchMedia('(scripting: enabled)').matches",
        without: "Without script the first screen is shown, and nothing in it answers; the paper version is below it.",
        lacking: &[],
    },
    Use {
        there: "'ariaBusy' in Element.prototype",
        without: "A button pressed too early does not say that it will do its work.",
        lacking: &[],
    },
    Use {
        there: "Boolean(navigator.locks && indexedDB)",
        without: "Nothing can be kept on the tablet of a group, and the leader is told so.",
        lacking: &[],
    },
];

/// The features that a page opened as a `file:` URL uses.
pub const FROM_A_FILE: [Use; 2] = [
    Use {
        there: "isSecureContext",
        without: "Nothing: all that a file needs is there without.",
        lacking: &[],
    },
    Use {
        there: "'clipboard' in navigator",
        without: "A text is not copied by a button, and is marked and copied by hand.",
        lacking: &[],
    },
];

/// Checks that the engine lacks exactly the features that it is listed to lack.
///
/// # Errors
/// If the list is wrong about a feature.
pub async fn hold(browser: &Browser, uses: &[Use]) -> Result<()> {
    for it in uses {
        let there = browser.eval(it.there).await? == true;
        let listed = it.lacking.contains(&browser.engine());
        ensure!(
            there != listed,
            "tests/src/engine/limits.rs says otherwise of {:?}: {}",
            browser.engine(),
            it.there
        );
    }
    Ok(())
}
