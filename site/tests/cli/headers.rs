//! The response headers, pinned.

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
    insta::assert_snapshot!("saved", text(Class::Saved));
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
