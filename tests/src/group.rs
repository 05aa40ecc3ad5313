//! Flows of a group at a tablet, from setting up to deletion, for every engine.

use std::ops::Range;

use anyhow::{Result, ensure};

use crate::{
    browser::{Browser, Way},
    saved::on_its_way,
    workshop::{Workshop, ticked},
};

/// The respondents in the range answer, then the leader saves the sealed responses and deletes them. Returns the saved file.
pub async fn hands_over(
    browser: &Browser,
    tablet: &Workshop<'_>,
    of: Range<usize>,
) -> Result<String> {
    tablet.set_up().await?;
    tablet.group(of).await?;
    tablet.close().await?;
    on_its_way::watch(browser).await?;
    tablet.press("sealed-save").await?;
    let file = on_its_way::taken(browser).await?;
    tablet.delete().await?;
    Ok(String::from_utf8(file)?)
}

/// Three responses stay on the tablet over a reload, a fourth respondent answers, and the leader deletes everything.
pub async fn goes_on_after_a_reload(browser: &Browser, tablet: &Workshop<'_>) -> Result<()> {
    tablet.set_up_keeping().await?;
    tablet.group(0..3).await?;
    browser.travel(Way::Reload).await?;
    Workshop::ready(browser).await?;
    tablet.tells("found-title").await?;
    tablet.press("round-go-on").await?;
    tablet.set_up().await?;
    tablet.answer(&ticked(3)).await?;
    tablet.hand_in().await?;
    tablet.close().await?;
    let (count, text) = (tablet.word("count")?, tablet.text().await?);
    ensure!(text.contains(&count.replace("{count}", "4")), "{text}");
    tablet.delete().await?;
    tablet.tells("erased").await
}
