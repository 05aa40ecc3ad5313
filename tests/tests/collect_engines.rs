//! Sealed responses in each engine: three phones and two tablets produce them, and the results page also receives foreign texts.

use anyhow::{Result, ensure};
use medskick_survey::{
    export::Dialect,
    release::BatchId,
    sealed::{code, key::PublicKey, seal},
    session::Session,
};
use medskick_tests::{
    browser::Browser,
    group, in_each_engine,
    merge::{Merge, PASSPHRASE, random, unpacked},
    phone::Phone,
    saved::{on_its_way, same},
    site::{self, Site},
    workshop::{Workshop, cells, released, ticked},
};
use tempfile::TempDir;

in_each_engine!(;
    from_phones_and_tablets_to_a_result,
    the_page_reads_from_right_to_left,
);

async fn from_phones_and_tablets_to_a_result(browser: &Browser, site: Site) -> Result<()> {
    let merge = Merge::open(browser, &site, "sv").await?;
    on_its_way::watch(browser).await?;
    let public = merge.make_key().await?;
    let key = String::from_utf8(on_its_way::taken(browser).await?)?;

    let mut codes = Vec::new();
    for n in 0..3 {
        let phone = Phone::open(browser, &site, "sv", 1, &public).await?;
        phone.answer(&ticked(n)).await?;
        phone.press("seal").await?;
        codes.push(phone.scanned().await?);
    }
    browser.goto("about:blank").await?;
    let tablet = Workshop::sealed(browser, &site, "sv", 1, &public).await?;
    let file = group::hands_over(browser, &tablet, 3..12).await?;
    browser.goto("about:blank").await?;
    let tablet = Workshop::sealed(browser, &site, "sv", 1, &public).await?;
    let second = group::hands_over(browser, &tablet, 12..15).await?;
    let other = Session::new(site::survey("trust")?);
    let other = seal(
        &other,
        &PublicKey::parse(&public)?,
        BatchId([9; 16]),
        &mut random,
    )?;
    let other = code::write(&other);

    browser.goto("about:blank").await?;
    let merge = Merge::open(browser, &site, "sv").await?;
    merge.open_key(&key, PASSPHRASE).await?;
    // From here on no server is running.
    drop(site);
    merge.paste(&codes.join("\n")).await?;
    merge.counts(3).await?;
    let damaged = codes[0].replacen(&codes[0][30..40], "AAAAAAAAAA", 1);
    merge
        .files(&[
            ("a.txt", &file),
            ("b.txt", &file),
            ("c.txt", &damaged),
            ("d.txt", &other),
            ("e.txt", &second),
        ])
        .await?;
    merge.counts(15).await?;
    for why in ["reason-damaged", "reason-other-survey"] {
        ensure!(merge.says(why).await?, "{why}: {}", merge.text().await?);
    }
    on_its_way::watch(browser).await?;
    merge.release().await?;
    let history = String::from_utf8(on_its_way::taken(browser).await?)?;
    ensure!(history.contains("medskick history"), "{history}");

    let wanted = released(&site::survey("everyday")?, 15)?;
    let (shown, cells) = (merge.tables().await?, cells(&wanted));
    ensure!(shown == cells, "{shown}\ninstead of\n{cells}");
    merge.run("press('package', 'excel'); return 0;").await?;
    let folder = TempDir::new()?;
    unpacked(&on_its_way::taken(browser).await?, folder.path())?;
    let summary = std::fs::read(folder.path().join("summary.csv"))?;
    same(&summary, &wanted.summary_csv(Dialect::Excel))?;
    let kept = browser
        .eval("[document.cookie, localStorage.length, sessionStorage.length]")
        .await?;
    ensure!(kept == serde_json::json!(["", 0, 0]), "is kept: {kept}");
    Ok(())
}

async fn the_page_reads_from_right_to_left(browser: &Browser, site: Site) -> Result<()> {
    let merge = Merge::open(browser, &site, "ar").await?;
    merge.make_key().await?;
    let seen = merge
        .run(
            "return [getComputedStyle(root().querySelector('.ms')).direction, \
             getComputedStyle(root().querySelector('.link')).direction, \
             document.documentElement.scrollWidth <= document.documentElement.clientWidth];",
        )
        .await?;
    ensure!(seen == serde_json::json!(["rtl", "ltr", true]), "{seen}");
    Ok(())
}
