//! A phone of one's own on the open page, from which answers are handed over sealed.

use std::{ops::Deref, path::Path};

use anyhow::{Context, Result};

use crate::{
    browser::Browser,
    camera::scanned,
    site::{self, Site},
    widget::WidgetDriver,
    workshop::Ticked,
};

/// The phone.
pub struct Phone<'a>(WidgetDriver<'a>);

impl<'a> Deref for Phone<'a> {
    type Target = WidgetDriver<'a>;

    fn deref(&self) -> &WidgetDriver<'a> {
        &self.0
    }
}

impl<'a> Phone<'a> {
    /// Opens the survey `number` with a key in the link.
    pub async fn open(
        browser: &'a Browser,
        site: &Site,
        language: &str,
        number: u32,
        key: &str,
    ) -> Result<Phone<'a>> {
        let page = site.url(&format!("/{language}/seal/{number}/#{key}"));
        Phone::open_in(browser, &page, &site::dist()?).await
    }

    /// The same on a page that is served from `folder`.
    pub async fn open_in(browser: &'a Browser, page: &str, folder: &Path) -> Result<Phone<'a>> {
        // Another fragment alone would not load the page again.
        browser.goto("about:blank").await?;
        browser.goto(page).await?;
        let widget = WidgetDriver::ready(browser, "medskick-collect", folder).await?;
        Ok(Phone(widget))
    }

    /// Begins and ticks these options, on whichever page they are; the last screen is shown then.
    pub async fn answer(&self, ticked: &[Ticked]) -> Result<()> {
        self.press("start").await?;
        self.tick(ticked).await
    }

    /// What is sealed, as the text to copy.
    pub async fn line(&self) -> Result<String> {
        let line = self
            .run("return root().querySelector('textarea')?.value ?? '';")
            .await?;
        line.as_str().map(str::to_owned).context("no text")
    }

    /// The dark modules of the code that is shown, a row of `true` and `false` for each line of it; empty without a code.
    pub async fn code(&self) -> Result<Vec<Vec<bool>>> {
        let code = format!("{}.querySelector('svg.code')", self.root());
        self.browser.modules(&code).await
    }

    /// What the code on the screen says to a camera.
    pub async fn scanned(&self) -> Result<String> {
        scanned(&self.code().await?)
    }
}
