//! Checks the HTML of every built page: the content security policy, and the target of links on pages for frames.

use anyhow::{Context, Result, ensure};
use medskick::headers::Class;
use medskick_tests::{
    page::{self, Page},
    snippets::Snippets,
};

#[test]
fn every_page_carries_the_policy_of_its_class_before_all_else() -> Result<()> {
    let snippets = Snippets::published()?;
    for Page { path, html, .. } in page::all()? {
        let policy = Class::of(path).meta_policy(snippets.origin());
        let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
        let (before, _) = html
            .split_once(&meta)
            .with_context(|| format!("{path} lacks {meta}"))?;
        ensure!(
            before.ends_with("<meta charset=utf-8>")
                && !["<link", "<script", "<style", "<template"]
                    .iter()
                    .any(|tag| before.contains(tag)),
            "{path}: something stands before the policy"
        );
        ensure!(
            html.matches("http-equiv").count() == 1,
            "{path} has more than one policy"
        );
    }
    Ok(())
}

#[test]
fn every_link_of_a_page_for_frames_opens_outside_it() -> Result<()> {
    let mut count = 0;
    for Page { path, html, .. } in page::all()? {
        if Class::of(path) != Class::Embed {
            continue;
        }
        for link in html.split("<a ").skip(1) {
            let link = link.split('>').next().unwrap_or_default();
            ensure!(
                link.contains("target=_blank") && link.contains("rel=\"noopener noreferrer\""),
                "{path}: <a {link}> opens in the frame"
            );
            count += 1;
        }
    }
    ensure!(count > 0, "no page for frames has a link");
    Ok(())
}
