//! `medskick kit`: prints the pages for a parents' evening and a group meeting as PDF, one folder per language. A browser
//! prints them, because it renders every script as on the screen. The pages have a print style sheet.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::{
    build::{self, Purpose},
    campaign::{Campaign, Language},
    fault::Fault,
    folder, process, report, serve,
    tools::{apt, on_path},
};

/// Paths of the pages in the kit.
const PAGES: [&str; 6] = [
    "guides/parents-evening",
    "guides/signs",
    "guides/conversations",
    "leaders",
    "leaders/handout",
    "help",
];

/// Browsers that can print headless. All are based on Chromium.
const BROWSERS: [&str; 8] = [
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
];

/// Builds the site of the campaign in `root` for this purpose, and prints the kit to `<out>/<language>/<page>.pdf`. Prints the
/// language with that code or all languages, and only pages that are written in the language. Returns the files.
///
/// # Errors
/// `T12` when a file cannot be written, `T21` when there is no such language, `T29` when no browser is found or printing fails,
/// and the errors of [`build::run`].
pub async fn write(
    root: PathBuf,
    purpose: Purpose,
    language: Option<String>,
    out: PathBuf,
) -> Result<Vec<PathBuf>> {
    let built = tokio::task::spawn_blocking(move || -> Result<_> {
        let browser = browser()?;
        build::run(&root, purpose)?;
        Ok((browser, build::check(&root)?, purpose.folder(&root)))
    });
    let (browser, campaign, dist) = built.await.context("the build stopped unexpectedly")??;
    let pages = wanted(&campaign, language.as_deref())?;
    let server = serve::start(dist, 0).await?;
    let origin = format!("http://{}", server.addr());
    let printed = tokio::task::spawn_blocking(move || {
        let print = |(address, file): (String, PathBuf)| {
            let file = out.join(file);
            folder::write(&file, [])?; // creates the parent folders, or fails with T12
            print(&browser, &format!("{origin}{address}"), &file)?;
            Ok(file)
        };
        pages.into_iter().map(print).collect::<Result<Vec<_>>>()
    });
    printed.await.context("printing stopped unexpectedly")?
}

/// Returns the address of each page to print, with its file.
fn wanted(campaign: &Campaign, code: Option<&str>) -> Result<Vec<(String, PathBuf)>> {
    let list: Vec<&Language> = match code {
        Some(code) => vec![campaign.language(code)?],
        None => campaign.languages.list.iter().collect(),
    };
    let written = list.iter().flat_map(|language| {
        let pages = PAGES
            .iter()
            .filter_map(|path| campaign.pages.iter().find(|page| page.path == *path));
        let own = pages.filter(|page| page.versions.contains_key(&language.code));
        own.map(|page| {
            let file = format!("{}/{}.pdf", language.code, page.path.replace('/', "-"));
            (page.address(&language.code), PathBuf::from(file))
        })
    });
    Ok(written.collect())
}

fn browser() -> Result<PathBuf> {
    let found = || BROWSERS.iter().find_map(|name| on_path(name));
    if found().is_none() {
        // The result of apt-get does not matter: the next search shows whether there is a browser.
        apt::install(&["chromium"])?;
    }
    found().ok_or_else(|| {
        Fault::error(
            "T29",
            "There is no browser on PATH that can print.",
            "Install Chromium, Chrome or Edge; or open the pages in any browser and print them there.",
        )
    })
}

fn print(browser: &Path, address: &str, file: &Path) -> Result<()> {
    let profile = tempfile::tempdir()?;
    let said = process::run(
        Command::new(browser)
            .args([
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--no-pdf-header-footer",
            ])
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .arg(format!("--print-to-pdf={}", file.display()))
            .arg(address),
    )?;
    let is_there = std::fs::metadata(file).is_ok_and(|it| it.len() > 0);
    if said.success && is_there {
        report::done(&format!("printed {}", file.display()));
        return Ok(());
    }
    Err(Fault::error(
        "T29",
        format!(
            "{} could not be printed:\n{}",
            file.display(),
            said.text.trim()
        ),
        "Open the page in a browser and print it there.",
    ))
}
