//! The text that a reader gets: their language, or a marked fallback, and the age of a translation.

use std::fs;

use anyhow::{Context, Result};
use medskick::campaign::{self, Campaign, Site, State, add, fix, links, pins, signatures, status};

use crate::folder;

fn state(campaign: &Campaign, path: &str, code: &str) -> Result<(State, String)> {
    let page = campaign
        .pages
        .iter()
        .find(|page| page.path == path)
        .context("no such page")?;
    let (_, language, state) = page
        .shown_in(code, &campaign.languages)
        .context("nothing to show")?;
    Ok((state, language.code.clone()))
}

#[test]
fn a_missing_translation_falls_back_to_the_source() -> Result<()> {
    let folder = folder::with(None)?;
    let (campaign, _) = campaign::load(folder.path());
    assert_eq!(
        state(&campaign, "help", "ar")?,
        (State::Fallback, "sv".to_owned())
    );
    assert_eq!(
        state(&campaign, "help", "sv")?,
        (State::Source, "sv".to_owned())
    );
    Ok(())
}

#[test]
fn a_changed_source_makes_its_translations_stale_until_they_are_pinned() -> Result<()> {
    let folder = folder::with(None)?;
    let root = folder.path();
    let translation = root.join("content/narratives/note.ar.md");
    let source = root.join("content/narratives/note.sv.md");
    let now = || state(&campaign::load(root).0, "narratives/note", "ar").map(|(state, _)| state);

    assert_eq!(
        pins::write(root, std::slice::from_ref(&translation))?.len(),
        1
    );
    assert_eq!(now()?, State::Unreviewed);
    fs::write(
        &source,
        fs::read_to_string(&source)?.replace("Text.", "Ny text."),
    )?;
    assert_eq!(now()?, State::Stale);
    assert_eq!(
        pins::write(root, &[source])?.len(),
        1,
        "a source stands for its translations"
    );
    assert_eq!(now()?, State::Unreviewed);
    fs::write(
        &translation,
        fs::read_to_string(&translation)?.replace("reviewed = false", "reviewed = true"),
    )?;
    assert_eq!(now()?, State::Reviewed);
    Ok(())
}

#[test]
fn a_signature_makes_no_translation_stale_and_is_of_one_text() -> Result<()> {
    let folder = folder::with(None)?;
    let root = folder.path();
    let source = root.join("content/narratives/note.sv.md");
    pins::write(root, std::slice::from_ref(&source))?;
    let change = |from: &str, to: &str| -> Result<()> {
        Ok(fs::write(
            &source,
            fs::read_to_string(&source)?.replace(from, to),
        )?)
    };
    let signatures = || -> Result<usize> {
        let (campaign, _) = campaign::load(root);
        let page = campaign
            .pages
            .iter()
            .find(|page| page.path == "narratives/note");
        let signed = page.context("no page")?.versions["sv"].extra["signed"].clone();
        Ok(signed.as_array().context("no list")?.len())
    };
    let (campaign, _) = campaign::load(root);
    let page = campaign
        .pages
        .iter()
        .find(|page| page.path == "narratives/note");
    let hash = &page.context("no page")?.versions["sv"].hash;
    change(
        "signed = []",
        &format!("signed = [{{ party = \"Föreningen\", date = 2026-01-31, hash = \"{hash}\" }}]"),
    )?;
    assert_eq!(signatures()?, 1);
    assert_eq!(
        state(&campaign::load(root).0, "narratives/note", "ar")?.0,
        State::Unreviewed
    );
    change("Text.", "A text that nobody has signed.")?;
    assert_eq!(signatures()?, 0);
    Ok(())
}

#[test]
fn a_pin_keeps_the_line_ends_and_the_mark_of_the_file() -> Result<()> {
    let folder = folder::with(None)?;
    let file = folder.path().join("content/narratives/note.ar.md");
    let windows = format!(
        "\u{feff}{}",
        fs::read_to_string(&file)?.replace('\n', "\r\n")
    );
    let unpinned: String = windows
        .split_inclusive("\r\n")
        .filter(|line| !line.starts_with("source_hash"))
        .collect();
    fs::write(&file, &unpinned)?;
    assert_eq!(
        pins::write(folder.path(), std::slice::from_ref(&file))?.len(),
        1
    );
    let pinned = fs::read_to_string(&file)?;
    assert!(
        pinned.starts_with("\u{feff}+++\r\n") && pinned.contains("source_hash = "),
        "{pinned}"
    );
    assert_eq!(
        pinned.matches('\n').count(),
        pinned.matches("\r\n").count(),
        "{pinned:?}"
    );
    Ok(())
}

#[test]
fn a_pin_changes_nothing_else_in_the_file() -> Result<()> {
    let folder = folder::with(None)?;
    let file = folder.path().join("content/narratives/note.ar.md");
    let before = fs::read_to_string(&file)?;
    pins::write(folder.path(), std::slice::from_ref(&file))?;
    let after = fs::read_to_string(&file)?;
    let different = before
        .lines()
        .zip(after.lines())
        .filter(|(before, after)| before != after)
        .count();
    assert_eq!(
        (different, before.lines().count()),
        (1, after.lines().count())
    );
    Ok(())
}

#[test]
fn links_and_alternates_stay_in_the_readers_language() -> Result<()> {
    let folder = folder::with(None)?;
    let out = folder::assembled(folder.path())?;

    let home = fs::read_to_string(out.join("content/_index.sv.md"))?;
    assert!(
        home.contains("(/sv/narratives/note/)") && home.contains("(/sv/help/#line)"),
        "{home}"
    );
    let help = fs::read_to_string(out.join("content/help/_index.ar.md"))?;
    assert!(
        help.contains("state = \"fallback\"")
            && help.contains("text_tag = \"sv\"")
            && help.contains("dir = \"rtl\""),
        "{help}"
    );

    // The story exists in both languages, and each version names both. The help page is listed in Swedish only.
    let sitemap = fs::read_to_string(out.join("static/sitemap.xml"))?;
    let both = "hreflang=\"sv\" href=\"https://medskick.example/sv/narratives/note/\"/><xhtml:link rel=\"alternate\" hreflang=\"ar\" href=\"https://medskick.example/ar/narratives/note/\"/>";
    assert_eq!(sitemap.matches(both).count(), 2, "{sitemap}");
    assert!(
        sitemap.contains("<loc>https://medskick.example/sv/help/</loc>")
            && !sitemap.contains("/ar/help/"),
        "{sitemap}"
    );
    Ok(())
}

#[test]
fn each_text_that_nobody_has_signed_is_named_with_the_line_that_signs_it() -> Result<()> {
    let folder = folder::with(None)?;
    let missing = || signatures::missing(&campaign::load(folder.path()).0);
    let before = missing();
    let note = before
        .iter()
        .find(|it| it.file.ends_with("content/narratives/note.sv.md"));
    let remedy = &note.context("the story is not named")?.remedy;
    let (_, line) = remedy.split_once("[extra]: ").context("no line")?;
    let file = folder.path().join("content/narratives/note.sv.md");
    let signed =
        fs::read_to_string(&file)?.replace("signed = []", &line.replace('…', "Föreningen"));
    fs::write(&file, signed)?;
    assert_eq!(missing().len(), before.len() - 1);
    Ok(())
}

#[test]
fn the_status_counts_pages_words_and_texts() -> Result<()> {
    let folder = folder::with(None)?;
    let pages = ["content/_index.sv.md", "content/narratives/note.sv.md"];
    pins::write(folder.path(), &pages.map(|file| folder.path().join(file)))?;
    let rows = || status::table(&campaign::load(folder.path()).0);
    let now = rows();
    assert_eq!(now.len(), 2, "a heading and Arabic: {now:?}");
    // Home and the story are translated. Help and the index of the stories are not.
    assert_eq!(now[1][..5], ["ar", "0", "2", "0", "2"]);
    assert_eq!(now[1][7..], ["0", "0", "nobody"]);
    fs::remove_file(folder.path().join("translations/ar/widget.ftl"))?;
    let source = folder.path().join("content/narratives/note.sv.md");
    fs::write(
        &source,
        fs::read_to_string(&source)?.replace("Text.", "Två ord."),
    )?;
    let then = rows();
    assert_eq!(then[1][..5], ["ar", "0", "1", "1", "2"]);
    assert_ne!(then[1][7], "0", "texts are missing");
    let words = |rows: &[Vec<String>]| rows[1][5].parse::<usize>();
    // Title, description and the two words of the story.
    assert_eq!(words(&then)?, words(&now)? + 4);
    Ok(())
}

#[test]
fn a_language_that_is_added_has_all_pages_in_another_until_they_are_translated() -> Result<()> {
    let folder = folder::with(None)?;
    let root = folder.path();
    let file = root.join("translations/languages.toml");
    let before = fs::read_to_string(&file)?;
    let somali = add::Wanted {
        code: "so".to_owned(),
        name: "Soomaali".to_owned(),
        dir: add::Direction::Ltr,
        tag: None,
        fallback: Some("ar".to_owned()),
    };
    add::run(root, &somali)?;
    assert!(
        fs::read_to_string(&file)?.starts_with(before.trim_end()),
        "what was in the file has changed"
    );
    let (campaign, problems) = campaign::load(root);
    assert_eq!(problems, []);
    let language = campaign.languages.get("so").context("no language")?;
    // The story falls back to Arabic, the help page to the source language.
    assert_eq!(
        state(&campaign, "narratives/note", "so")?,
        (State::Fallback, "ar".to_owned())
    );
    assert_eq!(
        state(&campaign, "help", "so")?,
        (State::Fallback, "sv".to_owned())
    );
    let words = &campaign.words["so"];
    assert_eq!(
        words.site.get("skip"),
        campaign.words["ar"].site.get("skip")
    );
    assert!(words.missing[0] > 0 && !words.greets);
    let survey = campaign.surveys.first().context("no survey")?;
    let asked = campaign.asked_in(survey, language).context("nobody")?;
    assert_eq!(asked.code, "ar", "half a survey in Somali would be none");

    let again = add::run(root, &somali).err().context("added twice")?;
    assert!(again.to_string().starts_with("error T27: "), "{again}");
    Ok(())
}

#[test]
fn what_can_be_mended_without_asking_is_mended_and_translations_stay_pinned() -> Result<()> {
    let folder = folder::with(Some(
        &folder::fixtures().join("broken/links_out_of_the_language"),
    ))?;
    let root = folder.path();
    let source = root.join("content/narratives/note.sv.md");
    fs::write(
        &source,
        fs::read_to_string(&source)?
            .replace("Läs [", "\"Läs\" 116 111 [")
            .replace('\n', "\r\n"),
    )?;
    pins::write(root, std::slice::from_ref(&source))?;
    let changed = fix::run(root)?;
    assert_eq!(
        changed.len(),
        2,
        "the page, and the translation's pin: {changed:?}"
    );
    let mended = fs::read_to_string(&source)?;
    assert!(
        mended.contains("”Läs” 116\u{a0}111 [hjälp](@/help/_index.md), [lappen](@/narratives/note.md#slut), [ingenting](/sv/guides/nothing/)"),
        "{mended}"
    );
    assert_eq!(mended.matches("\r\n").count(), mended.matches('\n').count());
    let (campaign, problems) = campaign::load(root);
    assert_eq!(
        problems.len(),
        1,
        "what leads nowhere is left: {problems:?}"
    );
    assert_eq!(
        state(&campaign, "narratives/note", "ar")?.0,
        State::Unreviewed
    );
    assert_eq!(fix::run(root)?.len(), 0, "nothing is left to mend");
    Ok(())
}

#[test]
fn each_party_is_told_with_what_it_has_not_signed() -> Result<()> {
    let folder = folder::with(None)?;
    let root = folder.path();
    fs::write(
        root.join("content/data/parties.toml"),
        "[[party]]\nid = \"club\"\nname = \"Klubben\"\nurl = \"https://exempel.se\"\nsince = 2026-01-31\n",
    )?;
    let page = root.join("content/narratives/note.sv.md");
    let hash = campaign::load(root)
        .0
        .pages
        .iter()
        .find(|page| page.path == "narratives/note")
        .and_then(|page| Some(page.versions.get("sv")?.hash.clone()))
        .context("no page")?;
    let signed =
        format!("signed = [{{ party = \"Klubben\", date = 2026-02-01, hash = \"{hash}\" }}]");
    fs::write(
        &page,
        fs::read_to_string(&page)?.replace("signed = []", &signed),
    )?;
    let (campaign, _) = campaign::load(root);
    let waiting = signatures::waiting(&campaign);
    assert_eq!(waiting.len(), 2);
    for (_, pages) in waiting {
        assert_eq!(pages, ["", "help", "narratives"]);
    }
    Ok(())
}

#[test]
fn links_of_a_page_in_one_file_lead_to_the_site_or_are_words() {
    let body =
        "Read [how](@/help/_index.md), then [when](@/help/tell.md#late), or [ring](tel:112).";
    let published = links::in_file(body, "sv", Some("https://medskick.se"));
    assert_eq!(
        published,
        "Read [how](https://medskick.se/sv/help/), then [when](https://medskick.se/sv/help/tell/#late), or [ring](tel:112)."
    );
    let not_yet = links::in_file(body, "sv", None);
    assert_eq!(not_yet, "Read how, then when, or [ring](tel:112).");
}

#[test]
fn an_address_that_nobody_can_have_is_not_published() {
    let site = |origin: &str| Site {
        origin: origin.to_owned(),
        exit_url: String::new(),
    };
    assert_eq!(site("https://medskick.example/").published(), None);
    assert_eq!(site("").published(), None);
    assert_eq!(site("https://medskick.example:8443").published(), None);
    assert_eq!(site("https://localhost").published(), None);
    assert_eq!(site("https://medskick.test/").published(), None);
    assert_eq!(
        site("https://medskick.se:8443").published(),
        Some("https://medskick.se:8443")
    );
    assert_eq!(
        site("https://medskick.se/").published(),
        Some("https://medskick.se")
    );
}

#[cfg(unix)]
#[test]
fn a_folder_or_link_that_cannot_be_read_is_an_error_and_a_link_that_can_is_a_page() -> Result<()> {
    use std::os::unix::fs::symlink;

    let folder = folder::with(None)?;
    let root = folder.path();
    let elsewhere = folder::with(None)?;
    symlink(
        elsewhere.path().join("content/help/_index.sv.md"),
        root.join("content/narratives/linked.sv.md"),
    )?;
    let problems = || -> Vec<(&'static str, String)> {
        let (_, problems) = campaign::load(root);
        problems
            .iter()
            .map(|it| (it.code, it.file.display().to_string()))
            .filter(|(code, _)| *code == "C01")
            .collect()
    };
    assert_eq!(problems(), []);
    let (campaign, _) = campaign::load(root);
    // The page lacks required fields. That it is reported shows that it was read.
    assert!(
        campaign
            .pages
            .iter()
            .any(|page| page.path == "narratives/linked")
    );
    for (at, to) in [
        ("content/narratives/gone.sv.md", "nothing.md"),
        ("content/surveys/more", "nothing"),
        ("translations/ar/again", ".."),
    ] {
        symlink(to, root.join(at))?;
        assert_eq!(problems(), [("C01", at.to_owned())]);
        fs::remove_file(root.join(at))?;
    }
    Ok(())
}
