//! Any element of the widget on the open page: what it says, and what is pressed in it.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::{browser::Browser, site, workshop::Ticked};

/// Functions of the page, in which `root` is the inside of the element.
const HELPERS: &str = "const field = name => root().querySelector(`[name=${name}]`); \
    const set = (name, value) => { field(name).value = value; field(name).dispatchEvent(new Event('change', { bubbles: true })); }; \
    const put = (name, files) => { const all = new DataTransfer(); for (const [name, text] of files) all.items.add(new File([text], name)); \
        field(name).files = all.files; field(name).dispatchEvent(new Event('change', { bubbles: true })); }; \
    const send = does => root().querySelector(`form[data-does=${does}]`).requestSubmit(); \
    const press = (does, value) => { const e = root().querySelector(`:not(form)[data-does=${does}]` + (value ? `[value=${value}]` : '')); \
        if (!e) throw new Error(`no ${does}`); e.click(); }; \
    const screens = () => [...root().querySelectorAll('.ms')];";

/// An element that is ready.
pub struct WidgetDriver<'a> {
    /// The window that it is in.
    pub browser: &'a Browser,
    tag: &'static str,
    /// The file that it shows.
    bundle: Value,
}

impl<'a> WidgetDriver<'a> {
    /// Waits until the element `tag` is ready, and reads the file in `folder` that it shows.
    ///
    /// # Errors
    /// When it does not become ready, or shows no such file.
    pub async fn ready(
        browser: &'a Browser,
        tag: &'static str,
        folder: &Path,
    ) -> Result<WidgetDriver<'a>> {
        let state = format!("document.querySelector('{tag}')?.dataset.state === 'ready'");
        browser.wait_for(&state).await?;
        let bundle = site::shown(browser, tag, folder).await?;
        Ok(WidgetDriver {
            browser,
            tag,
            bundle: serde_json::from_slice(&bundle)?,
        })
    }

    /// The file that it shows: its words, and the survey.
    pub fn bundle(&self) -> &Value {
        &self.bundle
    }

    /// The inside of the element, as an expression.
    pub fn root(&self) -> String {
        format!("document.querySelector('{}').shadowRoot", self.tag)
    }

    /// The word for a message id.
    ///
    /// # Errors
    /// When there is none.
    pub fn word(&self, id: &str) -> Result<&str> {
        let word = self.bundle["ui"][id].as_str();
        word.with_context(|| format!("{} has no message «{id}»", self.tag))
    }

    /// Runs statements of the page.
    ///
    /// # Errors
    /// What they throw.
    pub async fn run(&self, statements: &str) -> Result<Value> {
        let root = self.root();
        self.browser
            .eval(&format!(
                "(() => {{ const root = () => {root}; {HELPERS} {statements} }})()"
            ))
            .await
    }

    /// Presses what does this.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn press(&self, does: &str) -> Result<()> {
        let press = format!("press('{does}'); return 0;");
        self.run(&press).await.map(drop)
    }

    /// Ticks these options, on whichever page they are, from the page that is shown; the last screen is shown then.
    ///
    /// # Errors
    /// When the pages do not end.
    pub async fn tick(&self, ticked: &[Ticked]) -> Result<()> {
        let ticked: Value = ticked
            .iter()
            .map(|(q, option)| json!([q, option]))
            .collect();
        let tick = format!(
            "for (let page = 0; root().querySelector('form.screen'); page++) {{ if (page > 20) throw new Error('no end'); \
             for (const [q, option] of {ticked}) root().querySelector(`input[name=q${{q}}][value='${{option}}']`)?.click(); \
             root().querySelector('form.screen').requestSubmit(); }} return 0;"
        );
        self.run(&tick).await.map(drop)
    }

    /// Everything that it says now.
    ///
    /// # Errors
    /// When it says nothing.
    pub async fn text(&self) -> Result<String> {
        let said = self
            .run(
                "const shown = it => it.getClientRects().length && !it.parentElement?.closest('.ms'); \
                 return screens().filter(shown).map(it => it.innerText).join('\\n');",
            )
            .await?;
        let said = said.as_str().filter(|said| !said.is_empty());
        said.map(str::to_owned)
            .with_context(|| format!("{} says nothing", self.tag))
    }

    /// Whether it says a message; one with something filled in, by what stands before it.
    ///
    /// # Errors
    /// When there is no such message.
    pub async fn says(&self, id: &str) -> Result<bool> {
        let word = self.word(id)?.split('{').next().unwrap_or_default().trim();
        ensure!(!word.is_empty(), "«{id}» begins with what is filled in");
        Ok(self.text().await?.contains(word))
    }

    /// Demands that it says a message.
    ///
    /// # Errors
    /// What it says instead.
    pub async fn tells(&self, id: &str) -> Result<()> {
        ensure!(self.says(id).await?, "not «{id}»: {}", self.text().await?);
        Ok(())
    }

    /// The cells of the tables that it shows: what stands there, and whether it looks like no number.
    ///
    /// # Errors
    /// What the page throws.
    pub async fn tables(&self) -> Result<Value> {
        self.run(
            "return [...root().querySelectorAll('.counts')].map(t => [...t.querySelectorAll('td')].map(c => [c.textContent, c.className === 'withheld']));",
        )
        .await
    }
}
