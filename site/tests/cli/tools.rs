//! Failures of the tools: Zola, the compiler, and the size limits of the widget.

use std::fs;

use medskick::{
    assets, sizes,
    tools::{self, wasm_target::Compiler},
    wasm::{self, Profile},
    zola,
};

use walkdir::WalkDir;

use crate::machine::{Project, programs, repository};

fn zola_says(template: &str) -> Result<(), String> {
    let tools = tools::ensure(repository()).unwrap();
    let project = Project::empty();
    project.write("config.toml", "base_url = \"/\"\n");
    project.write("content/_index.md", "+++\n+++\n");
    project.write("templates/index.html", template);
    let folder = project.path("").canonicalize().unwrap();
    zola::build(&tools.zola, &folder, &folder.join("out")).map_err(|error| error.to_string())
}

#[test]
fn zola_builds() {
    assert_eq!(zola_says("<p>{{ section.path }}</p>"), Ok(()));
}

/// Renders a template with Zola and the site's macros. Every message is HTML markup around its variable.
fn with_markup_as_words(template: &str) -> String {
    let tools = tools::ensure(repository()).unwrap();
    let project = Project::empty();
    let words = fs::read_to_string(repository().join("translations/sv/site.ftl")).unwrap();
    let ids = words.lines().filter_map(|line| line.split_once(" = "));
    let ids = ids
        .map(|(id, _)| id.trim())
        .filter(|id| !id.starts_with(['.', '#']));
    let keys = ids.chain(["help-source.dated"]);
    let words: String = keys
        .map(|id| format!("\"{id}\" = \"<img src=//exempel.se/>{{date}}\"\n"))
        .collect();
    let config = "base_url = \"/\"\ndefault_language = \"und\"\n[extra]\nsource = \"sv\"\n[languages.sv.translations]\n";
    project.write("config.toml", &format!("{config}{words}"));
    project.write("content/_index.md", "+++\n+++\n");
    for name in ["macros.html", "parts/contact.html", "parts/statements.html"] {
        let text = fs::read_to_string(repository().join("site/templates").join(name)).unwrap();
        project.write(&format!("templates/{name}"), &text);
    }
    project.write("templates/index.html", template);
    let folder = project.path("").canonicalize().unwrap();
    let out = folder.join("out");
    zola::build(&tools.zola, &folder, &out).unwrap();
    fs::read_to_string(out.join("index.html")).unwrap()
}

#[test]
fn words_are_no_markup_where_a_date_is_put_into_them() {
    let entry = "{\"checked_on\": \"2026-11-23\", \"source_date\": \"2026-11-23\", \"source_url\": \"https://exempel.se/\", \"source\": \"a\", \
        \"id\": \"a\", \"name\": \"a\", \"for\": [\"all\"], \"contact\": \"a\", \"what\": \"a\", \"hours\": \"a\", \"open\": \"always\", \
        \"anonymous\": \"a\", \"anonymity\": \"yes\", \"half\": 1, \"year\": 2026}";
    let page = with_markup_as_words(&format!(
        "{{%- import \"macros.html\" as m -%}}\n{{%- set ui = \"sv\" -%}}\n\
         {{%- set e = load_data(literal='{entry}', format=\"json\") -%}}\n\
         {{%- set node = load_data(literal='{{\"extra\": {{\"statement_sources\": [{entry}]}}}}', format=\"json\") -%}}\n\
         {{{{ m::seen(entry=e, ui=ui) }}}}\n{{{{ m::date(iso=e.checked_on, ui=ui) }}}}\n{{{{ m::half(wave=e, ui=ui) }}}}\n{{%- include \"parts/contact.html\" -%}}\n{{%- include \"parts/statements.html\" -%}}"
    ));
    assert_eq!(
        page.matches("<time datetime=\"2026-11-23\">").count(),
        5,
        "{page}"
    );
    assert!(page.contains("&lt;img"), "{page}");
    assert!(!page.contains("&amp;lt;"), "{page}");
    assert!(!page.contains("<img"), "{page}");
}

#[test]
fn no_template_takes_words_for_markup() {
    for entry in WalkDir::new(repository().join("site/templates")) {
        let entry = entry.unwrap();
        if entry.file_type().is_file() {
            let text = fs::read_to_string(entry.path()).unwrap();
            let printed = text
                .split("{{")
                .skip(1)
                .filter_map(|it| it.split("}}").next());
            for printed in printed.filter(|it| it.contains("trans(") && it.contains("| safe")) {
                let (before, _) = printed.split_once("| safe").unwrap();
                assert!(
                    before.contains("| escape"),
                    "{}: {printed}",
                    entry.path().display()
                );
            }
        }
    }
}

/// The result of a build with a script in place of Zola.
#[cfg(unix)]
fn said_of(script: &str) -> Result<(), String> {
    let machine = programs(&[("zola", Some(script))]);
    let project = Project::empty();
    let folder = project.path("").canonicalize().unwrap();
    let program = tools::zola::Zola::Program(machine.path().join("zola"));
    zola::build(&program, &folder, &folder.join("out")).map_err(|error| error.to_string())
}

#[cfg(unix)]
#[test]
fn zola_has_failed_when_its_exit_status_says_so_and_not_when_it_prints_a_word() {
    let writes =
        "while [ $# -gt 0 ]; do out=$1; shift; done; /bin/mkdir -p $out; echo x > $out/index.html;";
    let warned = said_of(&format!("{writes} echo 'ERROR WARN a warning about ERROR'"));
    assert_eq!(warned, Ok(()));
    let failed = said_of(&format!("{writes} echo 'a template is wrong'; exit 1"));
    assert!(failed.unwrap_err().contains("a template is wrong"));
    let nothing = said_of("echo fine");
    assert!(nothing.unwrap_err().starts_with("error T07"));
}

#[test]
fn a_template_with_a_broken_tag() {
    insta::assert_snapshot!(zola_says("<p>\n{% if %}\n").unwrap_err());
}

#[test]
fn a_template_that_names_what_is_not_there() {
    insta::assert_snapshot!(zola_says("{{ section.extra.nobody }}").unwrap_err());
}

#[test]
fn a_widget_that_does_not_compile() {
    let project = Project::empty();
    let profile = "[profile.wasm-quick]\ninherits = \"release\"\n";
    let workspace = "[workspace]\nresolver = \"3\"\nmembers = [\"widget/*\"]\n";
    project.write("Cargo.toml", &format!("{workspace}{profile}"));
    let mut lock = "version = 4\n".to_owned();
    for name in ["survey", "tablet", "phone", "results"] {
        let package = format!("name = \"medskick-widget-{name}\"\nversion = \"0.1.0\"\n");
        lock.push_str(&format!("\n[[package]]\n{package}"));
        let lib = "[lib]\ncrate-type = [\"cdylib\"]\n";
        project.write(
            &format!("widget/{name}/Cargo.toml"),
            &format!("[package]\n{package}edition = \"2024\"\n{lib}"),
        );
        project.write(&format!("widget/{name}/src/lib.rs"), "");
    }
    project.write("Cargo.lock", &lock);
    project.write(
        "widget/survey/src/lib.rs",
        "pub fn widget() -> u8 {\n    nothing()\n}\n",
    );
    fs::copy(
        repository().join("rust-toolchain.toml"),
        project.path("rust-toolchain.toml"),
    )
    .unwrap();
    let folder = project.path("").canonicalize().unwrap();
    let error = wasm::compile(&folder, &Compiler::Own, Profile::Quick)
        .err()
        .unwrap()
        .to_string();
    assert!(
        error.starts_with("error T08: The widget does not compile:"),
        "{error}"
    );
    assert!(error.contains("widget/survey/src/lib.rs:2:5"), "{error}");
    assert!(!folder.join("target/widget-quick/stamp").exists());
}

/// The report on a site whose widget and home page have these sizes in bytes.
fn measured(widget: usize, home: usize) -> String {
    let project = Project::empty();
    let mut published = assets::Assets::new();
    for (name, size) in [
        ("widget.wasm", widget),
        ("widget.css", 10),
        ("medskick-survey.js", 10),
        ("workshop.wasm", 10),
        ("workshop.css", 10),
        ("medskick-workshop.js", 10),
        ("collect.wasm", 10),
        ("collect.css", 10),
        ("medskick-collect.js", 10),
        ("merge.wasm", 10),
        ("merge.css", 10),
        ("medskick-merge.js", 10),
    ] {
        let asset = assets::publish(&project.path("dist"), "w", name, &vec![b'x'; size]).unwrap();
        published.insert(name.to_owned(), asset);
    }
    project.write("dist/sv/index.html", &"x".repeat(home));
    let measured = sizes::measure(&project.path("dist"), &published, "sv");
    measured.unwrap_err().to_string()
}

#[test]
fn a_widget_that_is_too_large() {
    insta::assert_snapshot!(measured(90_000, 10));
}

#[test]
fn a_home_page_that_is_too_large() {
    insta::assert_snapshot!(measured(10, 21_000));
}

#[test]
fn names_hold_the_content_and_the_hash_is_what_browsers_check() {
    let project = Project::empty();
    let asset = assets::publish(&project.path("dist"), "a", "img/ring.svg", b"<svg/>").unwrap();
    insta::assert_snapshot!(format!("{} {}", asset.path, asset.integrity));
    let published = fs::read(project.path("dist").join(&asset.path[1..])).unwrap();
    assert_eq!(published, b"<svg/>");
}
