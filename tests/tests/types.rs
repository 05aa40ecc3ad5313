//! Every question type in a browser: the screens, the messages and the files.

use anyhow::{Result, ensure};
use medskick_tests::{
    axe,
    browser::{Browser, DESKTOP, PHONE},
    example,
    saved::{downloaded, same},
    site::Site,
    survey::Survey,
};

const ROWS: &str = "been_there,did__sport,did__music,did__other,did__none,mood,trust_in_leaders,trust_in_parents,\
    matters__listening,matters__fun,matters__food,age\r\nsometimes,1,0,0,0,4,much,99,2,1,0,y12_14\r\n";
const WORDS: &str = "\u{feff}wish\r\nA place that is open on Sundays\r\n";

#[tokio::test(flavor = "multi_thread")]
async fn left_to_right_in_the_dark() -> Result<()> {
    every_type("sv", "ltr", "dark").await
}

#[tokio::test(flavor = "multi_thread")]
async fn right_to_left_by_daylight() -> Result<()> {
    every_type("ar", "rtl", "light").await
}

async fn every_type(code: &str, dir: &str, scheme: &str) -> Result<()> {
    let (language, direction) = (code.to_owned(), dir.to_owned());
    let folder =
        tokio::task::spawn_blocking(move || example::folder(&language, &direction)).await??;
    let site = Site::of(folder.path().to_owned()).await?;
    let downloads = tempfile::tempdir()?;
    let browser = Browser::open().await?;
    browser.size(PHONE).await?;
    browser.scheme(scheme).await?;
    browser.download_to(downloads.path()).await?;
    browser.goto(&site.url("/")).await?;
    let survey = Survey::ready_in(&browser, folder.path()).await?;
    survey.press("start").await?;
    ensure!(
        !survey.shows("did").await?,
        "the second question hangs on the first"
    );
    survey.choose("been_there", "sometimes").await?;
    survey.choose("did", "none").await?;
    survey.choose("did", "sport").await?;
    survey.choose("mood", "4").await?;
    look(&browser, code, "choices").await?;
    survey.press("next").await?;

    survey.choose("trust_in_leaders", "much").await?;
    survey.press_in("trust_in_parents", "decline").await?;
    survey.choose("matters", "fun").await?;
    survey.choose("matters", "listening").await?;
    survey.choose("matters", "food").await?;
    let told = survey.word("too-many")?.replace("{max}", "2");
    ensure!(
        survey.text().await?.contains(&told),
        "a third place is given"
    );
    write(&browser, "Ring 070-123 45 67").await?;
    ensure!(
        survey.text().await?.contains(survey.word("has-phone")?),
        "a phone number is not told of"
    );
    look(&browser, code, "ranked").await?;
    browser.size(DESKTOP).await?;
    look(&browser, code, "table").await?;
    browser.size(PHONE).await?;
    survey.press("next").await?;

    survey.choose("age", "y12_14").await?;
    survey.press("finish").await?;
    ensure!(
        !survey.offers("save-words").await?,
        "a phone number can be saved"
    );
    survey.press("back").await?;
    survey.press("back").await?;
    let kept = browser.eval(&format!("{AREA}.value")).await?;
    ensure!(kept == "Ring 070-123 45 67", "what was typed is {kept}");
    browser.eval(&format!("{AREA}.select()")).await?;
    write(&browser, "A place that is open on Sundays").await?;
    ensure!(
        !survey.text().await?.contains(survey.word("left-out")?),
        "a text that can leave is complained about"
    );
    survey.press("next").await?;
    survey.press("finish").await?;
    look(&browser, code, "files").await?;
    survey.press("save-statistics").await?;
    same(&downloaded(downloads.path()).await?, ROWS.as_bytes())?;
    survey.press("save-words").await?;
    same(&downloaded(downloads.path()).await?, WORDS.as_bytes())?;
    let console = browser.console().await?;
    ensure!(console.is_empty(), "{console:?}");
    browser.close().await
}

const AREA: &str = "document.querySelector('medskick-survey').shadowRoot.querySelector('textarea')";

/// Replaces the selected text in the text area.
async fn write(browser: &Browser, text: &str) -> Result<()> {
    browser.eval(&format!("{AREA}.focus()")).await?;
    browser.type_text(text).await
}

async fn look(browser: &Browser, code: &str, screen: &str) -> Result<()> {
    browser.picture(&format!("types-{code}-{screen}")).await?;
    let findings = axe::findings(browser).await?;
    ensure!(findings.is_empty(), "{screen}: {}", findings.join("\n"));
    Ok(())
}
