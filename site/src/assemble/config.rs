//! Writes Zola's configuration: one entry per language, with the site's translated words.

use anyhow::Result;
use serde::Serialize;
use toml::{Table, Value};

use crate::{assets::Assets, campaign::Campaign};

/// Zola's default language. Only the language chooser at `/` uses it, so that every real language has a URL prefix.
const NO_LANGUAGE: &str = "und";

/// Returns the text of `config.toml`. If `minified` is true, Zola minifies the HTML of each page.
pub fn text(campaign: &Campaign, assets: &Assets, minified: bool) -> Result<String> {
    let mut config: Table = toml::from_str(&format!(
        "base_url = \"/\"\n\
         title = \"Medskick\"\n\
         default_language = \"{NO_LANGUAGE}\"\n\
         compile_sass = false\n\
         minify_html = {minified}\n\
         build_search_index = false\n\
         generate_feeds = false\n\
         generate_sitemap = false\n\
         generate_robots_txt = false\n"
    ))?;
    let mut languages = Table::new();
    for language in &campaign.languages.list {
        let words = campaign.words.get(&language.code);
        let greets = words.is_none_or(|words| words.greets);
        let texts = words
            .map(|words| &words.site)
            .into_iter()
            .flat_map(|words| {
                words
                    .ids()
                    .filter_map(|id| Some((id.to_owned(), Value::from(words.get(id)?))))
            });
        let mut translations: Table = texts.collect();
        if !greets {
            // A greeting in the fallback language would present that language as this one.
            translations.insert("chooser.hello".to_owned(), language.name.as_str().into());
            translations.insert("chooser.go".to_owned(), "".into());
            translations.insert("notfound".to_owned(), "".into());
        }
        languages.insert(
            language.code.clone(),
            Value::Table(Table::from_iter([(
                "translations".to_owned(),
                Value::Table(translations),
            )])),
        );
    }
    config.insert("languages".to_owned(), Value::Table(languages));
    config.insert(
        "extra".to_owned(),
        Value::try_from(Extra::of(campaign, assets))?,
    );
    Ok(toml::to_string(&config)?)
}

/// `config.extra` of the templates.
#[derive(Serialize)]
struct Extra<'a> {
    origin: &'a str,
    exit_url: &'a str,
    source: &'a str,
    languages: &'a [crate::campaign::Language],
    assets: &'a Assets,
}

impl<'a> Extra<'a> {
    fn of(campaign: &'a Campaign, assets: &'a Assets) -> Self {
        Extra {
            origin: campaign.site.origin.trim_end_matches('/'),
            exit_url: &campaign.site.exit_url,
            source: &campaign.languages.source,
            languages: &campaign.languages.list,
            assets,
        }
    }
}
