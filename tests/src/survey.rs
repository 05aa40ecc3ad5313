//! Driver for `<medskick-survey>`: finds visible text on the screen and clicks it with the mouse.

use std::{ops::Deref, path::Path};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{browser::Browser, site, widget::WidgetDriver};

/// The survey element on the open page, in one language.
pub struct Survey<'a>(WidgetDriver<'a>);

impl<'a> Deref for Survey<'a> {
    type Target = WidgetDriver<'a>;

    fn deref(&self) -> &WidgetDriver<'a> {
        &self.0
    }
}

/// The CSV file for Excel after the answers of [`Survey::everyday`].
pub const EXCEL: &str = include_str!("../tests/golden/everyday.excel.csv");
/// The CSV file for statistics programs after the same answers.
pub const STATISTICS: &str = include_str!("../tests/golden/everyday.statistics.csv");

/// JavaScript function that returns the smallest visible element in the widget that matches `selector` and contains `text`.
const FIND: &str = "((selector, text) => { \
    const root = document.querySelector('medskick-survey')?.shadowRoot; if (!root) return null; \
    const said = e => e.textContent.replace(/\\s+/g, ' ').trim(); \
    const found = [...root.querySelectorAll(selector)].filter(e => said(e).includes(text) && e.getClientRects().length); \
    return found.sort((a, b) => said(a).length - said(b).length)[0] ?? null; })";

impl<'a> Survey<'a> {
    /// Waits until the element is ready, and reads the JSON file that it loads from the built site.
    pub async fn ready(browser: &'a Browser) -> Result<Survey<'a>> {
        Survey::ready_in(browser, &site::dist()?).await
    }

    /// Like [`Survey::ready`], for a page that is served from `folder`.
    pub async fn ready_in(browser: &'a Browser, folder: &Path) -> Result<Survey<'a>> {
        let widget = WidgetDriver::ready(browser, "medskick-survey", folder).await?;
        Ok(Survey(widget))
    }

    /// Clicks the button with the text of the message `id`.
    pub async fn press(&self, id: &str) -> Result<()> {
        self.browser
            .click(&format!(
                "{FIND}('button, summary', {})",
                quoted(self.word(id)?)
            ))
            .await
            .with_context(|| id.to_owned())
    }

    /// Whether a button with the text of the message `id` is visible.
    pub async fn offers(&self, id: &str) -> Result<bool> {
        let there = self
            .browser
            .eval(&format!(
                "{FIND}('button, summary', {}) !== null",
                quoted(self.word(id)?)
            ))
            .await?;
        Ok(there == true)
    }

    /// Selects an option of a question. `option` is the id of a choice or the number of a scale step.
    pub async fn choose(&self, question: &str, option: &str) -> Result<()> {
        let label = self.question(question)?;
        let text = match label["choices"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|choice| choice["id"] == option)
        {
            Some(choice) => choice["label"]
                .as_str()
                .context("a choice without a label")?,
            None => option,
        };
        let group = format!(
            "{FIND}('fieldset', {})",
            quoted(
                label["label"]
                    .as_str()
                    .context("a question without a label")?
            )
        );
        let find = format!(
            "(() => {{ const group = {group}; if (!group) return null; \
             return [...group.querySelectorAll('label')].find(e => e.textContent.replace(/\\s+/g, ' ').trim() === {}) ?? null; }})()",
            quoted(text)
        );
        self.browser
            .click(&find)
            .await
            .with_context(|| format!("{question} = {option}"))
    }

    /// Answers *everyday* like a person who changes their mind, up to the screen that offers the files.
    pub async fn everyday(&self) -> Result<()> {
        self.press("start").await?;
        self.choose("free_time", "sport").await?;
        self.choose("free_time", "friends").await?;
        self.choose("free_time_content", "4").await?;
        self.press("next").await?;
        self.choose("earning", "sell").await?;
        self.press_in("earning", "skip").await?;
        self.press("next").await?;
        self.choose("offer_seen", "yes").await?;
        self.choose("offer_told", "adult").await?;
        self.choose("offer_seen", "no").await?;
        self.press_in("offer_asked", "decline").await?;
        self.press("next").await?;
        self.choose("someone", "nobody").await?;
        self.choose("easier", "anonymous").await?;
        self.choose("easier", "none").await?;
        self.choose("trust_adults", "2").await?;
        self.press("next").await?;
        self.choose("age", "y15_17").await?;
        self.press("finish").await
    }

    /// Clicks a button within one question.
    pub async fn press_in(&self, question: &str, id: &str) -> Result<()> {
        let label = self.question(question)?["label"]
            .as_str()
            .context("a question without a label")?;
        let group = format!("{FIND}('fieldset', {})", quoted(label));
        let find = format!(
            "[...({group}?.querySelectorAll('button, label') ?? [])].find(e => e.textContent.trim() === {}) ?? null",
            quoted(self.word(id)?)
        );
        self.browser
            .click(&find)
            .await
            .with_context(|| format!("{id} in {question}"))
    }

    /// Whether a question is visible.
    pub async fn shows(&self, question: &str) -> Result<bool> {
        let label = self.question(question)?["label"]
            .as_str()
            .context("a question without a label")?;
        Ok(self
            .browser
            .eval(&format!("{FIND}('fieldset', {}) !== null", quoted(label)))
            .await?
            == true)
    }

    fn question(&self, id: &str) -> Result<&Value> {
        let pages = self.bundle()["survey"]["pages"]
            .as_array()
            .context("no pages")?;
        let found = pages
            .iter()
            .flat_map(|page| page["questions"].as_array())
            .flatten()
            .find(|question| question["id"] == id);
        let Some(question) = found else {
            bail!("the survey has no question «{id}»")
        };
        Ok(question)
    }
}

fn quoted(text: &str) -> String {
    Value::from(text.split_whitespace().collect::<Vec<_>>().join(" ")).to_string()
}
