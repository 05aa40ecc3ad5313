//! Serves a built site on this machine, with the same headers as the published site.

mod respond;

use std::{
    io::{self, ErrorKind},
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
    sync::Arc,
};

use anyhow::Result;
use axum::Router;
use tokio::{net::TcpListener, sync::broadcast, task::JoinHandle};

use crate::fault::Fault;
use respond::Site;

/// Channel that notifies open pages of a rebuild.
pub type Reload = broadcast::Sender<()>;

/// A running server. It stops on drop.
pub struct Server {
    addr: SocketAddr,
    task: JoinHandle<()>,
}

impl Server {
    /// Returns the address that the server listens on.
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Serves the folder `dist` on 127.0.0.1. Port 0 selects a free port.
///
/// # Errors
/// `T13` when the port is not available.
pub async fn start(dist: PathBuf, port: u16) -> Result<Server> {
    listen(Site { dist, reload: None }, port).await
}

/// Same as [`start`]. Open pages also reload after each message on `reload`.
///
/// # Errors
/// `T13` when the port is not available.
pub async fn start_reloading(dist: PathBuf, port: u16, reload: Reload) -> Result<Server> {
    let reload = Some(reload);
    listen(Site { dist, reload }, port).await
}

async fn listen(site: Site, port: u16) -> Result<Server> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .await
        .map_err(|error| no_port(port, &error))?;
    let addr = listener.local_addr()?;
    let site = Arc::new(site);
    let router = Router::new().fallback(move |request| respond::respond(site.clone(), request));
    let task = tokio::spawn(async move {
        // `serve` never returns by itself; aborting the task closes the listener.
        let _ = axum::serve(listener, router).await;
    });
    Ok(Server { addr, task })
}

fn no_port(port: u16, error: &io::Error) -> anyhow::Error {
    let why = match error.kind() {
        ErrorKind::AddrInUse => "another program uses it already".to_owned(),
        _ => error.to_string(),
    };
    Fault::error(
        "T13",
        format!("Port {port} cannot be opened: {why}."),
        "End the other program, or choose another port: `cargo run -- serve --port 8080` (0 is any free port).",
    )
}
