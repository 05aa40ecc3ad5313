//! Builds the real campaign once per test run, and serves it with the headers it is published with.

use std::{
    path::{Path, PathBuf},
    sync::OnceLock,
};

use anyhow::{Result, anyhow};
use medskick::serve::{self, Server};

/// The project's folder.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The built site, made by the same code as `cargo run -- build`.
pub fn dist() -> Result<PathBuf> {
    static BUILT: OnceLock<Result<(), String>> = OnceLock::new();
    BUILT
        .get_or_init(|| {
            medskick::build::run(root())
                .map(drop)
                .map_err(|error| format!("{error:#}"))
        })
        .as_ref()
        .map_err(|message| anyhow!("{message}"))?;
    Ok(root().join("dist"))
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
        format!("http://{}{path}", self.server.addr())
    }
}

/// Whether a page shows a survey with nothing around it: in a frame, or on the tablet of a group.
pub fn stands_alone(page: &str) -> bool {
    page.contains("/e/") || page.contains("/workshop/")
}

/// The path of every page, in order: `/`, `/404.html`, `/ar/` and so on.
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
            if path.is_dir() {
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
