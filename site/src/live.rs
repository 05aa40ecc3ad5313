//! `medskick serve`: builds and serves the site, and rebuilds it after each change.

use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::{Context, Result};
use tokio::sync::broadcast;

use crate::{
    build::{self, Purpose},
    report, serve, watch,
};

const PORT: u16 = 1111;

/// How to serve.
#[derive(Clone, Debug, clap::Args)]
pub struct Options {
    /// The port on 127.0.0.1; 0 is any free port.
    #[arg(long, default_value_t = PORT)]
    pub port: u16,
    /// Open the site in the browser.
    #[arg(long)]
    pub open: bool,
    /// Do not build again when something changes.
    #[arg(long)]
    pub no_watch: bool,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            port: PORT,
            open: false,
            no_watch: false,
        }
    }
}

/// Serves the site until the future is dropped.
///
/// # Errors
/// `T13` when the port is not available; `T16`; the errors of the first build when there is no earlier site.
pub async fn run(root: PathBuf, options: Options) -> Result<()> {
    let (reload, _) = broadcast::channel(4);
    let folder = Purpose::Preview.folder(&root);
    // Bind the port first, so that a taken port is reported before the build.
    let server = match options.no_watch {
        true => serve::start(folder, options.port).await?,
        false => serve::start_reloading(folder, options.port, reload.clone()).await?,
    };
    let address = format!("http://{}/", server.addr());
    let working = tokio::task::spawn_blocking(move || -> Result<()> {
        // Watch before building, so that no change during the build is missed.
        let changes = (!options.no_watch)
            .then(|| watch::start(&root))
            .transpose()?;
        first_build(&root)?;
        report::done(&format!("the site is at {address} (Ctrl-C ends)"));
        if options.open && open::that_detached(&address).is_err() {
            report::note("no browser could be opened; open the address yourself");
        }
        if let Some(changes) = changes {
            changes.each(|| rebuild(&root, &reload));
        }
        Ok(())
    });
    working.await.context("the build stopped unexpectedly")??;
    std::future::pending().await
}

/// Serves the site with the pseudo-language in this writing direction until the future is dropped.
///
/// # Errors
/// `T13` when the port is not available, and the errors of the build.
pub async fn pseudo(root: PathBuf, dir: &'static str, port: u16) -> Result<()> {
    let built = tokio::task::spawn_blocking(move || build::pseudo(&root, dir, Purpose::Preview));
    let folder = built.await.context("the build stopped unexpectedly")??;
    let server = serve::start(folder, port).await?;
    let address = format!("http://{}/{}/", server.addr(), crate::pseudo::CODE);
    report::done(&format!("the site is at {address} (Ctrl-C ends)"));
    std::future::pending().await
}

/// Builds the site. If the build fails, an earlier site is served while the error is corrected.
fn first_build(root: &Path) -> Result<()> {
    let earlier = Purpose::Preview.folder(root).join("index.html");
    match build::run(root, Purpose::Preview) {
        Err(error) if earlier.is_file() => {
            failed(&error);
            Ok(())
        }
        result => result.map(drop),
    }
}

/// Rebuilds the site, and prints one line when the build is done.
fn rebuild(root: &Path, reload: &serve::Reload) {
    let begun = Instant::now();
    match report::quietly(|| build::run(root, Purpose::Preview)) {
        Ok(built) if built.unchanged => {}
        Ok(_) => {
            let seconds = begun.elapsed().as_secs_f32();
            report::done(&format!("built again in {seconds:.1} s"));
            // Sending fails if no page is open.
            let _ = reload.send(());
        }
        Err(error) => failed(&error),
    }
}

fn failed(error: &anyhow::Error) {
    report::error(error);
    report::note("the last good site is served meanwhile");
}
