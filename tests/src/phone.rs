//! A phone of one's own on the open page, from which answers are handed over sealed.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::{browser::Browser, camera::scanned, site::Site, workshop::Ticked};

/// Functions of the page.
const HELPERS: &str = "const root = () => document.querySelector('medskick-collect').shadowRoot; \
    const press = it => { const e = root().querySelector(`[data-does=${it}]`); if (!e) throw new Error(`no ${it}`); e.click(); };";

/// The phone.
pub struct Phone<'a> {
    browser: &'a Browser,
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
        Phone::open_at(
            browser,
            &site.url(&format!("/{language}/seal/{number}/#{key}")),
        )
        .await
    }

    /// The same on a page with that address.
    pub async fn open_at(browser: &'a Browser, page: &str) -> Result<Phone<'a>> {
        // Another fragment alone would not load the page again.
        browser.goto("about:blank").await?;
        browser.goto(page).await?;
        browser
            .wait_for("document.querySelector('medskick-collect')?.dataset.state === 'ready'")
            .await?;
        Ok(Phone { browser })
    }

    /// Runs statements of the page.
    pub async fn run(&self, statements: &str) -> Result<Value> {
        self.browser
            .eval(&format!("(() => {{ {HELPERS} {statements} }})()"))
            .await
    }

    /// Presses the button that does this.
    pub async fn press(&self, does: &str) -> Result<()> {
        self.run(&format!("press('{does}'); return 0;"))
            .await
            .map(drop)
    }

    /// Begins and ticks these options, on whichever page they are; the last screen is shown then.
    pub async fn answer(&self, ticked: &[Ticked]) -> Result<()> {
        self.press("start").await?;
        self.answer_on(ticked).await
    }

    /// The same from the page that is shown.
    pub async fn answer_on(&self, ticked: &[Ticked]) -> Result<()> {
        let ticked: Value = ticked
            .iter()
            .map(|(q, option)| json!([q, option]))
            .collect();
        self.run(&format!(
            "const ticked = {ticked}; \
             for (let page = 0; root().querySelector('form.screen'); page++) {{ if (page > 20) throw new Error('no end'); \
             for (const [q, option] of ticked) root().querySelector(`input[name=q${{q}}][value='${{option}}']`)?.click(); \
             root().querySelector('form.screen').requestSubmit(); }} return 0;"
        ))
        .await
        .map(drop)
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
        let code =
            "document.querySelector('medskick-collect').shadowRoot.querySelector('svg.code')";
        self.browser.modules(code).await
    }

    /// What the code on the screen says to a camera.
    pub async fn scanned(&self) -> Result<String> {
        scanned(&self.code().await?)
    }

    /// Everything that is on the phone.
    pub async fn text(&self) -> Result<String> {
        let said = self
            .run("return root().lastElementChild.innerText;")
            .await?;
        said.as_str().map(str::to_owned).context("no text")
    }
}
