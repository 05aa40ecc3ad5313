//! QR codes that the results page reads with the camera.

use anyhow::{Context, Result, ensure};
use medskick_survey::{
    release::BatchId,
    sealed::{code, key::PublicKey, seal},
};
use medskick_tests::{
    axe,
    browser::{Browser, PHONE},
    camera,
    merge::{Merge, random},
    portable,
    site::{self, Site},
    workshop::{session, ticked},
};
use serde_json::json;
use tempfile::TempDir;

/// Records the camera's streams in `__streams`.
const WATCH: &str = "window.__streams = []; window.__said = []; \
    if (navigator.mediaDevices) { const own = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices); \
    navigator.mediaDevices.getUserMedia = async wanted => { const stream = await own(wanted); window.__streams.push(stream); return stream; }; }";
/// Starts to record the messages about the camera in `__said`.
const NOTE: &str = "(() => { const camera = document.querySelector('medskick-merge').shadowRoot.querySelector('.camera'); \
    new MutationObserver(() => { const line = camera.querySelector('.told p:not(.number)'); \
    if (line && line !== window.__line) { window.__line = line; window.__said.push(line.textContent); } }) \
    .observe(camera, { childList: true, subtree: true, characterData: true }); return 0; })()";
/// Whether at least one stream was opened and all its tracks have ended.
const ENDED: &str = "window.__streams.length > 0 && window.__streams.every(s => s.getTracks().every(t => t.readyState === 'ended'))";

/// `count` sealed responses, one line each.
fn sealed(public: &str, count: usize) -> Result<Vec<String>> {
    let (survey, key) = (site::survey("everyday")?, PublicKey::parse(public)?);
    let line = |n: usize| {
        let session = session(&survey, &ticked(n));
        let sealed = seal(&session, &key, BatchId([n as u8; 16]), &mut random)?;
        Ok(code::write(&sealed))
    };
    (0..count).map(line).collect()
}

/// The text of a new public key and of its secret key.
fn key() -> Result<(String, String)> {
    let secret = medskick_survey::sealed::key::SecretKey::generate(&mut random)?;
    Ok((secret.public().text(), secret.text()))
}

#[tokio::test(flavor = "multi_thread")]
async fn s44_codes_are_read_counted_once_and_nothing_is_kept() -> Result<()> {
    let ((public, secret), folder) = (key()?, TempDir::new()?);
    let lines = sealed(&public, 3)?;
    let held = [
        &lines[0],
        &lines[1],
        &lines[0],
        "https://example.org/",
        &lines[2],
    ];
    let film = camera::film(&folder.path().join("film.y4m"), &held)?;
    let (browser, site) = (Browser::open_whole(film).await?, Site::serve().await?);
    browser.size(PHONE).await?;
    browser.before_pages(WATCH).await?;
    let merge = Merge::open(&browser, &site, "sv").await?;
    merge.recover(&secret).await?;
    browser.eval(NOTE).await?;
    browser.requests().await?;
    merge.run("press('camera'); return 0;").await?;
    let said = |id: &str| merge.word(id).map(str::to_owned);
    let (new, again, foreign) = (
        said("camera-new")?,
        said("camera-again")?,
        said("reason-not-sealed")?,
    );
    for word in [&again, &foreign] {
        browser
            .wait_for(&format!("window.__said.includes({})", json!(word)))
            .await?;
        browser.picture("merge-camera").await?;
    }
    let count = format!(
        "window.__said.filter(it => it === {}).length === 3",
        json!(new)
    );
    browser.wait_for(&count).await?;
    merge.counts(3).await?;
    let found = axe::findings(&browser).await?;
    ensure!(found.is_empty(), "{found:#?}");
    merge.run("press('camera-off'); return 0;").await?;
    browser.wait_for(ENDED).await?;
    let text = merge.text().await?;
    ensure!(!text.contains("MEDSKICKA"), "a code is shown: {text}");
    let asked = browser.requests().await?;
    ensure!(asked.is_empty(), "the page asked for {asked:?}");
    ensure!(browser.violations().await? == json!([]));
    browser.stores_nothing().await?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn on_the_page_that_is_one_file_the_camera_reads_too() -> Result<()> {
    let ((public, secret), folder) = (key()?, TempDir::new()?);
    let lines = sealed(&public, 2)?;
    let held: Vec<&str> = lines.iter().map(String::as_str).collect();
    let film = camera::film(&folder.path().join("film.y4m"), &held)?;
    let page = portable::collect("sv")?;
    let browser = Browser::open_whole(film).await?;
    browser.before_pages(WATCH).await?;
    let merge = Merge::open_at(&browser, &page).await?;
    merge.recover(&secret).await?;
    merge.run("press('camera'); return 0;").await?;
    merge.comes_to(2).await?;
    merge.run("press('camera-off'); return 0;").await?;
    browser.wait_for(ENDED).await?;
    ensure!(browser.violations().await? == json!([]));
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_browser_finds_codes_itself_they_are_taken_from_it() -> Result<()> {
    let ((public, secret), site) = (key()?, Site::serve().await?);
    let browser = Browser::open_whole(camera::allowed()).await?;
    browser.before_pages(WATCH).await?;
    browser
        .before_pages(
            "window.__codes = []; window.BarcodeDetector = class { static async getSupportedFormats() { return ['qr_code']; } \
             async detect() { return window.__codes.map(rawValue => ({ rawValue })); } };",
        )
        .await?;
    let merge = Merge::open(&browser, &site, "sv").await?;
    merge.recover(&secret).await?;
    merge.run("press('camera'); return 0;").await?;
    let lines = sealed(&public, 2)?;
    browser
        .eval(&format!("window.__codes = {}", json!(lines)))
        .await?;
    merge.comes_to(2).await?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn s45_the_camera_is_closed_when_the_page_is_hidden_or_the_key_changes() -> Result<()> {
    let ((_, secret), site) = (key()?, Site::serve().await?);
    let browser = Browser::open_whole(camera::allowed()).await?;
    browser.before_pages(WATCH).await?;
    let merge = Merge::open(&browser, &site, "sv").await?;
    merge.recover(&secret).await?;
    let open = || async {
        merge.run("press('camera'); return 0;").await?;
        browser
            .wait_for("window.__streams.some(s => s.active) && document.querySelector('medskick-merge').shadowRoot.querySelector('video')?.videoWidth > 0")
            .await
    };
    open().await?;
    browser
        .eval("Object.defineProperty(document, 'hidden', { get: () => true, configurable: true }), document.dispatchEvent(new Event('visibilitychange'))")
        .await?;
    browser.wait_for(ENDED).await?;
    ensure!(
        merge.says("camera-hidden").await?,
        "{}",
        merge.text().await?
    );
    browser.eval("delete document.hidden").await?;
    open().await?;
    merge.run("set('survey', '1'); return 0;").await?;
    browser.wait_for(ENDED).await?;
    open().await?;
    browser
        .eval("document.querySelector('medskick-merge').remove()")
        .await?;
    browser.wait_for(ENDED).await?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_camera_that_gives_no_picture_is_told_with_what_to_do_instead() -> Result<()> {
    let ((_, secret), site) = (key()?, Site::serve().await?);
    let refuse = |name: &str| {
        format!(
            "navigator.mediaDevices.getUserMedia = async () => {{ throw new DOMException('', '{name}'); }};"
        )
    };
    let cases = [
        ("camera-none", refuse("NotFoundError")),
        ("camera-taken", refuse("NotReadableError")),
        (
            "camera-unsafe",
            "delete Navigator.prototype.mediaDevices;".to_owned(),
        ),
    ];
    for (word, script) in cases {
        let browser = Browser::open().await?;
        browser.before_pages(&script).await?;
        told(&browser, &site, &secret, word).await?;
        browser.close().await?;
    }
    // The user denies the camera in the browser.
    let browser = Browser::open_whole(vec![camera::FAKE.to_owned()]).await?;
    let denied = json!({ "permission": { "name": "camera" }, "setting": "denied" });
    browser.devtools("Browser.setPermission", denied).await?;
    told(&browser, &site, &secret, "camera-denied").await?;
    browser.picture("merge-camera-denied").await?;
    browser.close().await
}

async fn told(browser: &Browser, site: &Site, secret: &str, word: &str) -> Result<()> {
    let merge = Merge::open(browser, site, "sv").await?;
    merge.recover(secret).await?;
    merge.run("press('camera'); return 0;").await?;
    let said = json!(merge.word(word)?);
    browser
        .wait_for(&format!(
            "document.querySelector('medskick-merge').shadowRoot.querySelector('.camera [role=status]').textContent.includes({said})"
        ))
        .await
        .context(word.to_owned())?;
    // Everything else continues to work.
    merge.paste("Hej").await?;
    ensure!(merge.says("reason-not-sealed").await?);
    Ok(())
}
