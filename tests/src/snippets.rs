//! The embed snippets of the page for organisations, read from the built page.

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use crate::site;

/// The embed snippets of one survey in one language.
#[derive(Deserialize)]
pub struct Snippet {
    /// The number of the survey.
    pub survey: u32,
    /// The language code.
    pub language: String,
    /// The HTML that embeds the survey in a frame.
    pub frame: String,
    /// The HTML that embeds the survey as an element.
    pub element: String,
}

/// The embed snippets of all surveys, with the origin where the site is published.
pub struct Snippets {
    origin: String,
    list: Vec<Snippet>,
}

impl Snippets {
    /// Reads the snippets from the JSON in the built page, as the script of that page does.
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

    /// The origin where the site is published. All snippets contain it.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The snippets of a survey in a language.
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
