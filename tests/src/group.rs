//! What a group does at a tablet with a key, from the beginning to the end, in any engine.

use std::ops::Range;

use anyhow::{Result, ensure};

use crate::{
    browser::{Browser, Way},
    saved::on_its_way,
    workshop::{Workshop, ticked},
};

/// So many answer, beginning with the nth; what they sealed is saved, and then deleted. Gives the file.
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

/// What three gave is kept on the tablet over a reload, a fourth goes on, and all is deleted when that is asked for.
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
