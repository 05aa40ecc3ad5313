//! Responses of the server: headers by class, compressed copies, the 404 page and live reload.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

use medskick::{
    compress::{self, Effort},
    headers::Class,
    serve,
};
use tokio::sync::broadcast;

use crate::machine::Project;

/// A site with pages that are long enough to have compressed copies.
fn site() -> Project {
    let project = Project::empty();
    let page = |title: &str| {
        format!(
            "<!doctype html><head><title>{title}</title></head>{}",
            "<p>Hej</p>".repeat(50)
        )
    };
    for (file, title) in [
        ("index.html", "chooser"),
        ("404.html", "not there"),
        ("sv/survey/index.html", "survey"),
        ("sv/e/1/index.html", "embed"),
    ] {
        project.write(&format!("dist/{file}"), &page(title));
    }
    project.write("dist/w/widget.1a2b3c4d5e.wasm", &"wasm".repeat(100));
    compress::twins(
        &project.path("dist"),
        &project.path("target/twins"),
        Effort::Most,
    )
    .unwrap();
    project
}

async fn get(addr: SocketAddr, path: &str, accept: &str) -> (String, Vec<u8>) {
    let request = format!(
        "GET {path} HTTP/1.1\r\nhost: x\r\naccept-encoding: {accept}\r\nconnection: close\r\n\r\n"
    );
    tokio::task::spawn_blocking(move || {
        let mut stream = TcpStream::connect(addr).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(20)))
            .unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let end = bytes
            .windows(4)
            .position(|window| window == b"\r\n\r\n")
            .unwrap();
        (
            String::from_utf8(bytes[..end].to_vec()).unwrap(),
            bytes[end + 4..].to_vec(),
        )
    })
    .await
    .unwrap()
}

fn has_exactly(head: &str, class: Class) {
    let lines: Vec<String> = head.lines().map(str::to_owned).collect();
    let all = [Class::Page, Class::Survey, Class::Embed, Class::Hashed];
    let pinned: Vec<&str> = all
        .iter()
        .flat_map(|class| class.headers("http://x"))
        .map(|(name, _)| name)
        .collect();
    for (name, value) in class.headers("http://x") {
        assert!(
            lines.contains(&format!("{}: {value}", name.to_lowercase())),
            "{name} in:\n{head}"
        );
    }
    for line in &lines {
        let name = line.split(':').next().unwrap();
        let is_pinned = pinned
            .iter()
            .any(|pinned| pinned.eq_ignore_ascii_case(name));
        assert!(
            !is_pinned
                || class
                    .headers("http://x")
                    .iter()
                    .any(|(known, _)| known.eq_ignore_ascii_case(name)),
            "{line}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_has_the_headers_of_its_class() {
    let site = site();
    let server = serve::start(site.path("dist"), 0).await.unwrap();
    for (path, status, class) in [
        ("/", "200", Class::Page),
        ("/sv/survey/", "200", Class::Survey),
        ("/sv/e/1/", "200", Class::Embed),
        ("/w/widget.1a2b3c4d5e.wasm", "200", Class::Hashed),
        ("/w/widget.0000000000.wasm", "404", Class::Page),
        ("/sv/nobody/", "404", Class::Page),
        ("/../Cargo.toml", "404", Class::Page),
        ("/__medskick/reload.js", "404", Class::Page),
    ] {
        let (head, _) = get(server.addr(), path, "identity").await;
        assert!(
            head.starts_with(&format!("HTTP/1.1 {status}")),
            "{path}: {head}"
        );
        has_exactly(&head, class);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_policy_in_a_page_for_frames_names_the_address_it_is_served_from() {
    let site = site();
    let file = site.path("dist/sv/e/1/index.html");
    let page = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, page.replace("<head>", "<head><meta charset=utf-8>")).unwrap();
    for other in ["index.html", "404.html", "sv/survey/index.html"] {
        std::fs::remove_file(site.path("dist").join(other)).unwrap();
        site.write(
            &format!("dist/{other}"),
            "<head><meta charset=utf-8></head>",
        );
    }
    medskick::headers::into_pages(&site.path("dist"), "https://medskick.example").unwrap();
    let server = serve::start(site.path("dist"), 0).await.unwrap();
    let (_, body) = get(server.addr(), "/sv/e/1/", "identity").await;
    let page = String::from_utf8(body).unwrap();
    let policy = Class::Embed.meta_policy("http://x");
    assert!(page.contains(&format!("content=\"{policy}\">")), "{page}");
    assert!(!page.contains("medskick.example"), "{page}");
    let (head, _) = get(server.addr(), "/sv/e/1/", "gzip").await;
    assert!(head.contains("content-encoding: gzip"), "{head}");
}

#[tokio::test(flavor = "multi_thread")]
async fn twins_are_sent_to_those_who_take_them() {
    let site = site();
    let server = serve::start(site.path("dist"), 0).await.unwrap();
    let wasm = "/w/widget.1a2b3c4d5e.wasm";
    for (accept, encoding) in [
        ("gzip, br", Some("br")),
        ("gzip", Some("gzip")),
        ("identity", None),
    ] {
        let (head, body) = get(server.addr(), wasm, accept).await;
        assert!(head.contains("content-type: application/wasm"), "{head}");
        match encoding {
            Some(encoding) => assert!(
                head.contains(&format!("content-encoding: {encoding}")),
                "{head}"
            ),
            None => assert_eq!(body, "wasm".repeat(100).into_bytes()),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_there_is_answered_with_the_page_for_it() {
    let site = site();
    let server = serve::start(site.path("dist"), 0).await.unwrap();
    let (_, body) = get(server.addr(), "/sv/nobody/", "identity").await;
    assert!(
        String::from_utf8(body)
            .unwrap()
            .contains("<title>not there</title>")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn before_the_first_build_the_server_says_so() {
    let project = Project::empty();
    let server = serve::start(project.path("dist"), 0).await.unwrap();
    let (head, body) = get(server.addr(), "/sv/", "identity").await;
    assert!(head.starts_with("HTTP/1.1 503"), "{head}");
    insta::assert_snapshot!(String::from_utf8(body).unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn while_watching_pages_load_again_and_files_stay_as_they_are() {
    let site = site();
    let (reload, _) = broadcast::channel(4);
    let server = serve::start_reloading(site.path("dist"), 0, reload.clone())
        .await
        .unwrap();
    let (head, body) = get(server.addr(), "/sv/e/1/", "br").await;
    has_exactly(&head, Class::Embed);
    let page = String::from_utf8(body).unwrap();
    assert!(
        page.contains("<script src=\"/__medskick/reload.js\" defer></script></head>"),
        "{page}"
    );
    let file = std::fs::read_to_string(site.path("dist/sv/e/1/index.html")).unwrap();
    assert!(!file.contains("__medskick"));

    let (head, script) = get(server.addr(), "/__medskick/reload.js", "identity").await;
    assert!(head.contains("content-type: text/javascript"), "{head}");
    assert!(
        String::from_utf8(script)
            .unwrap()
            .contains("location.reload")
    );

    let addr = server.addr();
    let told = tokio::task::spawn_blocking(move || {
        let mut stream = TcpStream::connect(addr).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(20)))
            .unwrap();
        stream
            .write_all(b"GET /__medskick/reload HTTP/1.1\r\nhost: x\r\n\r\n")
            .unwrap();
        let mut said = String::new();
        let mut bytes = [0; 1024];
        while !said.contains("data: reload") {
            let read = stream.read(&mut bytes).unwrap();
            assert_ne!(read, 0, "the stream ended: {said}");
            said.push_str(&String::from_utf8_lossy(&bytes[..read]));
        }
    });
    while reload.receiver_count() == 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    reload.send(()).unwrap();
    told.await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_ends_with_its_value() {
    let site = site();
    let server = serve::start(site.path("dist"), 0).await.unwrap();
    let addr = server.addr();
    drop(server);
    // The server task ends when the runtime next polls it.
    for _ in 0..200 {
        if TcpStream::connect(addr).is_err() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{addr} still answers");
}
