//! Builds the real campaign once per test run, and serves it with the headers of the published site.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    rc::Rc,
    sync::OnceLock,
};

use anyhow::{Context, Result, anyhow, ensure};
use medskick::{
    build::Purpose,
    serve::{self, Server},
};
use medskick_survey::compiled::Survey;
use walkdir::WalkDir;

use crate::browser::Browser;

/// The root folder of the project.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// Which build the tests use: the published site or, with `PREVIEW=1`, the preview of `cargo run` (compiles faster, runs slower).
pub fn purpose() -> Purpose {
    match std::env::var_os("PREVIEW") {
        Some(_) => Purpose::Preview,
        None => Purpose::Publish,
    }
}

/// The folder of the built site. The first call builds it, with the same code as `cargo run`.
pub fn dist() -> Result<PathBuf> {
    static BUILT: OnceLock<Result<(), String>> = OnceLock::new();
    BUILT
        .get_or_init(|| {
            // The build drops an async runtime, which panics in a thread of a test's runtime. So it gets its own thread.
            let build = || medskick::build::run(root(), purpose()).map(drop);
            let built = std::thread::spawn(build).join();
            let built = built.map_err(|_| "the build panicked".to_owned())?;
            built.map_err(|error| format!("{error:#}"))
        })
        .as_ref()
        .map_err(|message| anyhow!("{message}"))?;
    Ok(purpose().folder(root()))
}

/// The survey with that id, in Swedish.
pub fn survey(id: &str) -> Result<Rc<Survey>> {
    let folder = dist()?.join("w");
    let name = format!("{id}.sv.");
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let file = path.file_name().context("no name")?.to_string_lossy();
        if file.starts_with(&name) && file.ends_with(".json") {
            let bundle: medskick_survey::bundle::Bundle =
                serde_json::from_slice(&std::fs::read(&path)?)?;
            return Ok(Rc::new(bundle.survey));
        }
    }
    anyhow::bail!("no bundle of {id}")
}

/// The built site on a free port. Dropping it stops the server.
pub struct Site {
    server: Server,
}

impl Site {
    /// Builds and serves the site.
    pub async fn serve() -> Result<Site> {
        // The build blocks for a while, so it runs off the async threads.
        let dist = tokio::task::spawn_blocking(dist).await??;
        Ok(Site {
            server: serve::start(dist, 0).await?,
        })
    }

    /// Serves a folder that one test has made.
    pub async fn of(folder: PathBuf) -> Result<Site> {
        Ok(Site {
            server: serve::start(folder, 0).await?,
        })
    }

    /// The URL of a path such as `/sv/`.
    pub fn url(&self, path: &str) -> String {
        // Pages that seal responses need a public key in the fragment.
        let key = match ["/seal/", "/sealed/"].iter().any(|it| path.contains(it))
            && !path.contains('#')
        {
            true => format!("#{}", crate::merge::NOBODYS_KEY),
            false => String::new(),
        };
        format!("http://{}{path}{key}", self.server.addr())
    }
}

/// The JSON file that the element `tag` on the open page loads: from `folder` or, in a single-file page, from the page itself.
pub async fn shown(browser: &Browser, tag: &str, folder: &Path) -> Result<Vec<u8>> {
    let source = browser
        .eval(&format!(
            "document.querySelector('{tag}').getAttribute('src')"
        ))
        .await?;
    let source = source.as_str().context("the element has no src")?;
    let Some(part) = source.strip_prefix('#') else {
        return Ok(std::fs::read(folder.join(source.trim_start_matches('/')))?);
    };
    let text = browser
        .eval(&format!("document.getElementById('{part}').textContent"))
        .await?;
    Ok(text.as_str().context("the page has no such part")?.into())
}

/// Whether a page shows only the survey, without header and footer: for a frame, a tablet or a phone.
pub fn stands_alone(page: &str) -> bool {
    ["/e/", "/workshop/", "/seal/"]
        .iter()
        .any(|alone| page.contains(alone))
}

/// The paths of all pages, sorted: `/`, `/404.html`, `/ar/` and so on. Leaves out the single-file pages in `saved/`.
pub fn pages() -> Result<Vec<String>> {
    pages_of(&dist()?)
}

/// The paths of all pages of a built site in `dist`.
pub fn pages_of(dist: &Path) -> Result<Vec<String>> {
    let mut pages = Vec::new();
    let mut folders = vec![dist.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() && path != dist.join("saved") {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|extension| extension == "html")
            {
                let file = path
                    .strip_prefix(dist)?
                    .to_string_lossy()
                    .replace('\\', "/");
                pages.push(format!(
                    "/{}",
                    file.strip_suffix("index.html").unwrap_or(&file)
                ));
            }
        }
    }
    pages.sort();
    Ok(pages)
}

/// A left-to-right language, a right-to-left language and a language with few translations. They represent all others.
const LOOKED_AT: [&str; 3] = ["sv", "ar", "so"];

/// The pages for tests that open every page: the largest page of each template and URL depth, in three languages. All pages if
/// `EVERY_PAGE` is set. Prints the number of pages left out.
///
/// # Errors
/// If the build fails, or a source page has no template.
pub fn to_look_at() -> Result<Vec<String>> {
    let all = pages()?;
    if std::env::var_os("EVERY_PAGE").is_some() {
        return Ok(all);
    }
    let chosen = largest_of_each_template()?;
    let is_chosen = |page: &String| match page[1..].split_once('/') {
        Some((language, rest)) => LOOKED_AT.contains(&language) && chosen.contains(rest),
        None => true, // the language menu and the 404 page
    };
    let (looked_at, left_out): (Vec<_>, Vec<_>) = all.into_iter().partition(is_chosen);
    eprintln!(
        "{} pages are like one that is looked at, and left out; EVERY_PAGE=1 looks at them too",
        left_out.len()
    );
    Ok(looked_at)
}

/// The URL path, without the language, of the largest Swedish page for each template and URL depth.
///
/// # Errors
/// If the build fails, or a source page has no template.
pub fn largest_of_each_template() -> Result<BTreeSet<String>> {
    let sources = root().join("target/site/content");
    let mut largest = BTreeMap::<(String, usize), (u64, String)>::new();
    for entry in WalkDir::new(&sources) {
        let entry = entry?;
        let file = entry.path().strip_prefix(&sources)?.to_string_lossy();
        let Some(name) = file.strip_suffix(".sv.md") else {
            continue;
        };
        let address = match name.strip_suffix("_index") {
            Some(folder) => folder.to_owned(),
            None => format!("{name}/"),
        };
        let text = std::fs::read_to_string(entry.path())?;
        let template = text
            .lines()
            .find_map(|line| line.strip_prefix("template = "));
        let template = template.with_context(|| format!("{file} has no template"))?;
        let page = dist()?.join("sv").join(&address).join("index.html");
        let size = std::fs::metadata(&page).with_context(|| page.display().to_string())?;
        let kind = (template.to_owned(), address.matches('/').count());
        let known = largest.entry(kind).or_default();
        *known = std::mem::take(known).max((size.len(), address));
    }
    ensure!(!largest.is_empty(), "no page in {}", sources.display());
    Ok(largest.into_values().map(|(_, address)| address).collect())
}
