//! Test fixture: a Chromium window, a download folder, a served site and an organisation's key pair.

use anyhow::Result;
use medskick_survey::sealed::key::SecretKey;
use tempfile::TempDir;

use crate::{
    browser::{Browser, PHONE},
    merge::random,
    site::Site,
    workshop::Workshop,
};

/// A Chromium window with a served site and a key pair.
pub struct Room {
    /// The window, in the size of a phone.
    pub browser: Browser,
    /// The folder where the browser saves downloads.
    pub downloads: TempDir,
    /// The built site.
    pub site: Site,
    /// The organisation's secret key.
    pub secret: SecretKey,
}

impl Room {
    /// Opens the window with an empty profile and generates the key pair.
    pub async fn new() -> Result<Room> {
        let (browser, downloads) = (Browser::open().await?, TempDir::new()?);
        browser.size(PHONE).await?;
        browser.download_to(downloads.path()).await?;
        Ok(Room {
            browser,
            downloads,
            site: Site::serve().await?,
            secret: SecretKey::generate(&mut random)?,
        })
    }

    /// Opens the tablet with the survey *everyday*, in Swedish.
    pub async fn tablet(&self) -> Result<Workshop<'_>> {
        Workshop::open(&self.browser, &self.site, "sv", 1).await
    }

    /// Opens the same tablet with the public key, to which it seals the responses.
    pub async fn sealed(&self) -> Result<Workshop<'_>> {
        let key = self.secret.public().text();
        Workshop::sealed(&self.browser, &self.site, "sv", 1, &key).await
    }

    /// Closes the browser.
    pub async fn left(self) -> Result<()> {
        self.browser.close().await
    }
}
