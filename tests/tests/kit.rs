//! The kit for parents and leaders as PDF: it has every page in the language, and the handout fits on one sheet.

use std::{collections::BTreeMap, fs};

use anyhow::{Context, Result, ensure};
use medskick::kit;
use medskick_tests::site;

#[tokio::test(flavor = "multi_thread")]
async fn the_kit_is_printed_in_a_language_that_is_read_from_the_right() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let files = kit::write(
        site::root().to_owned(),
        site::purpose(),
        Some("ar".to_owned()),
        folder.path().to_owned(),
    )
    .await?;
    let mut pages = BTreeMap::new();
    for file in files {
        let pdf = fs::read(&file)?;
        ensure!(pdf.starts_with(b"%PDF-"), "{} is no PDF", file.display());
        let name = file.file_name().context("no name")?.to_string_lossy();
        pages.insert(name.into_owned(), count(&pdf, b"/Type /Page\n"));
    }
    ensure!(pages.len() == 6, "{pages:?}");
    ensure!(pages.get("leaders-handout.pdf") == Some(&1), "{pages:?}");
    ensure!(
        pages.values().all(|pages| (1..=8).contains(pages)),
        "{pages:?}"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_that_is_not_there_is_told() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (root, out) = (site::root().to_owned(), folder.path().to_owned());
    let error = kit::write(root, site::purpose(), Some("xx".to_owned()), out)
        .await
        .err();
    let said = error.context("a kit in no language")?.to_string();
    ensure!(said.contains("There is no language `xx`."), "{said}");
    Ok(())
}

fn count(bytes: &[u8], wanted: &[u8]) -> usize {
    bytes
        .windows(wanted.len())
        .filter(|it| *it == wanted)
        .count()
}
