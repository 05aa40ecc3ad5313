//! Finds Chromium and its driver, installs them where that is ours to do, and starts them.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::OnceLock,
    time::Duration,
};

use anyhow::{Context, Result, bail};
use medskick::tools::{apt, on_path};

/// The flags that make Chromium quiet (no request of its own), unable to reach anything but this machine, and able
/// to run as root in a container.
pub const FLAGS: [&str; 10] = [
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

/// A running ChromeDriver; it ends with this value.
pub struct Driver {
    process: Child,
    /// Where it listens.
    pub url: String,
}

impl Driver {
    /// Starts a driver on a free port.
    pub fn start() -> Result<Driver> {
        let program = tools()?.driver.clone();
        let mut process = Command::new(&program)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("could not start {}", program.display()))?;
        let output = process.stdout.take().context("the driver has no output")?;
        let mut lines = BufReader::new(output).lines();
        let port = lines
            .by_ref()
            .map_while(|line| line.ok())
            .find_map(|line| {
                line.split("successfully on port ")
                    .nth(1)
                    .map(|rest| rest.trim_end_matches('.').to_owned())
            })
            .context("the driver did not say which port it listens on")?;
        // Keep reading, or a full pipe would stop the driver.
        std::thread::spawn(move || lines.map_while(|line| line.ok()).for_each(drop));
        Ok(Driver {
            process,
            url: format!("http://127.0.0.1:{port}"),
        })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Asked to, the driver closes its browsers; killed, it would leave them running. A failure means that
        // it is gone already.
        let _ = self.shut_down();
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Driver {
    fn shut_down(&self) -> std::io::Result<()> {
        let address = self.url.trim_start_matches("http://");
        let mut connection = TcpStream::connect(address)?;
        connection.set_read_timeout(Some(Duration::from_secs(10)))?;
        write!(
            connection,
            "GET /shutdown HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
        )?;
        connection.read_to_end(&mut Vec::new()).map(drop)
    }
}

/// Where the browser and its driver are.
pub struct Tools {
    /// The browser.
    pub browser: PathBuf,
    /// Its WebDriver server.
    pub driver: PathBuf,
}

/// The browser and its driver, installed with apt when this runs as root on Debian.
pub fn tools() -> Result<&'static Tools> {
    static TOOLS: OnceLock<Result<Tools, String>> = OnceLock::new();
    TOOLS
        .get_or_init(|| find().map_or_else(|| install().map_err(|error| format!("{error:#}")), Ok))
        .as_ref()
        .map_err(|message| anyhow::anyhow!("{message}"))
}

/// What Chromium is called here and there; a path stands for itself.
const BROWSERS: [&str; 6] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/// The program that a variable names.
fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from)
}

fn find() -> Option<Tools> {
    let browser = named("CHROME").or_else(|| BROWSERS.into_iter().find_map(on_path))?;
    let driver = named("CHROMEDRIVER").or_else(|| on_path("chromedriver"))?;
    Some(Tools { browser, driver })
}

fn install() -> Result<Tools> {
    const REMEDY: &str = "The browser tests need Chrome or Chromium and the ChromeDriver of the same version. \
        Debian: sudo apt-get install chromium chromium-driver. \
        Ubuntu: sudo apt-get install chromium-browser chromium-chromedriver. \
        Elsewhere: https://googlechromelabs.github.io/chrome-for-testing/, with CHROME and CHROMEDRIVER set to the two \
        programs. Then run cargo test again.";
    let debian = apt::install(&["chromium", "chromium-driver"])?;
    let said = match debian {
        Some(said) if !said.success => {
            apt::install(&["chromium-browser", "chromium-chromedriver"])?
        }
        said => said,
    };
    match said {
        Some(said) if !said.success => bail!("apt-get failed: {}\n{REMEDY}", said.text.trim()),
        _ => find().context(REMEDY),
    }
}
