//! Sealed responses from phones and tablets, aggregated on the results page. Each test follows the steps of real users.

use std::fs;

use anyhow::{Context, Result, ensure};
use medskick_survey::{
    export::Dialect,
    release::BatchId,
    sealed::{code, key::PublicKey, seal},
};
use medskick_tests::{
    axe,
    browser::Browser,
    example, memory,
    merge::{Merge, NOBODYS_KEY, PASSPHRASE, random, unpacked},
    phone::Phone,
    room::Room,
    saved::{arrived, same},
    site::{self, Site},
    workshop::{Workshop, cells, released, session, ticked},
};
use serde_json::json;
use tempfile::TempDir;

#[tokio::test(flavor = "multi_thread")]
async fn three_phones_two_tablets_and_what_else_is_handed_over() -> Result<()> {
    let Room {
        browser,
        downloads,
        site,
        ..
    } = Room::new().await?;

    let merge = Merge::open(&browser, &site, "sv").await?;
    let public = merge.make_key().await?;
    let key_file = String::from_utf8(arrived(downloads.path(), "json").await?)?;
    let words = PublicKey::parse(&public)?.words();
    ensure!(merge.text().await?.contains(&words), "the six words differ");

    let mut group = 0;
    let mut codes = Vec::new();
    for _ in 0..3 {
        let phone = Phone::open(&browser, &site, "sv", 1, &public).await?;
        browser.requests().await?;
        phone.answer(&ticked(group)).await?;
        phone.press("seal").await?;
        ensure!(phone.text().await?.contains(&words), "the six words differ");
        let code = phone.scanned().await?;
        ensure!(code == phone.line().await?, "the code is another");
        let asked = browser.requests().await?;
        ensure!(asked.is_empty(), "the phone asked for {asked:?}");
        codes.push(code);
        phone.press("sealed-remove").await?;
        ensure!(
            !phone.text().await?.contains("MEDSKICK"),
            "it is still there"
        );
        group += 1;
    }
    let mut files = Vec::new();
    for size in [8, 7] {
        browser.goto("about:blank").await?;
        let tablet = Workshop::sealed(&browser, &site, "sv", 1, &public).await?;
        ensure!(
            tablet.text().await?.contains(&words),
            "the six words differ"
        );
        tablet.set_up().await?;
        for _ in 0..size {
            tablet.answer(&ticked(group)).await?;
            tablet.hand_in().await?;
            group += 1;
        }
        tablet.close().await?;
        ensure!(
            tablet.says("sealed-title").await?,
            "{}",
            tablet.text().await?
        );
        ensure!(
            tablet.tables().await? == serde_json::json!([]),
            "there is a result"
        );
        tablet.press("sealed-save").await?;
        files.push(String::from_utf8(arrived(downloads.path(), "txt").await?)?);
        tablet.press("result-delete").await?;
        tablet.press("result-delete-now").await?;
    }
    ensure!(group == 18);

    // One response is damaged, one answers another survey, one is sealed to another key, and one text is no response.
    let everyday = site::survey("everyday")?;
    let trust = medskick_survey::session::Session::new(site::survey("trust")?);
    let key = PublicKey::parse(&public)?;
    let other = seal(&trust, &key, BatchId([3; 16]), &mut random)?;
    let stranger = medskick_survey::sealed::key::SecretKey::generate(&mut random)?;
    let foreign = seal(
        &session(&everyday, &ticked(0)),
        &stranger.public(),
        BatchId([4; 16]),
        &mut random,
    )?;
    let mut damaged = files[0].lines().next().context("no line")?.to_owned();
    let slip = if damaged.as_bytes()[40] == b'A' {
        "B"
    } else {
        "A"
    };
    damaged.replace_range(40..=40, slip);
    let odd = format!(
        "{damaged}\n{}\n{}\nHej!\n",
        code::write(&other),
        code::write(&foreign)
    );

    browser.goto("about:blank").await?;
    let merge = Merge::open(&browser, &site, "sv").await?;
    merge
        .open_key(&key_file, "fel lösenfras helt och hållet")
        .await?;
    ensure!(
        merge.says("why-passphrase").await?,
        "{}",
        merge.text().await?
    );
    merge.open_key(&key_file, PASSPHRASE).await?;
    ensure!(merge.public().await? == public, "another key");
    browser.requests().await?;
    merge.paste(&codes.join("\n")).await?;
    merge.counts(3).await?;
    merge.release().await?;
    ensure!(merge.says("refused-few").await?, "{}", merge.text().await?);
    merge
        .files(&[
            ("platta-1.txt", &files[0]),
            ("platta-2.txt", &files[1]),
            ("igen.txt", &files[0]),
            ("blandat.txt", &odd),
        ])
        .await?;
    merge.counts(18).await?;
    let text = merge.text().await?;
    for reason in ["damaged", "other-survey", "other-key", "not-sealed"] {
        let word = merge.word(&format!("reason-{reason}"))?;
        ensure!(text.contains(word), "{reason} is not told:\n{text}");
    }
    merge.run("set('present', '17'); return 0;").await?;
    ensure!(merge.says("too-many").await?, "{}", merge.text().await?);

    merge.release().await?;
    let history = String::from_utf8(arrived(downloads.path(), "json").await?)?;
    ensure!(history.contains("medskick history"), "{history}");
    let wanted = released(&everyday, 18)?;
    let (shown, cells) = (merge.tables().await?, cells(&wanted));
    ensure!(shown == cells, "{shown}\ninstead of\n{cells}");
    let found = axe::findings(&browser).await?;
    ensure!(found.is_empty(), "{found:#?}");
    browser.picture("merge-result").await?;

    for (program, dialect) in [
        ("excel", Dialect::Excel),
        ("statistics", Dialect::Statistics),
    ] {
        merge
            .run(&format!("press('package', '{program}'); return 0;"))
            .await?;
        let folder = TempDir::new()?;
        unpacked(&arrived(downloads.path(), "zip").await?, folder.path())?;
        let summary = fs::read(folder.path().join("summary.csv"))?;
        same(&summary, &wanted.summary_csv(dialect))?;
        for file in ["codebook.csv", "datapackage.json"] {
            ensure!(folder.path().join(file).is_file(), "no {file}");
        }
        ensure!(
            !folder.path().join("everyday.csv").exists(),
            "there are rows"
        );
    }
    let asked = browser.requests().await?;
    ensure!(asked.is_empty(), "the page asked for {asked:?}");
    browser.stores_nothing().await?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn s32_sealed_words_are_not_in_the_memory() -> Result<()> {
    const SECRET: &str = "violet submarine";
    let folder = tokio::task::spawn_blocking(|| example::sealed("voices", NOBODYS_KEY)).await??;
    let (site, browser) = (
        Site::of(folder.path().to_owned()).await?,
        Browser::open().await?,
    );
    memory::keep(&browser).await?;
    let phone = Phone::open_in(&browser, &site.url("/"), folder.path()).await?;
    phone.press("start").await?;
    for _ in 0..2 {
        phone
            .run("root().querySelector('form.screen').requestSubmit(); return 0;")
            .await?;
    }
    browser
        .eval("document.querySelector('medskick-collect').shadowRoot.querySelector('textarea').focus()")
        .await?;
    browser.type_text(SECRET).await?;
    ensure!(
        memory::found(&browser, SECRET).await? > 0,
        "the memory that is searched is not the widget's"
    );
    phone
        .run("root().querySelector('form.screen').requestSubmit(); return 0;")
        .await?;
    phone.press("seal").await?;
    let line = phone.line().await?;
    ensure!(line.starts_with("MEDSKICK"), "{}", phone.text().await?);
    ensure!(
        phone.code().await?.is_empty(),
        "so long a line is in a code"
    );
    let left = memory::found(&browser, SECRET).await?;
    ensure!(left == 0, "the words are in the memory {left} times");
    phone.press("sealed-remove").await?;
    let left = memory::found(&browser, &line[..60]).await?;
    ensure!(left == 0, "what was sealed is in the memory {left} times");
    browser.close().await
}

/// Waits until the page refuses a missing or invalid key. Fails unless it shows the error message and no form.
async fn refuses(browser: &Browser, element: &str, link: &str) -> Result<()> {
    browser.goto("about:blank").await?;
    browser.goto(link).await?;
    browser
        .wait_for(&format!(
            "document.querySelector('medskick-{element}')?.dataset.failure === 'key'"
        ))
        .await
        .with_context(|| link.to_owned())?;
    let shown = browser
        .eval(&format!("(it => [it.shadowRoot.querySelector('[role=alert]').textContent === JSON.parse(it.dataset.failures).key, it.shadowRoot.querySelectorAll('.ms, form, button').length])(document.querySelector('medskick-{element}'))"))
        .await?;
    ensure!(shown == json!([true, 0]), "{link}: {shown}");
    Ok(())
}

/// Answers can be changed until they are sealed.
#[tokio::test(flavor = "multi_thread")]
async fn a_phone_leads_back_from_the_last_screen_to_the_answers() -> Result<()> {
    let (browser, site) = (Browser::open().await?, Site::serve().await?);
    let phone = Phone::open(&browser, &site, "sv", 1, NOBODYS_KEY).await?;
    phone.answer(&ticked(0)).await?;
    let checked = "let checked = 0; for (let page = 0; page < 20; page++) { \
        checked += root().querySelectorAll('input:checked').length; \
        const back = root().querySelector('[data-does=back]'); if (!back) break; back.click(); } return checked;";
    let checked = phone.run(checked).await?;
    ensure!(checked == json!(ticked(0).len()), "{checked} are checked");
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_whose_key_is_none_opens_no_survey() -> Result<()> {
    let (browser, site) = (Browser::open().await?, Site::serve().await?);
    let slip = NOBODYS_KEY.replace("PUBLICAAAQE", "PUBLICAAAQF");
    let cut = &NOBODYS_KEY[..40];
    for (page, element) in [("seal/1", "collect"), ("workshop/1/sealed", "workshop")] {
        for key in ["#", "#main", "#MEDSKICK%E0", cut, &slip] {
            let key = key.strip_prefix('#').unwrap_or(key);
            let link = site.url(&format!("/sv/{page}/#{key}"));
            refuses(&browser, element, &link).await?;
        }
        let bare = site.url(&format!("/sv/{page}/#"));
        refuses(&browser, element, bare.trim_end_matches('#')).await?;
    }
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_with_a_key_leads_from_the_open_tablet_to_the_sealed_one() -> Result<()> {
    let (browser, site) = (Browser::open().await?, Site::serve().await?);
    let sealed = site.url(&format!("/sv/workshop/1/sealed/#{NOBODYS_KEY}"));
    let words = PublicKey::parse(NOBODYS_KEY)?.words();
    let leads = async |script: &str| {
        browser.eval(script).await?;
        browser
            .wait_for(&format!("location.href === {}", json!(sealed)))
            .await?;
        Workshop::ready(&browser).await?;
        let text =
            "document.querySelector('medskick-workshop').shadowRoot.lastElementChild.innerText";
        let text = browser.eval(text).await?;
        ensure!(
            text.as_str().is_some_and(|it| it.contains(&words)),
            "{text}"
        );
        anyhow::Ok(())
    };
    // A link from an earlier version, and a link that the user follows while the open tablet is already shown.
    browser
        .goto(&site.url(&format!("/sv/workshop/1/#{NOBODYS_KEY}")))
        .await?;
    leads("0").await?;
    browser.goto("about:blank").await?;
    browser.goto(&site.url("/sv/workshop/1/")).await?;
    Workshop::ready(&browser).await?;
    leads(&format!("(location.hash = '{NOBODYS_KEY}', 0)")).await?;
    // On the page of the sealed tablet, an invalid key in the fragment is not ignored.
    let slip = NOBODYS_KEY.replace("PUBLICAAAQE", "PUBLICAAAQF");
    browser
        .eval(&format!("(location.hash = '{slip}', 0)"))
        .await?;
    browser
        .wait_for("document.querySelector('medskick-workshop')?.dataset.failure === 'key'")
        .await?;
    browser.close().await
}
