//! The page where sealed answers are put together: what an organisation does on it.

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

/// A public key whose secret nobody has: for pages that are only looked at.
pub const NOBODYS_KEY: &str =
    "MEDSKICKPUBLICAAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPWGDON";
/// The passphrase of all tests.
pub const PASSPHRASE: &str = "tre gröna äpplen på ett bord";

/// The field for files with sealed answers.
pub const FILES: &str =
    "document.querySelector('medskick-merge').shadowRoot.querySelector('[name=files]')";

/// The page.
pub struct Merge<'a>(WidgetDriver<'a>);

impl<'a> Deref for Merge<'a> {
    type Target = WidgetDriver<'a>;

    fn deref(&self) -> &WidgetDriver<'a> {
        &self.0
    }
}

impl<'a> Merge<'a> {
    /// Opens it in a language.
    pub async fn open(browser: &'a Browser, site: &Site, language: &str) -> Result<Merge<'a>> {
        Merge::open_at(browser, &site.url(&format!("/{language}/collect/"))).await
    }

    /// The same on a page with that address.
    pub async fn open_at(browser: &'a Browser, page: &str) -> Result<Merge<'a>> {
        browser.goto(page).await?;
        let widget = WidgetDriver::ready(browser, "medskick-merge", &site::dist()?).await?;
        Ok(Merge(widget))
    }

    /// Waits until the desk has done what it was asked.
    pub async fn idle(&self) -> Result<()> {
        let working = json!([self.word("working")?, self.word("reading")?]);
        self.browser
            .wait_for(&format!(
                "!{working}.some(word => document.querySelector('medskick-merge').shadowRoot.textContent.includes(word))"
            ))
            .await
            .map(drop)
    }

    /// Makes a key, and gives the public one.
    pub async fn make_key(&self) -> Result<String> {
        let (new, passphrase) = (["new", "new-again"], json!(PASSPHRASE));
        self.run(&format!(
            "for (const name of {}) set(name, {passphrase}); send('key-make'); return 0;",
            json!(new)
        ))
        .await?;
        self.public().await
    }

    /// The public key that is open, out of the link.
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

    /// Opens the key on a recovery sheet.
    pub async fn recover(&self, secret: &str) -> Result<()> {
        self.type_recovery(secret).await?;
        self.public().await.map(drop)
    }

    /// Types something as the text of a recovery sheet, which may be none.
    pub async fn type_recovery(&self, text: &str) -> Result<()> {
        let typed = format!(
            "set('recover', {}); send('key-recover'); return 0;",
            json!(text)
        );
        self.run(&typed).await.map(drop)
    }

    /// Chooses files with sealed answers: names and contents.
    pub async fn files(&self, files: &[(&str, &str)]) -> Result<()> {
        self.run(&format!("put('files', {}); return 0;", json!(files)))
            .await?;
        self.idle().await
    }

    /// The same with files on the disk.
    pub async fn choose(&self, files: &[PathBuf]) -> Result<()> {
        self.browser.choose(FILES, files).await?;
        self.idle().await
    }

    /// Chooses an earlier `summary.csv`, under a name.
    pub async fn compare(&self, name: &str, file: &str, called: &str) -> Result<()> {
        self.run(&format!(
            "put('earlier-file', [[{}, {}]]); set('earlier-name', {}); send('compare'); return 0;",
            json!(name),
            json!(file),
            json!(called)
        ))
        .await?;
        // The file is read before the desk is asked.
        self.browser
            .wait_for("document.querySelector('medskick-merge').shadowRoot.querySelector('.part:last-child .told p')")
            .await?;
        self.idle().await
    }

    /// Pastes a text.
    pub async fn paste(&self, text: &str) -> Result<()> {
        self.run(&format!(
            "set('paste', {}); send('add'); return 0;",
            json!(text)
        ))
        .await?;
        self.idle().await
    }

    /// Asks for the result.
    pub async fn release(&self) -> Result<()> {
        self.run("send('release'); return 0;").await?;
        self.idle().await
    }

    /// Waits until it says that there are so many answers.
    pub async fn comes_to(&self, count: usize) -> Result<()> {
        let wanted = json!(self.counted(count)?);
        self.browser
            .wait_for(&format!(
                "document.querySelector('medskick-merge').shadowRoot.textContent.includes({wanted})"
            ))
            .await
            .map(drop)
    }

    /// How it says that there are so many answers.
    pub fn counted(&self, count: usize) -> Result<String> {
        Ok(self.word("count")?.replace("{count}", &count.to_string()))
    }

    /// How many answers it says there are.
    pub async fn counts(&self, count: usize) -> Result<()> {
        let wanted = self.counted(count)?;
        let text = self.text().await?;
        ensure!(text.contains(&wanted), "not «{wanted}» in\n{text}");
        Ok(())
    }
}

/// Random bytes for sealing and for keys.
pub fn random(into: &mut [u8]) -> bool {
    use std::io::Read;
    fs::File::open("/dev/urandom")
        .and_then(|mut random| random.read_exact(into))
        .is_ok()
}

/// The files of an archive that was saved, by name.
pub fn unpacked(archive: &[u8], into: &Path) -> Result<()> {
    zip::ZipArchive::new(std::io::Cursor::new(archive))?.extract(into)?;
    Ok(())
}
