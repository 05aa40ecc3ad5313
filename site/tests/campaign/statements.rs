//! Statements: the expansion of placeholders in pages, and how the checks treat the expanded text.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use medskick::campaign::{self, Campaign, fix, pins};
use medskick_survey::problem::Problem;
use tempfile::TempDir;
use time::macros::date;

use crate::folder;

const CALL: &str = "Ring 112 om någon är i *fara*.";

/// The base with a statement `call`, and a Swedish story with this body and this `ask`.
fn with_statement(body: &str, ask: &str) -> Result<TempDir> {
    let folder = folder::with(None)?;
    let root = folder.path();
    fs::write(
        root.join("content/data/statements.toml"),
        "[[statement]]\nid = \"call\"\nkind = \"safety\"\nchecked_on = 2026-11-23\n\
         [[statement.source]]\nname = \"Polisen\"\nurl = \"https://polisen.se/\"\n[[statement.source]]\nname = \"SOS Alarm\"\n",
    )?;
    for (code, text) in [("sv", CALL), ("ar", "اتصل بالرقم 112.")] {
        append(root, code, "site", &format!("statement-call = {text}\n"))?;
    }
    let page = root.join("content/narratives/note.sv.md");
    let text = fs::read_to_string(&page)?
        .replace("Text.", body)
        .replace("\"Vem?\"", &format!("'{ask}'"));
    fs::write(page, text)?;
    Ok(folder)
}

fn append(root: &Path, code: &str, name: &str, messages: &str) -> Result<()> {
    let file = root.join(format!("translations/{code}/{name}.ftl"));
    let text = fs::read_to_string(&file).unwrap_or_default();
    Ok(fs::write(file, text + messages)?)
}

fn load(root: &Path) -> (Campaign, Vec<Problem>) {
    campaign::load_on(root, date!(2026 - 11 - 24))
}

fn codes(problems: &[Problem]) -> Vec<&str> {
    problems.iter().map(|it| it.code).collect()
}

#[test]
fn a_placeholder_becomes_the_words_of_the_pages_language_with_its_sources() -> Result<()> {
    let folder = with_statement(
        "Ett.\n\n- {{ statement(id=\"call\") }} Två.\nTre.",
        "Vem? {{ statement(id=\"call\") }}",
    )?;
    let arabic = folder.path().join("content/narratives/note.ar.md");
    fs::write(
        &arabic,
        fs::read_to_string(&arabic)? + "{{ statement(id=\"call\") }}\n",
    )?;
    let (campaign, problems) = load(folder.path());
    assert_eq!(problems, []);
    assert_eq!(
        campaign
            .pages
            .iter()
            .find(|page| page.path == "narratives/note")
            .context("no page")?
            .versions["sv"]
            .statements,
        ["call"]
    );
    let out = folder::assembled(folder.path())?;
    let swedish = fs::read_to_string(out.join("content/narratives/note.sv.md"))?;
    let (front, body) = swedish.rsplit_once("+++\n").context("no front matter")?;
    assert_eq!(
        body,
        "Ett.\n\n- Ring 112 om någon är i \\*fara\\*. Två.\nTre.\n"
    );
    // This text is not Markdown, so nothing is escaped.
    assert!(front.contains(&format!("ask = \"Vem? {CALL}\"")), "{front}");
    let sources: toml::Table = toml::from_str(front.trim_start_matches("+++\n"))?;
    let sources = &sources["extra"]["statement_sources"];
    assert_eq!(sources[0]["name"].as_str(), Some("Polisen"));
    assert_eq!(sources[0]["url"].as_str(), Some("https://polisen.se/"));
    assert_eq!(sources[1]["name"].as_str(), Some("SOS Alarm"));
    assert_eq!(sources[1]["checked_on"].as_str(), Some("2026-11-23"));
    let arabic = fs::read_to_string(out.join("content/narratives/note.ar.md"))?;
    assert!(arabic.contains("اتصل بالرقم 112."), "{arabic}");
    let other = fs::read_to_string(out.join("content/help/_index.sv.md"))?;
    assert!(other.contains("statement_sources = []"), "{other}");
    Ok(())
}

#[test]
fn reading_level_counts_the_words_of_statements_and_the_phrase_check_does_not() -> Result<()> {
    let folder = with_statement("{{ statement(id=\"call\") }}", "Vem?")?;
    let long = "Myndigheternas bedömningar sammanfattas vanligtvis skriftligen ".repeat(10);
    append(
        folder.path(),
        "sv",
        "site",
        &format!("statement-long = {long}\n"),
    )?;
    append(folder.path(), "ar", "site", "statement-long = نص.\n")?;
    let data = folder.path().join("content/data");
    let file = data.join("statements.toml");
    let listed = fs::read_to_string(&file)?;
    fs::write(file, listed.replace("id = \"call\"", "id = \"long\""))?;
    fs::write(
        data.join("phrases.toml"),
        "[[phrase]]\nlanguage = \"sv\"\ntexts = [\"myndighet*\"]\nwhere = \"everywhere\"\ninstead = \"polisen\"\nwhy = \"Det är för långt.\"\n",
    )?;
    let page = folder.path().join("content/narratives/note.sv.md");
    let text = fs::read_to_string(&page)?;
    fs::write(&page, text.replace("id=\"call\"", "id=\"long\""))?;
    let (_, problems) = load(folder.path());
    assert_eq!(codes(&problems), ["C22"], "{problems:?}");
    Ok(())
}

#[test]
fn lines_of_findings_and_what_is_mended_are_those_of_the_file() -> Result<()> {
    let body =
        "{{ statement(id=\"call\") }} Säg \"hej\".\n{{ statement(id=\"call\") }}\nRing 116 111.";
    let folder = with_statement(body, "Vem?")?;
    append(folder.path(), "sv", "widget", "")?;
    let (_, problems) = load(folder.path());
    let places: Vec<_> = problems.iter().map(|it| (it.code, it.line)).collect();
    assert_eq!(
        places,
        [("C33", Some(11)), ("C34", Some(13))],
        "{problems:?}"
    );
    fix::run(folder.path())?;
    let mended = fs::read_to_string(folder.path().join("content/narratives/note.sv.md"))?;
    assert!(
        mended.ends_with(
            "{{ statement(id=\"call\") }} Säg ”hej”.\n{{ statement(id=\"call\") }}\nRing 116\u{a0}111.\n"
        ),
        "{mended}"
    );
    Ok(())
}

#[test]
fn a_signature_covers_the_statements_of_the_text_and_a_pin_does_not() -> Result<()> {
    let folder = with_statement("{{ statement(id=\"call\") }}", "Vem?")?;
    let root = folder.path();
    pins::write(root, &[root.join("content/narratives/note.sv.md")])?;
    let hash = |root: &Path| -> Result<String> {
        let (campaign, _) = load(root);
        let page = campaign
            .pages
            .iter()
            .find(|page| page.path == "narratives/note");
        Ok(page.context("no page")?.versions["sv"].signed_hash.clone())
    };
    let page = root.join("content/narratives/note.sv.md");
    let signed = format!(
        "signed = [{{ party = \"Föreningen\", date = 2026-01-31, hash = \"{}\" }}]",
        hash(root)?
    );
    fs::write(
        &page,
        fs::read_to_string(&page)?.replace("signed = []", &signed),
    )?;
    assert_eq!(load(root).1, []);
    let words = root.join("translations/sv/site.ftl");
    fs::write(
        &words,
        fs::read_to_string(&words)?.replace("Ring 112", "Ring 113"),
    )?;
    // The signature belongs to another text. The pin of the Arabic page is still valid.
    assert_eq!(codes(&load(root).1), ["C19"]);
    Ok(())
}

#[test]
fn messages_refer_to_statements_from_every_file_and_in_a_partial_language_to_those_of_the_fallback()
-> Result<()> {
    let folder = with_statement("Text.", "Vem?")?;
    let root = folder.path();
    append(
        root,
        "sv",
        "site",
        "help-later = Fråga. { statement-call }\n",
    )?;
    append(
        root,
        "ar",
        "site",
        "help-later = اسأل. { statement-call }\n",
    )?;
    append(root, "sv", "widget", "call = { statement-call }\n")?;
    append(root, "ar", "widget", "call = { statement-call }\n")?;
    let languages = root.join("translations/languages.toml");
    let listed = fs::read_to_string(&languages)?;
    fs::write(
        languages,
        listed
            + "\n[[language]]\ncode = \"fa\"\ntag = \"fa\"\nname = \"فارسی\"\ndir = \"rtl\"\nreviewers = []\nfallback = \"ar\"\npartial = true\n",
    )?;
    fs::create_dir(root.join("translations/fa"))?;
    append(
        root,
        "fa",
        "site",
        "help-later = بپرس. { statement-call }\n",
    )?;
    append(root, "fa", "widget", "call = { statement-call }\n")?;
    let (campaign, problems) = load(root);
    assert_eq!(problems, []);
    let said = |code: &str| {
        let words = &campaign.words[code];
        (words.site.get("help-later"), words.widget.get("call"))
    };
    assert_eq!(
        said("sv"),
        (Some(format!("Fråga. {CALL}").as_str()), Some(CALL))
    );
    assert_eq!(
        said("fa"),
        (Some("بپرس. اتصل بالرقم 112."), Some("اتصل بالرقم 112."))
    );
    // A page may not do that, because half of it would be in another language.
    fs::write(
        root.join("content/narratives/note.fa.md"),
        fs::read_to_string(root.join("content/narratives/note.ar.md"))?
            + "{{ statement(id=\"call\") }}\n",
    )?;
    assert_eq!(codes(&load(root).1), ["C37"]);
    Ok(())
}
