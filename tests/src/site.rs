//! Builds the real campaign once per test run, and serves it with the headers it is published with.

use std::{
    path::{Path, PathBuf},
    rc::Rc,
    sync::OnceLock,
};

use anyhow::{Context, Result, anyhow};
use medskick::serve::{self, Server};
use medskick_survey::compiled::Survey;

use crate::browser::Browser;

/// The project's folder.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The built site, made by the same code as `cargo run -- build`.
pub fn dist() -> Result<PathBuf> {
    static BUILT: OnceLock<Result<(), String>> = OnceLock::new();
    BUILT
        .get_or_init(|| {
            // In a thread of its own: a build ends a runtime, which no thread of a test's runtime may.
            let build = || medskick::build::run(root()).map(drop);
            let built = std::thread::spawn(build).join();
            let built = built.map_err(|_| "the build panicked".to_owned())?;
            built.map_err(|error| format!("{error:#}"))
        })
        .as_ref()
        .map_err(|message| anyhow!("{message}"))?;
    Ok(root().join("dist"))
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

/// The built site on a free port; it ends with this value.
pub struct Site {
    server: Server,
}

impl Site {
    /// Builds and serves.
    pub async fn serve() -> Result<Site> {
        // Building starts long-running programs: off the test's own threads.
        let dist = tokio::task::spawn_blocking(dist).await??;
        Ok(Site {
            server: serve::start(dist, 0).await?,
        })
    }

    /// Serves a folder that has been made for one test.
    pub async fn of(folder: PathBuf) -> Result<Site> {
        Ok(Site {
            server: serve::start(folder, 0).await?,
        })
    }

    /// The full address of a path such as `/sv/`.
    pub fn url(&self, path: &str) -> String {
        // Without a key behind `#` there is nothing to hand over to.
        let key = match ["/seal/", "/sealed/"].iter().any(|it| path.contains(it))
            && !path.contains('#')
        {
            true => format!("#{}", crate::merge::NOBODYS_KEY),
            false => String::new(),
        };
        format!("http://{}{path}{key}", self.server.addr())
    }
}

/// What the element `tag` on the open page shows: the file in `folder` that it names, or, in a page that is one file, its part.
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

/// Whether a page shows a survey with nothing around it: in a frame, on the tablet of a group, or to be handed over sealed.
pub fn stands_alone(page: &str) -> bool {
    ["/e/", "/workshop/", "/seal/"]
        .iter()
        .any(|alone| page.contains(alone))
}

/// The path of every page, in order: `/`, `/404.html`, `/ar/` and so on; without those that are kept as a file.
pub fn pages() -> Result<Vec<String>> {
    pages_of(&dist()?)
}

/// The path of every page in a folder with a built site.
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

/// The pages to look at one by one: all of them when `EVERY_PAGE` is set; otherwise without those that show the text of another language
/// in the frame of their own, which are looked at in one language only. How many are left out is said.
pub fn to_look_at() -> Result<Vec<String>> {
    let all = pages()?;
    if std::env::var_os("EVERY_PAGE").is_some() {
        return Ok(all);
    }
    let dist = dist()?;
    let (mut looked_at, mut left_out) = (Vec::new(), 0);
    for page in all {
        match is_repeat(&dist, &page)? {
            true => left_out += 1,
            false => looked_at.push(page),
        }
    }
    eprintln!(
        "{left_out} pages that show the text of another language are left out; EVERY_PAGE=1 looks at them too"
    );
    Ok(looked_at)
}

/// A language of which little is translated; its pages stand for those of all others.
const IN_FALLBACK: &str = "/so/";

fn is_repeat(dist: &Path, page: &str) -> Result<bool> {
    if !page.ends_with('/') || page.starts_with(IN_FALLBACK) {
        return Ok(false);
    }
    let html = std::fs::read_to_string(dist.join(page.trim_start_matches('/')).join("index.html"))?;
    let named = html.split("rel=canonical href=").nth(1);
    let named = named.or_else(|| html.split("rel=\"canonical\" href=\"").nth(1));
    Ok(match named {
        Some(named) => {
            let address = named.split(['>', ' ', '"']).next().unwrap_or_default();
            !address.ends_with(page)
        }
        // A survey alone names no page.
        None => stands_alone(page) && !page.ends_with("/1/") && !page.ends_with("/1/sealed/"),
    })
}
