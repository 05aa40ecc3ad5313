//! Other people's pages that show the survey, on an address of their own.

use std::{
    io::{Read, Write},
    net::TcpListener,
};

use anyhow::Result;

use crate::site::{self, Site};

/// Serves `host-pages/<case>/index.html` with the site's address in it until the tests end, and gives its address.
pub fn serve(case: &str, site: &Site) -> Result<String> {
    let file = site::root()
        .join("tests/host-pages")
        .join(case)
        .join("index.html");
    let page = std::fs::read_to_string(file)?.replace("%site%", site.url("").trim_end_matches('/'));
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = format!("http://{}/", listener.local_addr()?);
    std::thread::spawn(move || {
        for mut connection in listener.incoming().flatten() {
            let answer = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{page}",
                page.len()
            );
            // A browser that hangs up is no fault of the page.
            let _ = connection.read(&mut [0; 4096]);
            let _ = connection.write_all(answer.as_bytes());
        }
    });
    Ok(address)
}
