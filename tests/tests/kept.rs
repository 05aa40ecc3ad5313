//! Sealed responses in the tablet's storage: the tab is killed, the disk is full, storage is denied, two tabs are open.

use std::rc::Rc;

use anyhow::{Context, Result, ensure};
use base64::{Engine as _, prelude::BASE64_STANDARD as BASE64};
use medskick_survey::{
    collect::Collection,
    pack,
    sealed::{self, Sealed, key::SecretKey},
};
use medskick_tests::{
    axe,
    browser::{DESKTOP, PHONE, Way},
    merge::random,
    room::Room,
    saved::arrived,
    workshop::{PIN, Workshop, session, ticked},
};
use serde_json::{Value, json};

/// The names of the stores and all records of the origin. Keys and values are base64.
const RECORDS: &str = "new Promise((done, failed) => { const open = indexedDB.open('medskick'); open.onerror = failed; open.onsuccess = () => { \
    const all = [], db = open.result; const base64 = it => btoa(String.fromCharCode(...it instanceof ArrayBuffer ? new Uint8Array(it) : it)); \
    const stores = [...db.objectStoreNames]; const cursor = db.transaction(stores).objectStore(stores[0]).openCursor(); \
    cursor.onsuccess = () => { const it = cursor.result; if (it) { all.push([base64(it.key), base64(it.value)]); it.continue(); } \
    else { db.close(); done([stores, all]); } }; } })";

/// Saves the sealed responses and opens them with the key. Returns the number of responses.
async fn opened(room: &Room, tablet: &Workshop<'_>) -> Result<usize> {
    tablet.press("sealed-save").await?;
    let file = String::from_utf8(arrived(room.downloads.path(), "txt").await?)?;
    let key = SecretKey::parse(&room.secret.text())?;
    let mut all = Collection::new(tablet.survey(), key);
    let lines = all.add_lines(&file);
    ensure!(lines.new == file.lines().count(), "{file}");
    Ok(lines.new)
}

async fn databases(room: &Room) -> Result<Value> {
    Ok(room.browser.stored().await?["databases"].clone())
}

const ASKS: &str = "const e = new Event('beforeunload', { cancelable: true }); dispatchEvent(e); return e.defaultPrevented;";

#[tokio::test(flavor = "multi_thread")]
async fn what_is_kept_outlives_a_killed_tab_and_opens_with_the_key() -> Result<()> {
    let room = Room::new().await?;
    let tablet = room.sealed().await?;
    tablet.set_up_keeping().await?;
    room.browser.requests().await?;
    tablet.group(0..3).await?;
    let asked = room.browser.requests().await?;
    ensure!(asked.is_empty(), "the workshop asked for {asked:?}");
    tablet.tells("kept-hand-over-text").await?;
    ensure!(tablet.run(ASKS).await? == false, "nothing would be lost");

    let (killed, next) = (room.browser.tab().await?, room.browser.new_tab().await?);
    room.browser.to_tab(&killed).await?;
    room.browser.kill_tab().await;
    room.browser.to_tab(&next).await?;
    room.browser.download_to(room.downloads.path()).await?;
    let tablet = room.sealed().await?;
    tablet.tells("found-title").await?;
    let text = tablet.text().await?;
    ensure!(!text.contains('3'), "it says how many: {text}");
    ensure!(opened(&room, &tablet).await? == 3, "not three");
    tablet.press("result-delete").await?;
    tablet.tells("kept-deleting-text").await?;
    tablet.press("result-keep").await?;
    ensure!(databases(&room).await? == json!(["medskick"]), "deleted");
    tablet.delete().await?;
    tablet.tells("erased").await?;
    room.browser.stores_nothing().await?;
    room.browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn only_sealed_records_of_one_length_are_stored() -> Result<()> {
    let room = Room::new().await?;
    let tablet = room.sealed().await?;
    tablet.set_up_keeping().await?;
    tablet.group(0..12).await?;
    let stored = room.browser.stored().await?;
    ensure!(
        stored
            == json!({ "cookie": "", "local": [], "session": [], "databases": ["medskick"], "caches": [], "workers": 0, "files": [] }),
        "stored: {stored}"
    );
    let found = room.browser.eval(RECORDS).await?;
    ensure!(found[0] == json!(["sealed"]), "{}", found[0]);
    let pairs: Vec<(String, String)> = serde_json::from_value(found[1].clone())?;
    ensure!(pairs.len() == 12, "{} records", pairs.len());
    let survey = tablet.survey();
    let mut all = Collection::new(Rc::clone(&survey), SecretKey::parse(&room.secret.text())?);
    let answers: Vec<Vec<u8>> = (0..12)
        .map(|n| pack::pack(&session(&survey, &ticked(n)))[4..].to_vec())
        .collect();
    for (key, value) in pairs {
        let (key, value) = (BASE64.decode(key)?, BASE64.decode(value)?);
        ensure!(value.len() == sealed::length(&survey), "{}", value.len());
        let has = |what: &[u8]| value.windows(what.len()).any(|it| it == what);
        ensure!(!has(PIN.as_bytes()), "the PIN is in a record");
        ensure!(!answers.iter().any(|it| has(it)), "answers can be read");
        let sealed = Sealed::of_bytes(value);
        ensure!(sealed.mark() == key, "the key of a record tells something");
        all.add(&sealed)?;
    }
    ensure!(all.count() == 12, "{} open", all.count());
    tablet.close().await?;
    tablet.tells("kept-text").await?;
    ensure!(opened(&room, &tablet).await? == 12, "not all in the file");
    ensure!(databases(&room).await? == json!(["medskick"]), "too early");
    tablet.delete().await?;
    tablet.tells("erased").await?;
    room.browser.stores_nothing().await?;
    room.browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_told_and_nothing_is_lost() -> Result<()> {
    let room = Room::new().await?;
    let tablet = room.sealed().await?;
    // Chromium caches the quota for a while, so the low quota is set before anything is stored.
    let origin = room.site.url("");
    let quota = json!({ "origin": origin, "quotaSize": 1 });
    room.browser
        .devtools("Storage.overrideQuotaForOrigin", quota)
        .await?;
    tablet.set_up_keeping().await?;
    tablet.group(0..2).await?;
    tablet.tells("not-kept").await?;
    ensure!(tablet.run(ASKS).await? == true, "leaving would lose two");
    tablet.press("lead").await?;
    tablet.pin(PIN).await?;
    tablet.tells("kept-not").await?;
    tablet.press("hand-over").await?;
    // With a normal quota, the next response is stored together with the earlier ones.
    let quota = json!({ "origin": origin });
    room.browser
        .devtools("Storage.overrideQuotaForOrigin", quota)
        .await?;
    tablet.group(2..3).await?;
    tablet.tells("kept-hand-over-text").await?;
    ensure!(tablet.run(ASKS).await? == false, "all is on the tablet");
    let found = room.browser.eval(RECORDS).await?;
    let records = found[1].as_array().map_or(0, Vec::len);
    ensure!(records == 3, "{records} records");
    tablet.close().await?;
    ensure!(opened(&room, &tablet).await? == 3, "not all in the file");
    room.browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_that_denies_storage_says_so_before_anything_is_kept() -> Result<()> {
    const DENIED: &str = "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } })";
    const NO_LOCKS: &str = "Object.defineProperty(navigator, 'locks', { value: undefined })";
    const NO_NEW: &str = "const own = IDBDatabase.prototype.createObjectStore; IDBDatabase.prototype.createObjectStore = () => { throw new DOMException('full', 'QuotaExceededError'); }";
    for (deny, at_once) in [(DENIED, true), (NO_LOCKS, true), (NO_NEW, false)] {
        let room = Room::new().await?;
        let script = json!({ "source": deny });
        room.browser
            .devtools("Page.addScriptToEvaluateOnNewDocument", script)
            .await?;
        let tablet = room.sealed().await?;
        if !at_once {
            tablet
                .run("root().querySelector('input[name=keep]').click(); return 0;")
                .await?;
            tablet.pin(PIN).await?;
            Workshop::ready(&room.browser).await?;
        }
        tablet.tells("keep-unavailable").await?;
        let offered = tablet
            .run("return root().querySelector('input[name=keep]') !== null;")
            .await?;
        ensure!(offered == false, "{deny}: it is offered all the same");
        tablet.set_up().await?;
        tablet.group(0..2).await?;
        ensure!(tablet.run(ASKS).await? == true, "leaving would lose two");
        tablet.close().await?;
        ensure!(opened(&room, &tablet).await? == 2, "not all in the file");
        room.browser.close().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_tab_keeps_nothing_and_deletes_nothing() -> Result<()> {
    let room = Room::new().await?;
    let first = room.sealed().await?;
    first.set_up_keeping().await?;
    first.group(0..2).await?;
    let (one, two) = (room.browser.tab().await?, room.browser.new_tab().await?);
    let second = room.sealed().await?;
    second.tells("keep-elsewhere").await?;
    second.set_up().await?;
    second.group(5..6).await?;
    second.close().await?;
    second.press("result-delete").await?;
    second.press("result-delete-now").await?;
    Workshop::ready(&room.browser).await?;
    second.tells("keep-elsewhere").await?;

    room.browser.to_tab(&one).await?;
    first.group(2..3).await?;
    first.tells("kept-hand-over-text").await?;
    let found = room.browser.eval(RECORDS).await?;
    let records = found[1].as_array().map_or(0, Vec::len);
    ensure!(records == 3, "{records} records");
    room.browser.close_tab().await?;

    // After the first tab is closed, the second one finds its stored responses.
    room.browser.to_tab(&two).await?;
    let title = second.word("found-title")?;
    room.browser
        .wait_for(&format!(
            "document.querySelector('medskick-workshop').shadowRoot.textContent.includes({})",
            json!(title)
        ))
        .await?;
    room.browser.download_to(room.downloads.path()).await?;
    ensure!(opened(&room, &second).await? == 3, "not three");
    room.browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_choice_nothing_is_stored() -> Result<()> {
    let room = Room::new().await?;
    let tablet = room.sealed().await?;
    room.browser.stores_nothing().await?;
    tablet.set_up().await?;
    tablet.group(0..2).await?;
    room.browser.stores_nothing().await?;
    ensure!(tablet.run(ASKS).await? == true, "leaving would lose two");
    tablet.close().await?;
    ensure!(opened(&room, &tablet).await? == 2, "not both in the file");
    tablet.delete().await?;
    room.browser.stores_nothing().await?;
    room.browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_was_left_finds_what_it_kept() -> Result<()> {
    let room = Room::new().await?;
    let tablet = room.sealed().await?;
    tablet.set_up_keeping().await?;
    tablet.group(0..2).await?;
    tablet
        .run("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })); return 0;")
        .await?;
    let left = tablet.text().await?;
    ensure!(!left.contains(tablet.word("found-title")?), "{left}");
    tablet
        .run("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })); return 0;")
        .await?;
    Workshop::ready(&room.browser).await?;
    tablet.tells("found-title").await?;
    ensure!(!tablet.says("gone").await?, "it says that it is gone");
    // A round for another key does not continue here.
    let other = SecretKey::generate(&mut random).context("no random numbers")?;
    room.browser.goto("about:blank").await?;
    let key = other.public().text();
    let tablet = Workshop::sealed(&room.browser, &room.site, "sv", 1, &key).await?;
    tablet.tells("found-other").await?;
    ensure!(opened(&room, &tablet).await? == 2, "not both in the file");
    room.browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_of_keeping_can_be_used_by_everybody() -> Result<()> {
    for (language, scheme, size) in [("sv", "light", PHONE), ("ar", "dark", DESKTOP)] {
        let room = Room::new().await?;
        room.browser.size(size).await?;
        room.browser.scheme(scheme).await?;
        let key = room.secret.public().text();
        let tablet = Workshop::sealed(&room.browser, &room.site, language, 1, &key).await?;
        let look = async |screen: &str| {
            let name = format!("kept-{language}-{screen}");
            room.browser.picture(&name).await?;
            let found = axe::findings(&room.browser).await?;
            ensure!(found.is_empty(), "{screen}: {found:#?}");
            let small = tablet
                .run("return screens().flatMap(it => [...it.querySelectorAll('button, .choice')]).filter(e => e.getBoundingClientRect().height < 44).map(e => e.outerHTML);")
                .await?;
            ensure!(
                small == json!([]),
                "{screen}: smaller than a thumb: {small}"
            );
            let wide = room
                .browser
                .eval("document.documentElement.scrollWidth > innerWidth")
                .await?;
            ensure!(wide == false, "{screen} scrolls sideways");
            anyhow::Ok(())
        };
        look("set-up").await?;
        tablet.set_up_keeping().await?;
        tablet.group(0..2).await?;
        look("hand-over").await?;
        tablet.press("lead").await?;
        tablet.pin(PIN).await?;
        look("leader").await?;
        tablet.press("batch-close").await?;
        tablet.press("batch-close-now").await?;
        look("sealed").await?;
        tablet.press("result-delete").await?;
        look("deleting").await?;
        room.browser.travel(Way::Reload).await?;
        Workshop::ready(&room.browser).await?;
        look("found").await?;
        tablet.press("round-go-on").await?;
        look("go-on").await?;
        let first = room.browser.tab().await?;
        room.browser.new_tab().await?;
        room.browser.size(size).await?;
        room.browser.scheme(scheme).await?;
        let second = Workshop::sealed(&room.browser, &room.site, language, 1, &key).await?;
        second.tells("keep-elsewhere").await?;
        room.browser
            .picture(&format!("kept-{language}-elsewhere"))
            .await?;
        room.browser.close_tab().await?;
        room.browser.to_tab(&first).await?;
        let console = room.browser.console().await?;
        ensure!(console.is_empty(), "{console:?}");
        room.browser.close().await?;
    }
    Ok(())
}
