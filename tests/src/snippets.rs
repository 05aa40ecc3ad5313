//! What the page for organisations gives to be copied, as the built page has it.

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use crate::site;

/// The lines for one survey in one language.
#[derive(Deserialize)]
pub struct Snippet {
    /// The survey's number.
    pub survey: u32,
    /// The code of the language.
    pub language: String,
    /// The lines with a frame.
    pub frame: String,
    /// The lines with the element.
    pub element: String,
}

/// All of them, for the address that the site is published at.
pub struct Snippets {
    origin: String,
    list: Vec<Snippet>,
}

impl Snippets {
    /// Reads them from the built page, as its script does.
    pub fn published() -> Result<Snippets> {
        let page = std::fs::read_to_string(site::dist()?.join("sv/embed/index.html"))?;
        let (_, from) = page
            .split_once("<script id=snippets type=application/json>")
            .context("the page has no snippets")?;
        let (json, _) = from.split_once("</script>").context("no end")?;
        let list: Vec<Snippet> = serde_json::from_str(json)?;
        let address = list.first().and_then(|it| it.frame.split_once("src=\""));
        let address = address.and_then(|(_, from)| from.split_once('"'));
        let origin = url::Url::parse(address.context("no address")?.0)?.origin();
        ensure!(origin.is_tuple(), "the address of a frame has no origin");
        Ok(Snippets {
            origin: origin.ascii_serialization(),
            list,
        })
    }

    /// The address that the site is published at, which is in all of them.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The one of a survey in a language.
    pub fn of(&self, survey: u32, language: &str) -> Result<&Snippet> {
        let found = self
            .list
            .iter()
            .find(|it| it.survey == survey && it.language == language);
        let Some(found) = found else {
            bail!("no snippet of survey {survey} in {language}")
        };
        Ok(found)
    }
}
