//! Replacing `dist/`, the compressed copies, and the hash over the inputs of a site.

use std::{fs, io::Read};

use medskick::{
    compress::{self, Effort},
    folder, inputs,
};

use crate::machine::Project;

#[test]
fn a_first_site_is_put_in_place() {
    let project = Project::empty();
    project.write("new/index.html", "new");
    folder::swap(&project.path("new"), &project.path("dist")).unwrap();
    assert_eq!(
        fs::read_to_string(project.path("dist/index.html")).unwrap(),
        "new"
    );
    assert!(!project.path("new").exists());
}

#[test]
fn a_later_site_takes_the_place_and_leaves_nothing_of_the_former() {
    let project = Project::empty();
    project.write("dist/old.html", "old");
    project.write("new/index.html", "new");
    folder::swap(&project.path("new"), &project.path("dist")).unwrap();
    assert_eq!(
        fs::read_to_string(project.path("dist/index.html")).unwrap(),
        "new"
    );
    assert!(!project.path("dist/old.html").exists());
    assert!(!project.path("new").exists());
}

#[test]
fn a_file_where_the_site_goes_is_told_and_kept() {
    let project = Project::empty();
    project.write("dist", "mine");
    project.write("new/index.html", "new");
    let error = folder::swap(&project.path("new"), &project.path("dist")).unwrap_err();
    let place = project.path("").to_str().unwrap().to_owned();
    insta::assert_snapshot!(error.to_string().replace(&place, "<project>/"));
    assert_eq!(fs::read_to_string(project.path("dist")).unwrap(), "mine");
}

#[test]
fn twins_are_beside_large_texts_only_and_hold_the_same() {
    let project = Project::empty();
    let text = "hej ".repeat(100);
    project.write("dist/page.html", &text);
    project.write("dist/small.html", "hej");
    project.write("dist/card.png", &text);
    compress::twins(
        &project.path("dist"),
        &project.path("target/twins"),
        Effort::Most,
    )
    .unwrap();
    let mut names: Vec<_> = fs::read_dir(project.path("dist"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(
        names,
        [
            "card.png",
            "page.html",
            "page.html.br",
            "page.html.gz",
            "small.html"
        ]
    );
    let gzip = fs::read(project.path("dist/page.html.gz")).unwrap();
    assert_eq!(gzip[4..8], [0; 4], "no time in the file");
    let mut unzipped = String::new();
    flate2::read::GzDecoder::new(&gzip[..])
        .read_to_string(&mut unzipped)
        .unwrap();
    let mut unbrotlied = Vec::new();
    brotli::BrotliDecompress(
        &mut &fs::read(project.path("dist/page.html.br")).unwrap()[..],
        &mut unbrotlied,
    )
    .unwrap();
    assert_eq!(
        (unzipped.as_str(), &unbrotlied[..]),
        (text.as_str(), text.as_bytes())
    );
}

#[test]
fn the_hash_is_over_names_and_contents_and_not_over_what_editors_leave() {
    let project = Project::empty();
    let hash = || inputs::hash(&project.path(""), &["content", "translations"]).unwrap();
    project.write("content/a.md", "a");
    let first = hash();
    project.write("content/.a.md.swp", "being edited");
    assert_eq!(hash(), first);
    project.write("content/a.md", "b");
    let second = hash();
    assert_ne!(second, first);
    fs::rename(project.path("content/a.md"), project.path("content/b.md")).unwrap();
    assert_ne!(hash(), second);
}

#[test]
fn what_was_compressed_before_is_taken_and_what_is_gone_is_forgotten() {
    let project = Project::empty();
    let [dist, kept] = ["dist", "twins"].map(|name| project.path(name));
    project.write("dist/page.html", &"hej ".repeat(100));
    project.write("dist/other.html", &"då ".repeat(100));
    let twins = || {
        fs::read_dir(&kept)
            .unwrap()
            .map(|entry| entry.unwrap().path())
    };
    compress::twins(&dist, &kept, Effort::Most).unwrap();
    assert_eq!(twins().count(), 4);
    for twin in twins() {
        fs::write(twin, "as before").unwrap();
    }
    fs::remove_file(project.path("dist/other.html")).unwrap();
    compress::twins(&dist, &kept, Effort::Most).unwrap();
    assert_eq!(
        fs::read_to_string(project.path("dist/page.html.br")).unwrap(),
        "as before"
    );
    assert_eq!(twins().count(), 2);
}
