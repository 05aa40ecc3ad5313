//! Driver for any element of the widget on the open page: reads its text and clicks its buttons.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::{browser::Browser, site, workshop::Ticked};

/// JavaScript helpers for the statements of [`WidgetDriver::run`]. They expect `root()` to return the shadow root of the element.
const HELPERS: &str = "const field = name => root().querySelector(`[name=${name}]`); \
    const set = (name, value) => { field(name).value = value; field(name).dispatchEvent(new Event('change', { bubbles: true })); }; \
    const put = (name, files) => { const all = new DataTransfer(); for (const [name, text] of files) all.items.add(new File([text], name)); \
        field(name).files = all.files; field(name).dispatchEvent(new Event('change', { bubbles: true })); }; \
    const send = does => root().querySelector(`form[data-does=${does}]`).requestSubmit(); \
    const press = (does, value) => { const e = root().querySelector(`:not(form)[data-does=${does}]` + (value ? `[value=${value}]` : '')); \
        if (!e) throw new Error(`no ${does}`); e.click(); }; \
    const screens = () => [...root().querySelectorAll('.ms')];";

/// An element of the widget whose `data-state` is `ready`.
pub struct WidgetDriver<'a> {
    /// The window with the page.
    pub browser: &'a Browser,
    tag: &'static str,
    /// The JSON file that the element loads.
    bundle: Value,
}

impl<'a> WidgetDriver<'a> {
    /// Waits until the element `tag` is ready, then reads the JSON file that it loads. `folder` is the root of the served site.
    ///
    /// # Errors
    /// If the element does not become ready, or `folder` does not have its file.
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

    /// The JSON file that the element loads: the texts of the user interface and the survey.
    pub fn bundle(&self) -> &Value {
        &self.bundle
    }

    /// A JavaScript expression for the element's shadow root.
    pub fn root(&self) -> String {
        format!("document.querySelector('{}').shadowRoot", self.tag)
    }

    /// The text of the message `id`.
    ///
    /// # Errors
    /// If the file has no such message.
    pub fn word(&self, id: &str) -> Result<&str> {
        let word = self.bundle["ui"][id].as_str();
        word.with_context(|| format!("{} has no message «{id}»", self.tag))
    }

    /// Runs JavaScript statements in the page, with `HELPERS` in scope.
    ///
    /// # Errors
    /// If a statement throws.
    pub async fn run(&self, statements: &str) -> Result<Value> {
        let root = self.root();
        self.browser
            .eval(&format!(
                "(() => {{ const root = () => {root}; {HELPERS} {statements} }})()"
            ))
            .await
    }

    /// Clicks the element whose `data-does` is `does`.
    ///
    /// # Errors
    /// If there is no such element.
    pub async fn press(&self, does: &str) -> Result<()> {
        let press = format!("press('{does}'); return 0;");
        self.run(&press).await.map(drop)
    }

    /// Ticks these options and sends each page of the survey, from the current page up to the last screen.
    ///
    /// # Errors
    /// If the survey has more than 20 pages left.
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

    /// The visible text of all screens, without nested screens twice.
    ///
    /// # Errors
    /// If no text is visible.
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

    /// Whether the message `id` is visible. For a message with a placeholder, only the text before the placeholder is compared.
    ///
    /// # Errors
    /// If there is no such message, or it begins with a placeholder.
    pub async fn says(&self, id: &str) -> Result<bool> {
        let word = self.word(id)?.split('{').next().unwrap_or_default().trim();
        ensure!(!word.is_empty(), "«{id}» begins with what is filled in");
        Ok(self.text().await?.contains(word))
    }

    /// Fails unless the message `id` is visible.
    ///
    /// # Errors
    /// If the message is not visible; the error has the visible text.
    pub async fn tells(&self, id: &str) -> Result<()> {
        ensure!(self.says(id).await?, "not «{id}»: {}", self.text().await?);
        Ok(())
    }

    /// The cells of all tables of counts: the text of each cell, and whether it is marked as withheld.
    ///
    /// # Errors
    /// If the script throws.
    pub async fn tables(&self) -> Result<Value> {
        self.run(
            "return [...root().querySelectorAll('.counts')].map(t => [...t.querySelectorAll('td')].map(c => [c.textContent, c.className === 'withheld']));",
        )
        .await
    }
}
