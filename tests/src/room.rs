//! A room in which something is tried in Chromium on a phone's or a tablet's screen, and somebody elsewhere with a key.

use anyhow::Result;
use medskick_survey::sealed::key::SecretKey;
use tempfile::TempDir;

use crate::{
    browser::{Browser, PHONE},
    merge::random,
    site::Site,
    workshop::Workshop,
};

/// The room.
pub struct Room {
    /// The window.
    pub browser: Browser,
    /// Where it saves files.
    pub downloads: TempDir,
    /// What it shows.
    pub site: Site,
    /// The key.
    pub secret: SecretKey,
}

impl Room {
    /// With an empty profile.
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

    /// A tablet on which the survey *everyday* goes round, in Swedish.
    pub async fn tablet(&self) -> Result<Workshop<'_>> {
        Workshop::open(&self.browser, &self.site, "sv", 1).await
    }

    /// The same, on which what is handed in is sealed to the key.
    pub async fn sealed(&self) -> Result<Workshop<'_>> {
        let key = self.secret.public().text();
        Workshop::sealed(&self.browser, &self.site, "sv", 1, &key).await
    }

    /// Nobody is there any more.
    pub async fn left(self) -> Result<()> {
        self.browser.close().await
    }
}
