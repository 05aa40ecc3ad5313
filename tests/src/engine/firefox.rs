//! Firefox and geckodriver.

use std::{
    path::PathBuf,
    process::Command,
    sync::{Mutex, PoisonError},
};

use anyhow::{Context, Result, bail};
use medskick::tools::{apt, on_path};
use serde_json::{Value, json};

use super::Driver;
use crate::site;

/// The version of the geckodriver crate to install if no geckodriver is on `PATH`.
const GECKODRIVER: &str = "0.37.1";

/// Blocks Firefox's own requests with a dead proxy, and enables the back/forward cache, as on a normal computer.
fn preferences() -> Value {
    json!({
        "network.proxy.type": 1,
        "network.proxy.http": "127.0.0.1",
        "network.proxy.http_port": 9,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": 9,
        "network.proxy.no_proxies_on": "127.0.0.1",
        "network.proxy.allow_hijacking_localhost": false,
        "browser.sessionhistory.max_total_viewers": 4,
        "datareporting.policy.dataSubmissionEnabled": false,
        "app.update.disabledForTesting": true,
    })
}

/// Starts geckodriver. Returns the driver and the capabilities for a new session.
pub(super) fn start() -> Result<(Driver, Value)> {
    let (browser, driver) = tools()?;
    let mut command = Command::new(driver);
    let driver = Driver::start(command.arg("--port=0"), "Listening on 127.0.0.1:")?;
    let options = json!({ "binary": browser, "args": ["-headless"], "prefs": preferences() });
    Ok((driver, json!({ "moz:firefoxOptions": options })))
}

fn tools() -> Result<(PathBuf, PathBuf)> {
    static INSTALLING: Mutex<()> = Mutex::new(());
    let _one_at_a_time = INSTALLING.lock().unwrap_or_else(PoisonError::into_inner);
    Ok((browser()?, driver()?))
}

fn browser() -> Result<PathBuf> {
    const REMEDY: &str = "The tests in Firefox need Firefox. Debian: sudo apt-get install firefox-esr. Elsewhere: \
        https://www.firefox.com, with FIREFOX set to the program. Or leave it out: cargo test -- --skip firefox --skip webkit.";
    let find = || {
        std::env::var_os("FIREFOX")
            .map(PathBuf::from)
            .or_else(|| ["firefox-esr", "firefox"].into_iter().find_map(on_path))
    };
    if let Some(found) = find() {
        return Ok(found);
    }
    match apt::install(&["firefox-esr"])? {
        Some(said) if !said.success => bail!("apt-get failed: {}\n{REMEDY}", said.text.trim()),
        _ => find().context(REMEDY),
    }
}

fn driver() -> Result<PathBuf> {
    let folder = site::root().join("target/tools");
    let ours = folder.join("bin/geckodriver");
    if let Some(found) =
        on_path("geckodriver").or_else(|| Some(ours.clone()).filter(|it| it.is_file()))
    {
        return Ok(found);
    }
    let installed = Command::new("cargo")
        .args([
            "install",
            "geckodriver",
            "--version",
            GECKODRIVER,
            "--locked",
            "--quiet",
            "--debug", // geckodriver only forwards messages, and a debug build compiles faster
            "--root",
        ])
        .arg(&folder)
        .status();
    if installed.is_ok_and(|status| status.success()) {
        return Ok(ours);
    }
    bail!(
        "The tests in Firefox need geckodriver, and it could not be installed. Run: cargo install geckodriver \
         --version {GECKODRIVER} --locked. Or leave it out: cargo test -- --skip firefox --skip webkit."
    )
}
