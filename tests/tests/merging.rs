//! The results page: earlier results, printed pages and failures.

use std::io::Write;

use anyhow::{Context, Result, ensure};
use medskick::normal::nfkc;
use medskick_survey::{
    release::BatchId,
    sealed::{
        code,
        key::{PublicKey, SecretKey},
        protect, seal,
    },
};
use medskick_tests::{
    axe,
    browser::{Browser, DESKTOP, PHONE},
    camera::scanned,
    merge::{FILES, Merge, random},
    saved::arrived,
    site::{self, Site},
    workshop::{session, ticked},
};
use serde_json::json;

/// Makes the aggregation worker, which is the first worker, accessible to a test.
const KEEP_WORKER: &str = "{ const Own = Worker; window.Worker = class extends Own { constructor(...given) { super(...given); window.__worker ??= this; } }; }";

/// Makes all workers accessible, the aggregation worker and its helpers, and counts the workers that are ready.
const KEEP_WORKERS: &str = "{ const Own = Worker; window.__workers = []; window.__ready = 0; \
    window.Worker = class extends Own { constructor(...given) { super(...given); __workers.push(this); \
    this.addEventListener('message', it => { if (it.data[0] === 'ready') __ready++; }); } }; }";

/// Drops all messages to workers except the first, so that the helpers never start.
const MUTE_HELPERS: &str = "{ const Own = Worker; let count = 0; \
    window.Worker = class extends Own { constructor(...given) { super(...given); if (count++) this.postMessage = () => {}; } }; }";

/// Shortens the interval in which the page checks the aggregation worker from 5 s to 0.4 s.
const SOON: &str = "{ const own = setInterval; window.setInterval = (then, after) => own(then, after === 5000 ? 400 : after); }";

/// The shadow root of the element.
const ROOT: &str = "document.querySelector('medskick-merge').shadowRoot";

fn key() -> Result<(PublicKey, String)> {
    let secret = SecretKey::generate(&mut random)?;
    Ok((secret.public(), secret.text()))
}

/// A file with one sealed response per number in `groups`. The response for n answers like respondent n.
fn file(public: &PublicKey, batch: u8, groups: &[usize]) -> Result<String> {
    let survey = site::survey("everyday")?;
    let mut lines = String::new();
    for n in groups {
        let session = session(&survey, &ticked(*n));
        let sealed = seal(&session, public, BatchId([batch; 16]), &mut random)?;
        lines += &(code::write(&sealed) + "\r\n");
    }
    Ok(lines)
}

#[tokio::test(flavor = "multi_thread")]
async fn files_that_were_chosen_by_mistake_are_told_and_the_rest_goes_on() -> Result<()> {
    let ((public, secret), site) = (key()?, Site::serve().await?);
    let browser = Browser::open().await?;
    let merge = Merge::open(&browser, &site, "sv").await?;
    merge.recover(&secret).await?;
    let (one, two) = (file(&public, 1, &[0, 1])?, file(&public, 2, &[2])?);
    let huge = "A".repeat(3_000_000);
    merge
        .files(&[
            ("ett.txt", one.as_str()),
            ("bild.gif", "GIF89a"),
            ("svar.zip", "PK\u{3}\u{4}\u{14}"),
            ("brev.doc", "Hej\0\0"),
            ("lång.txt", huge.as_str()),
            ("två.txt", two.as_str()),
        ])
        .await?;
    merge.counts(3).await?;
    let text = merge.text().await?;
    for word in [
        "odd-picture",
        "odd-archive",
        "odd-binary",
        "reason-not-sealed",
    ] {
        ensure!(
            text.contains(merge.word(word)?),
            "{word} is not told:\n{text}"
        );
    }
    browser.size(PHONE).await?;
    browser.picture("merge-odd-files").await?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_removed_while_it_is_read_is_told_and_the_rest_goes_on() -> Result<()> {
    let ((public, secret), site) = (key()?, Site::serve().await?);
    let browser = Browser::open().await?;
    let folder = tempfile::tempdir()?;
    let merge = Merge::open(&browser, &site, "sv").await?;
    merge.recover(&secret).await?;
    let paths = ["borta.txt", "kvar.txt"].map(|name| folder.path().join(name));
    for (path, batch) in paths.iter().zip([1, 2]) {
        std::fs::write(path, file(&public, batch, &[0, 1])?)?;
    }
    merge.choose(&paths).await?;
    merge.counts(4).await?;
    // The file is still selected, but missing when the page reads it again.
    std::fs::remove_file(&paths[0])?;
    browser
        .eval(&format!(
            "{FILES}.dispatchEvent(new Event('change', {{ bubbles: true }}))"
        ))
        .await?;
    merge.idle().await?;
    let text = merge.text().await?;
    ensure!(text.contains(merge.word("odd-gone")?), "{text}");
    let again = merge.word("source-new")?.replace("{new}", "0");
    let again = again.replace("{again}", "2");
    ensure!(text.contains(&again), "the other is not read:\n{text}");
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn after_an_archive_with_many_files_the_page_waits_for_nothing() -> Result<()> {
    let ((public, secret), site) = (key()?, Site::serve().await?);
    let browser = Browser::open().await?;
    let folder = tempfile::tempdir()?;
    let merge = Merge::open(&browser, &site, "sv").await?;
    merge.recover(&secret).await?;
    let path = folder.path().join("alla.zip");
    let mut archive = zip::ZipWriter::new(std::fs::File::create(&path)?);
    for n in 0..12 {
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file(format!("grupp {n}.txt"), options)?;
        archive.write_all(file(&public, n, &[0, 1])?.as_bytes())?;
    }
    archive.finish()?;
    merge.choose(&[path]).await?;
    merge.counts(24).await?;
    merge.release().await?;
    ensure!(merge.tables().await? != json!([]));
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_desk_that_breaks_says_so_and_the_files_open_again() -> Result<()> {
    let ((public, secret), site) = (key()?, Site::serve().await?);
    let browser = Browser::open().await?;
    browser.before_pages(KEEP_WORKER).await?;
    let file = file(&public, 1, &[0, 1, 2])?;
    let merge = Merge::open(&browser, &site, "sv").await?;
    merge.recover(&secret).await?;
    merge.files(&[("ett.txt", file.as_str())]).await?;
    merge.counts(3).await?;
    // The worker throws an exception on this message.
    browser
        .eval("window.__worker.postMessage({ package: 7 })")
        .await?;
    browser
        .wait_for(
            "document.querySelector('medskick-merge').shadowRoot.querySelector('[role=alert]')",
        )
        .await?;
    ensure!(merge.says("broken").await?, "{}", merge.text().await?);
    let merge = Merge::open(&browser, &site, "sv").await?;
    merge.recover(&secret).await?;
    merge.files(&[("ett.txt", file.as_str())]).await?;
    merge.counts(3).await?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_pasted_is_saved_sealed_after_the_desk_broke() -> Result<()> {
    let ((public, secret), site) = (key()?, Site::serve().await?);
    let (browser, downloads) = (Browser::open().await?, tempfile::tempdir()?);
    browser.download_to(downloads.path()).await?;
    browser.before_pages(KEEP_WORKER).await?;
    let merge = Merge::open(&browser, &site, "sv").await?;
    merge.recover(&secret).await?;
    merge.paste(&file(&public, 1, &[0, 1])?).await?;
    merge.counts(2).await?;
    // A text that is pasted at the moment of the failure is saved too.
    let last = json!(file(&public, 2, &[2])?);
    let breaks = "window.__worker.postMessage({ package: 7 })";
    merge
        .run(&format!(
            "{breaks}; set('paste', {last}); send('add'); return 0;"
        ))
        .await?;
    browser
        .wait_for(&format!("{ROOT}.querySelector('.lost [role=alert]')"))
        .await?;
    for word in ["broken", "rescue-text"] {
        ensure!(merge.says(word).await?, "{word}: {}", merge.text().await?);
    }
    ensure!(
        merge.run(ASKS).await? == true,
        "the browser does not ask, and they are nowhere else"
    );
    let found = axe::findings(&browser).await?;
    ensure!(found.is_empty(), "{found:#?}");
    browser.size(PHONE).await?;
    browser.picture("merge-broken").await?;
    merge.run("press('rescue'); return 0;").await?;
    let saved = String::from_utf8(arrived(downloads.path(), "txt").await?)?;
    ensure!(saved.lines().count() == 3, "{saved}");
    ensure!(
        saved.lines().all(|line| code::read(line).is_some()),
        "something in it is not sealed: {saved}"
    );
    ensure!(merge.run(ASKS).await? == false, "all of it is saved");
    let merge = Merge::open(&browser, &site, "sv").await?;
    merge.recover(&secret).await?;
    merge.files(&[("igen.txt", saved.as_str())]).await?;
    merge.counts(3).await?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_desk_that_is_gone_without_a_word_is_told_and_what_was_pasted_is_saved() -> Result<()> {
    let ((public, secret), site) = (key()?, Site::serve().await?);
    let (browser, downloads) = (Browser::open().await?, tempfile::tempdir()?);
    browser.download_to(downloads.path()).await?;
    browser.before_pages(KEEP_WORKER).await?;
    browser.before_pages(SOON).await?;
    let merge = Merge::open(&browser, &site, "sv").await?;
    merge.recover(&secret).await?;
    merge.paste(&file(&public, 1, &[0, 1])?).await?;
    browser
        .eval("(Worker.prototype.terminate.call(__worker), 0)")
        .await?;
    let told = format!("{ROOT}.querySelector('.lost [role=alert]')");
    browser.wait_for(&told).await?;
    for word in ["silent", "rescue-text"] {
        ensure!(merge.says(word).await?, "{word}: {}", merge.text().await?);
    }
    let found = axe::findings(&browser).await?;
    ensure!(found.is_empty(), "{found:#?}");
    browser.picture("merge-silent").await?;
    merge.run("press('rescue'); return 0;").await?;
    let saved = String::from_utf8(arrived(downloads.path(), "txt").await?)?;
    ensure!(saved.lines().count() == 2, "{saved}");
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_desk_at_work_on_a_large_file_is_not_told_as_silent_and_one_that_comes_back_is_not_any_more()
-> Result<()> {
    let ((public, secret), site) = (key()?, Site::serve().await?);
    let browser = Browser::open().await?;
    browser.before_pages(KEEP_WORKER).await?;
    browser.before_pages(MUTE_HELPERS).await?;
    browser.before_pages(SOON).await?;
    let merge = Merge::open(&browser, &site, "sv").await?;
    merge.recover(&secret).await?;
    let told = format!("{ROOT}.querySelector('.lost')");
    browser
        .eval(&format!(
            "(window.__told = 0, new MutationObserver(() => {{ if ({told}) __told++; }}).observe({ROOT}, {{ childList: true, subtree: true }}), 0)"
        ))
        .await?;
    // Without helpers, the worker needs longer for this file than it may stay silent.
    let some = file(&public, 1, &(0..40).collect::<Vec<_>>())?;
    let large = some.repeat(300);
    merge.files(&[("stor.txt", large.as_str())]).await?;
    merge.counts(40).await?;
    ensure!(browser.eval("__told").await? == 0, "it was at work");
    // The worker is reported as silent, then as answering again.
    browser
        .eval("(__worker.onmessage({ data: ['silent'] }), 0)")
        .await?;
    browser.wait_for(&told).await?;
    merge.run("set('present', '7'); return 0;").await?;
    browser
        .eval("(__worker.onmessage({ data: ['answering'] }), 0)")
        .await?;
    browser.wait_for(&format!("!{told}")).await?;
    let present = merge.run("return field('present').value;").await?;
    ensure!(present == "7", "what was typed is gone: {present}");
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn s46_two_pages_with_one_key_share_nothing_and_need_no_network() -> Result<()> {
    let ((public, secret), site) = (key()?, Site::serve().await?);
    let browser = Browser::open().await?;
    let cut_off = async || {
        let merge = Merge::open(&browser, &site, "sv").await?;
        merge.recover(&secret).await?;
        browser.offline().await?;
        anyhow::Ok(merge)
    };
    let first = browser.tab().await?;
    cut_off().await?;
    let second = browser.new_tab().await?;
    let merge = cut_off().await?;
    let file = file(&public, 1, &(0..10).collect::<Vec<_>>())?;
    merge.files(&[("ett.txt", file.as_str())]).await?;
    merge.counts(10).await?;
    browser.to_tab(&first).await?;
    merge.counts(0).await?;
    merge.files(&[("ett.txt", file.as_str())]).await?;
    merge.counts(10).await?;
    for tab in [&first, &second] {
        browser.to_tab(tab).await?;
        merge.release().await?;
        ensure!(
            merge.tables().await? != json!([]),
            "{}",
            merge.text().await?
        );
        browser.stores_nothing().await?;
    }
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_earlier_result_stands_beside_and_no_difference_is_told() -> Result<()> {
    let ((public, secret), site) = (key()?, Site::serve().await?);
    let browser = Browser::open().await?;
    let merge = Merge::open(&browser, &site, "sv").await?;
    merge.recover(&secret).await?;
    let groups: Vec<usize> = (0..40).collect();
    let file = file(&public, 1, &groups)?;
    merge.files(&[("ett.txt", file.as_str())]).await?;
    merge.release().await?;
    let question = site::survey("everyday")?;
    let question = question.questions().find(|it| it.kind.choices().len() > 2);
    let question = question.context("no question with choices")?;
    let choice = |n: usize| question.kind.choices().get(n).map(|it| it.id.as_str());
    let (one, two, three) = (
        choice(0).unwrap_or(""),
        choice(1).unwrap_or(""),
        choice(2).unwrap_or(""),
    );
    let id = &question.id;
    let earlier = format!(
        "\u{feff}question;by;group;answer;count;of\r\n{id};;;{one};30;120\r\n{id};;;{two};<5;120\r\n{id};;;{three};..;120\r\n"
    );
    merge.compare("rader.csv", "a,b\r\n1,2\r\n", "").await?;
    ensure!(
        merge.says("why-no-summary").await?,
        "{}",
        merge.text().await?
    );
    merge.compare("summary.csv", &earlier, "våren 2026").await?;
    ensure!(merge.says("compared").await?, "{}", merge.text().await?);
    let rows = merge
        .run(&format!(
            "const table = [...root().querySelectorAll('.counts')].find(it => it.caption.textContent.includes({})); \
             return [...table.tHead.rows[0].cells].slice(1).map(it => it.textContent).concat([...table.tBodies[0].rows].slice(0, 3).map(row => row.cells[1].textContent + (row.cells[1].className ? ' hidden' : '')));",
            json!(question.label)
        ))
        .await?;
    let now = merge.word("compare-now")?;
    let wanted = json!([
        "våren 2026",
        now,
        "25\u{a0}%30 av 120",
        "<5 hidden",
        ".. hidden"
    ]);
    ensure!(rows == wanted, "{rows}\ninstead of\n{wanted}");
    let bars = merge
        .run("return [...root().querySelectorAll('.beside svg')].every(it => it.ariaHidden === 'true');")
        .await?;
    ensure!(bars == json!(true), "a bar is read aloud beside its number");
    let found = axe::findings(&browser).await?;
    ensure!(found.is_empty(), "{found:#?}");
    for (size, name) in [(DESKTOP, "desktop"), (PHONE, "phone")] {
        browser.size(size).await?;
        for scheme in ["light", "dark"] {
            browser.scheme(scheme).await?;
            browser
                .picture(&format!("merge-beside-{name}-{scheme}"))
                .await?;
        }
    }
    merge.run("set('who', 'Kommunen'); return 0;").await?;
    let pages = browser.paper("merge-result").await?;
    ensure!(pages > 1);
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn on_paper_is_the_result_and_nothing_to_press() -> Result<()> {
    let ((public, secret), site) = (key()?, Site::serve().await?);
    let browser = Browser::open().await?;
    let merge = Merge::open(&browser, &site, "ar").await?;
    merge.recover(&secret).await?;
    let file = file(&public, 1, &(0..40).collect::<Vec<_>>())?;
    merge.files(&[("ett.txt", file.as_str())]).await?;
    merge.release().await?;
    browser
        .devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }))
        .await?;
    let seen = merge
        .run(
            "const seen = it => it.checkVisibility(); const all = [...root().querySelectorAll('button, select, textarea, summary, input[type=file]')]; \
             return [all.filter(seen).length, seen(root().querySelector('.released h3')), seen(root().querySelector('.method')), \
             [...root().querySelectorAll('.counts')].every(seen), seen(document.querySelector('.prose'))];",
        )
        .await?;
    ensure!(seen == json!([0, true, true, true, false]), "{seen}");
    browser.paper("merge-result-ar").await?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_links_with_the_key_open_nothing_without_it() -> Result<()> {
    let ((public, secret), site) = (key()?, Site::serve().await?);
    let browser = Browser::open().await?;
    let merge = Merge::open(&browser, &site, "sv").await?;
    merge.recover(&secret).await?;
    let links = merge
        .run("return [...root().querySelectorAll('.link a')].map(it => new URL(it.href)).map(it => it.pathname + it.hash);")
        .await?;
    let key = public.text();
    let wanted = ["seal/1/", "workshop/1/sealed/"].map(|page| format!("/sv/{page}#{key}"));
    ensure!(links == json!(wanted), "{links}");
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_code_on_the_poster_is_the_link() -> Result<()> {
    let ((public, secret), site) = (key()?, Site::serve().await?);
    let browser = Browser::open().await?;
    let merge = Merge::open(&browser, &site, "sv").await?;
    merge.recover(&secret).await?;
    merge.run("press('poster'); return 0;").await?;
    let modules = browser
        .modules("document.querySelector('medskick-merge').shadowRoot.querySelector('svg.code')")
        .await?;
    let link = scanned(&modules)?;
    ensure!(
        link.ends_with(&format!("/sv/seal/1/#{}", public.text())),
        "{link}"
    );
    let text = merge.text().await?;
    for said in [public.words(), link, merge.word("poster-line")?.to_owned()] {
        ensure!(text.contains(&said), "no «{said}» in {text}");
    }
    ensure!(
        browser.paper("merge-poster").await? == 1,
        "more than a sheet"
    );
    // The recovery sheet replaces the poster. Both are never printed together.
    merge.run("press('sheet'); return 0;").await?;
    browser
        .wait_for("document.querySelector('medskick-merge').shadowRoot.querySelector('.secret')")
        .await?;
    let sheets = merge
        .run("return root().querySelectorAll('.sheet').length;")
        .await?;
    ensure!(sheets == json!(1), "{sheets}");
    browser.close().await
}

const ASKS: &str = "const e = new Event('beforeunload', { cancelable: true }); dispatchEvent(e); return e.defaultPrevented;";

#[tokio::test(flavor = "multi_thread")]
async fn opened_answers_are_not_lost_without_asking() -> Result<()> {
    let ((public, secret), site) = (key()?, Site::serve().await?);
    let (browser, downloads) = (Browser::open().await?, tempfile::tempdir()?);
    browser.download_to(downloads.path()).await?;
    let merge = Merge::open(&browser, &site, "sv").await?;
    merge.recover(&secret).await?;
    ensure!(merge.run(ASKS).await? == false, "there is nothing to lose");
    let twelve = file(&public, 1, &(0..12).collect::<Vec<_>>())?;
    merge.files(&[("ett.txt", twelve.as_str())]).await?;
    merge.counts(12).await?;
    ensure!(merge.run(ASKS).await? == true, "the browser does not ask");
    // Select another survey, then the first again.
    let choose = async |survey: usize| {
        merge
            .run(&format!("set('survey', '{survey}'); return 0;"))
            .await
    };
    choose(1).await?;
    merge.comes_to(0).await?;
    ensure!(merge.run(ASKS).await? == true, "of the other survey");
    choose(0).await?;
    merge.comes_to(12).await?;
    ensure!(merge.text().await?.contains("ett.txt"));
    merge.release().await?;
    arrived(downloads.path(), "json").await?;
    ensure!(merge.run(ASKS).await? == true, "the result is nowhere yet");
    merge
        .run("press('package', 'statistics'); return 0;")
        .await?;
    arrived(downloads.path(), "zip").await?;
    merge.idle().await?;
    ensure!(merge.run(ASKS).await? == false, "all of it is saved");
    choose(1).await?;
    choose(0).await?;
    merge.comes_to(12).await?;
    ensure!(merge.tables().await? != json!([]), "the result is gone");
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_received_is_saved_sealed_and_opens_again() -> Result<()> {
    let ((public, secret), site) = (key()?, Site::serve().await?);
    let (browser, downloads) = (Browser::open().await?, tempfile::tempdir()?);
    browser.download_to(downloads.path()).await?;
    let merge = Merge::open(&browser, &site, "sv").await?;
    merge.recover(&secret).await?;
    merge.paste(&file(&public, 1, &[0, 1])?).await?;
    let three = file(&public, 2, &[2, 3, 4])?;
    merge.files(&[("tre.txt", three.as_str())]).await?;
    merge.counts(5).await?;
    let found = axe::findings(&browser).await?;
    ensure!(found.is_empty(), "{found:#?}");
    merge.run("press('received'); return 0;").await?;
    let saved = String::from_utf8(arrived(downloads.path(), "txt").await?)?;
    ensure!(saved.lines().count() == 5, "{saved}");
    ensure!(
        saved.lines().all(|line| code::read(line).is_some()),
        "something in it is not sealed: {saved}"
    );
    merge.idle().await?;
    ensure!(merge.run(ASKS).await? == false, "all of it is saved");
    browser.goto("about:blank").await?;
    let merge = Merge::open(&browser, &site, "sv").await?;
    merge.recover(&secret).await?;
    merge.files(&[("igen.txt", saved.as_str())]).await?;
    merge.counts(5).await?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_way_out_asks_nothing() -> Result<()> {
    let ((public, secret), site) = (key()?, Site::serve().await?);
    let browser = Browser::open().await?;
    let merge = Merge::open(&browser, &site, "sv").await?;
    merge.recover(&secret).await?;
    merge.paste(&file(&public, 1, &[0, 1])?).await?;
    ensure!(merge.run(ASKS).await? == true);
    // The first action of the exit link.
    let asks = browser
        .eval("(() => { document.body.replaceChildren(); const e = new Event('beforeunload', { cancelable: true }); dispatchEvent(e); return e.defaultPrevented; })()")
        .await?;
    ensure!(asks == false, "somebody who has to leave is asked");
    browser.close().await
}

/// Adds four files with `count` responses in total. That is more than one task per helper.
async fn opens(merge: &Merge<'_>, public: &PublicKey, count: usize) -> Result<()> {
    let groups: Vec<usize> = (0..count / 4).collect();
    let mut files = Vec::new();
    for batch in 0..4 {
        files.push((format!("{batch}.txt"), file(public, batch, &groups)?));
    }
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    merge.files(&files).await?;
    merge.counts(count).await
}

#[tokio::test(flavor = "multi_thread")]
async fn helpers_that_die_are_told_and_others_do_their_tasks() -> Result<()> {
    let ((public, secret), site) = (key()?, Site::serve().await?);
    let browser = Browser::open().await?;
    browser.before_pages(KEEP_WORKERS).await?;
    let merge = Merge::open(&browser, &site, "sv").await?;
    merge.recover(&secret).await?;
    browser
        .wait_for("__workers.length > 1 && __ready === __workers.length")
        .await?;
    opens(&merge, &public, 40).await?;
    ensure!(!merge.says("helper-lost").await?, "{}", merge.text().await?);
    // One helper reports an error, the others end without a message.
    browser
        .eval("(__workers[1].dispatchEvent(new ErrorEvent('error')), 0)")
        .await?;
    browser
        .wait_for(&format!(
            "document.querySelector('medskick-merge').shadowRoot.textContent.includes({})",
            json!(merge.word("helper-lost")?)
        ))
        .await?;
    browser
        .eval("(__workers.slice(1).forEach(it => it.terminate()), 0)")
        .await?;
    let more = file(&public, 9, &(0..7).collect::<Vec<_>>())?;
    merge.files(&[("mer.txt", more.as_str())]).await?;
    merge.counts(47).await?;
    merge.files(&[("igen.txt", more.as_str())]).await?;
    merge.counts(47).await?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn helpers_that_never_answer_are_told_and_the_desk_does_their_tasks() -> Result<()> {
    let ((public, secret), site) = (key()?, Site::serve().await?);
    let browser = Browser::open().await?;
    browser.before_pages(MUTE_HELPERS).await?;
    let merge = Merge::open(&browser, &site, "sv").await?;
    merge.recover(&secret).await?;
    opens(&merge, &public, 40).await?;
    merge.release().await?;
    ensure!(merge.tables().await? != json!([]));
    browser
        .wait_for(&format!(
            "document.querySelector('medskick-merge').shadowRoot.textContent.includes({})",
            json!(merge.word("helper-lost")?)
        ))
        .await?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn each_helper_is_given_the_key_once_and_not_as_a_string() -> Result<()> {
    let listened = || with_worker(LISTENS);
    let ((public, secret), site) = (key()?, tokio::task::spawn_blocking(listened).await??);
    let site = Site::of(site.path().to_owned()).await?;
    let browser = Browser::open().await?;
    browser.before_pages(KEEP_WORKERS).await?;
    let merge = Merge::open(&browser, &site, "sv").await?;
    merge.recover(&secret).await?;
    browser
        .wait_for("__workers.length > 1 && __ready === __workers.length")
        .await?;
    browser
        .eval("(window.__heard = [], __workers[0].addEventListener('message', it => { if (it.data[0] === 'posted') __heard.push(it.data[1]); }), 0)")
        .await?;
    for times in 1..4 {
        let lines = file(&public, times, &(0..12).collect::<Vec<_>>())?;
        let files: Vec<(String, &str)> = (0..6)
            .map(|n| (format!("{times}-{n}.txt"), lines.as_str()))
            .collect();
        let files: Vec<(&str, &str)> = files
            .iter()
            .map(|(name, text)| (name.as_str(), *text))
            .collect();
        merge.files(&files).await?;
    }
    let heard = browser.eval("__heard").await?;
    let heard: Vec<String> = serde_json::from_value(heard)?;
    let helpers = browser.eval("__workers.length - 1").await?;
    let keys = heard.iter().filter(|it| *it == "key").count();
    ensure!(heard.len() >= 18 + keys, "{heard:?}");
    ensure!(
        u64::try_from(keys)? <= helpers.as_u64().unwrap_or(0) && keys > 0,
        "{keys} times to {helpers} helpers"
    );
    ensure!(
        !heard.iter().any(|it| it == "string"),
        "the key is a string"
    );
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn no_worker_keeps_the_bytes_of_the_key_that_a_helper_was_given() -> Result<()> {
    let kept = || with_worker(KEEPS_KEYS);
    let ((public, secret), site) = (key()?, tokio::task::spawn_blocking(kept).await??);
    let site = Site::of(site.path().to_owned()).await?;
    for (are_mute, before) in [(false, KEEP_WORKERS), (true, MUTE_HELPERS)] {
        let browser = Browser::open().await?;
        browser.before_pages(before).await?;
        browser.before_pages("{ const Own = Worker; window.__keys = []; window.Worker = class extends Own { constructor(...given) { super(...given); \
            this.addEventListener('message', it => { if (it.data[0] === 'keys') __keys.push(it.data.slice(1)); }); } }; }").await?;
        let merge = Merge::open(&browser, &site, "sv").await?;
        merge.recover(&secret).await?;
        if !are_mute {
            browser
                .wait_for("__workers.length > 1 && __ready === __workers.length")
                .await?;
        }
        opens(&merge, &public, 40).await?;
        let told = browser.wait_for("__keys.length && __keys").await?;
        let told: Vec<(usize, usize)> = serde_json::from_value(told)?;
        let given = told.iter().map(|(given, _)| given).max();
        ensure!(given > Some(&0), "no key was given to anybody: {told:?}");
        ensure!(
            told.iter().all(|(_, left)| *left == 0),
            "keys that were given and can still be read: {told:?}"
        );
        browser.close().await?;
    }
    Ok(())
}

/// Reports what the aggregation worker sends to its helpers: a key, a key as a string, or a task.
const LISTENS: &str = "{ const own = MessagePort.prototype.postMessage; MessagePort.prototype.postMessage = function (data, ...more) { \
    const all = Array.isArray(data) ? data : Object.values(data); const said = all.some(it => typeof it === 'string' && it.includes('SECRET')) ? 'string' : data[0] ? 'task' : 'key'; \
    own.call(this, data, ...more); postMessage(['posted', said]); }; }\n";

/// After a file is read, reports how many arrays with key bytes left the module, and how many of them still contain a key.
const KEEPS_KEYS: &str = "{ const keys = []; const has = it => new TextDecoder().decode(it).includes('MEDSKICKSECRET'); \
    const slice = Uint8Array.prototype.slice; Uint8Array.prototype.slice = function (...at) { const made = slice.apply(this, at); if (made.length < 100 && has(made)) keys.push(made); return made; }; \
    const post = globalThis.postMessage; globalThis.postMessage = (said, ...more) => { post(said, ...more); \
    if (said[0] === 'read') setTimeout(() => post(['keys', keys.length, keys.filter(has).length])); }; }\n";

/// A copy of the built site in which the worker script starts with `begins`.
fn with_worker(begins: &str) -> Result<tempfile::TempDir> {
    let folder = tempfile::tempdir()?;
    let dist = site::dist()?;
    for entry in walkdir::WalkDir::new(&dist) {
        let entry = entry?;
        let to = folder.path().join(entry.path().strip_prefix(&dist)?);
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(to)?;
            continue;
        }
        let name = entry.file_name().to_string_lossy();
        // The server would prefer the compressed copies of the worker script.
        if name.starts_with("merge-worker") && !name.ends_with(".js") {
            continue;
        }
        std::fs::copy(entry.path(), &to)?;
        if name.starts_with("merge-worker") {
            let script = std::fs::read_to_string(entry.path())?;
            std::fs::write(&to, format!("{begins}{script}"))?;
        }
    }
    Ok(folder)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passphrase_is_the_same_in_the_browser_and_in_the_command() -> Result<()> {
    let typed = "tre gro\u{308}na a\u{308}pplen pa\u{30a} bord １２３";
    let (browser, downloads) = (Browser::open().await?, tempfile::tempdir()?);
    browser.download_to(downloads.path()).await?;
    for text in [
        typed,
        "ﬁ № ㍿ ①",
        "\u{1100}\u{1161}\u{11a8}",
        "ﷺ",
        "e\u{301}\u{323}",
    ] {
        let normal = browser
            .eval(&format!("{}.normalize('NFKC')", json!(text)))
            .await?;
        ensure!(normal == json!(nfkc(text).as_str()), "{text}: {normal}");
    }
    let site = Site::serve().await?;
    let merge = Merge::open(&browser, &site, "sv").await?;
    let passphrase = json!(typed);
    merge
        .run(&format!(
            "for (const name of ['new', 'new-again']) set(name, {passphrase}); send('key-make'); return 0;"
        ))
        .await?;
    let public = merge.public().await?;
    let key = String::from_utf8(arrived(downloads.path(), "json").await?)?;
    for typed in [typed, "tre gröna äpplen på bord 123"] {
        let opened = protect::open_typed(&key, typed, &nfkc(typed))?;
        ensure!(opened.public().text() == public);
    }
    browser.close().await
}
