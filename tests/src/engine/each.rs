//! A macro that turns one flow into one test per engine.

/// Runs each flow in each engine, as a separate test: `async fn flow(browser: &Browser, site: Site) -> Result<()>`.
///
/// Flows before `;` always run in all engines. Flows after `;` always run in Chromium; in Firefox and WebKit they are ignored
/// unless the long run asks for them (`cargo test -- --include-ignored`).
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
