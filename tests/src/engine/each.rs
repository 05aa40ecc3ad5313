//! A test for each engine out of one flow.

/// Each flow in each engine, as a test of its own: `async fn flow(browser: &Browser, site: Site) -> Result<()>`.
///
/// The flows before `;` run in all engines each time, those after it each time in Chromium only: in Firefox and WebKit they are listed
/// as ignored, and belong to the long run (`cargo test -- --include-ignored`).
#[macro_export]
macro_rules! in_each_engine {
    ($($always:ident),* $(,)?; $($flow:ident),* $(,)?) => {
        $crate::in_each_engine!(@ chromium Chromium [$(() $always)* $(() $flow)*]);
        $crate::in_each_engine!(@ firefox Firefox [$(() $always)* $((#[ignore = "in the long run"]) $flow)*]);
        $crate::in_each_engine!(@ webkit WebKit [$(() $always)* $((#[ignore = "in the long run"]) $flow)*]);
    };
    (@ $module:ident $engine:ident [$(($(#[$ignored:meta])?) $flow:ident)*]) => {
        mod $module {
            $(
                #[tokio::test(flavor = "multi_thread")]
                $(#[$ignored])?
                async fn $flow() -> anyhow::Result<()> {
                    use $crate::{browser::{Browser, DESKTOP}, engine::Engine, site::Site};
                    let site = Site::serve().await?;
                    let browser = Browser::open_in(Engine::$engine).await?;
                    browser.size(DESKTOP).await?;
                    super::$flow(&browser, site).await?;
                    browser.close().await
                }
            )*
        }
    };
}
