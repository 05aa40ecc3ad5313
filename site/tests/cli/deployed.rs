//! `check --deployed`: it reports nothing for our own server, and every missing header for a bare server.

use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
};

use medskick::{compress, deployed, headers, serve};

use crate::machine::Project;

/// A small site with one page per class and one file per type.
fn site(origin: &str) -> Project {
    let project = Project::empty();
    let long = "<p>Hej</p>".repeat(300);
    let page =
        |body: &str| format!("<!doctype html><html><head><meta charset=utf-8></head>{body}{long}");
    let framed = "<link href=/a/site.1a2b3c4d5e.css><script src=/w/medskick-survey.1a2b3c4d5e.js></script>\
        <medskick-survey src=/w/everyday.sv.1a2b3c4d5e.json></medskick-survey>";
    for (file, body) in [
        ("index.html", ""),
        ("404.html", ""),
        ("sv/index.html", ""),
        ("sv/survey/1/index.html", framed),
        ("sv/e/1/index.html", framed),
        ("sv/embed/index.html", ""),
        (
            "sv/collect/index.html",
            "<a href=/saved/collect.sv.html download>",
        ),
        ("saved/collect.sv.html", ""),
    ] {
        project.write(&format!("dist/{file}"), &page(body));
    }
    for (file, text) in [
        ("a/site.1a2b3c4d5e.css", ".a{}"),
        (
            "w/medskick-survey.1a2b3c4d5e.js",
            "'widget.1a2b3c4d5e.wasm';",
        ),
        ("w/widget.1a2b3c4d5e.wasm", "wasm"),
        ("w/everyday.sv.1a2b3c4d5e.json", "{\"a\":1}"),
    ] {
        project.write(&format!("dist/{file}"), &text.repeat(500));
    }
    headers::into_pages(&project.path("dist"), origin).unwrap();
    compress::twins(
        &project.path("dist"),
        &project.path("target/twins"),
        compress::Effort::Most,
    )
    .unwrap();
    project
}

async fn findings(url: String, origin: String) -> Vec<deployed::Finding> {
    let check = move || {
        deployed::check(&deployed::Site {
            url: &url,
            origin: &origin,
            language: "sv",
            survey: 1,
        })
    };
    tokio::task::spawn_blocking(check).await.unwrap().unwrap()
}

fn written(findings: &[deployed::Finding]) -> String {
    let written = findings.iter().map(|it| format!("{it}\n\n"));
    written.collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn of_our_own_server_there_is_nothing_to_say() {
    let site = site("https://medskick.example");
    let server = serve::start(site.path("dist"), 0).await.unwrap();
    let url = format!("http://{}", server.addr());
    let findings = findings(url.clone(), url).await;
    assert!(findings.is_empty(), "{}", written(&findings));
}

/// Starts a minimal HTTP server for `dist`. It adds the headers in `sent` to every response.
fn plain(dist: PathBuf, sent: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            answer(&dist, stream.unwrap(), sent);
        }
    });
    address
}

fn answer(dist: &Path, mut stream: TcpStream, sent: &str) {
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let first = lines.next().unwrap().unwrap();
    lines.find(|line| line.as_ref().unwrap().is_empty());
    let path = first.split(' ').nth(1).unwrap().trim_start_matches('/');
    let mut file = dist.join(path);
    if file.is_dir() {
        file.push("index.html");
    }
    let (status, body) = match std::fs::read(file) {
        Ok(body) => ("200 OK", body),
        // Missing files give the home page, as on a server for a single-page application.
        Err(_) => ("200 OK", std::fs::read(dist.join("index.html")).unwrap()),
    };
    let kind = match path.ends_with(".js") {
        true => "application/javascript; charset=utf-8",
        false => "text/html; charset=iso-8859-1",
    };
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-length: {}\r\nconnection: close\r\n{sent}\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(&body).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plain_server_gets_a_line_for_each_thing_it_lacks() {
    let site = site("https://medskick.example");
    let url = plain(site.path("dist"), "");
    let findings = findings(url.clone(), url.clone()).await;
    insta::assert_snapshot!(written(&findings).replace(&url, "<url>"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_weaker_another_or_sent_twice_is_told() {
    let site = site("https://medskick.example");
    let sent = "content-security-policy: default-src 'none'; script-src * 'self'\r\nset-cookie: seen=1\r\nx-frame-options: DENY\r\n\
        referrer-policy: origin\r\nx-content-type-options: nosniff\r\nx-content-type-options: nosniff\r\n";
    let url = plain(site.path("dist"), sent);
    let findings = findings(url.clone(), "https://medskick.example".to_owned()).await;
    let of_frames = findings
        .into_iter()
        .filter(|it| it.addresses.iter().any(|at| at == "/sv/e/1/" || *at == url));
    let what: Vec<String> = of_frames
        .map(|it| format!("{} {}\n", it.code, it.what))
        .collect();
    insta::assert_snapshot!(what.concat().replace(&url, "<url>"));
}

#[test]
fn a_campaign_without_an_address_of_its_own_is_deployed_nowhere() {
    let project = Project::campaign();
    let mut command = project.medskick();
    let output = command
        .args(["check", "--deployed", "https://127.0.0.1:1/"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = project.said(&output);
    let (_, end) = said.split_once("error T60").unwrap();
    insta::assert_snapshot!(format!("error T60{end}"));
    // An added port, or another reserved name, does not make it a real origin.
    for origin in [
        "https://medskick.example:8443",
        "https://localhost",
        "https://medskick.test",
        "http://127.0.0.1:1111",
    ] {
        let file = "content/data/site.toml";
        let exit = "exit_url = \"https://www.smhi.se/\"";
        project.write(file, &format!("origin = \"{origin}\"\n{exit}\n"));
        let run = |arguments: &[&str]| {
            let output = project.medskick().args(arguments).output().unwrap();
            project.said(&output)
        };
        let said = run(&["check", "--deployed", "https://127.0.0.1:1/"]);
        assert!(said.contains(&format!("error T60: {origin} ")), "{said}");
        let said = run(&["check"]);
        assert!(
            said.contains("warning C48") && said.contains(origin),
            "{said}"
        );
    }
}

#[test]
fn nobody_answers() {
    let project = Project::campaign();
    project.write(
        "content/data/site.toml",
        "origin = \"https://medskick.se\"\nexit_url = \"https://www.smhi.se/\"\n",
    );
    let mut command = project.medskick();
    let output = command
        .args(["check", "--deployed", "https://127.0.0.1:1/"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = project.said(&output);
    assert!(said.contains("error T61: https://127.0.0.1:1/"), "{said}");
}
