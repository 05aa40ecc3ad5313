//! Driver for the results page: what an organisation does with sealed responses.

use std::{
    fs,
    ops::Deref,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::{
    browser::Browser,
    site::{self, Site},
    widget::WidgetDriver,
};

/// A public key without a known secret key, for pages that are only viewed.
pub const NOBODYS_KEY: &str =
    "MEDSKICKPUBLICAAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPWGDON";
/// The passphrase in all tests.
pub const PASSPHRASE: &str = "tre gröna äpplen på ett bord";

/// A JavaScript expression for the input that takes files with sealed responses.
pub const FILES: &str =
    "document.querySelector('medskick-merge').shadowRoot.querySelector('[name=files]')";

/// The results page.
pub struct Merge<'a>(WidgetDriver<'a>);

impl<'a> Deref for Merge<'a> {
    type Target = WidgetDriver<'a>;

    fn deref(&self) -> &WidgetDriver<'a> {
        &self.0
    }
}

impl<'a> Merge<'a> {
    /// Opens the results page in a language.
    pub async fn open(browser: &'a Browser, site: &Site, language: &str) -> Result<Merge<'a>> {
        Merge::open_at(browser, &site.url(&format!("/{language}/collect/"))).await
    }

    /// Opens the results page at a URL.
    pub async fn open_at(browser: &'a Browser, page: &str) -> Result<Merge<'a>> {
        browser.goto(page).await?;
        let widget = WidgetDriver::ready(browser, "medskick-merge", &site::dist()?).await?;
        Ok(Merge(widget))
    }

    /// Waits until the aggregation worker has finished its task.
    pub async fn idle(&self) -> Result<()> {
        let working = json!([self.word("working")?, self.word("reading")?]);
        self.browser
            .wait_for(&format!(
                "!{working}.some(word => document.querySelector('medskick-merge').shadowRoot.textContent.includes(word))"
            ))
            .await
            .map(drop)
    }

    /// Creates a key pair and returns the public key.
    pub async fn make_key(&self) -> Result<String> {
        let (new, passphrase) = (["new", "new-again"], json!(PASSPHRASE));
        self.run(&format!(
            "for (const name of {}) set(name, {passphrase}); send('key-make'); return 0;",
            json!(new)
        ))
        .await?;
        self.public().await
    }

    /// The public key in the link that the page shows for an open key.
    pub async fn public(&self) -> Result<String> {
        self.browser
            .wait_for("document.querySelector('medskick-merge').shadowRoot.querySelector('.link')")
            .await?;
        let link = self
            .run("return root().querySelector('.link').textContent;")
            .await?;
        let (_, key) = link
            .as_str()
            .and_then(|link| link.split_once('#'))
            .context("no key in the link")?;
        Ok(key.to_owned())
    }

    /// Opens a key file.
    pub async fn open_key(&self, file: &str, passphrase: &str) -> Result<()> {
        self.run(&format!(
            "put('key-file', [['key.json', {}]]); set('open', {}); send('key-open'); return 0;",
            json!(file),
            json!(passphrase)
        ))
        .await?;
        self.idle().await
    }

    /// Opens a key with the text of its recovery sheet.
    pub async fn recover(&self, secret: &str) -> Result<()> {
        self.type_recovery(secret).await?;
        self.public().await.map(drop)
    }

    /// Types a text into the recovery field. The text does not have to be valid.
    pub async fn type_recovery(&self, text: &str) -> Result<()> {
        let typed = format!(
            "set('recover', {}); send('key-recover'); return 0;",
            json!(text)
        );
        self.run(&typed).await.map(drop)
    }

    /// Adds files with sealed responses, as pairs of name and content.
    pub async fn files(&self, files: &[(&str, &str)]) -> Result<()> {
        self.run(&format!("put('files', {}); return 0;", json!(files)))
            .await?;
        self.idle().await
    }

    /// Adds files from the disk.
    pub async fn choose(&self, files: &[PathBuf]) -> Result<()> {
        self.browser.choose(FILES, files).await?;
        self.idle().await
    }

    /// Adds an earlier `summary.csv` with the file name `name` to the comparison, under the name `called`.
    pub async fn compare(&self, name: &str, file: &str, called: &str) -> Result<()> {
        self.run(&format!(
            "put('earlier-file', [[{}, {}]]); set('earlier-name', {}); send('compare'); return 0;",
            json!(name),
            json!(file),
            json!(called)
        ))
        .await?;
        // The page first reads the file, and only then asks the aggregation worker.
        self.browser
            .wait_for("document.querySelector('medskick-merge').shadowRoot.querySelector('.part:last-child .told p')")
            .await?;
        self.idle().await
    }

    /// Pastes a text with sealed responses.
    pub async fn paste(&self, text: &str) -> Result<()> {
        self.run(&format!(
            "set('paste', {}); send('add'); return 0;",
            json!(text)
        ))
        .await?;
        self.idle().await
    }

    /// Requests a release.
    pub async fn release(&self) -> Result<()> {
        self.run("send('release'); return 0;").await?;
        self.idle().await
    }

    /// Waits until the page shows this number of responses.
    pub async fn comes_to(&self, count: usize) -> Result<()> {
        let wanted = json!(self.counted(count)?);
        self.browser
            .wait_for(&format!(
                "document.querySelector('medskick-merge').shadowRoot.textContent.includes({wanted})"
            ))
            .await
            .map(drop)
    }

    /// The text with which the page shows this number of responses.
    pub fn counted(&self, count: usize) -> Result<String> {
        Ok(self.word("count")?.replace("{count}", &count.to_string()))
    }

    /// Fails unless the page shows this number of responses.
    pub async fn counts(&self, count: usize) -> Result<()> {
        let wanted = self.counted(count)?;
        let text = self.text().await?;
        ensure!(text.contains(&wanted), "not «{wanted}» in\n{text}");
        Ok(())
    }
}

/// Fills `into` with random bytes from the operating system. Returns whether that succeeded.
pub fn random(into: &mut [u8]) -> bool {
    use std::io::Read;
    fs::File::open("/dev/urandom")
        .and_then(|mut random| random.read_exact(into))
        .is_ok()
}

/// Extracts a ZIP archive into the folder `into`.
pub fn unpacked(archive: &[u8], into: &Path) -> Result<()> {
    zip::ZipArchive::new(std::io::Cursor::new(archive))?.extract(into)?;
    Ok(())
}
