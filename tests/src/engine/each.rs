//! A test for each engine out of one flow.

/// Each flow in each engine, as a test of its own: `async fn flow(browser: &Browser, site: Site) -> Result<()>`.
#[macro_export]
macro_rules! in_each_engine {
    ($($flow:ident),+ $(,)?) => {
        $crate::in_each_engine!(@ chromium Chromium $($flow),+);
        $crate::in_each_engine!(@ firefox Firefox $($flow),+);
        $crate::in_each_engine!(@ webkit WebKit $($flow),+);
    };
    (@ $module:ident $engine:ident $($flow:ident),+) => {
        mod $module {
            $(
                #[tokio::test(flavor = "multi_thread")]
                async fn $flow() -> anyhow::Result<()> {
                    use $crate::{browser::{Browser, DESKTOP}, engine::Engine, site::Site};
                    if !Engine::$engine.is_wanted(concat!(stringify!($module), "::", stringify!($flow))) {
                        return Ok(());
                    }
                    let site = Site::serve().await?;
                    let browser = Browser::open_in(Engine::$engine).await?;
                    browser.size(DESKTOP).await?;
                    super::$flow(&browser, site).await?;
                    browser.close().await
                }
            )+
        }
    };
}
