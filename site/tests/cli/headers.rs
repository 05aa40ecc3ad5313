//! Snapshots of the response headers.

use std::fs;

use medskick::headers::{self, Class};

use crate::machine::Project;

fn text(class: Class) -> String {
    class
        .headers("https://medskick.example")
        .iter()
        .map(|(name, value)| format!("{name}: {value}\n"))
        .collect()
}

#[test]
fn each_class() {
    insta::assert_snapshot!("page", text(Class::Page));
    insta::assert_snapshot!("survey", text(Class::Survey));
    insta::assert_snapshot!("embed", text(Class::Embed));
    insta::assert_snapshot!("hashed", text(Class::Hashed));
    insta::assert_snapshot!("collect", text(Class::Collect));
    insta::assert_snapshot!("preview", text(Class::Preview));
    insta::assert_snapshot!("saved", text(Class::Saved));
}

#[test]
fn the_policy_in_a_page_is_that_of_the_header_but_for_what_counts_there_only() {
    let origin = "https://medskick.example";
    for class in [
        Class::Page,
        Class::Survey,
        Class::Embed,
        Class::Collect,
        Class::Preview,
        Class::Hashed,
        Class::Saved,
    ] {
        let header = class.policy(origin);
        let kept = header.split("; ").filter(|directive| {
            !directive.starts_with("sandbox ") && !directive.starts_with("frame-ancestors ")
        });
        let kept: Vec<&str> = kept.collect();
        assert_eq!(class.meta_policy(origin), kept.join("; "));
        assert!(kept.len() < header.split("; ").count(), "{class:?}");
    }
    let sandbox = Class::Embed.policy(origin);
    assert!(sandbox.ends_with(
        "; sandbox allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox"
    ));
    assert!(!Class::Survey.policy(origin).contains("sandbox"));
}

#[test]
fn a_page_carries_its_policy_right_behind_its_character_set() {
    let project = Project::empty();
    let page = "<!doctype html><html><head><meta charset=utf-8><title>Hej</title><link rel=stylesheet href=/a/x.css>";
    for file in ["index.html", "sv/e/1/index.html", "saved/collect.sv.html"] {
        project.write(&format!("dist/{file}"), page);
    }
    let dist = project.path("dist");
    headers::into_pages(&dist, "https://medskick.example/").unwrap();
    let read = |file: &str| fs::read_to_string(dist.join(file)).unwrap();
    for (file, class) in [
        ("index.html", Class::Page),
        ("sv/e/1/index.html", Class::Embed),
    ] {
        let policy = class.meta_policy("https://medskick.example");
        let wanted = format!(
            "<meta charset=utf-8><meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"><title>"
        );
        assert!(read(file).contains(&wanted), "{}", read(file));
    }
    assert_eq!(read("saved/collect.sv.html"), page, "it has its own");

    project.write("dist/index.html", "<!doctype html><title>Hej</title>");
    let error = headers::into_pages(&dist, "https://medskick.example").unwrap_err();
    assert!(error.to_string().contains("character set"), "{error}");
}

#[test]
fn the_class_of_an_address() {
    for (address, class) in [
        ("/", Class::Page),
        ("/sv/", Class::Page),
        ("/sv/guides/signs/", Class::Page),
        ("/favicon.svg", Class::Page),
        ("/sitemap.xml", Class::Page),
        ("/sv/survey/", Class::Survey),
        ("/sv/workshop/1/", Class::Survey),
        ("/sv/workshop/1/sealed/", Class::Survey),
        ("/sv-simple/e/1/", Class::Embed),
        ("/w/widget.1a2b3c4d5e.wasm", Class::Hashed),
        ("/a/img/ring.1a2b3c4d5e.svg", Class::Hashed),
        ("/saved/collect.sv.html", Class::Saved),
        ("/a", Class::Page),
        ("/sv/e/", Class::Embed),
    ] {
        assert_eq!(Class::of(address), class, "{address}");
    }
}

#[test]
fn files_for_web_servers() {
    let project = Project::empty();
    for file in [
        "index.html",
        "404.html",
        "favicon.svg",
        "a/site.1a2b3c4d5e.css",
        "w/everyday.sv.1a2b3c4d5e.json",
        "saved/collect.sv.html",
        "sv/index.html",
        "sv/guides/index.html",
        "sv/guides/signs/index.html",
        "sv/survey/index.html",
        "sv/e/1/index.html",
    ] {
        project.write(&format!("dist/{file}"), "");
    }
    headers::write(&project.path("dist"), "https://medskick.example").unwrap();
    for name in ["_headers", "_headers.nginx", "_headers.caddy"] {
        insta::assert_snapshot!(
            name,
            fs::read_to_string(project.path("dist").join(name)).unwrap()
        );
    }
}
