//! Driver for the phone: one respondent answers, seals the response and hands it in.

use std::{ops::Deref, path::Path};

use anyhow::{Context, Result};

use crate::{
    browser::Browser,
    camera::scanned,
    site::{self, Site},
    widget::WidgetDriver,
    workshop::Ticked,
};

/// The phone on the open page.
pub struct Phone<'a>(WidgetDriver<'a>);

impl<'a> Deref for Phone<'a> {
    type Target = WidgetDriver<'a>;

    fn deref(&self) -> &WidgetDriver<'a> {
        &self.0
    }
}

impl<'a> Phone<'a> {
    /// Opens the survey `number` with a public key in the link.
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

    /// Opens a page of the phone that is served from `folder`.
    pub async fn open_in(browser: &'a Browser, page: &str, folder: &Path) -> Result<Phone<'a>> {
        // A change of the fragment alone does not reload the page.
        browser.goto("about:blank").await?;
        browser.goto(page).await?;
        let widget = WidgetDriver::ready(browser, "medskick-collect", folder).await?;
        Ok(Phone(widget))
    }

    /// Starts the survey, ticks these options on whichever page they are, and stops at the last screen.
    pub async fn answer(&self, ticked: &[Ticked]) -> Result<()> {
        self.press("start").await?;
        self.tick(ticked).await
    }

    /// The sealed response, as the text to copy.
    pub async fn line(&self) -> Result<String> {
        let line = self
            .run("return root().querySelector('textarea')?.value ?? '';")
            .await?;
        line.as_str().map(str::to_owned).context("no text")
    }

    /// The modules of the QR code on the screen: one vector per row, `true` for a dark module. Empty without a code.
    pub async fn code(&self) -> Result<Vec<Vec<bool>>> {
        let code = format!("{}.querySelector('svg.code')", self.root());
        self.browser.modules(&code).await
    }

    /// Decodes the QR code on the screen.
    pub async fn scanned(&self) -> Result<String> {
        scanned(&self.code().await?)
    }
}
