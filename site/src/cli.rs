//! The command line.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result};
use clap::{Args, Parser, Subcommand};
use tokio::sync::broadcast;

use crate::{build, campaign, fault::Fault, process, report, serve, tools::doctor, watch};

/// Medskick: checks, builds and serves the campaign site.
#[derive(Parser)]
#[command(version)]
struct Cli {
    /// The project's folder (default: the nearest one above that has content/ and translations/).
    #[arg(long, global = true)]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Build the site and serve it; build again when something changes (the default).
    Serve(Serve),
    /// Build the site into dist/.
    Build,
    /// Check all texts, surveys and data, and say how to mend what is wrong.
    Check,
    /// Which tools there are, and how to get what is missing.
    Doctor,
    /// Work with translations.
    Translations {
        #[command(subcommand)]
        command: Translations,
    },
}

#[derive(Args)]
struct Serve {
    /// The port on 127.0.0.1.
    #[arg(long, default_value_t = 1111)]
    port: u16,
    /// Open the site in the browser.
    #[arg(long)]
    open: bool,
    /// Do not build again when something changes.
    #[arg(long)]
    no_watch: bool,
}

#[derive(Subcommand)]
enum Translations {
    /// Say that these translations match their source text now; a source text stands for all its translations.
    Pin {
        /// Pages in content/.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
}

/// Runs the command line of this process.
pub fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            report::error(&error);
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> Result<()> {
    let root = project(cli.root)?;
    match cli.command {
        None => serve_site(&root, &Serve { port: 1111, open: false, no_watch: false }),
        Some(Command::Serve(options)) => serve_site(&root, &options),
        Some(Command::Build) => build_site(&root),
        Some(Command::Check) => build::check(&root).map(|_| report::done("nothing stops publishing")),
        Some(Command::Doctor) => {
            report::table(&doctor::table(&root));
            Ok(())
        }
        Some(Command::Translations { command: Translations::Pin { files } }) => {
            for file in campaign::pins::write(&root, &files)? {
                report::done(&format!("pinned {}", file.display()));
            }
            Ok(())
        }
    }
}

/// The folder given, or the nearest one from here upwards that is a campaign.
fn project(given: Option<PathBuf>) -> Result<PathBuf> {
    let is_campaign = |folder: &Path| folder.join("content").is_dir() && folder.join("translations").is_dir();
    let here = std::env::current_dir().context("there is no current folder")?;
    let found = match &given {
        Some(folder) => Some(folder.as_path()).filter(|folder| is_campaign(folder)),
        None => here.ancestors().find(|folder| is_campaign(folder)),
    };
    found.map(Path::to_owned).ok_or_else(|| {
        Fault::new(
            "T14",
            format!("{} is not a campaign: it has no content/ and translations/.", given.unwrap_or(here).display()),
            "Go to the project's folder, or name it: `medskick --root FOLDER`.",
        )
    })
}

fn build_site(root: &Path) -> Result<()> {
    let built = build::run(root)?;
    if built.unchanged {
        report::done("nothing has changed since the last build");
    }
    let row = |(name, bytes): &(String, usize)| vec![name.clone(), format!("{:>6.1} KiB", *bytes as f64 / 1024.0)];
    report::table(&built.sizes.iter().map(row).collect::<Vec<_>>());
    Ok(())
}

fn serve_site(root: &Path, options: &Serve) -> Result<()> {
    let runtime = tokio::runtime::Runtime::new().context("could not start")?;
    let result = runtime.block_on(async {
        let root = root.to_owned();
        let (reload, _) = broadcast::channel(4);
        let sender = (!options.no_watch).then(|| reload.clone());
        // The port first: nobody wants to wait for a build to hear that it is taken.
        let server = serve::start(root.join("dist"), options.port, sender).await?;
        let address = format!("http://{}/", server.addr());
        let open = options.open;
        let watched = !options.no_watch;
        let working = tokio::task::spawn_blocking(move || -> Result<()> {
            first_build(&root)?;
            report::done(&format!("the site is at {address} (Ctrl-C ends)"));
            if open && open::that(&address).is_err() {
                report::step("no browser could be opened; open the address yourself");
            }
            if watched { watch::watch(&root, || rebuild(&root, &reload)) } else { Ok(()) }
        });
        tokio::select! {
            ended = working => {
                ended.context("the build stopped unexpectedly")??;
                until_interrupted().await;
            }
            () = until_interrupted() => {}
        }
        drop(server);
        Ok(())
    });
    process::end_all();
    // The watcher's thread has nothing left to do, and is not waited for.
    runtime.shutdown_background();
    result
}

/// When the first build fails, an earlier site is still worth showing while the fault is mended.
fn first_build(root: &Path) -> Result<()> {
    match build::run(root) {
        Ok(_) => Ok(()),
        Err(error) if root.join("dist/index.html").is_file() => {
            report::error(&error);
            report::step("the last good site is served meanwhile");
            Ok(())
        }
        Err(error) => Err(error),
    }
}

fn rebuild(root: &Path, reload: &serve::Reload) {
    match build::run(root) {
        Ok(built) if built.unchanged => {}
        Ok(_) => {
            // Nobody has a page open: nobody to tell.
            let _ = reload.send(());
        }
        Err(error) => {
            report::error(&error);
            report::step("the last good site is served meanwhile");
        }
    }
}

async fn until_interrupted() {
    #[cfg(unix)]
    if let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        return;
    }
    // An error means that no interrupt can be heard; waiting for ever would hang.
    let _ = tokio::signal::ctrl_c().await;
}
