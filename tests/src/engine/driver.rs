//! A running WebDriver server and its child processes.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    time::Duration,
};

use anyhow::{Context, Result, bail};

/// A WebDriver server. Dropping it ends the server and its browsers.
pub struct Driver {
    process: Child,
    /// The virtual display (Xvfb) of the driver, if it needs one.
    display: Option<Child>,
    /// The base URL of the server.
    pub url: String,
}

impl Driver {
    /// Starts a driver that prints its port, after the text `before`.
    pub(super) fn start(command: &mut Command, before: &str) -> Result<Driver> {
        let ready = |command: &mut Command| {
            let mut process = spawned(command.stdout(Stdio::piped()))?;
            Ok((said(&mut process, before)?, process))
        };
        // ChromeDriver picks a free port on IPv4 and exits if that port is taken on IPv6. A second attempt picks another port.
        let first: Result<(String, Child)> = ready(command);
        let (said, process) = first.or_else(|_| ready(command))?;
        let port: String = said.chars().take_while(char::is_ascii_digit).collect();
        Ok(Driver {
            process,
            display: None,
            url: format!("http://127.0.0.1:{port}"),
        })
    }

    /// Starts a driver on its own virtual display. The driver takes its port as the last argument.
    pub(super) fn start_on_display(command: &mut Command, port_flag: &str) -> Result<Driver> {
        let mut screen = Command::new("Xvfb");
        screen.args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1400x1100x24",
            "-nolisten",
            "tcp",
        ]);
        let mut display = spawned(screen.stdout(Stdio::piped()))?;
        let number = said(&mut display, "")?;
        // The port is free now, and no other process is expected to bind it before the driver does.
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let process = spawned(
            command
                .arg(format!("{port_flag}{port}"))
                .env("DISPLAY", format!(":{}", number.trim())),
        )?;
        let driver = Driver {
            process,
            display: Some(display),
            url: format!("http://127.0.0.1:{port}"),
        };
        for _ in 0..500 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return Ok(driver);
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        bail!("the driver does not listen on port {port}")
    }

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

impl Drop for Driver {
    fn drop(&mut self) {
        // ChromeDriver closes its browsers on a shutdown request, the other drivers on SIGTERM. After SIGKILL the browsers would
        // keep running. An error means that the process has already ended.
        let _ = self.shut_down();
        let _ = Command::new("kill")
            .arg(self.process.id().to_string())
            .status();
        std::thread::sleep(Duration::from_millis(100));
        let _ = self.process.kill();
        let _ = self.process.wait();
        if let Some(display) = &mut self.display {
            let _ = display.kill();
            let _ = display.wait();
        }
    }
}

fn spawned(command: &mut Command) -> Result<Child> {
    let name = command.get_program().to_string_lossy().into_owned();
    command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| format!("could not start {name}"))
}

/// Reads lines from the output until one contains `before`, and returns the rest of that line.
fn said(process: &mut Child, before: &str) -> Result<String> {
    let output = process.stdout.take().context("there is no output")?;
    let mut lines = BufReader::new(output).lines().map_while(|line| line.ok());
    let found = lines.find_map(|line| Some(line.split_once(before)?.1.to_owned()));
    // Keep reading: a full pipe would block the program.
    std::thread::spawn(move || lines.for_each(drop));
    found.context("the driver ended before it was ready")
}
