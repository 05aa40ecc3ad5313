//! Writes `sitemap.xml`, where each page lists its other languages, and `robots.txt`.

use crate::{campaign::Campaign, markup::escaped};

use super::{front::alternates, surveys};

/// Returns the sitemap (sitemaps.org 0.9, alternates as XHTML links). Each page is listed in the languages that it is written
/// in.
pub fn xml(campaign: &Campaign) -> String {
    let origin = escaped(campaign.site.origin.trim_end_matches('/'));
    let mut urls = String::new();
    let pages = campaign.pages.iter();
    let surveys = campaign.surveys.iter();
    let all = pages
        .map(|page| alternates(campaign, page).collect::<Vec<_>>())
        .chain(surveys.map(|survey| surveys::alternates(campaign, survey).collect()));
    for alternates in all {
        let others: Vec<(String, String)> = alternates
            .iter()
            .map(|other| {
                (
                    text(&other["tag"]),
                    format!("{origin}{}", text(&other["path"])),
                )
            })
            .collect();
        let links: String = others
            .iter()
            .map(|(tag, address)| {
                format!("<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\"/>")
            })
            .collect();
        for (_, address) in &others {
            urls += &format!("<url><loc>{address}</loc>{links}</url>\n");
        }
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{urls}</urlset>\n"
    )
}

/// Returns `robots.txt`. Search engines may index all pages except those for frames, tablets and phones.
pub fn robots(campaign: &Campaign) -> String {
    let embeds: String = campaign
        .languages
        .list
        .iter()
        .map(|language| {
            format!(
                "Disallow: /{0}/e/\nDisallow: /{0}/workshop/\nDisallow: /{0}/seal/\n",
                language.code
            )
        })
        .collect();
    format!(
        "User-agent: *\n{embeds}Sitemap: {}/sitemap.xml\n",
        campaign.site.origin.trim_end_matches('/')
    )
}

fn text(value: &serde_json::Value) -> String {
    escaped(value.as_str().unwrap_or_default())
}
