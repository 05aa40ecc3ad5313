//! Prerenders the first screens of a survey into the shadow root of its element, for readers who wait for the widget to load.

use anyhow::Result;
use medskick_survey::bundle::Bundle;
use medskick_widget::first::{self, First};

use crate::assets::Asset;

/// Returns a declarative shadow root with the prerendered screens. `style` is a `<style>` or `<link>` element with the widget's
/// style. Without JavaScript the element shows its own content instead, because the screens do not respond. The page supplies
/// the message for a late widget (`parts/late.html`).
///
/// # Errors
/// When the renderer cannot start or panics.
pub fn shadow_root(bundle: &Bundle, style: &str) -> Result<String> {
    let First { assent, questions } = rendered(bundle)?;
    let questions = questions.map_or(String::new(), |questions| {
        format!("<div data-first hidden>{questions}</div>")
    });
    Ok(format!(
        "<template shadowrootmode=\"open\">{style}<div data-first>{assent}</div>{questions}\
         <slot name=\"late\"></slot><noscript><slot></slot></noscript></template>"
    ))
}

/// Returns a `<link>` element for a style sheet of the site.
pub fn linked(style: &Asset) -> String {
    format!(
        "<link rel=\"stylesheet\" href=\"{}\" integrity=\"{}\" crossorigin=\"anonymous\">",
        style.path, style.integrity
    )
}

/// Yew's renderer needs a tokio `LocalSet`. A temporary thread runs it, because a thread can drive only one tokio runtime at a
/// time.
fn rendered(bundle: &Bundle) -> Result<First> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let rendered = std::thread::scope(|scope| {
        let render = || {
            let local = tokio::task::LocalSet::new();
            local.block_on(&runtime, first::screens(bundle))
        };
        scope.spawn(render).join()
    });
    rendered.map_err(|_| anyhow::anyhow!("the first screens could not be rendered"))
}
