//! WebKit, the engine of Safari, in the MiniBrowser that comes with WebKitGTK.

use std::{
    path::{Path, PathBuf},
    process::Command,
    sync::{Mutex, PoisonError},
};

use anyhow::{Context, Result, bail};
use medskick::tools::{apt, on_path};
use serde_json::{Value, json};

use super::Driver;

/// Starts WebKitWebDriver on its own virtual display. Returns the driver and the capabilities for a new session.
pub(super) fn start() -> Result<(Driver, Value)> {
    let (browser, driver) = tools()?;
    let mut command = Command::new(driver);
    // Render without a graphics card and without desktop settings. The container already isolates the process, so no sandbox.
    command
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
        .env("GSETTINGS_BACKEND", "memory")
        .env("NO_AT_BRIDGE", "1")
        .env("http_proxy", "http://127.0.0.1:9")
        .env("no_proxy", "127.0.0.1");
    let driver = Driver::start_on_display(&mut command, "--port=")?;
    let options = json!({ "binary": browser, "args": ["--automation"] });
    Ok((driver, json!({ "webkitgtk:browserOptions": options })))
}

fn tools() -> Result<(PathBuf, PathBuf)> {
    const REMEDY: &str = "The tests in WebKit need WebKitGTK's driver and a display. Debian, Ubuntu: \
        sudo apt-get install webkit2gtk-driver xvfb. Or leave it out: cargo test -- --skip webkit.";
    static INSTALLING: Mutex<()> = Mutex::new(());
    let _one_at_a_time = INSTALLING.lock().unwrap_or_else(PoisonError::into_inner);
    let find = || {
        on_path("Xvfb")?;
        Some((browser()?, on_path("WebKitWebDriver")?))
    };
    if let Some(found) = find() {
        return Ok(found);
    }
    match apt::install(&["webkit2gtk-driver", "xvfb"])? {
        Some(said) if !said.success => bail!("apt-get failed: {}\n{REMEDY}", said.text.trim()),
        _ => find().context(REMEDY),
    }
}

/// Finds MiniBrowser next to the library, where distributions install it. It is not on `PATH`.
fn browser() -> Option<PathBuf> {
    let libraries = ["/usr/lib", "/usr/lib64", "/usr/libexec"].map(Path::new);
    let folders = libraries.into_iter().flat_map(|folder| {
        let inner = std::fs::read_dir(folder).into_iter().flatten();
        let inner = inner.filter_map(|entry| Some(entry.ok()?.path()));
        inner.chain([folder.to_owned()])
    });
    folders
        .flat_map(|folder| {
            ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"]
                .map(|it| folder.join(it).join("MiniBrowser"))
        })
        .find(|file| file.is_file())
}
