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

fn find() -> Option<Tools> {
    let browser = [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
    ]
    .into_iter()
    .find_map(on_path)?;
    Some(Tools {
        browser,
        driver: on_path("chromedriver")?,
    })
}

fn install() -> Result<Tools> {
    const REMEDY: &str = "The browser tests need Chromium and ChromeDriver. \
        Debian, Ubuntu: sudo apt-get install chromium chromium-driver. \
        macOS: brew install --cask chromium chromedriver. Then run cargo test again.";
    match apt::install(&["chromium", "chromium-driver"])? {
        Some(said) if !said.success => bail!("apt-get failed: {}\n{REMEDY}", said.text.trim()),
        _ => find().context(REMEDY),
    }
}
