//! Chromium and ChromeDriver.

use std::{path::PathBuf, process::Command, sync::OnceLock};

use anyhow::{Context, Result, bail};
use medskick::tools::{apt, on_path};
use serde_json::{Value, json};

use super::Driver;

/// Which Chromium program is started.
pub(crate) enum Parts {
    /// The headless shell, which has no user interface. It starts in a third of the time.
    Shell,
    /// The complete browser with these flags. Only this one has cameras, permissions and the clipboard.
    Whole(Vec<String>),
}

/// These flags stop Chromium's own requests, restrict it to 127.0.0.1 and let it run as root in a container.
const FLAGS: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// Starts ChromeDriver for this Chromium program. Returns the driver and the capabilities for a new session.
pub(super) fn start(parts: &Parts) -> Result<(Driver, Value)> {
    let tools = tools()?;
    let (binary, more) = match parts {
        Parts::Shell => (&tools.shell, &[][..]),
        Parts::Whole(flags) => (&tools.browser, &flags[..]),
    };
    let mut command = Command::new(&tools.driver);
    let driver = Driver::start(command.arg("--port=0"), "successfully on port ")?;
    let flags: Vec<&str> = FLAGS
        .into_iter()
        .chain(more.iter().map(String::as_str))
        .collect();
    let capabilities = json!({
        "goog:chromeOptions": { "binary": binary, "args": flags },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    });
    Ok((driver, capabilities))
}

/// The paths of the browser and its driver.
struct Tools {
    browser: PathBuf,
    /// The headless shell, or the complete browser if there is no headless shell.
    shell: PathBuf,
    driver: PathBuf,
}

/// Finds the browser and its driver. Installs them with apt if this process runs as root on Debian.
fn tools() -> Result<&'static Tools> {
    static TOOLS: OnceLock<Result<Tools, String>> = OnceLock::new();
    TOOLS
        .get_or_init(|| find().map_or_else(|| install().map_err(|error| format!("{error:#}")), Ok))
        .as_ref()
        .map_err(|message| anyhow::anyhow!("{message}"))
}

/// The names of Chromium on different systems. An absolute path is used as it is.
const BROWSERS: [&str; 6] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/// The names of the headless shell. On Debian it is the path of the binary: the script on `PATH` would end and leave it running.
const SHELLS: [&str; 2] = [
    "/usr/lib/chromium/chromium-headless-shell",
    "chrome-headless-shell",
];

/// The path in an environment variable.
fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from)
}

fn find() -> Option<Tools> {
    let browser = named("CHROME").or_else(|| BROWSERS.into_iter().find_map(on_path))?;
    let driver = named("CHROMEDRIVER").or_else(|| on_path("chromedriver"))?;
    // If CHROME names a browser, the tests run in that browser.
    let shell = match named("CHROME") {
        Some(_) => None,
        None => SHELLS.into_iter().find_map(on_path),
    };
    Some(Tools {
        shell: shell.unwrap_or_else(|| browser.clone()),
        browser,
        driver,
    })
}

fn install() -> Result<Tools> {
    const REMEDY: &str = "The browser tests need Chrome or Chromium and the ChromeDriver of the same version. \
        Debian: sudo apt-get install chromium chromium-driver. \
        Ubuntu: sudo apt-get install chromium-browser chromium-chromedriver. \
        Elsewhere: https://googlechromelabs.github.io/chrome-for-testing/, with CHROME and CHROMEDRIVER set to the two \
        programs. Then run cargo test again.";
    const PACKAGES: [&[&str]; 3] = [
        &["chromium", "chromium-driver", "chromium-headless-shell"],
        &["chromium", "chromium-driver"],
        &["chromium-browser", "chromium-chromedriver"],
    ];
    let mut said = None;
    for packages in PACKAGES {
        said = apt::install(packages)?;
        if said.as_ref().is_none_or(|said| said.success) {
            break;
        }
    }
    match said {
        Some(said) if !said.success => bail!("apt-get failed: {}\n{REMEDY}", said.text.trim()),
        _ => find().context(REMEDY),
    }
}
